import { readNumber } from '../../text/numerals.ts';
import { type PeriodPhrase, periodsIn } from '../../text/periods.ts';
import type { Span } from '../../text/span.ts';
import { readUnit, type UnitRow } from '../../text/units.ts';
import type { Sense } from '../kinds/sense.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import { printedStep } from '../numbers/printed-step.ts';

/** A number in a cell, with what its head row and side column say of it. Offsets in the normalised text. */
export interface CellReading {
  token: NumberToken;
  sense: Sense;
  name: string;
  nameSpan: Span;
  period: PeriodPhrase | null;
  /** True where the cell itself prints the unit; else a head, a column or the line above implies it. */
  unitPrinted: boolean;
  /** True for a column of goals (2023年目标, 计划数). */
  planned: boolean;
}

/** A table found in a text: its stretch, and what its cells read. */
export interface TableReading extends Span {
  cells: CellReading[];
}

interface Cell extends Span {
  text: string;
}

/** Columns that number, name or comment and hold no figures, with a head of each sort. */
const idleHead =
  /^(?:序号|编号|No|年份|年度|时间|日期|备注|电话|联系|负责|责任|单位$|计量单位|文号|项目名称|名称|指标(?:名称)?$|内容|地址|地点|代码|排序$)/iu;
/** Heads of columns whose numbers are changes. */
const changeHead = /增长|增幅|增速|同比|环比|升降|增减|涨幅|降幅|比上年/u;
const shareHead = /占比|比重|率|完成(?:年度|全年)?(?:目标|计划|任务|预算)的?|进度|占/u;
const rankHead = /排名|位次|名次/u;
const scoreHead = /得分|分值|评分/u;
const planHead = /目标|计划|任务|预期|预算数|指标值/u;
const unitLine = /[(（]?单位[：:]\s*(?<unit>[^\s)）,，；;、]{1,10})[)）]?/u;
const headUnit = /[(（](?<unit>[^()（）]{1,10})[)）]\s*$/u;

/** A table's lines are looked at once; the line above it may print its unit. */
export function findTables(text: string): TableReading[] {
  const tables: TableReading[] = [];
  let above = '';
  let rows: Cell[][] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    if (rows.length >= 2) tables.push({ start, end, cells: readTable(rows, above) });
    rows = [];
  };
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const tab = text.indexOf('\t', at);
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
    cells.push({ start: from, end: to, text: text.slice(from, to).trim() });
    from = to + 1;
  }
  return cells;
}

const leadingNumber = /^[+-]?\d[\d,]*(?:\.\d+)?/u;
/** A cell that is a number, with or without a unit. */
function isNumeric(cell: string): boolean {
  const digits = leadingNumber.exec(cell)?.[0];
  if (digits === undefined) return false;
  const rest = cell.slice(digits.length);
  return rest === '' || unitOf(rest) !== null;
}

/** Reads every numeric cell by its head and its row's name. The head row is the first; a second head row without numbers joins it. */
function readTable(rows: Cell[][], above: string): CellReading[] {
  const isHead = (row: Cell[]): boolean => !row.some(({ text }) => isNumeric(text));
  let first = 0;
  while (first < rows.length && isHead(rows[first]!)) first++;
  if (first === 0 || first >= rows.length) return [];
  const heads = headTexts(rows.slice(0, first));
  const common =
    unitOf(unitLine.exec(above)?.groups?.unit) ??
    unitOf(unitLine.exec(rows[0]!.map(({ text }) => text).join(' '))?.groups?.unit);
  const readings: CellReading[] = [];
  for (const row of rows.slice(first)) {
    const side = row.find(
      (cell, i) => cell.text !== '' && !isNumeric(cell.text) && !isUnitColumn(heads[i] ?? ''),
    );
    if (!side) continue;
    const unitColumn = heads.findIndex((head) => isUnitColumn(head));
    const own =
      unitOf(unitColumn >= 0 ? row[unitColumn]?.text : undefined) ??
      unitOf(headUnit.exec(side.text)?.groups?.unit);
    row.forEach((cell, column) => {
      const head = heads[column] ?? '';
      if (cell === side || !isNumeric(cell.text) || idleHead.test(head)) return;
      const reading = readCell({ cell, head, side, unit: own ?? common });
      if (reading) readings.push(reading);
    });
  }
  return readings;
}

