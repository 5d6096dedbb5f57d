import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { type Region, splitPages } from './columns.ts';
import { findContents } from './contents.ts';
import { type PageNote, readNotes } from './document-notes.ts';
import { findEndNotes } from './end-notes.ts';
import { levelInitials } from './initials.ts';
import { findInsets, type Inset, withoutInsets } from './insets.ts';
import { findLineNumbers } from './line-numbers.ts';
import { findMargins, type MarginKind } from './margins.ts';
import { joinLines } from './paragraphs.ts';
import { PdfMap } from './pdf-map.ts';
import type { PdfPage, PdfPlace } from './pdf-page.ts';
import { type PagePieces, type Piece, readPieces } from './pieces.ts';
import { makeRow, type Row, readRows } from './rows.ts';
import { findRuby } from './ruby.ts';
import type { FlowRow } from './setting.ts';
import { findSideNumbers } from './side-numbers.ts';
import { markMeantBlanks } from './sign-blanks.ts';
import { joinTables, type PartPlace } from './table-joints.ts';
import { type FlowPart, readFlow } from './tables.ts';
import { PdfTextWriter } from './text-writer.ts';
import { findWatermarks } from './watermarks.ts';

/** Characters that a page has at least on average; a file with fewer is a scan, whatever stamps and numbers it prints. */
const fewestCharacters = 20;

/** Print that is no part of the text, and why. */
export interface LeftOut extends PdfPlace {
  str: string;
  /** `watermark`: print over the page that is no part of its text; `line-number`: counts the lines beside them; `ruby`: says how the characters below are read. */
  why: MarginKind | 'contents' | 'overprint' | 'off-page' | 'watermark' | 'line-number' | 'ruby';
}

/** A PDF's text as it is read, with the way back to its pages. */
export interface PdfReading {
  /** Paragraphs are lines; a table row is a line, its cells parted by one TAB; notes at a page's foot stand behind the paragraph that the page ends in. */
  report: ReportText;
  map: PdfMap;
  /** The notes at the feet of pages and between their text, in text order. */
  notes: Span[];
  leftOut: LeftOut[];
  /** Pages that print no text beside what stands in their margins, counted from 1, ascending: pictures, or blank. */
  pagesWithoutText: number[];
}

/** What a PDF says of itself beside its text. */
export interface PdfFacts {
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** `Title` of its information dictionary; often a file's name or a template's. */
  title: string | null;
}

/** True when the pages are pictures: too few characters, or none. */
function isScan(pages: readonly PdfPage[]): boolean {
  let count = 0;
  for (const { items } of pages) for (const { str } of items) count += str.replace(/\s/gu, '').length;
  return count < fewestCharacters * pages.length;
}

/** What pages print beside their text, in the order in which it is taken out: each is found among what is left. */
const besideText = [
  { find: findSideNumbers, why: 'page-number' },
  { find: findWatermarks, why: 'watermark' },
  { find: findRuby, why: 'ruby' },
  { find: findLineNumbers, why: 'line-number' },
] as const;

/**
 * Reads the text of a PDF's pages: lines, paragraphs across lines and pages, tables, two columns, notes. Running heads
 * and numbers of pages are left out, and named. The order in which steps run: margins and notes are found on whole
 * pages, columns among what is left, rows and tables within a column, paragraphs over all. `null` for a scan.
 */
