import { readUnit } from '../units.ts';
import { cutsDigits } from './broken-numbers.ts';
import { cutsWord } from './broken-words.ts';
import { type Line, type LineEnding, scanLines } from './lines.ts';
import { closesSentence, closesStatement } from './marks.ts';
import { numberings } from './numberings.ts';

/**
 * How a text is set, decided once for the whole document: whether its lines are cut by the width of a page, as text
 * taken from a PDF is, and for each line why it ends.
 */
export interface Layout {
  lines: readonly Line[];
  wrapped: boolean;
  /** The usual width of a line in full-width characters; 0 when not wrapped. */
  width: number;
  /** What the decision rests on. */
  evidence: {
    /** The width of the line in which the middle character stands. */
    median: number;
    /** Share of all print on lines of about that width; a half or more shows a habit. */
    usual: number;
    /** Share of those lines that end in mid-sentence. */
    open: number;
  };
}

/** Lines of set Chinese text differ from each other by numerals and punctuation only, by a fifth at most. */
const spread = 0.2;
/** A line of fewer full-width characters is a title or a cell: no page is set narrower. */
const narrowest = 12;
/** Beyond this many a line is a paragraph (A4 at 12 pt holds 40, notes at 9 pt 53). */
const widest = 60;
/** Paragraphs of a web page are of all lengths and end with a full stop; a half is far from either habit. */
const habit = 0.5;

/**
 * The printed lines of `text`, whether a page's width cut them, and why each ends. Linear in the text's length, but
 * for a sort of the lines' widths.
 */
export function readLayout(text: string): Layout {
  const lines = scanLines(text);
  const evidence = weigh(text, lines);
  const { median, usual, open } = evidence;
  const wrapped = median >= narrowest && median <= widest && usual >= habit && open >= habit;
  const layout = { lines, wrapped, width: wrapped ? median : 0, evidence };
  for (let index = 0; index + 1 < lines.length; index++)
    Object.assign(lines[index]!, endingOf(text, layout, index));
  return layout;
}

function weigh(text: string, lines: readonly Line[]): Layout['evidence'] {
  const median = weightedMedian(lines.map(({ width }) => width));
  const usual = lines.filter(({ width }) => Math.abs(width - median) <= median * spread);
  // The last line ends with the text, whatever its width.
  const telling = usual.filter((line) => line !== lines.at(-1));
  const open = telling.filter(
    ({ start, end }) => !closesStatement(text.slice(Math.max(start, end - 6), end)),
  );
  const all = sumOf(lines);
  return {
    median,
    usual: all === 0 ? 0 : sumOf(usual) / all,
    // One line shows no habit.
    open: telling.length < 2 ? 0 : open.length / telling.length,
  };
}

const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { width }) => sum + width, 0);

/** Width of the line in which the middle character stands: headings and last lines of paragraphs weigh little. */
function weightedMedian(widths: number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let sum = 0;
  for (const width of widths.sort((a, b) => a - b)) {
    sum += width;
    if (sum >= half) return width;
  }
  return 0;
}

/** The numbering by digits, whose `1.` may go on with the line before. */
const listedRank = 4;
/** What begins a line that never continues the one before: headings, list numbers, note marks, salutations. */
export const opening = new RegExp(
  `^(?:${numberings
    .filter(({ rank }) => rank !== listedRank)
    .map(({ pattern }) => pattern)
    .join(
      '|',
    )}|第[一二三四五六七八九十百]+[部章篇节条]|[一二三四五六七八九十]{1,3}[)）]|\\d{1,2}[、．)）]|[①-⑳]|——|--|【|各位代表|注[：:1-9])`,
);
/** `1.` does too, but after a colon it is the first of what the colon announces: 以下10件为民生实事：| 1.建成… */
const listed = /^\d{1,2}\.(?!\d)/;
/** A comma or an opening bracket cannot end a paragraph; after a semicolon or colon a statement goes on. */
const leadsOn = /[，、,；;：:（(“《]$/;
/** Nor can a clause begin with closing punctuation. */
const goesOn = /^[，、。；）)”》%％]/;
/** 30.81 | 亿元: a number whose unit opens the next line. */
const unitHead = /^(?:[万亿]|元|%|个百分点|平方|公里|立方)/;
/** No paragraph begins with a share or a sum: 比上年增长 | 12.5%. */
const amountHead = /^[+-]?\d[\d.,]*\s*(?:[%％]|个百分点|[万亿]元|元|倍)/;
/** Characters of the next line that say whether it continues. */
const headLength = 24;

