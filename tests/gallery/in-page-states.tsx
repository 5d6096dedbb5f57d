import { EdgeButton } from '../../components/in-page/edge-button.tsx';
import { FigureCard, type FigureCardProps } from '../../components/in-page/figure-card.tsx';
import { HoverHint } from '../../components/in-page/hover-hint.tsx';
import { LookUpCard } from '../../components/in-page/look-up-card.tsx';
import { Notice } from '../../components/in-page/notice.tsx';
import { RemovedCard } from '../../components/in-page/removed-card.tsx';
import { SelectionTools } from '../../components/in-page/selection-tools.tsx';
import { SnippetCard } from '../../components/in-page/snippet-card.tsx';
import { TermCard, type TermCardProps } from '../../components/in-page/term-card.tsx';
import { Panel, type PanelProps } from '../../components/panel/panel.tsx';
import type { Anchor } from '../../components/view-models.ts';
import { earlierValueViews, goalBeforeView, seriesUpTo } from '../../entrypoints/session/views.ts';
import { readBrief } from '../../lib/compare/brief/read-brief.ts';
import type { FigureBefore } from '../../lib/compare/page-comparison.ts';
import { placePanel } from '../../lib/page/panel-place.ts';
import { findSentence } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { printOf } from '../helpers/print-of.ts';
import { everyJoin } from './chart-samples.ts';
import type { GalleryState } from './gallery.tsx';
import { halfComparison, pageComparison, taxHistory } from './place-samples.ts';
import {
  earlierValues,
  entry,
  figures,
  homonym,
  identity,
  indicator,
  relations,
  sections,
  snippet,
  terms,
  text,
  timeline,
} from './samples.ts';

const nothing = () => {};
const anchor: Anchor = { left: 120, top: 60, right: 220, bottom: 84 };

/** A figure's card with its callbacks idle. */
export function figureCardProps(fields: Partial<FigureCardProps> = {}): FigureCardProps {
  return {
    text,
    figures,
    relations,
    index: 0,
    isAsShown: true,
    ownPeriod: identity.period,
    sentence: findSentence(printOf(text), figures[fields.index ?? 0]!),
    indicator,
    goalBefore: null,
    earlier: earlierValues,
    series: null,
    baseNotes: [{ period: '2022-03..2022-05', text: '该时段本地生产经营受到影响，基数偏低。', sources: [] }],
    notes: [],
    keep: 'idle',
    anchor,
    onKeep: nothing,
    onAgree: nothing,
    onDecline: nothing,
    onCopy: nothing,
    onCite: nothing,
    onCopyLink: nothing,
    onFeedback: nothing,
    onClose: nothing,
    ...fields,
  };
}

/** A term's card with its callbacks idle. */
export function termCardProps(fields: Partial<TermCardProps> = {}): TermCardProps {
  return {
    term: entry.term,
    printed: entry.term,
    ownNote: null,
    senses: entry.senses,
    certain: true,
    from: 'glossary',
    category: entry.category,
    english: null,
    ownSource: null,
    related: [{ id: 'yi-wang-tong-ban', term: '一网通办' }],
    keep: 'idle',
    anchor,
    onJumpToNote: nothing,
    onRelated: nothing,
    onKeep: nothing,
    onAgree: nothing,
    onDecline: nothing,
    onCopy: nothing,
    onCite: nothing,
    onCopyLink: nothing,
    onFeedback: nothing,
    onClose: nothing,
    ...fields,
  };
}

/** The report on one page, where the page lost characters at some places. */
export const briefOf = (lost: Span[]): PanelProps['brief'] => ({
  state: 'ready',
  value: readBrief(text, { figures, relations, sections, lost }),
});

/** The panel with its callbacks idle. */
export function panelProps(fields: Partial<PanelProps> = {}): PanelProps {
  return {
    place: placePanel({ room: window.innerWidth, side: 'right', wished: 360, stiff: 0 }),
    onResize: nothing,
    identity,
    sections,
    figures,
    relations,
    lost: [],
    terms,
    newWords: [
      { word: '家门口服务', count: 6, start: 10, end: 15 },
      { word: '楼宇党建', count: 3, start: 20, end: 24 },
    ],
    timeline,
    compared: { state: 'ready', value: pageComparison },
    brief: briefOf([]),
    level: 'normal',
    find: null,
    notice: null,
    onLevel: nothing,
    onGoTo: nothing,
    onCopyBrief: nothing,
    onPrintBrief: nothing,
    onCopyLink: nothing,
    onFigure: nothing,
    onTerm: nothing,
    onCopyAll: nothing,
    onAddWord: nothing,
    privateWindow: false,
    onReadColumn: nothing,
    onReadPast: nothing,
    onOpenFile: nothing,
    onCompareVersions: nothing,
    onFindStep: nothing,
    onFindEnd: nothing,
    onDismissNotice: nothing,
    onOffSite: nothing,
    onOffEverywhere: nothing,
    onClose: nothing,
    ...fields,
  };
}

