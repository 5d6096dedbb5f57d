import { describe, expect, it } from 'vitest';
import { printedBy } from '../../../lib/pdf/glyphs.ts';
import type { Row } from '../../../lib/pdf/rows.ts';
import { withoutBlanks } from '../../../lib/pdf/table-gutters.ts';
import { isHeads, placeSpanningHeads } from '../../../lib/pdf/table-heads.ts';
import { piece, row, rowOf } from '../../helpers/printed-pieces.ts';

// Type of ten points, characters of ten points: 0.3 heights are three points.

/** A row of cells, each of one line or none. */
const cellsOf = (...cells: string[]): Row[][] => cells.map((str) => (str === '' ? [] : [rowOf(0, str)]));

describe('a row of words alone', () => {
  it.each([
    ...['指标', '增长（%）', '一季度', '单位：亿元'],
    ...['2023年', '1998年', '2023', '1998', '2022年完成', '比2021年', '2023年1-6月'],
    ...['1月', '12月', '1-6月', '1—6月', '1－6月', '1～6月', '1~6月', '1至6月', '1-12月完成'],
    ...['1季度', '1-3季度', '2023年1季度'],
  ])('is one of heads, dates and all: %s', (head) => {
    expect(isHeads(cellsOf('指标', head))).toBe(true);
    expect(isHeads(cellsOf('', head, '单位'))).toBe(true);
  });

  it.each(['12', '12.5', '8%', '1-6', '3023年', '1898年', '第3位', '1月增长5%', '2023年完成12'])(
    'is none with a number that is no date: %s',
    (cell) => {
      expect(isHeads(cellsOf('指标', cell))).toBe(false);
      expect(isHeads(cellsOf('指标', '单位', '2023年', cell))).toBe(false);
    },
  );

  it('is one where a date is cut between the lines of a cell', () => {
    expect(isHeads([[rowOf(0, '指标')], [rowOf(0, '1-'), rowOf(10, '6月')]])).toBe(true);
    expect(isHeads([[rowOf(0, '指标')], [rowOf(0, '20'), rowOf(10, '23年')]])).toBe(true);
  });
});

describe('heads over several columns', () => {
  /** Columns of 40 points, whose numbers stand at their left edges. */
  const edges = [0, 100, 200, 300, 400];
  const line = (y: number, cells: readonly (readonly [x: number, str: string] | null)[]): Row[][] =>
    cells.map((cell) => (cell ? [row(piece(cell[0], y, cell[1]))] : []));
  const data = (y: number) =>
    line(
      y,
      edges.map((x) => [x, '1234'] as const),
    );
  const words = (table: readonly Row[][][]) =>
    table.map((cells) =>
      cells.map((lines) => lines.map(({ pieces }) => printedBy(pieces)).join('')).join('|'),
    );
  const below = line(20, [null, ...edges.slice(1).map((x) => [x, '完成额度'] as const)]);

  it.each<[string, (readonly [number, string] | null)[], string]>([
    [
      'each over the middle of two',
      [[0, '指标'], null, [150, '上年完成'], null, [350, '本年完成']],
      '指标|上年完成||本年完成|',
    ],
    [
      'one over three, one over the last',
      [[0, '指标'], null, [200, '上年完成'], null, [400, '本年完成']],
      '指标|上年完成|||本年完成',
    ],
    [
      'one over the first, one over three',
      [[0, '指标'], [100, '上年完成'], null, [295, '本年完成数'], null],
      '指标|上年完成|本年完成数||',
    ],
    ['one over all', [[0, '指标'], null, [250, '本年完成'], null, null], '指标|本年完成|||'],
    ['set to the left', [[0, '指标'], [100, '上年'], null, [300, '本年'], null], '指标|上年||本年|'],
    [
      'one over each',
      [
        [0, '指标'],
        [100, '甲村'],
        [200, '乙村'],
        [300, '丙村'],
        [400, '丁村'],
      ],
      '指标|甲村|乙村|丙村|丁村',
    ],
  ])('are put into the first of their columns: %s', (_what, heads, placed) => {
    expect(words(placeSpanningHeads([line(0, heads), below, data(40), data(60)]))[0]).toBe(placed);
  });
});

describe('a gutter of a table', () => {
  const numbers = (y: number, ...starts: number[]) => row(...starts.map((x) => piece(x, y, '12')));

  it.each([
    [6, []],
    [6.1, [23]],
  ])(
    'parts no cells where all print behind it stands right beside what is before it: %d points',
    (gap, left) => {
      const rows = [0, 20].map((y) => row(piece(0, y, '税收'), piece(20 + gap, y, '收入')));
      expect(withoutBlanks([23], rows)).toEqual(left);
    },
  );

  it('parts no cells where one row alone prints behind it, a word that the file cuts in three', () => {
    const head = row(piece(0, 0, '指标'), piece(100, 0, '2023'), piece(141, 0, '年'), piece(152, 0, '计划'));
    expect(withoutBlanks([60, 150], [head, numbers(20, 0, 100), numbers(40, 0, 100)])).toEqual([60]);
  });

  it.each([
    ['beside the next line of a cell across it', 19, 118, []],
    ['a line too far down', 19.1, 118, [117]],
    ['off the middle of that cell', 19, 118.1, [117]],
  ])('parts no cells where what prints behind it stands %s', (_what, y, x, left) => {
    const rows = [
      row(piece(0, 0, '指标'), piece(80, 0, '各村年度计划任务')),
      row(piece(x, y, '数')),
      numbers(60, 0),
    ];
    expect(withoutBlanks([117], rows)).toEqual(left);
  });

  describe('of two between which nothing prints', () => {
    const long = '甲乙丙丁戊己庚辛';
    const wide = `${long}壬癸`;
    it.each([
      ['in the middle of the room, the other at print’s beginning', [0, long, 120], [100]],
      ['in the middle of the room, the other at print’s end', [0, wide, 140], [120]],
      ['the first, both as far from print', [0, long, 140], [100]],
    ] as const)('is that which stands %s', (_what, [x, words, next], left) => {
      const rows = [0, 20].map((y) => row(piece(x, y, words), piece(next, y, '12')));
      expect(withoutBlanks([100, 120], rows)).toEqual(left);
    });

    it('is that which fewer rows of cells have print across', () => {
      const rows = [
        row(piece(0, 0, long), piece(125, 0, '12')),
        row(piece(0, 20, `${long}子丑寅`), piece(125, 20, '12')),
      ];
      expect(withoutBlanks([100, 120], rows)).toEqual([120]);
    });

    it('is that with more room, whatever a line without cells prints across it', () => {
      const rows = [
        row(piece(0, 0, long), piece(125, 0, '12')),
        row(piece(0, 20, long), piece(125, 20, '12')),
        row(piece(0, 40, `${long}子丑寅`)),
      ];
      expect(withoutBlanks([100, 120], rows)).toEqual([100]);
    });
  });
});