type Ending = { ending: LineEnding; unsure: boolean };
const ended: Ending = { ending: 'end', unsure: false };

/** Why line `index`, not the last, ends. The order: rows and what begins anew, the page's width, then what the words say. */
function endingOf(text: string, layout: Omit<Layout, 'evidence'>, index: number): Ending {
  const line = layout.lines[index]!;
  const next = layout.lines[index + 1]!;
  if (line.cells || next.cells) return ended;
  const head = text.slice(next.start, Math.min(next.end, next.start + headLength));
  const tail = text.slice(Math.max(line.start, line.end - 6), line.end);
  if (cutsDigits(text.slice(Math.max(line.start, line.end - headLength), line.end), head))
    return {
      ending: layout.wrapped && isFull(text, layout.lines, index) ? 'wrapped' : 'inside',
      unsure: false,
    };
  if (opening.test(head) || (listed.test(head) && !/[：:]$/.test(tail))) return ended;
  const full = layout.wrapped && isFull(text, layout.lines, index);
  if (closesSentence(tail)) return { ending: 'end', unsure: full };
  if (full) return { ending: 'wrapped', unsure: /[；;：:]$/.test(tail) };
  if (
    leadsOn.test(tail) ||
    goesOn.test(head) ||
    cutsNumber(tail, head, line) ||
    cutsWord(tail, head) ||
    cutByPage(text, line, next) ||
    (line.width >= narrowest && amountHead.test(head))
  )
    return { ending: 'inside', unsure: false };
  return ended;
}

/** A number of a page between two lines (it is left out): the sentence goes on behind it, unless a heading stood there. */
const cutByPage = (text: string, line: Line, next: Line): boolean =>
  /\S/.test(text.slice(line.end, next.start)) &&
  !opening.test(text.slice(line.start, line.start + headLength));

function cutsNumber(tail: string, head: string, { width }: Line): boolean {
  return /\d$/.test(tail) && (unitHead.test(head) || (width <= widest && readUnit(head, 0) !== null));
}

/** Lines compared on either side when a line's fullness is judged. */
const neighbours = 3;
/** How much narrower than its neighbours a wrapped line may be: punctuation and half-width digits do not break evenly. */
const slack = 3;

/** Whether the page's width left no room on line `index` for what opens the next. */
function isFull(text: string, lines: readonly Line[], index: number): boolean {
  if (lines[index]!.width < narrowest) return false;
  const width = lines[index]!.width;
  const indent = indentOf(text, lines, index);
  let room = 0;
  for (let i = Math.max(0, index - neighbours); i <= Math.min(lines.length - 1, index + neighbours); i++)
    room = Math.max(room, lines[i]!.width);
  if (room > widest) return false;
  const { start } = lines[index]!;
  const isHead = opening.test(text.slice(start, start + headLength));
  if (width + (isHead ? 0 : indent) >= room - slack) return true;
  // A shorter line is full too where what follows would not have fit: a number goes to the next line as a whole.
  return width + indent + unbreakableWidth(text, lines[index + 1]!) > room;
}

/** The two characters by which a paragraph's first line is set in; they are no part of the printed text. */
function indentOf(text: string, lines: readonly Line[], index: number): number {
  const before = lines[index - 1];
  return !before || closesSentence(text.slice(before.start, before.end)) ? 2 : 0;
}

/** Width of what print never cuts at the start of a line: a number with its sign, or one character, and closing marks after it. */
function unbreakableWidth(text: string, { start, end }: Line): number {
  const head = text.slice(start, Math.min(end, start + headLength));
  const run = /^(?:[\d.,%％A-Za-z-]+|.)?[，、。；：！？）)”》]*/u.exec(head)![0];
  let width = 0;
  for (const character of run) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
}
