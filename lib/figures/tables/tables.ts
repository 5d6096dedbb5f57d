import type { Span } from '../../text/span.ts';
import { parseCellNumber } from './cell-number.ts';
import {
  type Cell,
  type CellReading,
  isNumeric,
  nameOfRow,
  readCell,
  readColumnTime,
  type TableTime,
  withoutTimes,
} from './read-cell.ts';
import { parseUnit, type ScaledUnit, unitInHead, unitOfLine } from './table-units.ts';
import {
  bareYear,
  captionSaysOutcome,
  columnRows,
  columnSays,
  datingHeads,
  ofTheLeft,
  partedSubject,
  partRow,
  placeRows,
  sameBelow,
} from './table-words.ts';

/** A table found in a text: its span, and what its cells read. */
export interface TableReading extends Span {
  cells: CellReading[];
}

/**
 * Every table of a text, in text order: two lines or more with TABs, one below the other. The first rows without
 * numbers are its heading; the line above it may print its unit.
 */
export function findTables(text: string): TableReading[] {
  const tables: TableReading[] = [];
  let above = '';
  let rows: Cell[][] = [];
  let start = 0;
  let at = 0;
  let tab = text.indexOf('\t');
  const close = (end: number): void => {
    if (rows.length >= 2) tables.push({ start, end, cells: readTables(rows, above) });
    rows = [];
  };
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    // Looked for again only past the last one: a late TAB would cost its distance at every line.
    if (tab >= 0 && tab < at) tab = text.indexOf('\t', at);
    if (tab >= 0 && tab < end) {
      if (rows.length === 0) start = at;
      rows.push(cellsOf(text, at, end));
    } else {
      close(at);
      if (end > at) above = text.slice(at, Math.min(end, at + 80));
    }
    // Without a TAB further on there is no further table.
    if (tab < 0 || end === text.length) {
      close(end);
      break;
    }
    at = end + 1;
  }
  return tables;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  while (from <= end) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    const printed = text.slice(from, to);
    const first = from + printed.length - printed.trimStart().length;
    const trimmed = printed.trim();
    cells.push({ start: first, end: first + trimmed.length, text: trimmed });
    from = to + 1;
  }
  return cells;
}

/** Reads the tables that stand in such lines: a second one may stand right below the first. */
function readTables(rows: Cell[][], above: string): CellReading[] {
  const starts = rows.flatMap((_row, i) => (i === 0 || opensTable(rows, i) ? [i] : []));
  return starts.flatMap((start, i) => readTable(rows.slice(start, starts[i + 1]), i === 0 ? above : ''));
}

/**
 * Whether a table's heads stand in row `at`, below rows of another: no numbers, cells that say something of columns, and
 * other columns than above, or a first head as tables have (指标, 项目名称).
 */
function opensTable(rows: Cell[][], at: number): boolean {
  const [before, row] = [rows[at - 1]!, rows[at]!];
  const next = rows.slice(at + 1).find((other) => !isHead(other, 1));
  if (!next || !isHead(row, 0) || isHead(before, 1) || wordsOf(row) === wordsOf(rows[0]!)) return false;
  const [first, ...others] = row.filter(({ text }) => text !== '');
  if (!first || !others.some(({ text }) => saysColumn(text))) return false;
  const isOther = row.length !== before.length && row.length === next.length;
  return isOther || (first === row[0] && columnSays(first.text, 'idle'));
}

const wordsOf = (row: Cell[]): string => row.map(({ text }) => text).join('\t');

/** True for the words of a heading: of its numbers' kind, unit or time. */
const saysColumn = (text: string): boolean =>
  columnRows.some(({ says }) => says !== 'share' && columnSays(text, says)) ||
  unitInHead(text) !== null ||
  readColumnTime(text).period !== null;

/** Reads every numeric cell by its heading and its row's name. The heading row is the first; a second heading row without numbers joins it. */
function readTable(rows: Cell[][], above: string): CellReading[] {
  let first = 0;
  while (first < rows.length && isHead(rows[first]!, first)) first++;
  if (first === 0 || first >= rows.length) return [];
  const heads = headTexts(rows.slice(0, first));
  const common = unitOfLine(above) ?? unitOfLine(rows[0]!.map(({ text }) => text).join(' '));
  const table = { reached: captionSaysOutcome(above), columns: heads.map(readColumnTime) };
  const measures = heads.map((head) => withoutTimes(nameOfRow(head)));
  let subject: Subject | null = null;
  return rows.slice(first).flatMap((row) => {
    const side = sideOf(row, heads);
    if (!side) return [];
    const part = partRow.pattern.test(nameOfRow(side.text));
    const readings = readRow(row, { heads, measures, common, table, side, subject });
    if (!part)
      subject = { name: nameOfRow(side.text), unit: unitInHead(side.text), alone: readings.length === 0 };
    return readings;
  });
}

