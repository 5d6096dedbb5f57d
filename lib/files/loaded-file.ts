import type { PdfDocument } from '../pdf/load-pdf.ts';
import type { PdfReading } from '../pdf/read-pdf.ts';
import type { DocumentFormat } from '../records/snippet.ts';
import type { ReportText } from '../text/report-text.ts';
import type { WordReading } from '../word/word-text.ts';
import type { FileClaims, FileKind } from './file-kind.ts';
import type { FileProblem } from './file-problem.ts';

/** A file that is to be read. */
export interface FileOpening extends FileClaims {
  /** The whole file; may be taken over by `openPdf`. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** pdf.js's `getDocument(…).promise`. */
  openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfDocument>;
  /** What parses pages and XML: asked once for a file that holds either, and of the others never. */
  openParser(): Promise<ParseMarkup>;
}

/** A page's `DOMParser`, or a DOM library's: its `parseFromString`. */
export type ParseMarkup = (text: string, type: 'text/html' | 'application/xml') => Document;

/** A file as it was read. `pdf` leads from the text back to the pages; all other kinds have a text without pages. */
export type ReadFile = { kind: FileKind; format: DocumentFormat; problem: null } & (
  | { pdf: PdfReading; report: ReportText }
  | ({ pdf: null } & WordReading)
);

/** What became of a file: its text, or why there is none. */
export type LoadedFile = ReadFile | { kind: FileKind; problem: FileProblem };
