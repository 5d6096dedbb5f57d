import { raisedMark } from '../text/number-signs.ts';
import { type Layout, readLayout } from '../text/print/layout.ts';
import { closesStatement } from '../text/print/marks.ts';
import { median, quantile } from './quantile.ts';
import { type Row, usualSize } from './rows.ts';

/** A printed line with the region (a column of a page) in which it stands. */
export interface FlowRow {
  row: Row;
  region: number;
  /** A table stands before it. */
  opens: boolean;
}

/** Edges of a region's text: where its lines begin and end. */
export interface Edges {
  left: number;
  right: number;
}

/** A line that begins this many characters further in is indented, */
export const indented = 1.2;
/** no paragraph begins further in. */
export const furthest = 3.5;
/** A full line leaves this many characters of room, and what the next line begins with may be wider. */
const room = 1.3;
/** Lines further apart than this many usual distances part paragraphs. */
export const wideGap = 1.35;
/** Fewer lines than these have the edges of the whole document. */
const fewLines = 4;
/** Text is set at least so many characters wide, */
const narrowest = 12;
/** and so large a share of its lines is full at least. */
const fullShare = 0.35;
/** So large a share of the lines begins indented, or behind a gap, where paragraphs do. */
const habit = 0.06;
/** By how much lines of one paragraph differ in size: recognised print of a scan has a size of its own for each line. */
const sameSize = { set: 0.06, scanned: 0.25 };
/** Where this share of the lines has one size, the file was set in type. */
const setShare = 0.4;
/** Sizes are one that differ by no more than rounding does. */
const oneSize = 0.01;
/** Full lines end a paragraph by chance: so many times as often as that they end sentences where sentences go on. */
const oftener = 3;
/** So few paragraphs show nothing of it. */
const fewParagraphs = 5;
/** Fewer lines than these are no block of text, */
const shortestBlock = 10;
/** and a sentence ends with no more than this share of its lines by chance. */
const chanceShare = 0.25;

/** How a document is set. */
export interface Setting {
  edges: Map<number, Edges>;
  /** The usual distance of baselines, in heights of the type. */
  leading: number;
  /** Paragraphs begin indented. */
  indents: boolean;
  /** Paragraphs are set apart by space. */
  gaps: boolean;
  /** Full lines with a full stop at their end are so many that most of them go on. */
  flush: boolean;
  /** Height of the text's own type. */
  size: number;
  /** Lines of one paragraph differ in size by this share at most. */
  sameSize: number;
  /** What the words say of each line's end. */
  endings: (Layout['lines'][number] | undefined)[];
}

/** Reads how lines are set; `texts` are what they print. */
export function readSetting(rows: readonly FlowRow[], texts: readonly string[]): Setting {
  const edges = readEdges(rows);
  const leadings: number[] = [];
  let inset = 0;
  rows.forEach(({ row, region, opens }, i) => {
    const before = rows[i - 1];
    if (before?.region === region && !opens) leadings.push((row.y - before.row.y) / row.size);
    const shift = (row.x0 - edges.get(region)!.left) / row.size;
    if (shift > indented && shift < furthest) inset += 1;
  });
  const endings = readEndings(
    texts,
    texts.map(() => '\n'),
  );
  // Lines of a text that are wider than its print are cut twice; those of the text end as its own layout says.
  const cuts = findCuts(rows, texts, edges);
  const whole = readEndings(
    texts,
    cuts.map((cut) => (cut ? '' : '\n')),
  );
  whole.forEach((ending, i) => {
    if (ending?.ending === 'wrapped' && !ending.unsure) endings[i] = ending;
  });
  const leading = median(leadings);
  const wide = leadings.filter((distance) => distance > leading * wideGap).length;
  const enough = Math.max(2, rows.length * habit);
  const size = usualSize(
    rows.flatMap(({ row }) => row.pieces),
    2,
  );
  const isSet =
    rows.filter(({ row }) => Math.abs(row.size - size) <= size * oneSize).length >= rows.length * setShare;
  const flush = readFlush({ rows, texts, edges });
  return {
    edges,
    leading,
    indents: inset >= enough,
    gaps: wide >= enough,
    flush,
    size,
    sameSize: isSet ? sameSize.set : sameSize.scanned,
    endings,
  };
}

/** What the words say of each line's end where `breaks` part the lines; of a line that goes on without a break nothing. */
function readEndings(texts: readonly string[], breaks: readonly string[]): Setting['endings'] {
  const text = texts.map((line, i) => line + (i + 1 < texts.length ? breaks[i]! : '')).join('');
  const byEnd = new Map(readLayout(text).lines.map((line) => [line.end, line]));
  let end = 0;
  return texts.map((line, i) => {
    end += line.length;
    const found = byEnd.get(end);
    end += breaks[i]!.length;
    return found;
  });
}