export function readPdf(pages: readonly PdfPage[], facts: PdfFacts): PdfReading | null {
  if (pages.length === 0 || isScan(pages)) return null;
  const dropped: Piece[] = [];
  const offPage: Piece[] = [];
  const printed = pages.map((page, index) => readPieces(page, index, offPage));
  markMeantBlanks(printed);
  let set = printed;
  const furniture: LeftOut[] = [];
  for (const { find, why } of besideText) {
    const found = find(set);
    set = set.map((page) => withoutPieces(page, found));
    furniture.push(...[...found].map((piece) => leave(piece, why)));
  }
  const initials = levelInitials(set);
  const { rows, margins } = readMargins(set, dropped);
  const leftOut: LeftOut[] = [...margins].flatMap(([row, why]) =>
    row.pieces.map((piece) => leave(piece, why)),
  );
  const { notes: pageNotes, text } = readNotes(rows.map((page) => page.filter((row) => !margins.has(row))));
  const heads: Row[] = [];
  const insets = findInsets(text);
  const regions = splitPages(text.map((pieces) => withoutInset(pieces, insets)));
  const parts = joinTables(
    set.flatMap((page, index) => readPage({ page, index, regions: regions[index]! })),
    heads,
  );
  leftOut.push(...heads.flatMap(({ pieces }) => pieces.map((piece) => leave(piece, 'running-head'))));
  const endNotes = findEndNotes(parts.flatMap((part) => (part.kind === 'line' ? [part.row] : [])));
  const { writer, notes } = writeParts(parts, { pageNotes, insets, initials, endNotes });
  leftOut.push(...furniture);
  leftOut.push(...dropped.map((piece) => leave(piece, 'overprint')));
  leftOut.push(...offPage.map((piece) => leave(piece, 'off-page')));
  const report = plainReportText(writer.text, facts.address);
  report.documentTitle = facts.title;
  report.cells = writer.cells;
  report.superscripts = writer.superscripts;
  const map = new PdfMap(writer.pieces, writer.lines);
  return { report, map, notes, leftOut, pagesWithoutText: findPagesWithoutText(pages.length, map, leftOut) };
}

/** A table of contents is text, though it is left out. */
function findPagesWithoutText(count: number, { pieces }: PdfMap, leftOut: readonly LeftOut[]): number[] {
  const read = new Set([
    ...pieces.pages,
    ...leftOut.filter(({ why }) => why === 'contents').map(({ page }) => page),
  ]);
  return Array.from({ length: count }, (_, page) => page)
    .filter((page) => !read.has(page))
    .map((page) => page + 1);
}

const leave = ({ page, item, from, str }: Piece, why: LeftOut['why']): LeftOut => ({
  page,
  item,
  at: from,
  str,
  why,
});

function withoutPieces({ upright, askew, ...page }: PagePieces, left: ReadonlySet<Piece>): PagePieces {
  const isKept = (piece: Piece): boolean => !left.has(piece);
  return { ...page, upright: upright.filter(isKept), askew: askew.filter(isKept) };
}

function readMargins(set: readonly PagePieces[], dropped: Piece[]) {
  const rows = set.map(({ upright }) => readRows(upright, dropped));
  const margins: Map<Row, LeftOut['why']> = findMargins(
    set.map(({ top, bottom }, i) => ({ top, bottom, rows: rows[i]! })),
  );
  for (const row of rows.flatMap(findContents)) margins.set(row, 'contents');
  return { rows, margins };
}

function withoutInset(pieces: readonly Piece[], insets: readonly Inset[]): Piece[] {
  const boxed = new Set(insets.flatMap((inset) => inset.pieces));
  return pieces.filter((piece) => !boxed.has(piece));
}

/** A part of the text in reading order: a line or a table, with the region that it stands in. */
type Part = FlowPart & PartPlace;

interface PageInput {
  page: PagePieces;
  index: number;
  /** What runs with its text, without margins and notes, in reading order. */
  regions: readonly Region[];
}

/** Regions of one page are counted from here on: no page has so many. */
const regionsPerPage = 1000;

const leftOf = (pieces: readonly Piece[]): number => Math.min(...pieces.map(({ x0 }) => x0));

/** The parts of one page; what runs another way than its text stands behind it, a line each. */
function readPage({ page, index, regions }: PageInput): Part[] {
  const first = index * regionsPerPage;
  const parts: Part[] = regions.flatMap(({ pieces, inColumns }, at) => {
    const place = { region: first + at, page: index, left: leftOf(pieces), inColumns };
    return readFlow(pieces).map((part) => ({ ...part, ...place }));
  });
  const behind = { region: first + regionsPerPage - 1, page: index, left: 0, inColumns: false };
  for (const piece of page.askew) parts.push({ kind: 'line', row: makeRow([piece]), ...behind });
  return parts;
}

