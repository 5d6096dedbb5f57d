import { decodeDocument } from '../../lib/portals/decode-page.ts';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import type { DocumentFormat } from '../../lib/records/snippet.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { maxDocument } from './fetch-page.ts';
import { fail, type Outcome } from './past-failure.ts';

/** A report out of a file. */
export interface FileReport {
  report: ReportText;
  format: DocumentFormat;
}

/** Reads a file that the reader chose: a text as it stands, a page by the rules of pages. It has no address. */
export async function readFile(file: File): Promise<Outcome<FileReport>> {
  const [, ending] = /\.([a-z]+)$/i.exec(file.name) ?? [];
  const kind = ending?.toLowerCase() ?? '';
  if (!/^(?:txt|html?)$/.test(kind))
    return fail('wrong-kind', kind === '' ? file.type || null : kind.toUpperCase());
  if (file.size > maxDocument) return fail('too-large');
  const text = decodeDocument(new Uint8Array(await file.arrayBuffer())).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return fail('no-text');
  if (kind === 'txt') return { ok: true, value: { report: plainReportText(text), format: 'text' } };
  const page = new DOMParser().parseFromString(text, 'text/html');
  const read = readReportText(page, 'file:///report.html');
  if (!read) return fail('no-text');
  return { ok: true, value: { report: { ...read.report, address: null, links: [] }, format: 'html' } };
}
