import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const linesOf = (...pages: PdfPage[]): string[] =>
  readPdf(pages, { address: null, title: null })!.report.text.split('\n');
const harbour =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const school =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';

const columns = [80, 130, 210];
/** The lines of a row's cells, each as wide as its column, 16 points apart; drawn cell by cell. */
function setRow(cells: readonly string[], y: number): SetRun[] {
  return cells.flatMap((text, i) =>
    setParagraph(text, { x: columns[i]!, y, width: [3, 5, 22][i]!, indent: 0, leading: 16 }),
  );
}
const endOf = (runs: readonly SetRun[]): number => Math.max(...runs.map(({ y }) => y));
/** Rows below one another, their lines closer than they are. */
function setRows(rows: readonly (readonly string[])[], y: number): SetRun[] {
  let at = y;
  return rows.flatMap((cells) => {
    const runs = setRow(cells, at);
    at = endOf(runs) + 24;
    return runs;
  });
}
const joined = (rows: readonly (readonly string[])[]): string[] => rows.map((cells) => cells.join('\t'));

describe('a row of a table that a page’s end cuts', () => {
  const head = ['序号', '任务', '完成情况'];
  const rows = [head, ['1', '港区', harbour], ['2', '学校', school]];
  /** The table, and what `lines` lines of its last row leave to the next page. */
  const cut = (lines: number): [SetRun[], SetRun[]] => {
    const runs = setRows(rows, 640);
    const last = runs.filter(({ x }) => x === columns[2]).slice(-3);
    const rest = last.slice(lines);
    return [runs.filter((run) => !rest.includes(run)), rest];
  };
  const after = [
    ['3', '渔业', school],
    ['4', '岸线', harbour],
  ];

  it.each([1, 2])('goes on with its cell’s lines: %i before the cut', (lines) => {
    const [before, rest] = cut(lines);
    const lower = rest.map((run, i) => ({ ...run, y: 100 + i * 16 }));
    const behind = setRows(after, endOf(lower) + 24);
    expect(linesOf(setPage([...setParagraph(harbour), ...before]), setPage([...lower, ...behind]))).toEqual([
      harbour,
      ...joined([...rows, ...after]),
    ]);
  });

  it('goes on below a head that is printed again', () => {
    const [before, rest] = cut(2);
    const again = setRow(head, 100);
    const lower = rest.map((run, i) => ({ ...run, y: 124 + i * 16 }));
    const behind = setRows(after, endOf(lower) + 24);
    expect(
      linesOf(setPage([...setParagraph(harbour), ...before]), setPage([...again, ...lower, ...behind])),
    ).toEqual([harbour, ...joined([...rows, ...after])]);
  });

  describe('whose lines are set nearly as far apart as rows', () => {
    const size = 10;
    const heads = ['序号', '项目名称', '总投资', '计划投资'];
    const name = ['临澜镇渔港码头改', '造及配套设施提升', '改造工程'];
    const stops = [80, 140, 235, 300];
    /** A row, drawn cell by cell; its numbers stand beside the middle of the name's lines. */
    const setWide = (
      [number, ...others]: readonly string[],
      lines: readonly string[],
      y: number,
    ): SetRun[] => {
      const middle = y + ((lines.length - 1) * 23) / 2;
      return [
        { x: stops[0]!, y: middle, size, str: number! },
        ...lines.map((str, i) => ({ x: stops[1]!, y: y + i * 23, size, str })),
        ...others.map((str, i) => ({ x: stops[i + 2]!, y: middle, size, str })),
      ];
    };
    const setHeads = (y: number): SetRun[] => setWide([heads[0]!, heads[2]!, heads[3]!], [heads[1]!], y);
    const rows = ['1', '2', '3', '4', '5'].map((number) => [number, `12${number}0`, `4${number}0`]);
    const whole = rows.map(([number, ...others]) => [number!, name.join(''), ...others]);
    const firstRows = [
      ...setHeads(500),
      ...setWide(rows[0]!, name, 527),
      ...setWide(rows[1]!, name, 600),
      // Where the page's end cuts a row, its numbers stand beside what is left of it.
      ...setWide(rows[2]!, name.slice(0, 2), 673).map((run) =>
        run.x === stops[1] ? run : { ...run, y: 673 },
      ),
    ];

    it('goes on above a head that is printed again', () => {
      const second = [
        ...setHeads(80),
        { x: stops[1]!, y: 107, size, str: name[2]! },
        ...setWide(rows[3]!, name, 134),
        ...setWide(rows[4]!, name, 207),
        ...setParagraph(harbour, { y: 320 }),
      ];
      expect(linesOf(setPage([...setParagraph(harbour), ...firstRows]), setPage(second))).toEqual([
        harbour,
        ...joined([heads, ...whole]),
        harbour,
      ]);
    });

    it('ends a table with the lines below its numbers', () => {
      const runs = [...firstRows.slice(0, 16), ...setParagraph(harbour, { y: 720 })];
      expect(linesOf(setPage([...setParagraph(harbour), ...runs]))).toEqual([
        harbour,
        ...joined([heads, ...whole.slice(0, 2)]),
        harbour,
      ]);
    });
  });

  it('is whole where its text ends with the page', () => {
    const behind = setRows(after, 100);
    expect(linesOf(setPage([...setParagraph(harbour), ...setRows(rows, 640)]), setPage(behind))).toEqual([
      harbour,
      ...joined([...rows, ...after]),
    ]);
  });
});

