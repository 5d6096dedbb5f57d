import { loadFile } from '../../lib/files/load-file.ts';
import type { LoadedFile } from '../../lib/files/loaded-file.ts';
import type { DocumentSource } from '../../lib/page/document-source.ts';
import type { DocumentView } from './document-view.ts';
import type { FileAtHand } from './file-at-hand.ts';
import { markFirstPages } from './first-pages.ts';
import { PageTexts } from './page-texts.ts';
import { type OpenPdf, openPdf } from './pdf-document.ts';
import { pdfSource } from './pdf-source.ts';
import { PdfView } from './pdf-view/pdf-view.ts';
import { WordDocument } from './word/word-document.ts';
import { wordSource } from './word/word-source.ts';

/** Pictures are drawn when the text is read, or after so long, in ms: drawing takes the same worker's time. */
const longestBlank = 400;

/** Where a document is shown, and what is heard of it. */
export interface OpeningWorld {
  /** Takes the document as its only child. */
  place: HTMLElement;
  /** Its end takes the document away. */
  signal: AbortSignal;
  /** Its end takes down what was marked of the first pages while the rest was read; it ends with `signal` at the latest. */
  ahead: AbortSignal;
  /** It stands on the page; its text may take a while longer. */
  onShown(view: DocumentView): void;
  /** Size or page have changed. */
  onMove(): void;
}

/** A document that was opened: what became of it, and the source of its text where it has one. */
export interface OpenedDocument {
  loaded: LoadedFile;
  source: DocumentSource | null;
}

/** A file that was read and has no pages. */
type TextFile = Extract<LoadedFile, { pdf: null }>;

/** Opens a file, shows it and reads its text. Never throws for what the file holds. */
export async function openDocument(file: FileAtHand, world: OpeningWorld): Promise<OpenedDocument> {
  const { bytes, name, address, contentType } = file;
  let shown: Promise<PdfView> | null = null;
  let texts: PageTexts | null = null;
  const loaded = await loadFile({
    ...{ name, address, contentType },
    bytes: new Uint8Array(await bytes.arrayBuffer()),
    openPdf: async (data) => {
      const pdf = await openPdf(data);
      world.signal.addEventListener('abort', () => void pdf.close(), { once: true });
      texts = new PageTexts(pdf.document);
      shown = showPages({ pdf, texts, address }, world);
      // What fails in showing fails in reading as well, and is named there.
      shown.catch(() => {});
      return texts.forReading;
    },
    openParser: async () => (text, type) => new DOMParser().parseFromString(text, type),
  });
  (texts as PageTexts | null)?.endReading();
  if (world.signal.aborted) return { loaded, source: null };
  if (loaded.problem === null && loaded.pdf === null) return { loaded, source: showText(loaded, world) };
  const view = await (shown as Promise<PdfView> | null)?.catch(() => null);
  if (!view || world.signal.aborted) return { loaded, source: null };
  view.startPictures();
  const reading = loaded.problem === null ? loaded.pdf : null;
  return { loaded, source: reading && pdfSource({ reading, view }) };
}

/** Puts a document without pages on screen. */
function showText(reading: TextFile, { place, signal, onMove, onShown }: OpeningWorld): DocumentSource {
  const sheet = new WordDocument({ reading, place, signal, onMove });
  onShown(sheet);
  return wordSource({ report: reading.report, format: reading.format, view: sheet.view });
}

/** Puts the pages on screen, as placeholders first; their text follows as it is read. */
async function showPages(
  { pdf, texts, address }: { pdf: OpenPdf; texts: PageTexts; address: string | null },
  world: OpeningWorld,
): Promise<PdfView> {
  const { place, signal, ahead, onMove, onShown } = world;
  const numbers = Array.from({ length: pdf.document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.document.getPage(number)));
  signal.throwIfAborted();
  const view = new PdfView({ pdf, pages, texts, place, signal, onMove });
  onShown(view);
  void markFirstPages({ pages, texts, view, address, signal: ahead }).catch(() => {});
  const starting = setTimeout(() => view.startPictures(), longestBlank);
  signal.addEventListener('abort', () => clearTimeout(starting), { once: true });
  return view;
}
