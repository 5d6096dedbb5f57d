import type { PDFDocumentProxy } from 'pdfjs-dist';
import { loadPdfLibrary, openingOptions, type PdfLibrary, takeWorker } from './pdf-library.ts';

/** A file that pdf.js has opened, kept for drawing until it is closed. */
export interface OpenPdf {
  readonly library: PdfLibrary;
  readonly document: PDFDocumentProxy;
  /** Frees the file and its worker. */
  close(): Promise<void>;
}

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
    return { library, document: await task.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}
