import { describe, expect, it } from 'vitest';
import { printedBy } from '../../../lib/pdf/glyphs.ts';
import type { Piece } from '../../../lib/pdf/pieces.ts';
import { readFlow } from '../../../lib/pdf/tables.ts';
import { piece } from '../../helpers/printed-pieces.ts';

type Cell = [x: number, y: number, str: string, more?: Partial<Piece>];

/** The lines of a page of cells in their order in the file, those of a table with its cells parted by `|`. */
const linesOf = (cells: readonly Cell[]): string[] =>
  readFlow(cells.map(([x, y, str, more], item) => piece(x, y, str, { item, ...more }))).flatMap((part) =>
    part.kind === 'line'
      ? [printedBy(part.row.pieces)]
      : part.rows.map((cols) =>
          cols.map((lines) => lines.map((one) => printedBy(one.pieces)).join('')).join('|'),
        ),
  );

/** A table of four rows: type of ten points, its columns at 0, 150 and 250, its first row at 100. */
const tableOf = (leading = 24, columns: readonly number[] = [0, 150, 250], from = 100): Cell[] =>
  [
    ['指标', '目标', '完成'],
    ['税收收入', '12', '13'],
    ['固定资产', '20', '22'],
    ['新增就业', '30', '31'],
  ].flatMap((cells, at) => cells.map((str, column): Cell => [columns[column]!, from + at * leading, str]));
const rows = ['指标|目标|完成', '税收收入|12|13', '固定资产|20|22', '新增就业|30|31'];
const parted = ['指标 目标 完成', '税收收入 12 13', '固定资产 20 22', '新增就业 30 31'];

// What lies just within a bound, and what just beyond it.
describe('a table', () => {
  it.each([
    [24, rows],
    [45, rows],
    [45.1, parted],
  ])('of rows %d points apart', (leading, lines) => expect(linesOf(tableOf(leading))).toEqual(lines));

  it.each([
    [17.9, [...rows, '|亿元|']],
    [18.1, [...rows, '亿元']],
  ])('goes on with a line %d points below a cell', (below, lines) =>
    expect(linesOf([...tableOf(), [150, 172 + below, '亿元']])).toEqual(lines),
  );

  it.each([
    [19, ['|全年|', ...rows]],
    [20, ['全年', ...rows]],
  ])('begins with a line %d points above a cell', (above, lines) =>
    expect(linesOf([[150, 100 - above, '全年'], ...tableOf()])).toEqual(lines),
  );

  it.each([
    [10, [...rows, `${'税'.repeat(10)}|${'收'.repeat(10)}|`]],
    [12, [...rows, `${'税'.repeat(12)} ${'收'.repeat(12)}`]],
  ])('has no row as full as text: of %d characters in two columns', (length, lines) => {
    const row: Cell[] = [
      [0, 196, '税'.repeat(length)],
      [150, 196, '收'.repeat(length)],
    ];
    expect(linesOf([...tableOf(), ...row])).toEqual(lines);
  });

  it('is parted where nothing prints, however near a cell comes to the next', () => {
    expect(linesOf(tableOf(24, [0, 43, 250]))).toEqual(rows);
    expect(linesOf(tableOf(24, [0, 40.3, 250]))[1]).toBe('税收收入12|13');
  });

  it('is two rows and more of two cells and more', () => {
    expect(linesOf(tableOf().slice(0, 6))).toEqual(rows.slice(0, 2));
    expect(linesOf(tableOf().slice(0, 3))).toEqual(parted.slice(0, 1));
    expect(linesOf(tableOf().filter((_, at) => at % 3 === 0))).toEqual([
      '指标',
      '税收收入',
      '固定资产',
      '新增就业',
    ]);
    expect(linesOf([])).toEqual([]);
  });

  it('has an empty cell where a row has none', () => {
    const cells = tableOf();
    expect(linesOf(cells.filter((_, at) => at !== 4))).toEqual(rows.with(1, '税收收入||13'));
    expect(linesOf(cells.filter((_, at) => at !== 5))).toEqual(rows.with(1, '税收收入|12|'));
    expect(linesOf(cells.filter((_, at) => at !== 3))).toEqual(rows.with(1, '|12|13'));
  });

  it('ends before text, and begins behind it', () => {
    const text = (y: number): Cell => [0, y, '全镇各级干部坚持因地制宜科学谋划统筹推进各项'];
    expect(linesOf([text(60), ...tableOf(), text(212)])).toEqual([text(0)[2], ...rows, text(0)[2]]);
    expect(linesOf([[0, 60, '表1 主要指标'], ...tableOf()])).toEqual(['表1 主要指标', ...rows]);
    expect(linesOf([[100, 76, '（单位：亿元）'], ...tableOf()])).toEqual(['（单位：亿元）', ...rows]);
  });
});
