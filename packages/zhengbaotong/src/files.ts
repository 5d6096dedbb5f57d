/** Reading files: what a script imports beside the reading itself, with jsdom for pages and pdf.js for PDFs. */
import type { ReportText } from '../../../lib/text/report-text.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { UnreadableDocument } from '../../../scripts/unreadable-document.ts';

export { UnreadableDocument };

/**
 * A file as a report for `analyse`, by its bytes, whatever its name says: PDF, Word, OpenDocument, a saved page, a text in
 * any usual encoding. `address` is where it came from, if known. Throws `UnreadableDocument` with a sentence for a file that
 * is missing or gives no text.
 */
export const readFile = (path: string, address: string | null = null): Promise<ReportText> =>
  readDocument(path, address);
