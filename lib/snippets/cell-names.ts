import { asOneLine } from '../text/print/sentence.ts';
import { isRow, lineAt, lineBefore, rowsAbove } from '../text/row.ts';
import type { Span } from '../text/span.ts';
import { mostRows } from './cell-heads.ts';

/** Words outside a cell's own row and column that say what it is. */
export interface TableNames extends Span {
  /** The lines right above the table, the nearest last, and one below it that gives a unit. */
  titles: string[];
  /** What stands in rows above for its row: a merged cell's words, a row of one name alone, the row that 其中 is a part of. */
  above: string[];
}

/** Most lines above a table that caption it, and their greatest length: 主要指标完成情况, 单位：亿元. */
const mostTitles = 3;
const longestTitle = 40;

const isNumber = (cell: string): boolean => /^[+\-−－]?[\d.,]+\s*[%％‰]?$/u.test(cell);
const partOf = /^\s*(?:[（(]?其中|[#＃])/u;

/** The names of the table around a span of a text whose rows are lines parted by TABs, its rows' span included; `null` outside tables. */
export function readTableNames(text: string, span: Span, known: { whole: boolean }): TableNames | null {
  const own = lineAt(text, span.start);
  if (!isRow(text, own)) return null;
  const lines = [...rowsAbove(text, own.start, mostRows - 1), own];
  const { start } = lines[0]!;
  const rows = lines
    // What was cut may begin in the middle of a cell.
    .filter((line) => line === own || line.start > 0 || known.whole)
    .map((line) => text.slice(line.start, line.end).split('\t'));
  const upTo = rows.length - 1;
  let { end } = own;
  for (let n = 0; end < text.length && n < mostRows; n += 1) {
    const below = lineAt(text, end + 1);
    if (!isRow(text, below)) break;
    end = below.end;
  }
  return {
    start,
    end,
    titles: [...titlesAbove(text, start, known), ...unitBelow(text, end)],
    above: [mergedOver(rows, upTo), sectionOver(rows, upTo), wholeOver(rows, upTo)].filter(
      (name) => name !== null,
    ),
  };
}

/** A cell at the head of the row that is empty has the words above it. */
function mergedOver(rows: readonly string[][], at: number): string | null {
  if (rows[at]![0]!.trim() !== '' || rows[at]!.every((cell) => cell.trim() === '' || isNumber(cell.trim())))
    return null;
  for (let above = at - 1; above >= 0; above -= 1) {
    const cell = rows[above]![0]!.trim();
    if (cell !== '') return isNumber(cell) ? null : cell;
  }
  return null;
}

/** The nearest row above that has one name and nothing else. */
function sectionOver(rows: readonly string[][], at: number): string | null {
  for (let above = at - 1; above > 0; above -= 1) {
    const words = rows[above]!.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (words.length === 1 && rows[above]![0]!.trim() === words[0] && !isNumber(words[0]!)) return words[0]!;
  }
  return null;
}

/** The row that a row of 其中, or one further in, is a part of. */
function wholeOver(rows: readonly string[][], at: number): string | null {
  const name = rows[at]![0]!;
  if (name.trim() === '' || !(partOf.test(name) || indentOf(name) > 0)) return null;
  for (let above = at - 1; above >= 0; above -= 1) {
    const whole = rows[above]![0]!;
    if (
      whole.trim() !== '' &&
      !partOf.test(whole) &&
      indentOf(whole) <= indentOf(name) - Number(!partOf.test(name))
    )
      return whole.trim();
  }
  return null;
}

const indentOf = (cell: string): number => cell.length - cell.trimStart().length;

function titlesAbove(text: string, at: number, known: { whole: boolean }): string[] {
  const titles: string[] = [];
  let above = lineBefore(text, at);
  while (above && titles.length < mostTitles) {
    const words = text.slice(above.start, above.end);
    const line = asOneLine(words);
    if (line.length > longestTitle || words.includes('\t') || /[。；！？]$/u.test(line)) break;
    if (above.start === 0 && !known.whole) break;
    if (line !== '') titles.unshift(line);
    above = lineBefore(text, above.start);
  }
  return titles;
}

/** 注：以上单位均为亿元。 */
function unitBelow(text: string, end: number): string[] {
  if (end >= text.length) return [];
  const { start, end: stop } = lineAt(text, end + 1);
  const line = asOneLine(text.slice(start, stop));
  return line.length <= longestTitle && /单位/u.test(line) && !/\d/u.test(line) ? [line] : [];
}
