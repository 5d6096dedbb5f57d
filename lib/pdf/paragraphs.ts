import { noteLead } from '../terms/foot-notes.ts';
import { parseMarkAt } from '../terms/note-marks.ts';
import { type Layout, opening, readLayout } from '../text/print/layout.ts';
import { closesStatement } from '../text/print/marks.ts';
import { printedBy } from './glyphs.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './rows.ts';

/** A printed line with the region (a column of a page) in which it stands. */
export interface FlowRow {
  row: Row;
  region: number;
  /** A table stands before it. */
  opens: boolean;
}

/** Edges of a region's text: where its lines begin and end. */
interface Edges {
  left: number;
  right: number;
}

/** A line that begins this many characters further in is indented. */
const indented = 1.2;
/** A full line leaves this many characters of room, and what the next line begins with may be wider. */
const room = 1.3;
/** Lines of one paragraph differ in size by this share at most. */
const sameSize = 0.06;
/** Lines further apart than this many usual distances part paragraphs. */
const wideGap = 1.35;
/** Fewer lines than these have the edges of the whole document. */
const fewLines = 4;
/** So large a share of the lines begins indented, or behind a gap, where paragraphs do. */
const habit = 0.06;

/**
 * Joins printed lines, in reading order, to paragraphs across lines, columns and pages. Indents, widths and gaps say
 * where one ends; where the document has neither indents nor gaps, the words must say that a line goes on. What neither says stays
 * apart, as a line of its own.
 */
export function joinLines(rows: readonly FlowRow[]): Row[][] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ row }) => printedBy(row.pieces));
  const setting = readSetting(rows, texts);
  const paragraphs: Row[][] = [];
  rows.forEach(({ row, opens }, i) => {
    if (i > 0 && !opens && goesOn(i - 1, { rows, texts, setting })) paragraphs.at(-1)!.push(row);
    else paragraphs.push([row]);
  });
  return paragraphs;
}

/** How a document is set. */
interface Setting {
  edges: Map<number, Edges>;
  /** The usual distance of baselines, in heights of the type. */
  leading: number;
  /** Paragraphs begin indented. */
  indents: boolean;
  /** Paragraphs are set apart by space. */
  gaps: boolean;
  /** What the words say of each line's end. */
  endings: (Layout['lines'][number] | undefined)[];
}

function readSetting(rows: readonly FlowRow[], texts: readonly string[]): Setting {
  const edges = readEdges(rows);
  const leadings: number[] = [];
  let inset = 0;
  rows.forEach(({ row, region, opens }, i) => {
    const before = rows[i - 1];
    if (before?.region === region && !opens) leadings.push((row.y - before.row.y) / row.size);
    const shift = (row.x0 - edges.get(region)!.left) / row.size;
    if (shift > indented && shift < 3.5) inset += 1;
  });
  const text = texts.join('\n');
  const byStart = new Map(readLayout(text).lines.map((line) => [line.start, line]));
  let start = 0;
  const endings = texts.map((line) => {
    const found = byStart.get(start);
    start += line.length + 1;
    return found;
  });
  const leading = median(leadings);
  const wide = leadings.filter((distance) => distance > leading * wideGap).length;
  const enough = Math.max(2, rows.length * habit);
  return { edges, leading, indents: inset >= enough, gaps: wide >= enough, endings };
}

/** The edges of each region: the leftmost place where many lines begin, and where most of its full lines end. */
function readEdges(rows: readonly FlowRow[]): Map<number, Edges> {
  const all = edgesOf(rows);
  const edges = new Map<number, Edges>();
  for (const [region, own] of Map.groupBy(rows, (row) => row.region)) {
    const { left, right } = edgesOf(own);
    // A few lines show no edge of their own.
    const few = own.length < fewLines && left > all.left - 1 && right < all.right + 1;
    edges.set(region, few ? all : { left, right });
  }
  return edges;
}

