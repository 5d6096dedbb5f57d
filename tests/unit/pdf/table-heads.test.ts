import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph, setWidth } from '../../helpers/pdf-items.ts';

const around =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const read = (runs: readonly SetRun[]): string[] =>
  readPdf([setPage([...setParagraph(around), ...runs, ...setParagraph(around, { y: 400 })])], {
    address: null,
    title: null,
  })!
    .report.text.split('\n')
    .slice(1, -1);

/** A cell set in the middle of the room from `x0` to `x1`. */
const centre = (x0: number, x1: number, y: number, str: string): SetRun => ({
  x: (x0 + x1 - setWidth(str, 10)) / 2,
  y,
  size: 10,
  str,
});
/** Cells in the middle of columns that begin and end at `edges`. */
const setCells = (edges: readonly number[], y: number, cells: readonly string[]): SetRun[] =>
  cells.flatMap((str, i) => (str === '' ? [] : [centre(edges[i]!, edges[i + 1]!, y, str)]));

describe('a head that spans columns', () => {
  const data = [
    ['渔业产值', '亿元', '11.2', '12.1', '8.04'],
    ['港口收入', '万元', '3120', '3377', '8.24'],
  ];

  it.each([8, 10, 10.01, 15])('is that of all below it, whose lines are %d points further down', (half) => {
    const edges = [80, 200, 250, 330, 380, 480];
    const runs = [
      centre(edges[3]!, edges[5]!, 220, '2023年'),
      ...setCells(edges, 220 + half, ['指标', '单位', '2022年', '', '']),
      ...setCells(edges, 219.98 + half * 2, ['', '', '', '完成', '增长（%）']),
      ...data.flatMap((cells, row) => setCells(edges, 220 + half * (4 + row * 2), cells)),
    ];
    expect(read(runs)).toEqual([
      '指标\t单位\t2022年\t2023年\t',
      '\t\t\t完成\t增长（%）',
      ...data.map((cells) => cells.join('\t')),
    ]);
  });

  it.each([
    ['of one row', ['主要指标', '单位', '目标', '', '']],
    ['of the same columns', ['主要指标', '单位', '2021年', '2022年', '2023年']],
  ])('is that of all below it in a table right below another, whose head is %s', (_, head) => {
    const edges = [80, 200, 250, 330, 380, 480];
    const above = [head, ['税收增长', '%', '6.2', '', ''], ['新增就业', '人', '不低于1180', '', '']].map(
      (row, i) => (i === 0 || head[3] === '' ? row : [...row.slice(0, 3), '8', '9']),
    );
    const second = (y: number): SetRun[] => [
      ...setCells(edges, y + 10, ['指标', '单位', '2022年', '', '']),
      centre(edges[3]!, edges[5]!, y, '2023年'),
      ...setCells(edges, y + 20, ['', '', '', '完成', '增长（%）']),
      ...data.flatMap((cells, row) => setCells(edges, y + 40 + row * 20, cells)),
    ];
    const lines = [
      '指标\t单位\t2022年\t2023年\t',
      '\t\t\t完成\t增长（%）',
      ...data.map((cells) => cells.join('\t')),
    ];
    const runs = above.flatMap((cells, row) => setCells(edges, 180 + row * 20, cells));
    expect(read([...runs, ...second(250)])).toEqual([...above.map((cells) => cells.join('\t')), ...lines]);
  });

  it('parts no column where its own end stands above the head below it', () => {
    const size = 10.5;
    const runs = [
      { x: 433.6, y: 220, size, str: '2023' },
      { x: 459, y: 220, size, str: '年' },
      ...['指标', '单位', '2022年'].map((str, i) => ({ x: [136, 252, 320][i]!, y: 230, size, str })),
      { x: 403.3, y: 240, size, str: '完成' },
      { x: 463.7, y: 240, size, str: '增长（%）' },
      ...[...data, ...data].flatMap((cells, row) =>
        cells.map((str, i) => ({ x: [70, 252, 328, 403.3, 479][i]!, y: 260 + row * 20, size, str })),
      ),
    ];
    expect(read(runs).slice(0, 3)).toEqual([
      '指标\t单位\t2022年\t2023年\t',
      '\t\t\t完成\t增长（%）',
      data[0]!.join('\t'),
    ]);
  });

  it.each([
    ['a blank', ['2023', '年完成'], ['2024', '年目标'], 3],
    ['a blank, with little behind it', ['2023', '年'], ['2024', '年计划'], 2.5],
    ['a wide blank', ['2023', '年完成'], ['2024', '年目标'], 5],
    ['a blank behind a word', ['比', '2022', '年'], ['与', '2023', '年'], 2.5],
    ['a blank before a month', ['1-6', '月完成'], ['1-12', '月目标'], 3],
    ['the file alone', ['2', '02', '3年完', '成'], ['202', '4', '年目', '标'], 0],
  ])('is one cell where its print is cut by %s', (_what, first, second, blank) => {
    const edges = [80, 180, 255, 330, 405, 480];
    const cut = (x0: number, x1: number, parts: readonly string[]): SetRun[] => {
      const width = setWidth(parts.join(''), 10) + blank * (parts.length - 1);
      let x = (x0 + x1 - width) / 2;
      return parts.map((str) => {
        const run = { x, y: 220, size: 10, str };
        x += setWidth(str, 10) + blank;
        return run;
      });
    };
    const rows = [
      ['渔业产值', '11.2', '8.04', '12.1', '8'],
      ['港口收入', '312', '8.24', '337', '8'],
      ['水产加工', '6.3', '-2.1', '6.5', '3'],
    ];
    const runs = [
      ...setCells(edges, 220, ['指标', '', '', '', '']),
      ...cut(edges[1]!, edges[3]!, first),
      ...cut(edges[3]!, edges[5]!, second),
      ...setCells(edges, 240, ['', '总量（亿元）', '增长（%）', '总量（亿元）', '增长（%）']),
      ...rows.flatMap((cells, row) => setCells(edges, 260 + row * 20, cells)),
    ];
    expect(read(runs).map((line) => line.replaceAll(' ', ''))).toEqual([
      `指标\t${first.join('')}\t\t${second.join('')}\t`,
      '\t总量（亿元）\t增长（%）\t总量（亿元）\t增长（%）',
      ...rows.map((cells) => cells.join('\t')),
    ]);
  });

  it('is that of three, beside another one', () => {
    const edges = [60, 150, 205, 260, 315, 370, 425, 480];
    const rows = [
      ['渔业产值', '10', '11.2', '12.1', '12', '13.2', '14.1'],
      ['港口收入', '30', '31.2', '33.7', '32', '34.2', '36.1'],
    ];
    const runs = [
      centre(edges[1]!, edges[4]!, 220, '2022年'),
      centre(edges[4]!, edges[7]!, 220, '2023年'),
      ...setCells(edges, 229, ['指标', '', '', '', '', '', '']),
      ...setCells(edges, 238, ['', '目标', '完成', '增长', '目标', '完成', '增长']),
      ...rows.flatMap((cells, row) => setCells(edges, 258 + row * 20, cells)),
    ];
    expect(read(runs)).toEqual([
      '指标\t2022年\t\t\t2023年\t\t',
      '\t目标\t完成\t增长\t目标\t完成\t增长',
      ...rows.map((cells) => cells.join('\t')),
    ]);
  });
});

