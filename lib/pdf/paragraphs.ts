import { noteLead } from '../terms/foot-notes.ts';
import { parseMarkAt } from '../terms/note-marks.ts';
import { opening } from '../text/print/layout.ts';
import { closesStatement } from '../text/print/marks.ts';
import { printedBy } from './glyphs.ts';
import type { Row } from './rows.ts';
import {
  type FlowRow,
  furthest,
  indented,
  indentOf,
  isFull,
  readSetting,
  type Setting,
  wideGap,
} from './setting.ts';
import { goesOnWithTitle } from './titles.ts';

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
  let first = 0;
  rows.forEach(({ row, opens }, i) => {
    if (i > 0 && !opens && goesOn(i - 1, { rows, texts, setting, first })) paragraphs.at(-1)!.push(row);
    else {
      paragraphs.push([row]);
      first = i;
    }
  });
  return paragraphs;
}

interface Lines {
  rows: readonly FlowRow[];
  texts: readonly string[];
  setting: Setting;
  /** The one that begins the paragraph. */
  first: number;
}

/** Whether line `i` goes on with the next one. */
function goesOn(i: number, { rows, texts, setting, first }: Lines): boolean {
  const { row, region } = rows[i]!;
  const next = rows[i + 1]!;
  if (Math.abs(row.size - next.row.size) > row.size * setting.sameSize) return false;
  if (beginsNote(texts[i + 1]!) || leavesNumber(i, { rows, texts, setting })) return false;
  const sameRegion = next.region === region;
  const distance = (next.row.y - row.y) / row.size;
  if (sameRegion && distance > setting.leading * wideGap) return false;
  const tail = texts[i]!;
  const closes = closesStatement(tail);
  const ending = setting.endings[i];
  const shift = indentOf(next, setting);
  const own = indentOf(rows[i]!, setting);
  const full = isFull(rows[i]!, texts[i + 1]!, setting.edges);
  const flush = full && !closes && shift <= indented;
  const behind = !closes && isFlushBehind(i, { rows, setting, first });
  if (
    opensParagraph(texts[i + 1]!, { flush, behind: full && behind }) ||
    isNextNote(texts[i + 1]!, texts[first]!) ||
    (closes && isNextBareNote(i + 1, { rows, texts }))
  )
    return false;
  if (!closes && sameRegion && goesOnWithTitle(rows[i]!, next, setting)) return true;
  if (shift > indented)
    return full && Math.abs(shift - own) < 0.5 && !closes && isInset(i, { rows, setting });
  if (behind) return true;
  if (full) return setting.indents || setting.flush || (setting.gaps && sameRegion) || !closes;
  return ending?.ending === 'wrapped' && !ending.unsure && !closes;
}

/** A number alone, behind a sign or behind a blank: it may be a page's. */
const pageNumber = /(?:^|(?<!\d)[\s\p{P}])\d{1,4}$/u;

/**
 * Whether a page's last line ends with a number that is not to be read as one with what the next page begins with: a
 * page number is far more often printed there than a number is cut. A line of the text ends at the right edge.
 */
function leavesNumber(i: number, { rows, texts, setting }: Omit<Lines, 'first'>): boolean {
  const row = rows[i]!;
  if (rows[i + 1]!.row.page === row.row.page) return false;
  if (!/\d[.,]?$/.test(texts[i]!) || !/^[.,]?\d/.test(texts[i + 1]!)) return false;
  const isText = isFull(row, '', setting.edges) && indentOf(row, setting) < furthest;
  return !isText || pageNumber.test(texts[i]!);
}

/** A line of a paragraph takes this share of its column where type is not spread to the right edge. */
const ragged = 0.6;

/**
 * Whether the next line begins at the left edge where paragraphs do not: behind a line of a paragraph that is set in.
 * Type that is set ragged leaves room for what may not be cut, PM2.5 with its note.
 */
function isFlushBehind(i: number, { rows, setting, first }: Omit<Lines, 'texts'>): boolean {
  const { row, region } = rows[i]!;
  const { left, right } = setting.edges.get(region)!;
  return (
    setting.indents &&
    indentOf(rows[first]!, setting) > indented &&
    indentOf(rows[i + 1]!, setting) < 0.5 &&
    row.x1 - left > ragged * (right - left)
  );
}

/** What reads like the beginning of a paragraph and is none: 二、三产业 of digits, and a mark that leads to a note. */
const noOpening = /^(?:\d+、\d|[①-⑳]\s*[，。、；：！？）])/;
/** Signs that stand within sentences too. */
const inSentences = /^(?:——|--|[①-⑳])/;

/** Whether a line's words begin a paragraph, by what stands before it. */
function opensParagraph(text: string, before: LineBefore): boolean {
  if (!opening.test(text) || noOpening.test(text) || before.behind) return false;
  return !(before.flush && inSentences.test(text));
}

/** How a line stands behind the one before it. */
interface LineBefore {
  /** That one is full and in mid-sentence, and this one is not set in. */
  flush: boolean;
  /** So it is where paragraphs are set in, the one before it too: …居全省第 | 一、全国第六. */
  behind: boolean;
}

const markStyles = ['raised', 'circled', 'square'] as const;

/** Whether a line begins the note after the one that its paragraph would be: notes at the end, [1]…, [2]…. */
function isNextNote(text: string, first: string): boolean {
  const mark = parseMarkAt(text, 0, markStyles);
  const before = mark && parseMarkAt(first, 0, markStyles);
  return mark?.style === before?.style && mark !== null && mark.number === before!.number + 1;
}

/** Notes at a page's foot take so many lines each at most. */
const linesOfNote = 12;

/**
 * Whether a line behind a full stop begins the note after one above it in its region, whose numbers are set like their
 * words: 2指…, 3在….
 */
function isNextBareNote(i: number, { rows, texts }: Pick<Lines, 'rows' | 'texts'>): boolean {
  const numberOf = (text: string): number => parseMarkAt(text, 0, ['bare'])?.number ?? 0;
  const own = numberOf(texts[i]!);
  if (own < 2) return false;
  const above = texts.slice(Math.max(0, i - linesOfNote), i);
  const from = i - above.length;
  return above.some((text, at) => rows[from + at]!.region === rows[i]!.region && numberOf(text) === own - 1);
}

/** Whether lines `i` and the next stand in a part that is set in as a whole: a third line beside them is set in as far. */
function isInset(i: number, { rows, setting }: Pick<Lines, 'rows' | 'setting'>): boolean {
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