/** What a card shows of a figure's past, as a session makes it. */
const historyProps = (before: FigureBefore) => ({
  goalBefore: goalBeforeView(before),
  earlier: earlierValueViews(before, '2023'),
  series: seriesUpTo(before, '2023'),
});

const pastBefore: FigureBefore = { values: [], notes: [], ...taxHistory };
const brokenBefore: FigureBefore = {
  values: [],
  notes: [],
  goal: { ...taxHistory.goal!, text: '8%', comparable: false, lastYear: false },
  series: { ...everyJoin, indicatorId: null, boundaries: [] },
};

const snippetCard = {
  anchor,
  onCopy: nothing,
  onCite: nothing,
  onCopyLink: nothing,
  onOpen: nothing,
  onDelete: nothing,
  onClose: nothing,
};
const lookUp = {
  ...{ anchor, indicator: null, notes: [], figures: [] },
  ...{ onCopy: nothing, onCite: nothing, onRelated: nothing, onClose: nothing },
  ...{ onGoTo: nothing, onFigure: nothing, onAddWord: nothing },
};
const edge = { open: false, onToggle: nothing, onMove: nothing };

const longTitle =
  '关于松林镇人民政府二〇二四年上半年工作情况和下半年工作安排的报告（在松林镇第六届人民代表大会第六次会议上）';

