import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type LoadedPdf, loadPdf, type PdfDocument, type PdfOpening } from '../lib/pdf/load-pdf.ts';

/**
 * Reads a PDF by pdf.js's build for Node, which is loaded at the first one only. The character maps are passed on,
 * because without them a font that is not embedded gives empty text.
 */
export async function readPdfBytes(
  bytes: Uint8Array<ArrayBuffer>,
  from: Pick<PdfOpening, 'address' | 'name'>,
): Promise<LoadedPdf> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  let close = async (): Promise<void> => {};
  const open = async (data: Uint8Array<ArrayBuffer>): Promise<PdfDocument> => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
  };
  const loaded = await loadPdf({ bytes, ...from, open });
  await close();
  return loaded;
}
