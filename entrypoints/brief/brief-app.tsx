import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { makeBriefPicture } from '../../components/brief/brief-picture.ts';
import { BriefSheet } from '../../components/brief/brief-sheet.tsx';
import type { NoticeView } from '../../components/view-models.ts';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { chartFiles } from '../pages/chart-files.ts';
import { briefKey } from './brief-key.ts';

/** Height of an A4 page between its margins, in CSS px, with a line to spare: printers round. */
const pageHeight = 990;

/** Sizes of letters in px, the largest first: smaller than the last is not read with pleasure. */
const sizes = [16, 15, 14, 13, 12, 11, 10, 9];

/** 一页读懂 on its sheet: in the largest letters in which it takes one page. */
export function BriefApp() {
  const [brief, setBrief] = useState<PrintedBrief | null | undefined>(undefined);
  const [step, setStep] = useState(0);
  const [notice, setNotice] = useState<NoticeView | null>(null);
  useEffect(() => void readBrief().then(setBrief, () => setBrief(null)), []);
  useLayoutEffect(() => {
    const sheet = document.querySelector<HTMLElement>('.brief-sheet');
    if (sheet && sheet.scrollHeight > pageHeight && step < sizes.length - 1) setStep(step + 1);
  }, [brief, step]);
  if (brief === undefined) return null;
  const files = chartFiles((code) => setNotice({ code, detail: null, tone: 'info' }));
  return (
    <BriefSheet
      brief={brief}
      size={sizes[step]!}
      notice={notice}
      onPrint={() => window.print()}
      onPicture={(use) => {
        if (brief === null) return;
        const take = use === 'copy' ? files.onCopyPicture : files.onSavePicture;
        take(makeBriefPicture(brief), i18n.t('brief.name'));
      }}
      onDismissNotice={() => setNotice(null)}
    />
  );
}

/** What the background laid down for this page's address; `null` where nothing is there any more. */
async function readBrief(): Promise<PrintedBrief | null> {
  const key = briefKey(location.hash.slice(1));
  const { [key]: brief } = await browser.storage.session.get(key);
  const found = (brief ?? null) as PrintedBrief | null;
  if (found) document.title = `${found.title}·${i18n.t('brief.name')}`;
  return found;
}
