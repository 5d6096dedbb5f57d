import type { PDFDocumentProxy } from 'pdfjs-dist';
import { giveUpAfter } from './give-up-after.ts';
import { loadPdfLibrary, openingOptions, type PdfLibrary, takeWorker } from './pdf-library.ts';

/** A file that pdf.js has opened, kept for drawing until it is closed. */
export interface OpenPdf {
  readonly library: PdfLibrary;
  readonly document: PDFDocumentProxy;
  /** Frees the file and its worker. */
  close(): Promise<void>;
}

/**
 * Longest that pdf.js may take to find its way in a file, in s: whole files of the largest size take one or two, and one
 * that is damaged in certain ways takes minutes and gigabytes before it says so.
 */
const longestOpening = 20;

/** Opens a file once, for reading and drawing alike; takes the bytes over. Throws what pdf.js says of a file that it cannot open. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const library = await loadPdfLibrary();
  const worker = takeWorker(library);
  const task = library.getDocument({ ...openingOptions(bytes), worker });
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { library, document: await giveUpAfter(task.promise, longestOpening), close };
  } catch (error) {
    // The worker first: one that is still at it answers nothing.
    worker.destroy();
    void task.destroy();
    throw error;
  }
}