/** Which lines the page's width cuts in mid-sentence: those that reach as far as any does. */
function findCuts(rows: readonly FlowRow[], texts: readonly string[], edges: Setting['edges']): boolean[] {
  const right = Math.max(...rows.map(({ row }) => row.x1));
  const widest = new Map([...edges].map(([region, { left }]) => [region, { left, right }]));
  return rows.map((row, i) => {
    const next = rows[i + 1];
    if (!next || next.opens || next.region !== row.region || closesStatement(texts[i]!)) return false;
    return isFull(row, texts[i + 1]!, widest) && indentOf(next, { edges }) <= indented;
  });
}

/**
 * Whether most full lines that end with a statement go on: the last line of a paragraph is full by chance alone, once
 * in as many paragraphs as a line has characters, and the document has many more such lines than that. Where no short
 * line ends with a statement at all, but for the last one, the document is one paragraph.
 */
function readFlush(input: {
  rows: readonly FlowRow[];
  texts: readonly string[];
  edges: ReadonlyMap<number, Edges>;
}): boolean {
  const { rows, texts, edges } = input;
  let full = 0;
  let short = 0;
  const widths: number[] = [];
  rows.slice(0, -1).forEach((row, i) => {
    const { left, right } = edges.get(row.region)!;
    widths.push((right - left) / row.row.size);
    if (!closesStatement(texts[i]!)) return;
    if (isFull(row, texts[i + 1]!, edges)) full += 1;
    else short += 1;
  });
  if (short === 0) return rows.length >= shortestBlock && full <= rows.length * chanceShare;
  const byChance = (short * 2 * room) / Math.max(1, median(widths));
  return short >= fewParagraphs && full > byChance * oftener + 2;
}

/** The edges of each region: the leftmost place where many lines begin, and where most of its full lines end. */
function readEdges(rows: readonly FlowRow[]): Map<number, Edges> {
  const all = edgesOf(rows);
  const edges = new Map<number, Edges>();
  for (const [region, own] of Map.groupBy(rows, (row) => row.region)) {
    const { left, right } = edgesOf(own);
    // A few lines show no edge of their own, nor do lines that end in all places, or a list of names.
    const shows =
      own.length >= fewLines &&
      countFull(own, right) >= own.length * fullShare &&
      right - left >= narrowest * own[0]!.row.size;
    const inside = left > all.left - 1 && right < all.right + 1;
    const isColumn = (): boolean =>
      own.length >= fewLines && rows.some((row) => standsRight(row, own[0]!, right));
    const short = own.length < fewLines ? edgesBeside(rows, own) : null;
    edges.set(region, short ?? (inside && !shows && !isColumn() ? all : { left, right }));
  }
  return edges;
}

/** The edges of a column that has a few lines alone: it is as wide as the one on its left; `null` where none stands there. */
function edgesBeside(rows: readonly FlowRow[], own: readonly FlowRow[]): Edges | null {
  const left = Math.min(...own.map(({ row }) => row.x0));
  const before = rows.filter(
    ({ row, region }) => region === own[0]!.region - 1 && row.page === own[0]!.row.page,
  );
  if (before.length < fewLines || before.some(({ row }) => row.x1 >= left)) return null;
  const beside = edgesOf(before);
  return { left, right: left + beside.right - beside.left };
}

const countFull = (rows: readonly FlowRow[], right: number): number =>
  rows.filter(({ row }) => row.x1 > right - row.size * room).length;

/** Whether a line of another region of the same page begins right of an edge. */
const standsRight = ({ row, region }: FlowRow, own: FlowRow, right: number): boolean =>
  region !== own.region && row.page === own.row.page && row.x0 > right;

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

/** By how many characters a line begins further in than its region. */
export function indentOf({ row, region }: FlowRow, { edges }: Pick<Setting, 'edges'>): number {
  return (row.x0 - edges.get(region)!.left) / row.size;
}

/** Whether a line left no room for what the next one, `next`, begins with. */
export function isFull({ row, region }: FlowRow, next: string, edges: ReadonlyMap<number, Edges>): boolean {
  const left = (edges.get(region)!.right - row.x1) / row.size;
  return left < Math.max(room, unbreakable(next) + 0.3);
}

/** What print never cuts: a number or word with its note's mark, or one character, and marks that open or close it. */
const piece = `[《〈（(【〔]*(?:[\\d.,%％A-Za-z/+-]+|[^“”‘’])?(?:\\[?${raisedMark}\\]?)?[，、。；：！？）)》〉】〕%％]*`;
/** Nor is it cut on either side of a quotation mark: 升“12345”热线. */
const uncut = new RegExp(`^${piece}(?:[“”‘’]+${piece})*`, 'u');

/** Width in characters of what print never cuts at the start of a line. */
function unbreakable(text: string): number {
  let width = 0;
  for (const character of uncut.exec(text)![0])
    width += character.charCodeAt(0) < 0x100 && character !== '%' ? 0.55 : 1;
  return width;
}
