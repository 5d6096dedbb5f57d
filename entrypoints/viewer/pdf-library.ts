import type * as Pdfjs from 'pdfjs-dist';
import { browser } from 'wxt/browser';

/** pdf.js as it ships: the package's own file, which its types describe. */
export type PdfLibrary = typeof Pdfjs;

const fileOf = (path: string): string => browser.runtime.getURL(`/pdfjs/${path}` as '/');

let loading: Promise<PdfLibrary> | null = null;
let waiting: Pdfjs.PDFWorker | null = null;

/** Loads pdf.js once. It is a file of the extension and no part of a bundle, so that it stays the package's, byte for byte. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loading ??= import('/pdfjs/pdf.min.mjs').then((library: PdfLibrary) => {
    library.GlobalWorkerOptions.workerSrc = fileOf('pdf.worker.min.mjs');
    return library;
  });
  return loading;
}

/** Loads pdf.js and starts a worker while no file is there yet: both take as long as the text of a short report. */
export async function prepareForPdf(): Promise<void> {
  const { PDFWorker } = await loadPdfLibrary();
  waiting ??= new PDFWorker();
}

/** The worker that was started ahead, else a new one; it is the taker's to end. */
export function takeWorker({ PDFWorker }: PdfLibrary): Pdfjs.PDFWorker {
  const worker = waiting ?? new PDFWorker();
  waiting = null;
  return worker;
}

/**
 * What every file is opened with: what it may lack comes from the extension's own files and the machine's fonts. No
 * script of the file runs (pdf.js has those in a file of its own, which does not ship), and no form is filled in.
 */
export function openingOptions(data: Uint8Array) {
  return {
    data,
    cMapUrl: fileOf('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: fileOf('standard_fonts/'),
    wasmUrl: fileOf('wasm/'),
    useSystemFonts: true,
    enableXfa: false,
    verbosity: 0,
  };
}
