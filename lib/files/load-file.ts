import { loadPdf } from '../pdf/load-pdf.ts';
import { decodeDocument } from '../portals/decode-page.ts';
import { largestFile } from '../text/largest-file.ts';
import { describeFile } from '../text/report-file.ts';
import { plainReportText } from '../text/report-text.ts';
import { loadDoc } from '../word/load-doc.ts';
import { loadDocx } from '../word/load-docx.ts';
import { loadOdt } from '../word/load-odt.ts';
import { loadRtf } from '../word/load-rtf.ts';
import { loadWordXml } from '../word/load-word-xml.ts';
import type { LoadedWord } from '../word/word-problem.ts';
import { detectFileKind, type FileKind } from './file-kind.ts';
import { type FileProblem, problemOf, unreadKinds } from './file-problem.ts';
import type { FileOpening, LoadedFile } from './loaded-file.ts';
import { readSavedPage } from './mhtml.ts';
import { readPageFile } from './page-file.ts';

/**
 * Reads a file by its bytes, whatever its name says: a PDF, a Word document in any of its formats, a page, a text.
 * Never throws for what the file holds.
 */
export async function loadFile(opening: FileOpening): Promise<LoadedFile> {
  const { bytes, name, address, contentType } = opening;
  const fail = (kind: FileKind, problem: FileProblem): LoadedFile => ({ kind, problem });
  if (bytes.length > largestFile) return fail('unknown', 'too-large');
  const kind = detectFileKind(bytes, opening);
  const unread = unreadKinds[kind];
  if (unread) return fail(kind, unread);
  if (kind === 'pdf') {
    const { reading, problem } = await loadPdf({ bytes, name, address, open: opening.openPdf });
    if (!reading) return fail(kind, problemOf(problem));
    return { kind, format: 'pdf', report: reading.report, pdf: reading, problem: null };
  }
  if (kind === 'html') return readPageFile(decodeDocument(bytes, contentType), kind, opening);
  if (kind === 'mhtml') return readPageFile(readSavedPage(bytes) ?? '', kind, opening);
  if (kind === 'text') {
    const report = plainReportText(decodeDocument(bytes, contentType), address);
    if (report.text.trim() === '') return fail(kind, 'no-text');
    return { kind, format: 'text', report, notes: [], headings: [], pdf: null, problem: null };
  }
  const { reading, problem } = await loadWord(kind, opening);
  if (!reading) return fail(kind, problemOf(problem));
  reading.report.file = await describeFile({ bytes, name, address });
  return { kind, format: 'word', ...reading, pdf: null, problem: null };
}

async function loadWord(kind: FileKind, { bytes, address, openParser }: FileOpening): Promise<LoadedWord> {
  if (kind === 'doc') return loadDoc({ bytes, address });
  if (kind === 'rtf') return loadRtf({ bytes, address });
  const parse = await openParser();
  const parseXml = (xml: string): Document => parse(xml, 'application/xml');
  if (kind === 'word-xml') return loadWordXml({ xml: decodeDocument(bytes), address, parseXml });
  return kind === 'odt' ? loadOdt({ bytes, address, parseXml }) : loadDocx({ bytes, address, parseXml });
}
