import type { PDFPageProxy } from 'pdfjs-dist';
import { budgetWindow } from '../../lib/page/choose-marks.ts';
import { isGarbled, readItems } from '../../lib/pdf/page-items.ts';
import type { PdfPieces } from '../../lib/pdf/pdf-map.ts';
import type { PdfPage } from '../../lib/pdf/pdf-page.ts';
import { type PdfReading, readPdf } from '../../lib/pdf/read-pdf.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { readPaintChoice } from '../session/choices.ts';
import { createMarks } from '../session/marks.ts';
import { mapDrawn } from './drawn-map.ts';
import type { PageTexts } from './page-texts.ts';
import type { PdfView } from './pdf-view/pdf-view.ts';

/** So many pages are tried at first, and one more at a time while they have too little text; no more than these. */
const [fewestRead, mostRead] = [2, 4];
/** A shorter file is read hardly later than its first pages. */
const fewestPages = 6;
/** What is marked ahead, in units of the text: more than a window shows, and one stretch in which marks are counted. */
const markedAhead = budgetWindow;

/** What the first pages are marked over. */
export interface FirstPagesWorld {
  /** All pages of the file. */
  pages: readonly PDFPageProxy[];
  texts: PageTexts;
  view: Pick<PdfView, 'root' | 'layers' | 'onLayers'>;
  address: string | null;
  /** Takes the marks down: the whole file is read and marked, or gives no text. */
  signal: AbortSignal;
}

/**
 * Marks the first pages while the others are still read: what their own text says of them, without the session, which
 * begins with the whole text. Its marks are the same, but for terms that the report explains further on. Where
 * the weightiest of a whole report are asked for, its first pages can't say which those are: nothing is marked ahead then.
 * What fails here is said when all is read.
 */
export async function markFirstPages(world: FirstPagesWorld): Promise<void> {
  const { view, signal } = world;
  if (world.pages.length < fewestPages) return;
  const choosing = readPaintChoice().catch(() => null);
  const part = await readFirstPages(world);
  const choice = await choosing;
  if (!part || !choice || choice.level === 'key' || signal.aborted) return;
  const { report, pieces } = part;
  const answer = await askBackground('readAhead', { report, format: 'pdf' });
  if (signal.aborted || !answer.ok) return;
  const marks = createMarks(view.root, { ground: 'light', signal });
  const paint = () => {
    const read = { report, root: view.root, map: mapDrawn({ pieces }, view.layers) };
    marks?.paint(read, { ...answer.value, choice });
  };
  paint();
  view.onLayers(paint, signal);
}

/** The file's first paragraphs, and the pieces of what is marked of them. */
interface FirstParagraphs {
  report: ReportText;
  pieces: PdfPieces;
}

/** Reads the first pages as they come, until they hold as much as is marked; `null` where they don't. */
async function readFirstPages({ pages, texts, address }: FirstPagesWorld): Promise<FirstParagraphs | null> {
  const first: PdfPage[] = [];
  for (const page of pages.slice(0, mostRead)) {
    const { items } = await texts.of(page);
    first.push({ view: page.view as unknown as PdfPage['view'], items: readItems(items) });
    if (first.length < fewestRead) continue;
    if (isGarbled(first)) return null;
    const reading = readPdf(first, { address, title: null });
    const found = reading && firstParagraphs(reading);
    if (found) return found;
  }
  return null;
}

/** The paragraphs of what is marked, each whole; `null` where the last of them may go on on the next page. */
function firstParagraphs({ report, map: { pieces }, notes }: PdfReading): FirstParagraphs | null {
  const { text, cells, superscripts } = report;
  const end = text.indexOf('\n', markedAhead) + 1;
  // Notes stand behind the paragraph in which their page ends.
  if (end === 0 || text.slice(end).trim() === '' || notes.some(({ start }) => start === end)) return null;
  const isWithin = (span: { end: number }) => span.end <= end;
  return {
    report: {
      ...report,
      text: text.slice(0, end),
      cells: cells.filter(isWithin),
      superscripts: superscripts.filter(isWithin),
    },
    // Nothing is painted of what comes later: a mark has its place where its pieces are.
    pieces: { ...pieces, starts: pieces.starts.filter((start) => start < markedAhead) },
  };
}