describe('a cell that goes on overleaf beside one that does not', () => {
  /** A name over two columns' room, and its value on the line of the name given, drawn behind all of them. */
  const setNamed = (
    name: readonly string[],
    value: string,
    { y, on }: { y: number; on: number },
  ): SetRun[] => [
    ...name.map((str, i) => ({ x: 80, y: y + i * 16, size: 10, str })),
    { x: 400, y: y + on * 16, size: 10, str: value },
  ];
  const names = [
    ['重点渔港码头加固工程与航道疏浚工程以及', '渔港岸线整治和防波堤修复加固工程以及其', '配套设施'],
    ['中心城区老旧小区改造与地下管网更新工程', '（一期）'],
  ];

  it('takes nothing of the row below it, whatever the file draws first on each page', () => {
    const first = setPage([
      ...setParagraph(harbour),
      ...setParagraph(school, { y: 300 }),
      ...setNamed(['任务'], '完成', { y: 700, on: 0 }),
      ...setNamed(['渔港航标更新'], '12', { y: 724, on: 0 }),
      ...setNamed(names[0]!.slice(0, 2), '36', { y: 748, on: 1 }),
    ]);
    const second = setPage([
      { x: 80, y: 100, size: 10, str: names[0]![2]! },
      ...setNamed(names[1]!, '41', { y: 118, on: 1 }),
      ...setNamed(['渔港绿化'], '9', { y: 158, on: 0 }),
      ...setNamed(['渔港照明'], '17', { y: 182, on: 0 }),
      ...setParagraph(school, { y: 240 }),
    ]);
    const lines = linesOf(first, second);
    expect(lines).toContain(`${names[0]!.join('')}\t36`);
    expect(lines).not.toContain(`${names[0]!.join('')}${names[1]![0]}\t36`);
  });

  it('is whole above a row whose name has three lines', () => {
    const name = [
      '中心城区老旧小区改造与地下管网更新工程',
      '及道路沿线环境整治提升工程和园林绿化带',
      '（一期）',
    ];
    const first = setPage([
      ...setParagraph(harbour),
      ...setNamed(['任务'], '完成', { y: 700, on: 0 }),
      ...setNamed(['渔港航标更新'], '12', { y: 724, on: 0 }),
      ...setNamed(names[0]!.slice(0, 2), '36', { y: 748, on: 1 }),
    ]);
    const second = setPage([
      { x: 80, y: 100, size: 10, str: names[0]![2]! },
      ...setNamed(name, '41', { y: 119, on: 1 }),
      ...setNamed(['渔港绿化'], '9', { y: 178, on: 0 }),
      ...setParagraph(school, { y: 240 }),
    ]);
    expect(linesOf(first, second).slice(1, -1)).toEqual([
      '任务\t完成',
      '渔港航标更新\t12',
      `${names[0]!.join('')}\t36`,
      `${name.join('')}\t41`,
      '渔港绿化\t9',
    ]);
  });
});

