import type { FileClaims } from '../../lib/files/file-kind.ts';
import type { DocumentFormat } from '../../lib/records/snippet.ts';
import { largestFile } from '../../lib/text/largest-file.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { fail, type Outcome } from './past-failure.ts';

/** A report out of a file. */
export interface FileReport {
  report: ReportText;
  format: DocumentFormat;
}

/** Bytes that are to be read as a report, with what is said of them. */
export interface ReportBytes extends FileClaims {
  bytes: Uint8Array<ArrayBuffer>;
  /** `null` for a file of the reader's own. */
  address: string | null;
}

/**
 * Reads a report's text out of a PDF, a Word document, a page or a text, by its bytes. What reads them is loaded with the
 * first, pdf.js for a PDF alone.
 */
export async function loadReport(of: ReportBytes): Promise<Outcome<FileReport>> {
  const { loadFile } = await import('../../lib/files/load-file.ts');
  let close = async () => {};
  const loaded = await loadFile({
    ...of,
    openPdf: async (bytes) => {
      const { openPdf } = await import('../viewer/pdf-document.ts');
      const opened = await openPdf(bytes);
      close = opened.close;
      return opened.document;
    },
    openParser: async () => (text, type) => new DOMParser().parseFromString(text, type),
  });
  await close();
  if (loaded.problem !== null) return fail('unread', loaded.problem);
  return { ok: true, value: { report: loaded.report, format: loaded.format } };
}

/** Reads a file that the reader chose. It has no address, and links of a saved page lead nowhere. */
export async function readFile(file: File): Promise<Outcome<FileReport>> {
  if (file.size > largestFile) return fail('unread', 'too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await loadReport({ bytes, name: file.name, address: null });
  if (!read.ok) return read;
  const { report, format } = read.value;
  // Lines of a text end as the system that wrote it ends them.
  if (format === 'text')
    return { ok: true, value: { report: plainReportText(report.text.replace(/\r\n?/g, '\n')), format } };
  return { ok: true, value: { report: { ...report, links: [] }, format } };
}