/** What stands beside a page's text and waits until the paragraph is whole that it stands behind, or that crosses the page's end. */
interface Aside {
  page: number;
  /** The print that it stands behind, by `keyOf`; `null` for what waits until its page ends. */
  behind: string | null;
  /** Gives a note's span, `null` for what is none. */
  write(writer: PdfTextWriter): Span | null;
}

/** Writes the parts, and behind the paragraph in which a page ends its boxes and its notes. */
function writeParts(
  parts: readonly Part[],
  besides: {
    pageNotes: readonly PageNote[];
    insets: readonly Inset[];
    initials: readonly Inset[];
    endNotes: ReadonlySet<Row>;
  },
) {
  const { pageNotes, insets, initials, endNotes } = besides;
  const writer = new PdfTextWriter();
  const notes: Span[] = [];
  const asides: Aside[] = [
    ...insets.map((inset) => ({ page: inset.page, behind: null, write: () => writeInset(writer, inset) })),
    ...pageNotes.map(({ page, rows, behind }) => ({
      page,
      behind: behind && keyOf(behind.pieces.at(-1)!),
      write: () => writer.writeLine(rows),
    })),
  ].sort((a, b) => a.page - b.page);
  const writeAll = (due: readonly Aside[]): void => {
    for (const aside of due) {
      asides.splice(asides.indexOf(aside), 1);
      const note = aside.write(writer);
      if (note) notes.push(note);
    }
  };
  writeFlow(parts, {
    writer,
    insets: [...insets, ...initials],
    opens: endNotes,
    before: (page) => writeAll(asides.filter((aside) => aside.page < page)),
    behind: (rows) => {
      const waiting = asides.filter((aside) => aside.behind !== null);
      if (waiting.length === 0) return;
      const printed = new Set(rows.flatMap((row) => row.pieces.map(keyOf)));
      writeAll(waiting.filter((aside) => printed.has(aside.behind!)));
    },
  });
  return { writer, notes };
}

const keyOf = ({ page, item, from }: Piece): string => `${page} ${item} ${from}`;

function writeInset(writer: PdfTextWriter, { pieces, page }: Inset): null {
  const place = { region: 0, page, left: leftOf(pieces), inColumns: false };
  const parts = readFlow(pieces).map((part) => ({ ...part, ...place }));
  writeFlow(parts, { writer, insets: [], opens: new Set(), before: () => {}, behind: () => {} });
  return null;
}

interface FlowWriting {
  writer: PdfTextWriter;
  insets: readonly Inset[];
  /** Lines that begin a paragraph, whatever the line above. */
  opens: ReadonlySet<Row>;
  /** Called before what begins on a page is written, and with infinity at the end. */
  before(page: number): void;
  /** Called with what was written. */
  behind(rows: readonly Row[]): void;
}

function writeFlow(parts: readonly Part[], { writer, insets, opens, before, behind }: FlowWriting): void {
  const paragraphs = joinAcross(parts, insets, opens);
  for (const part of parts) {
    const paragraph = part.kind === 'line' ? paragraphs.get(part.row) : undefined;
    if (part.kind === 'line' && !paragraph) continue;
    before(part.page);
    if (part.kind === 'table') writer.writeTable(part.rows);
    else writer.writeLine(paragraph!);
    behind(paragraph ?? (part.kind === 'table' ? part.rows.flat(2) : []));
  }
  before(Number.POSITIVE_INFINITY);
}

/** Paragraphs by their first row; a table between two lines parts them, and `opens` begin new ones. */
function joinAcross(
  parts: readonly Part[],
  insets: readonly Inset[],
  opens: ReadonlySet<Row>,
): Map<Row, Row[]> {
  const lines: FlowRow[] = [];
  const printed = new Map<Row, Row>();
  parts.forEach((part, i) => {
    if (part.kind !== 'line') return;
    const row = withoutInsets(part.row, insets);
    printed.set(row, part.row);
    const begins = parts[i - 1]?.kind === 'table' || opens.has(part.row);
    lines.push({ row, region: part.region, opens: begins });
  });
  const paragraphs = joinLines(lines).map((rows) => rows.map((row) => printed.get(row)!));
  return new Map(paragraphs.map((rows) => [rows[0]!, rows]));
}
