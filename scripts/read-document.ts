import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { JSDOM } from 'jsdom';
import { readReportText } from '../lib/portals/read-report-text.ts';
import { plainReportText, type ReportText } from '../lib/text/report-text.ts';
import { readPdfText } from './pdf-text.ts';

/** Thrown for a file that cannot be read; the message is for the person at the command line. */
export class UnreadableDocument extends Error {}

/**
 * Reads a `.txt`, `.html`, `.htm` or `.pdf` as a report. A text file's text is its own, character for character;
 * a page goes through the same portals and page text as in the browser.
 */
export async function readDocument(path: string, address: string | null): Promise<ReportText> {
  const kind = extname(path).toLowerCase();
  if (kind === '.txt') return plainReportText(readFileSync(path, 'utf8'), address);
  if (kind === '.pdf') return plainReportText(await readPdfText(path), address);
  if (kind === '.html' || kind === '.htm') return readHtml(readFileSync(path), address);
  throw new UnreadableDocument(`${path}: not a .txt, .html or .pdf`);
}

/** Reads a page from its bytes, so that its own charset declaration counts (GBK pages are still about). */
function readHtml(bytes: Buffer, address: string | null): ReportText {
  const url = address ?? 'file:///page.html';
  const { window } = new JSDOM(bytes, { url: address ?? 'https://localhost/', contentType: 'text/html' });
  const reading = readReportText(window.document, url);
  if (!reading) throw new UnreadableDocument('the page has no text to read');
  return { ...reading.report, address };
}
