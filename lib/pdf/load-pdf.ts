import { parseFileTitle } from '../text/file-title.ts';
import { largestFile } from '../text/largest-file.ts';
import { describeFile } from '../text/report-file.ts';
import { isGarbled, readItems } from './page-items.ts';
import type { PdfPage } from './pdf-page.ts';
import { type PdfReading, readPdf } from './read-pdf.ts';

/** The part of pdf.js's `PDFDocumentProxy` that reading needs; its builds for pages and for Node have it alike. */
export interface PdfDocument {
  readonly numPages: number;
  /** Pages count from 1. */
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    getTextContent(options: { disableNormalization: true }): Promise<{ items: readonly object[] }>;
  }>;
  getMetadata(): Promise<{ info: object }>;
}

/**
 * Why a file gives no text. `not-pdf`: its bytes are something else, whatever its name; `password`: it asks for one;
 * `encrypted`: in a way that pdf.js does not know; `garbled`: it does not say which
 * characters its glyphs are; `scan`: its pages are pictures.
 */
export type PdfProblem =
  | 'empty'
  | 'too-large'
  | 'not-pdf'
  | 'password'
  | 'encrypted'
  | 'damaged'
  | 'garbled'
  | 'scan';

/** What became of a file: its text, or why there is none. */
export type LoadedPdf = { reading: PdfReading; problem: null } | { reading: null; problem: PdfProblem };

/** The head of a PDF stands within its first bytes (ISO 32000-1, annex H). */
const headReach = 1024;

/** The letters `obj`: every object of a PDF begins with them (ISO 32000-1, 7.3.10), and none is without objects. */
const [o, b, j] = [0x6f, 0x62, 0x6a];

function hasObject(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(o); at >= 0; at = bytes.indexOf(o, at + 1))
    if (bytes[at + 1] === b && bytes[at + 2] === j) return true;
  return false;
}

/**
 * What is wrong with a file before it is opened; `null` when nothing is. A head with nothing behind it (a download that
 * was given its room and never filled) is not left to pdf.js, which looks for objects for minutes.
 */
function findFileProblem(bytes: Uint8Array): PdfProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > largestFile) return 'too-large';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headReach));
  if (!head.includes('%PDF-')) return 'not-pdf';
  return hasObject(bytes) ? null : 'damaged';
}

export interface PdfOpening {
  /** The whole file. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** As the disk or the server names it; `null` where only its address may. */
  name: string | null;
  /** pdf.js's `getDocument(…).promise`; may take the bytes over, as pdf.js does. */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<PdfDocument>;
}

/** Opens a file and reads its text; never throws for what the file holds. No page is drawn for it. */
export async function loadPdf({ bytes, address, name, open }: PdfOpening): Promise<LoadedPdf> {
  const problem = findFileProblem(bytes);
  if (problem) return { reading: null, problem };
  try {
    // The hash is begun first, on a copy that it takes at once: pdf.js takes the bytes over.
    const [file, document] = await Promise.all([describeFile({ bytes, name, address }), open(bytes)]);
    const [pages, title] = await Promise.all([loadPages(document), readTitle(document)]);
    if (isGarbled(pages)) return { reading: null, problem: 'garbled' };
    const reading = readPdf(pages, { address, title });
    if (!reading) return { reading: null, problem: 'scan' };
    const { map, pagesWithoutText } = reading;
    reading.report.file = { ...file, pages: map.pageRuns(), pagesWithoutText };
    return { reading, problem: null };
  } catch (error) {
    return { reading: null, problem: problemOf(error) };
  }
}

/** The text of all pages as pdf.js gives it, in their order; the items are those of a text layer made of the same options. */
async function loadPages(document: PdfDocument): Promise<PdfPage[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      return { view: page.view as PdfPage['view'], items: readItems(items) };
    }),
  );
}

async function readTitle(document: PdfDocument): Promise<string | null> {
  const { Title } = (await document.getMetadata()).info as { Title?: unknown };
  return typeof Title === 'string' ? parseFileTitle(Title) : null;
}

/** What pdf.js's error says of the file, by its name. */
function problemOf(error: unknown): PdfProblem {
  const { name, message } = error as { name?: unknown; message?: unknown };
  if (name === 'PasswordException') return 'password';
  return /encrypt|cipher|crypt filter/i.test(String(message)) ? 'encrypted' : 'damaged';
}
