import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { JSDOM } from 'jsdom';
import { largestFile, type PdfProblem } from '../lib/pdf/load-pdf.ts';
import { decodeDocument } from '../lib/portals/decode-page.ts';
import { readReportText } from '../lib/portals/read-report-text.ts';
import { plainReportText, type ReportText } from '../lib/text/report-text.ts';
import { loadWord, type WordProblem } from '../lib/word/load-word.ts';
import { readPdfBytes } from './pdf-text.ts';

/** Thrown for a file that cannot be read; the message is for the person at the command line. */
export class UnreadableDocument extends Error {}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** What the command line says of a PDF that gives no text. */
const sentences: Record<PdfProblem, string> = {
  empty: '文件是空的 (the file is empty)',
  'too-large': `文件太大，上限 ${megabytes(largestFile)} (larger than ${megabytes(largestFile)}: a scan, most likely)`,
  'not-pdf': '不是 PDF 文件 (named .pdf, but no PDF inside)',
  password: '文件有密码，请先去掉密码再读 (asks for a password: save it without one first)',
  encrypted: '文件以不支持的方式加密 (encrypted in a way that cannot be read)',
  damaged: '文件已损坏，读不出来 (damaged: cannot be read)',
  scan: '扫描件，没有文字 (a scan: its pages are pictures without text)',
};

/** What it says of a Word document that gives no text. */
const wordSentences: Record<WordProblem, string> = {
  empty: sentences.empty,
  'not-docx': '不是 .docx 文件 (named .docx, but no Word document inside)',
  locked:
    '文件有密码，或是改了名的 .doc，请另存为没有密码的 .docx (asks for a password, or is a .doc: save it as .docx without one)',
  damaged: sentences.damaged,
  'no-text': '文件里没有文字 (the document has no text)',
};

/** Formats that reports come in and that are not read, with what can be done. */
const unread: Record<string, string> = {
  '.doc': '请另存为 .docx 或 PDF (save it as .docx or PDF)',
  '.wps': '请用 WPS 另存为 PDF (save it as PDF with WPS)',
  '.ofd': '请用 OFD 阅读器导出为 PDF (export it as PDF)',
};

/**
 * Reads a `.txt`, `.html`, `.htm`, `.pdf` or `.docx` as a report. A text file's text is its own, character for character, but
 * for a byte order mark; a page goes through the same portals and page text as in the browser. What the characters
 * are is known as browsers know it (`decodeDocument`).
 */
export async function readDocument(path: string, address: string | null): Promise<ReportText> {
  const kind = extname(path).toLowerCase();
  if (kind === '.txt') return plainReportText(decodeDocument(readFileSync(path)), address);
  if (kind === '.pdf') return readPdf(path, address);
  if (kind === '.docx') return readWord(path, address);
  if (kind === '.html' || kind === '.htm') return readHtml(readFileSync(path), address);
  throw new UnreadableDocument(`${path}: ${unread[kind] ?? 'not a .txt, .html, .pdf or .docx'}`);
}

async function readPdf(path: string, address: string | null): Promise<ReportText> {
  // A file that is too large is not read into memory first.
  if (statSync(path).size > largestFile) throw new UnreadableDocument(`${path}: ${sentences['too-large']}`);
  const { reading, problem } = await readPdfBytes(new Uint8Array(readFileSync(path)), {
    address,
    name: basename(path),
  });
  if (!reading) throw new UnreadableDocument(`${path}: ${sentences[problem]}`);
  return reading.report;
}

async function readWord(path: string, address: string | null): Promise<ReportText> {
  const { window } = new JSDOM('');
  const { reading, problem } = await loadWord({
    bytes: new Uint8Array(readFileSync(path)),
    address,
    name: basename(path),
    parseXml: (xml) => new window.DOMParser().parseFromString(xml, 'application/xml'),
  });
  if (!reading) throw new UnreadableDocument(`${path}: ${wordSentences[problem]}`);
  return reading.report;
}

function readHtml(bytes: Buffer, address: string | null): ReportText {
  const url = address ?? 'file:///page.html';
  const { window } = new JSDOM(decodeDocument(bytes), { url: address ?? 'https://localhost/' });
  const reading = readReportText(window.document, url);
  if (!reading) throw new UnreadableDocument('the page has no text to read');
  return { ...reading.report, address };
}
