import type { ReportText } from '../text/report-text.ts';
import type { evidenceFormat, SnippetReport } from './snippet.ts';

/**
 * The parts of a document from which it can be read again: its text with what the page said of it. Its address stands
 * beside it; its links lead to what the page was about that day, and are not kept.
 */
export type PastText = Pick<
  ReportText,
  'text' | 'title' | 'documentTitle' | 'head' | 'meta' | 'breadcrumb' | 'cells' | 'superscripts' | 'file'
>;

/** Whose report it is and of which period, where the text does not say and somebody else does. */
export interface PastName {
  /** Short name of the place: 云汀镇. */
  place: string;
  /** `placeKeyOf` of that place. */
  placeKey: string;
  /** In the closed grammar. */
  period: string;
}

/**
 * A past report of a place that the reader had read in, whole: what comparisons are made of. A comparison itself is
 * never kept: the text is read again by the rules of the day on which it is asked for.
 */
export interface PastReport {
  format: typeof evidenceFormat;
  /** The canonical address, or `text:` and the body's hash for a file. */
  id: string;
  /** Which place's reports it belongs to (`placeKeyOf`): that of its identity, else of `named`. */
  placeKey: string;
  /** As it was fetched, http or https; `null` for a file. */
  address: string | null;
  canonicalAddress: string | null;
  /** As it was read that day, for lists; comparisons read it anew. */
  identity: SnippetReport;
  /** What stands for a place or a period that the text does not give, else `null`. */
  named: PastName | null;
  report: PastText;
  /** SHA-256 of the normalised body. */
  bodyHash: string;
  normaliser: number;
  /** ISO time with offset. */
  readAt: string;
  /** How many figures were read in it that day. */
  figures: number;
}

/** A past report without its text: what lists are made of, and a list of its own in the store. */
export type PastHead = Omit<PastReport, 'report'>;

/** The text of a past report, as a list of its own in the store: lists of reports are printed without it. */
export type KeptPastText = Pick<PastReport, 'format' | 'id' | 'report' | 'readAt'>;

/** The period of a past report, in the closed grammar: its text's, else the reader's own word; `null` where neither says. */
export function periodOfPast({ identity, named }: Pick<PastReport, 'identity' | 'named'>): string | null {
  return identity.period ?? named?.period ?? null;
}

/** A past report's entry in a list. */
export function headOfPast({ report: _text, ...head }: PastReport): PastHead {
  return head;
}

/** A past report's text, as the store keeps it; it is read at the same time as its head, so that both are merged alike. */
export function textRowOfPast({ format, id, report, readAt }: PastReport): KeptPastText {
  return { format, id, report, readAt };
}
