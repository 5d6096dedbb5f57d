import type { PdfProblem } from '../pdf/load-pdf.ts';
import type { WordProblem } from '../word/word-problem.ts';
import type { FileKind } from './file-kind.ts';

/**
 * Why a file gives no text, whatever kind it is; each has a sentence and what can be done in the locale files
 * (`fileProblem`, `fileAdvice`).
 */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'password'
  | 'encrypted'
  | 'damaged'
  | 'garbled'
  | 'scan'
  | 'no-text'
  | 'web-page'
  | 'old-doc'
  | 'wps'
  | 'ofd'
  | 'image'
  | 'spreadsheet'
  | 'slides'
  | 'archive'
  | 'noise'
  | 'unknown';

const unread = {
  empty: 'empty',
  'web-page': 'web-page',
  'old-doc': 'old-doc',
  'locked-office': 'password',
  'damaged-archive': 'damaged',
  wps: 'wps',
  ofd: 'ofd',
  image: 'image',
  spreadsheet: 'spreadsheet',
  slides: 'slides',
  archive: 'archive',
  noise: 'noise',
  unknown: 'unknown',
} as const satisfies Partial<Record<FileKind, FileProblem>>;

/** A kind that is known and not read. */
export type UnreadKind = keyof typeof unread;

/** The kinds that are not read, with what is said of them. */
export const unreadKinds: Readonly<Partial<Record<FileKind, FileProblem>>> = unread;

/** What a reader of one kind says, as the problem of any file: bytes that are not what their head says are damaged. */
export const problemOf = (problem: PdfProblem | WordProblem): FileProblem =>
  problem === 'not-pdf' || problem === 'not-word' ? 'damaged' : problem;
