import type { FigureKind } from '../../analysis/figure.ts';
import { type PeriodPhrase, periodsIn } from '../../text/periods.ts';
import type { Span } from '../../text/span.ts';
import type { Sense } from '../kinds/sense.ts';
import { basisRules } from '../lexicon/basis-words.ts';
import { findGrowthScope } from '../lexicon/growth-scopes.ts';
import { sameBelow } from '../lexicon/remarks.ts';
import { type NumberToken, percent } from '../numbers/number-token.ts';
import { printedStep } from '../numbers/printed-step.ts';
import { type CellNumber, parseCellNumber } from './cell-number.ts';
import { type ScaledUnit, unitInHead } from './table-units.ts';
import {
  bareYear,
  columnSays,
  fallingHeads,
  growthAlone,
  rowMarks,
  unitPlaces,
  wholeSum,
} from './table-words.ts';

/** A cell of a table: its trimmed text and where that stands in the normalised text. */
export interface Cell extends Span {
  text: string;
}

/** A number in a cell, with what its heading row and side column say of it. Offsets in the normalised text. */
export interface CellReading {
  token: NumberToken;
  sense: Sense;
  name: string;
  nameSpan: Span;
  period: PeriodPhrase | null;
  /** True where the cell itself prints the unit; else a heading, a column or the line above implies it. */
  unitPrinted: boolean;
  /** Where its row begins: cells of one row have it in common. */
  row: number;
  /** True for a column of the whole of what is done over years (总投资). */
  whole: boolean;
  /** True for a column of goals (2023年目标, 计划数). */
  planned: boolean;
  /** True for a column of outcomes (实绩, 2023年完成). */
  reached: boolean;
  table: TableTime;
}

/** What the cells of a table have in common of its times. */
export interface TableTime {
  /** What its caption says of its numbers: when they are of, and whether they are promised or reached. */
  caption: ColumnTime;
  /** What its columns say, those of names and units too. */
  columns: ColumnTime[];
}

/** What a column's heading says of the time of its numbers. */
export type ColumnTime = Pick<CellReading, 'period' | 'planned' | 'reached'>;

/** The time that a column's heading says. */
export const readColumnTime = (head: string): ColumnTime => ({
  period: periodOf(head),
  planned: columnSays(head, 'plan'),
  reached: columnSays(head, 'outcome'),
});

/** What a cell is read by: its column's heading, its row's name, and the unit that row or table give. */
interface CellInput {
  cell: Cell;
  head: string;
  side: Cell;
  /** What the row is called. */
  name: string;
  /** Where the row begins. */
  row: number;
  unit: ScaledUnit | null;
  /** True where the caption gives percent beside its unit. */
  percents: boolean;
  /** True where its row has a number without a unit of its own that `unit` is the unit of. */
  levelled: boolean;
  table: TableTime;
}

const yearMark = '年';

/** True for a cell that is a bare number, with or without a unit: no name of anything. */
export function isNumeric(cell: string): boolean {
  const number = parseCellNumber(cell);
  return number !== null && number.parts.length === 1 && number.verb === '' && number.digitsTo === null;
}

/** The name of a row: its side cell without unit, numbering and remarks. */
export const nameOfRow = (side: string): string =>
  rowMarks
    .reduce(
      (name, { pattern }) => name.replace(pattern, ''),
      side.replace(sameBelow.pattern, '').replace(unitPlaces.head.pattern, ''),
    )
    .trim();

/** A heading without the times that it names. */
export const withoutTimes = (head: string): string =>
  periodsIn(head)
    .toReversed()
    .reduce((words, { start, end }) => words.slice(0, start) + words.slice(end), head)
    .trim();

/** The first time that a heading names; a bare year is one. */
const periodOf = (head: string): PeriodPhrase | null =>
  periodsIn(bareYear.pattern.test(head) ? head + yearMark : head).find(({ speaks }) => speaks) ?? null;

