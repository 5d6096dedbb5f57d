import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { ReportFile } from '../../lib/text/report-file.ts';
import type { Cell } from './column.ts';

/** One document to read: a file by its path, or a text that came in a line of its own. */
export interface DocumentTask {
  /** What its rows are told by: the path as it was given or found, the `id` of its line, or of a line without one its hash. */
  document: string;
  /** The file to read; `null` where the text itself was given. */
  path: string | null;
  /** The text that was given; `null` for a file. */
  text: string | null;
  /** Where it was published, as it was given; `null` without it (a file's address may stand in a `.json` beside it). */
  address: string | null;
  /** Why there is nothing to read (a line that is no document); `null` where there is. */
  problem: Problem | null;
}

/** What a document gave. */
export interface DocumentReading {
  analysis: Analysis;
  text: string;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits, lower case. */
  textHash: string;
  /** `null` for a page and a bare text, which have no file of their own. */
  file: ReportFile | null;
}

/**
 * Why a document was not read. `kind` is a file's problem (`FileProblem`) or, for what befell the reading itself,
 * `path` (no file there, or none that may be read), `line` (a line of input that is no document), `long` (a text beyond any report), `time` (longer than it
 * may take), `memory` (more than it may need), `fault` (the program failed on it).
 */
export interface Problem {
  kind: string;
  /** For a person, in Chinese and English; names the document where a path is at fault. */
  sentence: string;
}

/** A document with what it gave, or with why it gave nothing. */
export type DocumentOutcome =
  | { document: string; reading: DocumentReading; problem: null }
  | { document: string; reading: null; problem: Problem };

/** The documents of earlier runs, by what they are told by: why each was not read, `null` for one that was. */
export type DoneDocuments = ReadonlyMap<string, Problem | null>;

/** The same as rows, cells in the order of their table's columns. */
export interface DocumentRows {
  document: string;
  /** True where it was not read. */
  problem: boolean;
  /** `null` where an earlier run put it into the tables. */
  report: Cell[] | null;
  figures: Cell[][];
  terms: Cell[][];
  /** As a line of JSON without its end; `null` where none was asked for. */
  line: string | null;
}