/** Every view that stands in a page, in every state. */
export const inPageStates: GalleryState[] = [
  { id: 'edge', render: () => <EdgeButton {...edge} count={127} position={{ side: 'right', top: 40 }} /> },
  {
    id: 'edge-reading',
    render: () => <EdgeButton {...edge} count={null} position={{ side: 'left', top: 40 }} />,
  },
  { id: 'hint', render: () => <HoverHint text="税收（累计完成）12.46亿元，同比上升8.3%" anchor={anchor} /> },
  { id: 'figure', render: () => <FigureCard {...figureCardProps()} /> },
  {
    id: 'figure-own-note',
    render: () => (
      <FigureCard {...figureCardProps({ notes: [{ term: '税收', words: '不含海关代征的税收。' }] })} />
    ),
  },
  {
    id: 'figure-history',
    render: () => <FigureCard {...figureCardProps({ ...historyProps(pastBefore), baseNotes: [] })} />,
  },
  {
    id: 'figure-history-broken',
    render: () => <FigureCard {...figureCardProps({ ...historyProps(brokenBefore), baseNotes: [] })} />,
  },
  {
    id: 'figure-plain',
    render: () => (
      <FigureCard
        {...figureCardProps({ index: 2, indicator: null, earlier: [], baseNotes: [], keep: 'kept' })}
      />
    ),
  },
  {
    id: 'figure-change',
    render: () => (
      <FigureCard {...figureCardProps({ index: 3, indicator: null, earlier: [], keep: 'full' })} />
    ),
  },
  {
    id: 'figure-blank',
    render: () => (
      <FigureCard {...figureCardProps({ index: 11, indicator: null, earlier: [], keep: 'keeping' })} />
    ),
  },
  {
    id: 'figure-goal',
    render: () => <FigureCard {...figureCardProps({ index: 10, indicator: null, earlier: [] })} />,
  },
  {
    id: 'figure-private',
    render: () => <FigureCard {...figureCardProps({ indicator: null, earlier: [], keep: 'asking' })} />,
  },
  { id: 'term', render: () => <TermCard {...termCardProps()} /> },
  {
    id: 'term-own-note',
    render: () => (
      <TermCard
        {...termCardProps({
          term: '两旧一村',
          printed: '“两旧一村”',
          ownNote: '指旧区改造、旧住房成套改造和“城中村”改造。',
          senses: [],
          from: null,
          category: null,
          related: [],
        })}
      />
    ),
  },
  {
    id: 'term-maybe',
    render: () => (
      <TermCard
        {...termCardProps({
          term: '三网融合',
          printed: '三网融合',
          senses: homonym.senses,
          certain: false,
          category: 'governance',
        })}
      />
    ),
  },
  {
    id: 'snippet-changed',
    render: () => (
      <SnippetCard
        {...snippetCard}
        snippet={snippet({
          note: '要与去年同期对照。',
          tags: ['税收', '半年报'],
          check: { at: '2024-08-01T10:00:00+08:00', place: 'changed', body: 'different', found: '12.64亿元' },
        })}
      />
    ),
  },
  { id: 'snippet', render: () => <SnippetCard {...snippetCard} snippet={snippet()} /> },
  {
    id: 'snippet-removed',
    render: () => <RemovedCard quote={snippet().quote} anchor={anchor} onUndo={nothing} onClose={nothing} />,
  },
  {
    id: 'look-up',
    render: () => (
      <LookUpCard
        {...lookUp}
        answer={{
          query: '城市运行一网统管平台',
          match: 'contained',
          explanation: { entry, sense: entry.senses[0] ?? null, certain: true, related: [] },
          near: [],
        }}
      />
    ),
  },
  {
    id: 'look-up-none',
    render: () => (
      <LookUpCard
        {...lookUp}
        answer={{
          query: '楼组公约',
          match: 'none',
          explanation: null,
          near: [{ id: 'lou-zu-zi-zhi', term: '楼组自治' }],
        }}
        notes={[
          { term: '楼组公约', words: '楼组居民共同商定、共同遵守的约定。', note: { start: 0, end: 2 } },
        ]}
        figures={[{ index: 0, said: '签订楼组公约 36份，同比增长12.5%' }]}
      />
    ),
  },
  {
    id: 'selection-tools',
    render: () => (
      <SelectionTools
        place={() => anchor}
        takeFocus={false}
        onKeep={nothing}
        onLookUp={nothing}
        onCopyLink={nothing}
        onHide={nothing}
      />
    ),
  },
  {
    id: 'notice',
    render: () => (
      <Notice notice={{ code: 'analysis-failed', detail: null, tone: 'error' }} onDismiss={nothing} />
    ),
  },
  {
    id: 'notice-undo',
    render: () => (
      <Notice
        notice={{ code: 'deleted', detail: '12.46亿元', tone: 'info' }}
        onDismiss={nothing}
        action={{ name: '撤销', onPress: nothing }}
      />
    ),
  },
  {
    id: 'notice-private',
    render: () => (
      <Notice
        notice={{ code: 'private-window', detail: null, tone: 'caution' }}
        onDismiss={nothing}
        action={{ name: '仍要摘录', onPress: nothing }}
      />
    ),
  },
  { id: 'panel-overview', render: () => <Panel {...panelProps({ tab: 'overview' })} /> },
  { id: 'panel-brief', render: () => <Panel {...panelProps({ tab: 'brief' })} /> },
  { id: 'panel-figures', render: () => <Panel {...panelProps({ tab: 'figures' })} /> },
  {
    id: 'panel-contents',
    render: () => <Panel {...panelProps({ tab: 'contents', place: { at: 'left', width: 360 } })} />,
  },
  {
    id: 'panel-foot',
    render: () => <Panel {...panelProps({ tab: 'figures', place: { at: 'foot', width: 360 } })} />,
  },
  { id: 'panel-terms', render: () => <Panel {...panelProps({ tab: 'terms' })} /> },
  { id: 'panel-earlier', render: () => <Panel {...panelProps({ tab: 'earlier' })} /> },
  { id: 'panel-compared', render: () => <Panel {...panelProps({ tab: 'compared' })} /> },
  ...Object.entries({
    half: { state: 'ready', value: halfComparison },
    none: { state: 'ready', value: null },
    'no-earlier': { state: 'ready', value: { last: null, partOfYear: false, goals: [] } },
    'no-goals': { state: 'ready', value: { ...pageComparison, goals: [] } },
    loading: { state: 'loading' },
    error: { state: 'error', code: 'store-failed' },
  } as const satisfies Record<string, PanelProps['compared']>).map(([id, compared]) => ({
    id: `panel-compared-${id}`,
    render: () => <Panel {...panelProps({ tab: 'compared', compared })} />,
  })),
  {
    id: 'panel-find',
    render: () => (
      <Panel
        {...panelProps({
          identity: { ...identity, title: longTitle },
          find: { query: '城市更新', index: 1, count: 2 },
          notice: { code: 'copied-all', detail: null, tone: 'info' },
        })}
      />
    ),
  },
  {
    id: 'panel-empty',
    render: () => (
      <Panel
        {...panelProps({
          identity: { ...identity, title: null, place: null, district: null, period: null },
          sections: [],
          figures: [],
          terms: [],
          newWords: [],
          timeline: {
            items: [],
            district: [],
            attachments: [],
            versions: [],
            column: { state: 'failed', address: null },
          },
          tab: 'earlier',
        })}
      />
    ),
  },
];