describe('a head whose first cell has two lines', () => {
  it('is one row with the cells that are set beside their middle', () => {
    const head = [
      { x: 80, y: 300, str: '序' },
      { x: 80, y: 316, str: '号' },
      { x: 130, y: 308, str: '任务' },
      { x: 210, y: 308, str: '完成情况' },
    ];
    const rows = [
      ['1', '港区', '加固码头12处'],
      ['2', '学校', '新建学校2所'],
    ];
    expect(linesOf(setPage([...setParagraph(harbour), ...head, ...setRows(rows, 344)]))).toEqual([
      harbour,
      '序号\t任务\t完成情况',
      ...joined(rows),
    ]);
  });
});

describe('lines of a cell above the middle of their row', () => {
  it('are the row’s, however many stand above its other cells', () => {
    const lines = setParagraph(harbour + school, { x: 210, y: 100, width: 22, indent: 0, leading: 16 });
    const middle = (lines[0]!.y + endOf(lines)) / 2;
    const row = [{ x: 80, y: middle, str: '1' }, { x: 130, y: middle, str: '港区' }, ...lines];
    const rows = [['2', '学校', school]];
    const runs = [...row, ...setRows(rows, endOf(lines) + 24), ...setParagraph(harbour, { y: 400 })];
    expect(linesOf(setPage(runs))).toEqual([`1\t港区\t${harbour}${school}`, ...joined(rows), harbour]);
  });
});

describe('a head that its page ends with', () => {
  it('stands over the rows that the next page begins with', () => {
    const cells = (values: readonly string[], y: number): SetRun[] =>
      values.map((str, i) => ({ x: [80, 240, 420][i]!, y, size: 10, str }));
    const head = [
      { x: 120, y: 760, size: 10, str: '主要指标' },
      { x: 235, y: 760, size: 10, str: '单位' },
      { x: 400, y: 760, size: 10, str: '2024年目标' },
    ];
    const text = '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个。';
    const first = setPage([...setParagraph(text), ...setParagraph(text, { y: 700 }), ...head]);
    const second = setPage([
      ...cells(['渔业产值增长', '%', '6.2'], 80),
      ...cells(['新增就业', '人', '1180'], 100),
      ...setParagraph(text, { y: 140 }),
    ]);
    const lines = readPdf([first, second], { address: null, title: null })!.report.text.split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '主要指标\t单位\t2024年目标',
      '渔业产值增长\t%\t6.2',
      '新增就业\t人\t1180',
    ]);
  });
});

describe('heads of two rows that a page’s end cuts between them', () => {
  const stops = [80, 170, 230, 300, 370, 450];
  const rowAt = (cells: readonly string[], y: number): SetRun[] =>
    cells.flatMap((str, i) => (str === '' ? [] : [{ x: stops[i]!, y, size: 11, str }]));
  const upper = [
    ...rowAt(['指标', '单位'], 700),
    { x: 295, y: 700, size: 11, str: '2024年' },
    { x: 450, y: 700, size: 11, str: '2025年目标' },
  ];
  const lower = ['', '', '目标', '完成', '增长', ''];
  const rows = [
    ['渔业产值', '亿元', '118', '121.54', '5.6', '126'],
    ['新增泊位', '个', '12', '13', '8.3', '15'],
  ];
  const below = [lower, ...rows].flatMap((cells, i) => rowAt(cells, 100 + i * 20));

  it('are those of one table', () => {
    const pages = [
      setPage([...setParagraph(harbour), { x: 200, y: 670, str: '表1：主要指标' }, ...upper]),
      setPage([...below, ...setParagraph(school, { y: 300 })]),
    ];
    expect(linesOf(...pages)).toEqual([
      harbour,
      '表1：主要指标',
      '指标\t单位\t2024年\t\t\t2025年目标',
      ...joined([lower, ...rows]),
      school,
    ]);
  });

  it('are none where the line over the end has nothing over an empty cell', () => {
    const line = [
      { x: 80, y: 700, str: '临澜镇' },
      { x: 450, y: 700, str: '2024年3月' },
    ];
    const pages = [setPage([...setParagraph(harbour), ...line]), setPage(below)];
    expect(linesOf(...pages).slice(-3)).toEqual(joined([lower, ...rows]));
  });
});
