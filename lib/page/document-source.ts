import type { DocumentFormat } from '../records/snippet.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { Ground } from './mark-styles.ts';
import type { TextMap } from './text-map.ts';
import type { UpkeepOptions } from './upkeep.ts';

/** A document as it was read: its text, and where that text stands on screen. */
export interface DocumentReading {
  report: ReportText;
  /** Holds the text: marks are painted, boxes laid and changes watched under it. */
  root: Element;
  /** From the text to what is drawn of it now, and back; a span that is not drawn (a page further on) has no place in it. */
  readonly map: TextMap;
  /** The document was read in part: more of the page was left out than may go unsaid. */
  isPart?: boolean;
  /** Whether the document shows a number as it was read, as it is drawn now. Absent where a text can't be shown otherwise. */
  isAsShown?(span: Span): boolean;
}

/**
 * Where a session has its document from: a portal's page, the built-in sample; a PDF's text layer and a Word document
 * give the same. A session knows its document through this alone.
 */
export interface DocumentSource {
  /** The DOM document in which the text is drawn and the interface stands. */
  readonly document: Document;
  /** What the document is; crosses with its text and stands in every snippet. */
  readonly format: DocumentFormat;
  /** The address under which it is known now; changes with a single-page navigation. */
  readonly address: string;
  /** The host on which the reader may switch the extension off; `null` for a page of ours, which they opened themselves. */
  readonly site: string | null;
  /**
   * What its marks' ink stands on, where that is not the background around it: pages are paper on any surround.
   * Absent where the root's own background says it.
   */
  readonly ground?: Ground;
  /**
   * How high the bar is that the page has over its document at the window's upper edge, in CSS pixels: what is laid over
   * the words passes under it, and cards stand below it. Absent where there is none.
   */
  barHeight?(): number;
  /** Reads the document as it is now; `null` when it has no running text (yet). */
  read(): DocumentReading | null;
  /** From now on reads all of the page but its furniture. Absent where nothing is left out. */
  takeWhole?(): void;
  /**
   * Watches a root: takes down at once the marks whose words have changed, and says when the document is quiet again
   * and should be read anew. The same words in other places, a page of a PDF that is drawn only now, are painted
   * again without anything being asked about them.
   */
  watch(upkeep: UpkeepOptions): void;
  /** Calls when another document may have taken the place of this one, or the same one has come back. */
  watchAddress(watch: { onChange(): void; signal: AbortSignal }): void;
  /**
   * Calls once when the document must not be read, or no further: a password is asked for, from the start or later. The
   * function returned looks at once. What stands in `own` is the interface's. Absent where none can be asked for.
   */
  watchForPassword?(watch: { own: Element; onAsked(): void; signal: AbortSignal }): () => void;
  /** Waits for running text where there was none (a page that says 正在加载), for some seconds; calls once when it is there. Absent where it can't come late. */
  awaitText?(watch: { onText(): void; signal: AbortSignal }): void;
  /** Whether a report is shown under the address of now; asked after the address has changed. */
  isStillReport(): Promise<boolean>;
  /** Brings a span into view; false when it has no place to go to. */
  scrollTo(span: Span, map: TextMap): boolean;
}