/**
 * A row without numbers; a year or a month that dates its column is none, and in the first row no bare year. A hedged
 * one is a number below the first row, behind a name: over the columns it names them (60岁以上).
 */
const isHead = (row: Cell[], depth: number): boolean =>
  !row.some(
    ({ text }, column) =>
      (isNumeric(text) ||
        (depth > 0 && column > 0 && row[0]!.text !== '' && parseCellNumber(text) !== null)) &&
      !datingHeads.some(({ pattern }) => pattern.test(text)) &&
      !(depth === 0 && bareYear.pattern.test(text)),
  );

/** A row that rows below it may be parts of. */
interface Subject {
  name: string;
  unit: ScaledUnit | null;
  /** True for a row without numbers of its own: its unit is that of the rows below. */
  alone: boolean;
}

interface RowSetting {
  heads: string[];
  /** The heads without unit and time: what their columns measure. */
  measures: string[];
  common: ScaledUnit | null;
  table: TableTime;
  side: Cell;
  subject: Subject | null;
}

/** The cell that names a row; `undefined` for a row without one. */
function sideOf(row: Cell[], heads: string[]): Cell | undefined {
  return row.find(
    ({ text }, column) => text !== '' && !isNumeric(text) && !columnSays(heads[column] ?? '', 'unit'),
  );
}

/** The readings of one row. */
function readRow(row: Cell[], { heads, measures, common, table, side, subject }: RowSetting): CellReading[] {
  const unitColumn = heads.findIndex((head) => columnSays(head, 'unit'));
  const unit =
    parseUnit(row[unitColumn]?.text) ?? unitInHead(side.text) ?? inheritedUnit(side, subject) ?? common;
  const own = partName(nameOfRow(side.text), subject);
  const first = row.indexOf(side);
  const ofPlace = placeRows.pattern.test(heads[first] ?? '');
  return row.flatMap((cell, column) => {
    const head = heads[column] ?? '';
    if (cell === side || columnSays(head, 'idle')) return [];
    const name = ofPlace ? own + measureOf(measures, column, first) : own;
    return readCell({ cell, head, side, name, row: row[0]!.start, unit, table }) ?? [];
  });
}

/** What a column measures where the rows are places: what its head says, of a growth or a share the one on its left; empty where none says it. */
const measureOf = (measures: string[], column: number, first: number): string =>
  measures.slice(first + 1, column + 1).findLast((measure) => !ofTheLeft.pattern.test(measure)) ?? '';

/** The unit that a row has from its subject: one that stands alone gives it to all rows below, any other to its parts. */
const inheritedUnit = (side: Cell, subject: Subject | null): ScaledUnit | null =>
  subject && (subject.alone || partRow.pattern.test(nameOfRow(side.text))) ? subject.unit : null;

/** 居民人均可支配收入, 其中：城镇: a row that says only among whom is of the row before it. */
function partName(name: string, subject: Subject | null): string {
  const parted =
    subject && partRow.pattern.test(name) ? partedSubject.pattern.exec(subject.name)?.[0] : undefined;
  if (parted === undefined) return name;
  for (let shared = Math.min(name.length, parted.length); shared > 0; shared--)
    if (name.endsWith(parted.slice(0, shared))) return name + parted.slice(shared);
  return name + parted;
}

/** Heading cells joined downwards; an empty cell of an upper row belongs to the one on its left. */
function headTexts(rows: Cell[][]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const heads: string[] = [];
  for (let column = 0; column < width; column++) {
    const parts = rows.map((row, depth) => {
      if (row[column]?.text || depth === rows.length - 1) return row[column]?.text ?? '';
      let left = column;
      while (left > 0 && !row[left]?.text) left--;
      return row[left]?.text ?? '';
    });
    heads.push([...new Set(parts.filter((part) => part !== ''))].join('').replace(sameBelow.pattern, ''));
  }
  return heads;
}
