import { i18n } from '#i18n';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { Button } from '../controls/button.tsx';
import { Trust } from '../controls/trust.ts';
import { Notice } from '../in-page/notice.tsx';
import type { NoticeView } from '../view-models.ts';

export interface BriefSheetProps {
  /** `null` where it is not there any more: the browser was closed since. */
  brief: PrintedBrief | null;
  /** Size of the letters in px, at which it takes one page. */
  size: number;
  notice: NoticeView | null;
  onPrint(): void;
  onPicture(use: 'copy' | 'save'): void;
  onDismissNotice(): void;
}

const always = () => true;

/** 一页读懂 on a sheet of its own: to print on one page, or to take along as a picture. */
export function BriefSheet({ brief, size, notice, ...props }: BriefSheetProps) {
  if (brief === null)
    return (
      <main class="brief-page">
        <p class="empty">{i18n.t('brief.gone')}</p>
      </main>
    );
  return (
    <Trust.Provider value={always}>
      <main class="brief-page">
        <div class="actions brief-actions">
          <Button look="primary" onPress={props.onPrint}>
            {i18n.t('brief.print')}
          </Button>
          <Button onPress={() => props.onPicture('copy')}>{i18n.t('quoteCard.copy')}</Button>
          <Button onPress={() => props.onPicture('save')}>{i18n.t('quoteCard.save')}</Button>
        </div>
        {notice === null ? null : <Notice notice={notice} onDismiss={props.onDismissNotice} />}
        <article class="brief-sheet" lang="zh-CN" style={{ fontSize: `${size}px` }}>
          <h1>{brief.title}</h1>
          <p class="brief-source">{brief.source}</p>
          {brief.isDamaged ? <p class="caution">{i18n.t('figure.damagedMeaning')}</p> : null}
          {brief.parts.map((part) => (
            <section key={part.title + part.lines[0]}>
              <h2>{part.title}</h2>
              <ul>
                {part.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
          <footer>
            {brief.address === null ? null : <p>{brief.address}</p>}
            <p>{i18n.t('brief.foot')}</p>
          </footer>
        </article>
      </main>
    </Trust.Provider>
  );
}
