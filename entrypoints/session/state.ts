import type { Coming } from '../../components/compared/working.tsx';
import type { PanelTab } from '../../components/panel/report-views.tsx';
import type {
  Anchor,
  EdgePosition,
  FindView,
  IndicatorView,
  KeepState,
  Loaded,
  MarkLevel,
  NewWord,
  NoticeView,
  TimelineView,
} from '../../components/view-models.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { Brief } from '../../lib/compare/brief/read-brief.ts';
import type { FigureBefore, PageComparison } from '../../lib/compare/page-comparison.ts';
import type { PanelPlace } from '../../lib/page/panel-place.ts';
import type { SelectionEnds } from '../../lib/page/selection-ends.ts';
import type { LookUpAnswer, PageSnippet, TermExplanation } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { CitationStyle } from '../../lib/snippets/cite.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';

/** What every card has, whatever it speaks of. */
interface AnyCard {
  /** Which opening of a card this is: what arrives later for a card belongs to the opening that asked for it. */
  opening: number;
  anchor: Anchor | null;
  takeFocus: boolean;
  keep: KeepState;
}

/**
 * The one card that is open, with what has arrived for it so far. An index is one of the analysis in the same state:
 * where another analysis takes its place, the card is taken along to its own figure or term (`follow-card.ts`).
 */
export type OpenCard = AnyCard &
  (
    | { kind: 'figure'; index: number; indicator: IndicatorView | null; earlier: FigureBefore | null }
    | { kind: 'term'; index: number; explanation: TermExplanation | null }
    | { kind: 'snippet'; id: string }
    | {
        kind: 'look-up';
        answer: LookUpAnswer;
        /** Where the words stand in the text that is shown; `null` where that is not known. */
        span: Span | null;
      }
  );

/** Words of the report that the reader selected or clicked, with what can be done with them shown beside them. */
export interface ChosenWords {
  spans: readonly Span[];
  /** Where they stand in the window now. */
  place(): Anchor | null;
  /** The reader came by key. */
  takeFocus: boolean;
  /** Nothing is selected that shows which words are meant: they are outlined. */
  outlined: boolean;
  /** What is selected in the page meanwhile: the words, or no more than the place that was clicked. */
  ends: SelectionEnds;
}

/** All that the interface shows. Replaced as a whole, never changed in place. */
export interface SessionState {
  report: ReportText | null;
  analysis: Analysis | null;
  /** Whether the document shows a number as it was read. */
  isAsShown(span: Span): boolean;
  newWords: NewWord[];
  snippets: PageSnippet[];
  /** Deleted last, to be brought back while the notice of it stands. */
  removed: Snippet[];
  /** A selection that is kept when the reader says yes to the notice: in a private window. */
  asked: readonly Span[];
  chosen: ChosenWords | null;
  /** Whether what can be done with chosen words is shown unasked (a setting). */
  offersTools: boolean;
  timeline: TimelineView;
  /** The report beside the goals of the one before it; asked for when it is looked at. */
  compared: Coming<PageComparison | null>;
  /** 一页读懂; asked for when it is looked at. */
  brief: Loaded<Brief>;
  level: MarkLevel;
  position: EdgePosition;
  /** Whether the edge button is shown. */
  edgeShown: boolean;
  /** Of the panel as the reader wishes it, in CSS pixels. */
  panelWidth: number;
  /** Where the panel stands while it is open. */
  panelPlace: PanelPlace;
  /** In which form the reader cites. */
  citation: CitationStyle;
  panel: { tab: PanelTab; takeFocus: boolean } | null;
  card: OpenCard | null;
  hint: { text: string; anchor: Anchor } | null;
  find: FindView | null;
  notice: NoticeView | null;
  /** The first mark of the first report ever, for the line that leads to it. */
  beginning: Span | null;
}

/** Before anything was read. */
export const emptyState: SessionState = {
  report: null,
  analysis: null,
  isAsShown: () => true,
  newWords: [],
  snippets: [],
  removed: [],
  asked: [],
  chosen: null,
  offersTools: false,
  timeline: {
    items: [],
    district: [],
    attachments: [],
    versions: [],
    column: { state: 'none', address: null },
  },
  compared: { state: 'loading' },
  brief: { state: 'loading' },
  level: 'normal',
  position: { side: 'right', top: 60 },
  edgeShown: true,
  panelWidth: 360,
  panelPlace: { at: 'right', width: 360 },
  citation: 'gbt-2025',
  panel: null,
  card: null,
  hint: null,
  find: null,
  notice: null,
  beginning: null,
};

/** Holds the state and tells one listener of changes, once for all that were made in one task. */
export interface StateHolder {
  readonly current: SessionState;
  update(change: Partial<SessionState>): void;
}

/** A holder that calls `onChange` once after any number of updates in one task. */
export function createState(onChange: (state: SessionState) => void): StateHolder {
  let current = emptyState;
  let pending = false;
  return {
    get current() {
      return current;
    },
    update(change) {
      current = { ...current, ...change };
      if (pending) return;
      pending = true;
      queueMicrotask(() => {
        pending = false;
        onChange(current);
      });
    },
  };
}

/** Returns a function that says of one state after another whether any of these is another than in the one before. */
export function changeOf(...keys: (keyof SessionState)[]): (state: SessionState) => boolean {
  let before = emptyState;
  return (state) => {
    const changed = keys.some((key) => state[key] !== before[key]);
    before = state;
    return changed;
  };
}
