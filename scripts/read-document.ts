import { basename } from 'node:path';
import type { FileProblem } from '../lib/files/file-problem.ts';
import { loadFile } from '../lib/files/load-file.ts';
import type { LoadedFile, ParseMarkup } from '../lib/files/loaded-file.ts';
import { largestFile } from '../lib/text/largest-file.ts';
import type { ReportText } from '../lib/text/report-text.ts';
import { fileSentence } from './file-sentences.ts';
import { openPdfInNode } from './pdf-text.ts';
import { readBytes } from './read-bytes.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/**
 * Reads a file as a report, by its bytes: a PDF, a Word document, a page, a text. A text file's text is its own,
 * character for character, but for a byte order mark; a page goes through the same portals and page text as in the
 * browser. What the characters are is known as browsers know it (`decodeDocument`).
 */
export async function readDocument(path: string, address: string | null): Promise<ReportText> {
  const loaded = await loadDocument({ path, address, filesOnly: false });
  if (loaded.problem) throw new UnreadableDocument(`${path}: ${await fileSentence(loaded.problem)}`);
  return loaded.report;
}

/** The same with a file's problem given back; throws for a path that leads to no file, with `filesOnly` to a pipe or a device. */
export async function loadDocument({
  path,
  address,
  filesOnly,
}: {
  path: string;
  address: string | null;
  filesOnly: boolean;
}): Promise<LoadedFile | { problem: FileProblem }> {
  const bytes = readBytes(path, { most: largestFile, filesOnly });
  if (!bytes) return { problem: 'too-large' };
  const pdf = openPdfInNode();
  try {
    return await loadFile({
      bytes,
      name: basename(path),
      address,
      openPdf: pdf.open,
      openParser: () => openParser(address),
    });
  } finally {
    await pdf.close();
  }
}

/**
 * Parses as a browser does: a page's links are resolved by its address. jsdom takes longer to load than most files take
 * to read, so that only what needs it waits for it.
 */
async function openParser(address: string | null): Promise<ParseMarkup> {
  const { JSDOM } = await import('jsdom');
  return (text, type) => {
    const { window } = new JSDOM(type === 'text/html' ? text : '', { url: address ?? 'https://localhost/' });
    return type === 'text/html' ? window.document : new window.DOMParser().parseFromString(text, type);
  };
}
