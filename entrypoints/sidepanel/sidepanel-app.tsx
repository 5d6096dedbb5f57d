import { useEffect, useState } from 'preact/hooks';
import type { PanelTab } from '../../components/panel/report-views.tsx';
import { SidePanel, type SidePanelState } from '../../components/sidepanel/side-panel.tsx';
import { Drafts } from '../../components/snippets/drafts.ts';
import type { NoticeView } from '../../components/view-models.ts';
import { askBackground, askPage } from '../../lib/protocol/ask.ts';
import type { ReportRead, TabReading } from '../../lib/protocol/shapes.ts';
import * as settings from '../../lib/settings/settings.ts';
import { switchOffSite } from '../../lib/settings/switch-off.ts';
import type { Span } from '../../lib/text/span.ts';
import { copyText } from '../pages/clipboard.ts';
import type { CurrentTab } from '../pages/current-tab.ts';
import { linkNotice, linkTone } from '../pages/link-notice.ts';
import { pastRefusal } from '../pages/past-refusal.ts';
import { briefToCopy, printBrief } from '../pages/print-brief.ts';
import { snippetActions } from '../pages/snippet-actions.ts';
import { useDrafts } from '../pages/use-drafts.ts';
import { useFinding } from '../pages/use-finding.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useSnippets } from '../pages/use-snippets.ts';
import { writeFigures } from '../session/clipboard.ts';
import { newWordView } from '../session/views.ts';
import { useEditions } from './use-editions.ts';
import { type BesideReport, useReport } from './use-report.ts';
import { type ShownTab, useTab } from './use-tab.ts';

/** Says something to the reader: a code, and how grave it is. */
type Say = (code: string, tone?: NoticeView['tone']) => void;

/** The browser's own side panel: follows the tab in front, shows its report's views and has its page do what they ask for. */
export function SidePanelApp() {
  const { tab, reading } = useTab();
  const report = useReport(reading?.state === 'read' ? reading : null);
  const [offSites] = useSetting(settings.offSites);
  const [offEverywhere, setOffEverywhere] = useSetting(settings.offEverywhere);
  const drafts = useDrafts();
  const site = siteOf(reading?.address || tab?.address);
  const off = offEverywhere ? 'everywhere' : site !== null && offSites.includes(site) ? 'site' : null;
  const views = useViews({ tab, reading: reading ?? null, report });
  const treating = useTreating(tab ?? null, reading ?? null);
  const shown = (): SidePanelState => {
    if (off !== null) return { state: 'off', where: off };
    if (reading === undefined || reading?.state === 'reading') return { state: 'loading' };
    if (reading === null) return { state: 'none', why: 'none', ...treating };
    if (reading.state === 'failed') return { state: 'error', code: reading.failure ?? 'analysis-failed' };
    if (reading.state !== 'read') return { state: 'none', why: reading.state, ...treating };
    if (report.read) {
      const read = report.read;
      return views(read, {
        onOffSite: site === null ? null : () => void switchOffSite(site),
        onOffEverywhere: site === null ? null : () => setOffEverywhere(true),
      });
    }
    return report.failure === null ? { state: 'loading' } : { state: 'error', code: report.failure };
  };
  return (
    <Drafts.Provider value={drafts}>
      <SidePanel
        shown={shown()}
        onSwitchOn={() => {
          const tabId = tab?.id ?? null;
          void askBackground('switchOn', { site: off === 'site' ? site : null, tabId });
        }}
      />
    </Drafts.Provider>
  );
}

/** The reader's word that a page is a report: one frame's, or the tab's own where nothing of it is known. */
function useTreating(tab: CurrentTab | null, reading: TabReading | null) {
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const { frameId, address } = reading ?? { frameId: 0, address: tab?.address ?? null };
  const privateWindow = tab?.incognito ?? false;
  // The browser tells no address of a page that we may not read; one that refuses all the same is not asked twice.
  if (!tab?.address || !address || refusedAt === address) return { onTreat: null, privateWindow };
  const onTreat = async () => {
    const answer = await askBackground('sayVerdict', { tabId: tab.id, frameId, address, verdict: 'report' });
    if (!answer.ok) setRefusedAt(address);
  };
  return { onTreat: () => void onTreat(), privateWindow };
}

interface ViewWorld {
  tab: ShownTab['tab'];
  reading: TabReading | null;
  report: BesideReport;
}

type Report = Extract<SidePanelState, { state: 'report' }>;
type Off = Pick<Report['views'], 'onOffSite' | 'onOffEverywhere'>;

