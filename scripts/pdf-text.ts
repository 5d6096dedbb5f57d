import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface TextPiece {
  str?: string;
  hasEOL?: boolean;
}

/**
 * The text of a PDF in reading order: a line of the page is a line, pages are parted by an empty one.
 * The character maps are passed on, because without them a font that is not embedded gives empty text.
 */
export async function readPdfText(path: string): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const folder = pathToFileURL(join(dirname(packageFile), '/')).href;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    data: new Uint8Array(readFileSync(path)),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push((items as TextPiece[]).map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n\n');
}
