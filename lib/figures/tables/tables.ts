import type { Span } from '../../text/span.ts';
import { sameBelow } from '../lexicon/remarks.ts';
import { countCaptionRows, isCaptionRow, readCaption, type TableCaption } from './captions.ts';
import type { CellTime } from './cell-half.ts';
import { parseCellNumber } from './cell-number.ts';
import { type ColumnRoles, isName, readColumnRoles } from './column-roles.ts';
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
  columnRows,
  columnSays,
  datingHeads,
  ofTheLeft,
  partedSubject,
  partRow,
  placeRows,
  planOrOutcome,
  spacedHead,
  wholeSum,
} from './table-words.ts';

/** A table found in a text: its span, and what its cells read. */
export interface TableReading extends Span {
  cells: CellReading[];
  /** The cells that hold words, in text order, with what column and caption say of their time. */
  words: CellWords[];
}

/** A cell of words, numbers among them or none. */
export interface CellWords extends Span, CellTime {}

/**
 * Every table of a text, in text order: two lines or more with TABs, one below the other. The first rows without
 * numbers are its heading; what stands above it may say its unit and its time.
 */
export function findTables(text: string): TableReading[] {
  const tables: TableReading[] = [];
  let above: string[] = [];
  let rows: Cell[][] = [];
  let start = 0;
  let at = 0;
  let tab = text.indexOf('\t');
  const close = (end: number): void => {
    if (rows.length >= 2) tables.push({ start, end, ...readTables(rows, above) });
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
      if (end > at) above = [...above.slice(-1), text.slice(at, Math.min(end, at + 80))];
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

type TableParts = Pick<TableReading, 'cells' | 'words'>;

/** Reads the tables that stand in such lines: a second one may stand right below the first. */
function readTables(rows: Cell[][], above: readonly string[]): TableParts {
  const starts = rows.flatMap((_row, i) => {
    if (i === 0) return [0];
    // Rows that are a caption stand between the two tables: they are the second one's.
    const isBehindCaption = isCaptionRow(rows[i - 1]!, rows[i]);
    return !isBehindCaption && opensTable(rows, i, countCaptionRows(rows.slice(i))) ? [i] : [];
  });
  const tables = starts.map((start, i) => readTable(rows.slice(start, starts[i + 1]), i === 0 ? above : []));
  return { cells: tables.flatMap(({ cells }) => cells), words: tables.flatMap(({ words }) => words) };
}

/**
 * Whether a table begins with row `at`, below rows of another: its heads, behind so many rows of a caption, have no
 * numbers and say something of columns, and stand below a caption, over other columns than above, or begin with a first
 * head as tables have (指标, 项目名称).
 */
function opensTable(rows: Cell[][], at: number, captions: number): boolean {
  const [before, row] = [rows[at - 1]!, rows[at + captions]];
  if (!row) return false;
  const next = rows.slice(at + captions + 1).find((other) => !isHead(other, 1));
  if (!next || !isHead(row, 0) || isHead(before, 1)) return false;
  if (captions === 0 && wordsOf(row) === wordsOf(rows[0]!)) return false;
  const [first, ...others] = row.filter(({ text }) => text !== '');
  if (!first || !others.some(({ text }) => saysColumn(text))) return false;
  const isOther = row.length !== before.length && row.length === next.length;
  return captions > 0 || isOther || (first === row[0] && columnSays(first.text, 'idle'));
}

const wordsOf = (row: Cell[]): string => row.map(({ text }) => text).join('\t');

/** True for the words of a heading: of its numbers' kind, unit or time. */
const saysColumn = (text: string): boolean =>
  columnRows.some(({ says }) => says !== 'share' && columnSays(text, says)) ||
  unitInHead(text) !== null ||
  readColumnTime(text).period !== null;

/**
 * Reads every numeric cell by its heading and its row's name. The first row that is no caption is the heading; a second
 * heading row without numbers joins it.
 */
function readTable(all: Cell[][], above: readonly string[]): TableParts {
  const titles = countCaptionRows(all);
  const rows = all.slice(titles);
  const over = all.slice(0, titles).map(textsOf);
  let first = 0;
  while (first < rows.length && isHead(rows[first]!, first)) first++;
  // A table of words has one row of heads.
  if (first === rows.length && rows[0]?.some(({ text }) => saysColumn(text))) first = 1;
  if (first === 0 || first >= rows.length) return { cells: [], words: [] };
  const heads = headTexts(rows.slice(0, first));
  const below = rows.slice(first);
  const caption = readCaption([...above, ...over]);
  const setting: TableSetting = {
    heads,
    measures: heads.map((head) => withoutTimes(nameOfRow(head)).replace(planOrOutcome.pattern, '')),
    roles: readColumnRoles(heads, below),
    common: caption.unit ?? unitOfLine(textsOf(rows[0]!)),
    caption,
    table: { caption, columns: heads.map(readColumnTime) },
  };
  let subject: Subject | null = null;
  const cells = below.flatMap((row) => {
    const side = sideOf(row, setting);
    if (!side) return [];
    const readings = readRow(row, setting, { side, subject });
    if (!partRow.pattern.test(nameOfRow(side.text)))
      subject = { name: nameOfRow(side.text), unit: unitInHead(side.text), alone: readings.length === 0 };
    return readings;
  });
  return { cells, words: below.flatMap((row) => wordsIn(row, setting)) };
}

const textsOf = (row: readonly Cell[]): string =>
  row
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** The cells of a row that hold more than a number; those that name it say nothing of their time by their column. */
function wordsIn(row: readonly Cell[], setting: TableSetting): CellWords[] {
  const side = row.indexOf(sideOf(row, setting)!);
  return row.flatMap(({ start, end, text }, column) => {
    if (!/\d/.test(text) || parseCellNumber(text)) return [];
    const own = setting.table.columns[column];
    if (column > side && own) return [{ start, end, ...own, table: setting.table }];
    const { caption } = setting;
    return [{ start, end, period: null, planned: false, reached: false, table: { caption, columns: [] } }];
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

/** What all rows of a table are read by. */
interface TableSetting {
  heads: string[];
  /** The heads without unit, time, plan and outcome: what their columns measure. */
  measures: string[];
  roles: ColumnRoles;
  common: ScaledUnit | null;
  caption: TableCaption;
  table: TableTime;
}

/** The cell that names a row; `undefined` for a row without one. Of a kind and a thing beside it the thing names it. */
function sideOf(row: readonly Cell[], { roles }: TableSetting): Cell | undefined {
  const first = row.findIndex((cell, column) => isName(cell) && column !== roles.units);
  const isKind = first >= 0 && first === roles.kinds && first + 1 !== roles.units;
  return isKind && isName(row[first + 1]) ? row[first + 1] : row[first];
}

/** The readings of one row. */
function readRow(
  row: Cell[],
  { heads, measures, roles, common, caption, table }: TableSetting,
  { side, subject }: { side: Cell; subject: Subject | null },
): CellReading[] {
  const unit =
    parseUnit(row[roles.units]?.text) ?? unitInHead(side.text) ?? inheritedUnit(side, subject) ?? common;
  const own = partName(nameOfRow(side.text), subject);
  const first = row.indexOf(side);
  const ofPlace = first === roles.bodies || placeRows.pattern.test(heads[first] ?? '');
  const isMeasure = (column: number): boolean =>
    row[column] !== side && column !== roles.counts && !columnSays(heads[column] ?? '', 'idle');
  const levelled = row.some(({ text }, column) => isMeasure(column) && isLevel(text, heads[column] ?? ''));
  return row.flatMap((cell, column) => {
    const head = heads[column] ?? '';
    if (!isMeasure(column)) return [];
    const whole = wholeSum.pattern.test(head) ? measures[column]! : '';
    const name = ofPlace ? own + (measureOf(measures, column, first) || caption.subject) : own + whole;
    return (
      readCell({
        cell,
        head,
        side,
        name,
        row: row[0]!.start,
        unit,
        percents: caption.percents,
        levelled,
        table,
      }) ?? []
    );
  });
}

/** Heads whose numbers are no amounts. */
const noLevels = ['change', 'difference', 'percent', 'rate', 'share', 'rank', 'score'] as const;

/** Whether a cell is an amount in its row's unit: a bare number below a head that says nothing else of it. */
const isLevel = (text: string, head: string): boolean =>
  isNumeric(text) &&
  parseCellNumber(text)?.unit === null &&
  unitInHead(head) === null &&
  !noLevels.some((says) => columnSays(head, says));

/** What a column measures where the rows are places: what its head says, of a growth, a share, a plan or an outcome the one on its left; empty where none says it. */
const measureOf = (measures: readonly string[], column: number, first: number): string =>
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
    const printed = [...new Set(parts.filter((part) => part !== ''))].join('');
    heads.push(printed.replace(sameBelow.pattern, '').replace(spacedHead.pattern, ''));
  }
  return heads;
}