function edgesOf(rows: readonly FlowRow[]): Edges {
  return {
    left: quantile(
      rows.map(({ row }) => row.x0),
      0.1,
    ),
    right: usualEnd(rows),
  };
}

/** The place at which most print ends its lines, to a character's width: short lines weigh little, notes may be set wider. */
function usualEnd(rows: readonly FlowRow[]): number {
  const lines = rows.map(({ row }) => row).sort((a, b) => b.x1 - a.x1);
  const reach = lines[0]!.size * room;
  let best = { print: 0, end: lines[0]!.x1 };
  let next = 0;
  let print = 0;
  for (const line of lines) {
    for (; next < lines.length && lines[next]!.x1 > line.x1 - reach; next += 1)
      print += lengthOf(lines[next]!);
    if (print > best.print) best = { print, end: line.x1 };
    print -= lengthOf(line);
  }
  return best.end;
}

const lengthOf = ({ x0, x1 }: Row): number => x1 - x0;

interface Lines {
  rows: readonly FlowRow[];
  texts: readonly string[];
  setting: Setting;
}

/** Whether line `i` goes on with the next one. */
function goesOn(i: number, { rows, texts, setting }: Lines): boolean {
  const { row, region } = rows[i]!;
  const next = rows[i + 1]!;
  if (Math.abs(row.size - next.row.size) > row.size * sameSize) return false;
  if (beginsNote(texts[i + 1]!)) return false;
  const sameRegion = next.region === region;
  const distance = (next.row.y - row.y) / row.size;
  if (sameRegion && distance > setting.leading * wideGap) return false;
  const tail = texts[i]!;
  const ending = setting.endings[i];
  const shift = indentOf(next, setting);
  const own = indentOf(rows[i]!, setting);
  const full = isFull(rows[i]!, texts[i + 1]!, setting);
  if (opening.test(texts[i + 1]!) && !/^\d+、\d/.test(texts[i + 1]!)) return false;
  if (shift > indented)
    return (
      full && Math.abs(shift - own) < 0.5 && !closesStatement(tail) && isInset(i, { rows, texts, setting })
    );
  if (full) return setting.indents || (setting.gaps && sameRegion) || !closesStatement(tail);
  return ending?.ending === 'wrapped' && !ending.unsure && !closesStatement(tail);
}

/** Whether lines `i` and the next stand in a part that is set in as a whole: a third line beside them is set in as far. */
function isInset(i: number, { rows, setting }: Lines): boolean {
  const own = indentOf(rows[i]!, setting);
  return [rows[i - 1], rows[i + 2]].some(
    (row) => row?.region === rows[i]!.region && Math.abs(indentOf(row, setting) - own) < 0.5,
  );
}

/** A note that the page sets in the text's own size: 4指…, 4“…. */
function beginsNote(text: string): boolean {
  const mark = parseMarkAt(text, 0, ['bare', 'raised', 'circled', 'square']);
  return mark !== null && noteLead.test(text.slice(mark.end));
}

/** By how many characters a line begins further in than its region. */
function indentOf({ row, region }: FlowRow, { edges }: Setting): number {
  return (row.x0 - edges.get(region)!.left) / row.size;
}

/** Whether a line left no room for what the next one begins with. */
function isFull({ row, region }: FlowRow, next: string, { edges }: Setting): boolean {
  const left = (edges.get(region)!.right - row.x1) / row.size;
  return left < Math.max(room, unbreakable(next) + 0.3);
}

/** Width in characters of what print never cuts at the start of a line: a number or word, or one character, and closing marks after it. */
function unbreakable(text: string): number {
  const run = /^(?:[\d.,%％A-Za-z/+-]+|.)?[，、。；：！？）)”》%％]*/u.exec(text)![0];
  let width = 0;
  for (const character of run) width += character.charCodeAt(0) < 0x100 ? 0.55 : 1;
  return width;
}
