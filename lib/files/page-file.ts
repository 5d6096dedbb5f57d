import { readPageText } from '../page/page-text.ts';
import { readReportText } from '../portals/read-report-text.ts';
import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { FileKind } from './file-kind.ts';
import type { FileOpening, LoadedFile } from './loaded-file.ts';

/** Where a page without an address is read. */
const nowhere = 'https://localhost/';
/** A document that a program saved as a page has more characters than a page that only says something. */
const fewestCharacters = 100;

/**
 * Reads a page: by the rules of portals, else all of it. Under the name of a Word file it must be a document:
 * a log-in page or an error of the server is named as such.
 */
export async function readPageFile(html: string, kind: FileKind, opening: FileOpening): Promise<LoadedFile> {
  const isWord = /\.(?:docx?|wps|rtf|dot)$/i.test(opening.name ?? '');
  const parse = await opening.openParser();
  const document = parse(html, 'text/html');
  if (isWord && document.querySelector('input[type=password i]')) return { kind, problem: 'web-page' };
  const report = readReport(document, opening.address);
  if (isWord && report.text.trim().length < fewestCharacters) return { kind, problem: 'web-page' };
  if (report.text.trim() === '') return { kind, problem: 'no-text' };
  const format = isWord ? 'word' : 'html';
  return { kind, format, report, notes: [], headings: [], pdf: null, problem: null };
}

function readReport(document: Document, address: string | null): ReportText {
  const reading = readReportText(document, address ?? nowhere);
  if (reading) return { ...reading.report, address };
  const { text, cells, superscripts, links } = readPageText(document.body);
  return { ...plainReportText(text, address), cells, superscripts, links };
}