describe('a title in the middle above a table', () => {
  const stops = [90, 200, 320, 420];
  const rows = [
    ['乡镇', '财政收入（万元）', '增长（%）', '企业（家）'],
    ['临澜镇', '6505', '12.2', '28'],
    ['沙港乡', '1991', '2.0', '37'],
  ];
  const set = rows.flatMap((cells, row) =>
    cells.map((str, i) => ({ x: stops[i]!, y: 240 + row * 20, size: 10, str })),
  );
  const table = rows.map((cells) => cells.join('\t'));

  it.each([
    ['in larger type, where a head begins', [{ x: 201, y: 222, size: 12, str: '各乡镇主要指标完成情况' }]],
    ['over a head in its middle', [{ x: 212, y: 222, size: 12, str: '各乡镇指标完成' }]],
    [
      'cut at its year',
      [
        { x: 199, y: 222, size: 12, str: '附件：沙港' },
        { x: 262, y: 222, size: 12, str: '2023' },
        { x: 289, y: 222, size: 12, str: '年目标分解表' },
      ],
    ],
    ['in type as large', [{ x: 200, y: 222, size: 10, str: '2023年临澜各乡镇主要经济发展指标完成' }]],
  ])('is none of its rows: %s', (_what, title) => {
    const lines = read([...title, ...set]);
    expect(lines.slice(-3)).toEqual(table);
    expect(lines).toHaveLength(4);
    expect(lines[0]).not.toContain('\t');
  });

  it('is none, where the first line of a head stands there', () => {
    const lines = read([
      { x: stops[0]!, y: 240, size: 10, str: '乡镇' },
      { x: 200, y: 232, size: 10, str: '财政收入' },
      { x: 200, y: 246, size: 10, str: '（万元）' },
      ...set.filter(({ str }) => str !== '乡镇' && !str.startsWith('财政')),
    ]);
    expect(lines).toEqual(table);
  });
});
