import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph, setWidth } from '../../helpers/pdf-items.ts';

const around =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const read = (runs: readonly SetRun[]): string[] =>
  readPdf([setPage([...setParagraph(around), ...runs, ...setParagraph(around, { y: 500 })])], {
    address: null,
    title: null,
  })!
    .report.text.split('\n')
    .slice(1, -1);

/** A row whose first cell is of several lines, 16 points apart, the others set beside their middle. */
const setRow = (
  lines: readonly string[],
  cells: readonly string[],
  y: number,
  stops: readonly number[],
): SetRun[] => [
  ...lines.map((str, i) => ({ x: 80, y: y + i * 16, size: 11, str })),
  ...cells.map((str, i) => ({ x: stops[i]!, y: y + ((lines.length - 1) * 16) / 2, size: 11, str })),
];

describe('a first column whose lines end right before the next one', () => {
  const stops = [274, 340, 440];
  const heads = ['指标', '单位', '上年计划', '上年完成'];
  const head = setRow([heads[0]!], heads.slice(1), 220, stops);

  it('keeps its words where a line is longer than the cells on the rows of the others', () => {
    const rows = [
      ...head,
      // Its first line ends with a word 6 points before the units.
      { x: 80, y: 240, size: 11, str: '海堤加固工程投资（不含渔港、' },
      { x: 80 + 14 * 11, y: 240, size: 11, str: '码头' },
      { x: 80 + 16 * 11 + 1, y: 240, size: 11, str: '和' },
      { x: 80, y: 256, size: 11, str: '航道疏浚投资）' },
      ...['万元', '118', '121.54'].map((str, i) => ({ x: stops[i]!, y: 248, size: 11, str })),
      ...setRow(['渔业增加值'], ['亿元', '12.5', '13.1'], 276, stops),
      ...setRow(['沿海渔民转产就业人数（含返乡的', '人员）'], ['人', '420', '453'], 296, stops),
    ];
    expect(read(rows)).toEqual([
      heads.join('\t'),
      '海堤加固工程投资（不含渔港、码头和航道疏浚投资）\t万元\t118\t121.54',
      '渔业增加值\t亿元\t12.5\t13.1',
      '沿海渔民转产就业人数（含返乡的人员）\t人\t420\t453',
    ]);
  });
});

describe('the last line of the last cell of a table', () => {
  it('goes on with it though the sign that closes it hangs before the next column', () => {
    const stops = [220, 340, 440];
    const rows = [
      ...setRow(['指标'], ['单位', '上年计划', '上年完成'], 220, stops),
      ...setRow(['渔业增加值'], ['亿元', '12.5', '13.1'], 240, stops),
      ...setRow(
        ['海堤加固工程投资不含渔', '港码头和航道疏浚的投资', '（和更新护舷防撞投资用）'],
        ['万元', '118', '121.54'],
        260,
        // The bracket's blank half reaches over the units.
        [80 + 11.5 * 11, 340, 440],
      ),
    ];
    expect(read(rows).at(-1)).toBe(
      '海堤加固工程投资不含渔港码头和航道疏浚的投资（和更新护舷防撞投资用）\t万元\t118\t121.54',
    );
  });
});

describe('the last row of a table whose first cell has further lines', () => {
  it.each([
    ['a second', '渔民人均可|支配收入'],
    ['three', '渔业养殖户|户均可支配|的纯收入'],
  ])('keeps them, though rows stand closer to one another than the lines of a cell: %s', (_what, last) => {
    const names = ['渔业总产值', '港口货物吞|吐量', last];
    const values = ['亿元 118.5 121.54', '万吨 860 912.6', '元 42000 41863'];
    let y = 220;
    const runs = names.flatMap((name, i): SetRun[] => {
      const lines = name.split('|');
      const row = values[i]!.split(' ').map((str, k) => ({
        ...{ x: [153, 227, 301][k]!, y: y + (k === 0 ? 1.9 : 0), size: k === 0 ? 10.5 : 11, str },
      }));
      const own = lines.map((str, k) => ({
        ...{ x: 80, y: y + 1.9 + k * 15.1, size: 10.5, str },
      }));
      y += 15.6 + (lines.length - 1) * 15.1;
      return [...own, ...row];
    });
    expect(read(runs)).toEqual(
      names.map((name, i) => [name.replaceAll('|', ''), ...values[i]!.split(' ')].join('\t')),
    );
  });
});

describe('a cell whose parts type sets apart', () => {
  const stops = [200, 300, 420];
  const parted = (x: number, y: number, words: readonly string[], gap: number): SetRun[] => {
    let at = x;
    return words.map((str) => {
      const run = { x: at, y, size: 12, str };
      at += setWidth(str, 12) + gap;
      return run;
    });
  };
  const rows = [
    ...setRow(['渔业增加值'], ['亿元', '118', '121'], 250, stops),
    ...setRow(['新增泊位'], ['个', '12', '13'], 275, stops),
  ];
  const lines = ['渔业增加值\t亿元\t118\t121', '新增泊位\t个\t12\t13'];

  it.each([
    ['a year and its plan', 300, ['2023', '年计划'], '2023年计划'],
    ['a plan of a year', 300, ['计划', '2023'], '计划2023'],
    ['a number among words', 300, ['第', '3', '季度'], '第3季度'],
  ])('is one, %s', (_name, x, words, head) => {
    for (const gap of [2.4, 3.1, 5]) {
      const runs = [
        { x: 80, y: 220, str: '指标' },
        { x: 200, y: 220, str: '单位' },
        ...parted(x, 220, words, gap),
        { x: 420, y: 220, str: '完成' },
        ...rows,
      ];
      expect(read(runs)).toEqual([`指标\t单位\t${head}\t完成`, ...lines]);
    }
  });
});

describe('a head whose cells are of one line and of two', () => {
  it('is one row, though the longer ones stand close beside each other', () => {
    const heads = [
      { x: 80, y: 228, size: 10, str: '指标名称' },
      { x: 200, y: 228, size: 10, str: '单位' },
      { x: 300, y: 220, size: 10, str: '上年全县计划' },
      { x: 325, y: 236, size: 10, str: '数' },
      { x: 368, y: 220, size: 10, str: '上年全县完成' },
      { x: 393, y: 236, size: 10, str: '数' },
    ];
    const stops = [200, 300, 368];
    const rows = [
      ...setRow(['渔业增加值'], ['亿元', '118', '121'], 256, stops),
      ...setRow(['新增泊位'], ['个', '12', '13'], 276, stops),
    ];
    expect(read([...heads, ...rows])).toEqual([
      '指标名称\t单位\t上年全县计划数\t上年全县完成数',
      '渔业增加值\t亿元\t118\t121',
      '新增泊位\t个\t12\t13',
    ]);
  });
});
