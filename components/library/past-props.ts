import type { EarlierReport, Loaded, ProgressView } from '../view-models.ts';

/** How far one report has come: not read yet, on its turn, read, or failed. */
export type PastRowState =
  | { state: 'new' }
  | { state: 'waiting' }
  /** `page`: its number from 1. */
  | { state: 'reading'; page: number }
  | { state: 'read'; at: string; figures: number }
  /** `detail` stands in the code's sentence: a place, a host, a number of HTTP. */
  | { state: 'failed'; code: string; detail: string | null };

/** One report of the list. */
export interface PastRow {
  id: string;
  title: string | null;
  place: string | null;
  period: string | null;
  /** The period that the list gave it, where what was read is of another one; else `null`. */
  listed: string | null;
  /** Where it would be read from, or was; `null` for a file. */
  href: string | null;
  /** How we know of it. */
  from: EarlierReport['from'] | 'file';
  /** The one that the reader came from. */
  current: boolean;
  ticked: boolean;
  is: PastRowState;
}

/** A file that was chosen, until it is read or put away. */
export interface PastFileRow {
  id: string;
  name: string;
  is: Extract<PastRowState, { state: 'reading' | 'failed' }>;
}

/** What became of one run: nothing is said of what a cancelled one did not come to. */
export interface PastSummary {
  read: number;
  failed: number;
  cancelled: boolean;
}

export interface PastListProps {
  /** Whose reports these are, `null` where nothing that is known of it names it. */
  place: string | null;
  /** What it lies in, outermost first. */
  within: readonly string[];
  rows: Loaded<PastRow[]>;
  /** Years of which no report is known here, newest first. */
  missing: readonly string[];
  /** Most that are read in one run. */
  most: number;
  /** Hosts of ticked reports that the browser will ask about. */
  asksFor: readonly string[];
  /** A run under way, with the name of the report on its turn; `null` when there is none. */
  working: { name: string; progress: ProgressView } | null;
  summary: PastSummary | null;
  files: readonly PastFileRow[];
  /** How many of the files that were last chosen were left out, since no more are taken at once. */
  leftOut: number;
  /** How many reports were forgotten last and can be brought back. */
  undo: { count: number } | null;
  /** A private window: nothing is read and kept here. */
  privateWindow: boolean;
  onTick(id: string, ticked: boolean): void;
  onTickAll(ticked: boolean): void;
  /** Reads what is ticked: the reader's one confirming click. */
  onRead(): void;
  onCancel(): void;
  onRetry(id: string): void;
  onForget(id: string): void;
  /** Forgets all that was read in of the place. */
  onForgetAll(): void;
  onUndo(): void;
  onFiles(files: readonly File[]): void;
  /** The reader says which period a file reviews, in the closed grammar, and whose it is where files of any place are taken. */
  onNameFile(id: string, said: { period: string; place: string | null }): void;
  /** Keeps a file as the report of the place that it names itself. */
  onKeepElsewhere(id: string): void;
  onPutAway(id: string): void;
}