const isUnitColumn = (head: string): boolean => /^(?:计量)?单位$/u.test(head);

/** Head cells joined downwards; an empty cell of an upper row belongs to the one on its left. */
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
    heads.push([...new Set(parts.filter((part) => part !== ''))].join(''));
  }
  return heads;
}

interface Scaled {
  unit: UnitRow;
  by: number;
}

/** 亿元 is 元 and a factor; `null` for what is no unit. */
function unitOf(printed: string | undefined): Scaled | null {
  if (!printed) return null;
  const scale = /^[十百千万亿]+/u.exec(printed)?.[0] ?? '';
  // 千瓦 and 千米 begin with a letter of their own.
  const whole = readUnit(printed, 0);
  if (whole && whole.end === printed.length) return { unit: whole.unit, by: whole.unit.factor };
  const read = readUnit(printed, scale.length);
  if (scale === '' || !read || read.end !== printed.length) {
    return /^[万亿]$/u.test(printed)
      ? {
          unit: { form: '元', base: '元', factor: 1, group: 'money', sample: '' },
          by: printed === '亿' ? 1e8 : 1e4,
        }
      : null;
  }
  return { unit: read.unit, by: (readNumber(`1${scale}`, 0)?.value ?? 1) * read.unit.factor };
}

const percentUnit: UnitRow = { form: '%', base: '%', factor: 1, group: 'percent', sample: '' };

function readCell({
  cell,
  head,
  side,
  unit,
}: {
  cell: Cell;
  head: string;
  side: Cell;
  unit: Scaled | null;
}): CellReading | null {
  const digits = leadingNumber.exec(cell.text)?.[0];
  if (digits === undefined) return null;
  const value = Math.abs(Number(digits.replaceAll(',', '')));
  const own = unitOf(cell.text.slice(digits.length));
  const negative = cell.text.startsWith('-');
  const percent =
    own?.unit.group === 'percent' ||
    /[(（]%[)）]/u.test(head) ||
    unitOf(headUnit.exec(head)?.groups?.unit)?.unit.group === 'percent';
  const change = changeHead.test(head) && !/完成/u.test(head);
  const ranked = rankHead.test(head);
  const scored = scoreHead.test(head);
  const scaled =
    percent || change
      ? { unit: percentUnit, by: 1 }
      : (own ?? unitOf(headUnit.exec(head)?.groups?.unit) ?? unit);
  // A number of which nothing says what it counts is left unmarked.
  if (!scaled && !ranked && !scored) return null;
  const group = scaled?.unit.group ?? null;
  const share = !change && group === 'percent' && (shareHead.test(head) || percent);
  const kind = ranked ? 'rank' : scored ? 'score' : change ? 'change' : share ? 'share' : 'amount';
  const span = { start: cell.start, end: cell.end };
  return {
    token: {
      ...span,
      from: span.start,
      value: Number((value * (scaled && !ranked ? scaled.by : 1)).toPrecision(15)) * (negative ? -1 : 1),
      valueTo: null,
      step: printedStep(digits) * (scaled && !ranked ? scaled.by : 1),
      unit: ranked ? null : (scaled?.unit ?? null),
      approx: 'exact',
      rule: 'table-cell',
      parts: [{ role: 'number', ...span }],
      arabic: true,
      bare: false,
    },
    sense: {
      kind,
      dir: kind === 'change' ? (negative || /降幅|下降/u.test(head) ? 'down' : 'up') : null,
      basis:
        kind === 'change'
          ? /环比/u.test(head)
            ? '环比'
            : /比上年|较上年/u.test(head)
              ? '较上年'
              : /同比/u.test(head)
                ? '同比'
                : null
          : null,
      rule: 'table-cell',
      leadStart: span.start,
      ranked,
      shared: false,
    },
    name: side.text
      .replace(headUnit, '')
      .replace(/^(?:其中[：:]?|[一二三四五六七八九十\d]+[、.．])/u, '')
      .trim(),
    nameSpan: { start: side.start, end: side.end },
    unitPrinted: own !== null,
    period: periodsIn(head).find(({ speaks }) => speaks) ?? null,
    planned: planHead.test(head) && !/完成|率|占/u.test(head),
  };
}