/** What parts a cell's number from the words that it goes on with: 5所，完成率83.3%. */
const goesOn = /[，,；;（(](?!\d)/u;

/** A cell as far as its number reaches: all of it, or the number that it begins with. */
function numberPart(cell: Cell): { cell: Cell; number: CellNumber } | null {
  const whole = parseCellNumber(cell.text);
  if (whole) return { cell, number: whole };
  const length = cell.text.search(goesOn);
  const text = cell.text.slice(0, Math.max(length, 0)).trimEnd();
  const number = parseCellNumber(text);
  return number?.unit ? { cell: { start: cell.start, end: cell.start + text.length, text }, number } : null;
}

/** The reading of a numeric cell; `null` for a number of which nothing says what it counts. */
export function readCell(given: CellInput): CellReading | null {
  const part = numberPart(given.cell);
  if (part === null) return null;
  const { cell, number } = part;
  const input = { ...given, cell };
  const { head, side } = input;
  const own = number.unit;
  const kind = readKind(input, number);
  if (kind === null) return null;
  const scaled = kind === 'rank' ? null : readCellUnit(input, own);
  // What is no percentage and prints no unit may be a run of places or numbers: 1-3.
  if (number.digitsTo !== null && own === null && scaled?.unit.group !== 'percent') return null;
  const said = number.verb || (isGrowthRow(input) ? input.name + head : head);
  return {
    token: cellToken(cell, number, scaled),
    sense: { ...readSense(said, kind, number.digits.startsWith('-')), leadStart: cell.start },
    name: input.name,
    nameSpan: { start: side.start, end: side.end },
    unitPrinted: own !== null,
    row: input.row,
    whole: wholeSum.pattern.test(head),
    ...readColumnTime(head),
    table: input.table,
  };
}

/** True where the row is of a growth and the heading says nothing else of the number. */
const isGrowthRow = ({ head, name }: CellInput): boolean => columnSays(name, 'change') && saysNoPart(head);

const saysNoPart = (words: string): boolean => !columnSays(words, 'share') && !columnSays(words, 'rate');

/** True for a percentage in a row of amounts, which is no part of anything: its growth (地区生产总值 | 1187.3 | 5.5%左右). */
const isGrowthOfRow = ({ head, name, unit, levelled }: CellInput, own: ScaledUnit | null): boolean =>
  own?.unit.group === 'percent' &&
  levelled &&
  unit !== null &&
  unit.unit.group !== 'percent' &&
  [head, name].every(saysNoPart);

const ofHundred: ScaledUnit = { unit: percent, by: 1 };

/** What the cell counts in: the unit it prints, else its heading's; a growth or a rate without either is in percent, all else in the unit of row or table. */
function readCellUnit({ head, unit, percents }: CellInput, own: ScaledUnit | null): ScaledUnit | null {
  if (own) return own;
  if (columnSays(head, 'percent')) return ofHundred;
  const inHead = unitInHead(head);
  if (inHead) return inHead;
  // 单位：亿元、%: of a growth that may be either, the caption says which.
  if (columnSays(head, 'difference')) return percents && growthAlone.pattern.test(head) ? ofHundred : unit;
  return columnSays(head, 'change') || columnSays(head, 'rate') ? ofHundred : unit;
}

/**
 * What the number says, by its heading: a rank and a score before all, a change before a share. Of a heading that names a
 * time alone, the row's name tells a growth in percent (地区生产总值增长 | 6.5%); a percentage is no amount.
 */
function readKind(input: CellInput, { unit: own, verb }: CellNumber): FigureKind | null {
  const { head } = input;
  if (columnSays(head, 'rank')) return 'rank';
  if (columnSays(head, 'score')) return 'score';
  const unit = readCellUnit(input, own);
  if (unit === null) return null;
  if (columnSays(head, 'change') || columnSays(head, 'difference') || columnSays(verb, 'change'))
    return 'change';
  if (unit.unit.group !== 'percent') return 'amount';
  return isGrowthRow(input) || isGrowthOfRow(input, own) ? 'change' : 'share';
}

function cellToken(cell: Cell, number: CellNumber, scaled: ScaledUnit | null): NumberToken {
  const by = scaled?.by ?? 1;
  const scale = (digits: string): number => Number((Number(digits.replaceAll(',', '')) * by).toPrecision(15));
  const start = cell.start + number.start;
  return {
    start,
    end: cell.end,
    from: start,
    value: scale(number.digits),
    valueTo: number.digitsTo === null ? null : scale(number.digitsTo),
    step: printedStep(number.digits) * by,
    unit: scaled?.unit ?? null,
    approx: number.approx,
    rule: 'table-cell',
    parts: number.parts.map((part) => ({
      ...part,
      start: cell.start + part.start,
      end: cell.start + part.end,
    })),
    arabic: true,
    bare: false,
  };
}

const isFalling = (head: string): boolean => fallingHeads.some(({ pattern }) => pattern.test(head));

function readSense(head: string, kind: FigureKind, negative: boolean): Omit<Sense, 'leadStart'> {
  const isChange = kind === 'change';
  return {
    kind,
    dir: isChange ? (negative || isFalling(head) ? 'down' : 'up') : null,
    basis: isChange ? (basisRules.find(({ pattern }) => pattern.test(head))?.canonical ?? null) : null,
    scope: isChange ? findGrowthScope(head) : null,
    rule: 'table-cell',
    ranked: kind === 'rank',
    shared: false,
  };
}
