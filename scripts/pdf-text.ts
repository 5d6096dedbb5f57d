import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type LoadedPdf, loadPdf, type PdfDocument, type PdfOpening } from '../lib/pdf/load-pdf.ts';

/** Opens one PDF by pdf.js's build for Node, and lets go of it. */
export interface NodePdf {
  open(bytes: Uint8Array<ArrayBuffer>): Promise<PdfDocument>;
  close(): Promise<void>;
}

/**
 * pdf.js's build for Node, loaded when a file is opened. The character maps are passed on, because without them a font
 * that is not embedded gives empty text.
 */
export function openPdfInNode(): NodePdf {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  let close = async (): Promise<void> => {};
  return {
    async open(data) {
      const { getDocument } = await importQuietly();
      const task = getDocument({
        data,
        // Paths, not addresses: pdf.js hands them to `fs`, which takes no string that begins with `file:`.
        cMapUrl: join(folder, 'cmaps/'),
        cMapPacked: true,
        standardFontDataUrl: join(folder, 'standard_fonts/'),
        verbosity: 0,
      });
      close = () => task.destroy();
      return task.promise;
    },
    close: () => close(),
  };
}

/** pdf.js warns of what drawing would need and Node does not have (`DOMMatrix`, `Path2D`): reading text needs neither. */
async function importQuietly() {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** Reads a PDF's text from its bytes. */
export async function readPdfBytes(
  bytes: Uint8Array<ArrayBuffer>,
  from: Pick<PdfOpening, 'address' | 'name'>,
): Promise<LoadedPdf> {
  const pdf = openPdfInNode();
  const loaded = await loadPdf({ bytes, ...from, open: pdf.open });
  await pdf.close();
  return loaded;
}