/** What is shown of a report beside its tab, and what the reader can do there. */
function useViews({ tab, reading, report }: ViewWorld) {
  const [level, setLevel] = useSetting(settings.markLevel);
  const [notice, setNotice] = useState<NoticeView | null>(null);
  const [view, setView] = useState<PanelTab>('overview');
  const say: Say = (code, tone = 'info') => setNotice({ code, detail: null, tone });
  const kept = useSnippets(say);
  const all = kept.snippets.state === 'ready' ? kept.snippets.value : [];
  const { isHere, editions } = useEditions(report.channel, report.read, all);
  const frame = reading && { tabId: reading.tabId, frameId: reading.frameId };
  const finding = useFinding(reading, say);
  useEffect(() => setNotice(null), [reading?.tabId, reading?.address]);
  useEffect(() => {
    // Asked each time it is looked at: past reports may have been read in since.
    if (view === 'compared' || view === 'brief') report.compare();
    if (view === 'brief') report.readBrief();
  }, [view, reading?.key]);

  const ask = async (asked: Promise<{ ok: boolean; code?: string }> | undefined) => {
    const answer = await asked;
    if (answer && !answer.ok) say(answer.code ?? 'outdated', 'caution');
  };
  const openFrom = async (name: 'openPast' | 'openVersions') => {
    const answer = await report.channel?.ask(name, { tabId: tab?.id ?? null });
    if (answer && !answer.ok) say(pastRefusal(answer.code), 'caution');
  };
  const copied = async (text: string, code: string) => say((await copyText(text)) ? code : 'copy-failed');
  const copyLink = async ({ start, end }: Span) => {
    if (!frame) return;
    const answer = await askPage(frame, 'linkTo', { span: { start, end } });
    if (!answer.ok) return say(answer.code, 'caution');
    const link = answer.value;
    const code = linkNotice(link, link !== null && (await copyText(link.address)));
    say(code, linkTone(code));
  };
  const openInLibrary = (at: string) => void askBackground('openLibrary', { view: at });

  return (read: ReportRead, off: Off): Report => {
    const { analysis, report: text, indicatorNames } = read;
    const briefOf = { identity: analysis.report, address: text.address };
    const openItem = (kind: 'figure' | 'term', item: { start: number; end: number } | undefined) => {
      if (frame && item)
        void ask(askPage(frame, 'openItem', { kind, span: { start: item.start, end: item.end } }));
    };
    return {
      state: 'report',
      id: `${frame?.tabId} ${reading?.address}`,
      views: {
        ...off,
        identity: analysis.report,
        sections: analysis.sections,
        figures: analysis.figures,
        relations: analysis.relations,
        lost: analysis.lost,
        terms: analysis.terms,
        newWords: read.unknownTerms.map(newWordView),
        timeline: report.timeline,
        compared: report.compared,
        brief: report.brief,
        level,
        tab: view,
        notice,
        privateWindow: tab?.incognito ?? false,
        onTab: setView,
        onLevel: setLevel,
        onGoTo: ({ start, end }) => frame && void ask(askPage(frame, 'goTo', { span: { start, end } })),
        onFigure: (index) => openItem('figure', analysis.figures[index]),
        onCopyLink: (index) => void copyLink(analysis.figures[index]!),
        onTerm: (index) => openItem('term', analysis.terms[index]),
        onCopyAll: (format, figures) =>
          void copied(
            writeFigures({ report: text, analysis, indicatorNames }, { format, shown: figures }),
            'copied-all',
          ),
        onCopyBrief: (brief) => void copied(briefToCopy(brief, briefOf), 'copied'),
        onPrintBrief: (brief) => printBrief(brief, briefOf),
        onAddWord: ({ word }) => openInLibrary(`new-term=${encodeURIComponent(word)}`),
        onReadColumn: () =>
          frame && void ask(askPage(frame, 'readColumn', null).finally(report.refreshTimeline)),
        onReadPast: () => void openFrom('openPast'),
        onCompareVersions: () => void openFrom('openVersions'),
        onOpenFile: (address) =>
          void askBackground('openFile', { address, tabId: tab?.id ?? null, onceGranted: false }),
        onDismissNotice: () => setNotice(null),
      },
      finding,
      snippets: {
        kept: all.filter(isHere),
        editions,
        removed: kept.removed.filter(isHere),
        editError: kept.editError,
        onOpenLibrary: () => openInLibrary('snippets'),
        ...snippetActions({
          ...{ kept, say },
          onOpen: (id) => openInLibrary(`snippet=${encodeURIComponent(id)}`),
        }),
      },
      onKeepHere: () => frame && void ask(askPage(frame, 'keepHere', null)),
    };
  };
}

/** The host on which the extension can be switched off; `null` for a page of ours and a file. */
function siteOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}
