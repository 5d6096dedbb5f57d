import type { PanelTab } from '../../components/panel/report-views.tsx';
import type { NoticeView } from '../../components/view-models.ts';
import type { DocumentSource } from '../../lib/page/document-source.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Cards } from './cards.ts';
import type { CopySource } from './clipboard.ts';
import type { Finder } from './find.ts';
import type { Keeper } from './keep.ts';
import type { CurrentReading } from './reading.ts';
import type { OpenCard, StateHolder } from './state.ts';

/** What the reader's actions work on. */
export interface ActionWorld {
  source: Pick<DocumentSource, 'document' | 'address' | 'site' | 'format'>;
  state: StateHolder;
  cards: Cards;
  keeper: Keeper;
  finder: Finder;
  signal: AbortSignal;
  reading(): CurrentReading | null;
  /** Scrolls to a span and shows it; a card that speaks of anything else closes. */
  goTo(span: Span): void;
  /** Resolves when the place that was gone to last is in view; with false when another one has been gone to since. */
  afterScroll(): Promise<boolean>;
  /** Where a span stands in the window, `null` when it is not drawn. */
  anchorOf(span: Span): OpenCard['anchor'];
  showPlaces(): void;
  refreshSnippets(): Promise<void>;
  /** Shows the place's reports with those that its column page names; false when nothing came back. */
  addColumn(links: PageLink[]): Promise<boolean>;
  /** Asks for what a tab of the panel shows beyond the reading. */
  askForTab(tab: PanelTab): void;
  /** Reads the page whole that was read in part. */
  takeWhole(): void;
  /** Leaves the document as it was: the reader switched the extension off here. */
  end(): void;
}

/** Tells the reader something; `code` chooses the sentence. */
export function say(
  { state }: Pick<ActionWorld, 'state'>,
  code: string,
  tone: NoticeView['tone'] = 'info',
): void {
  state.update({ notice: { code, detail: null, tone } });
}

/** Tells the reader what became of copying. */
export function sayCopied(world: ActionWorld, copied: boolean, code = 'copied'): void {
  say(world, copied ? code : 'copy-failed');
}

/** What is copied from; `null` before anything was read. */
export function copySource(world: ActionWorld): CopySource | null {
  const reading = world.reading();
  if (!reading) return null;
  const { document, format } = world.source;
  const { read, analysis, indicatorNames } = reading;
  return { document, format, report: read.report, analysis, indicatorNames };
}
