import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const around =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const rows = [
  ['指标', '单位', '2023年', '2024年'],
  ['渔业产值', '亿元', '11.2', '12.1'],
  ['港口收入', '万元', '3120', '3377'],
  ['就业岗位', '个', '820', '845'],
];
const stops = [90, 210, 290, 390];
const table = rows.flatMap((cells, row) =>
  cells.map((str, i) => ({ x: stops[i]!, y: 260 + row * 20, size: 10, str })),
);
const read = (runs: readonly SetRun[]): string[] =>
  readPdf([setPage([...setParagraph(around), ...runs, ...setParagraph(around, { y: 400 })])], {
    address: null,
    title: null,
  })!.report.text.split('\n');
const expected = (title: string): string[] => [
  around,
  title,
  ...rows.map((cells) => cells.join('\t')),
  around,
];

/** A title whose characters stand apart by so many of their squares, in the middle of the page. */
const spaced = (title: string, gap: number, size = 14): SetRun[] => {
  const step = size * (1 + gap);
  const x = 297 - (title.length * step - gap * size) / 2;
  return [...title].map((str, i) => ({ x: x + i * step, y: 235, size, str }));
};

describe('a title whose characters stand apart', () => {
  it.each([
    ['主要指标完成情况表', 0.5],
    ['主要指标完成情况表', 1],
    ['主要指标完成情况表', 1.5],
    ['目标任务表', 2],
  ])('is a line over its table: %s, %d', (title, gap) => {
    expect(read([...spaced(title, gap), ...table])).toEqual(expected(title));
  });

  it('ends the table above it', () => {
    const title = '目标任务表';
    const again = table.map((run) => ({ ...run, y: run.y + 120 }));
    const under = spaced(title, 1).map((run) => ({ ...run, y: 355 }));
    const runs = [...setParagraph(around), ...spaced('完成情况表', 1), ...table, ...under, ...again];
    const lines = readPdf([setPage(runs)], { address: null, title: null })!.report.text.split('\n');
    const tableLines = rows.map((cells) => cells.join('\t'));
    expect(lines).toEqual([around, '完成情况表', ...tableLines, title, ...tableLines]);
  });

  it('is so in one run with blanks', () => {
    const title = '主要指标完成情况表';
    const run = { x: 190, y: 235, size: 14, str: [...title].join('　') };
    expect(read([run, ...table])).toEqual(expected(title));
  });
});

describe('a title that the file draws behind its table', () => {
  it.each([10, 12, 16])('is a line over it, %d points high', (size) => {
    const title = { x: 220, y: 235, size, str: '主要指标完成情况' };
    expect(read([...table, title])).toEqual(expected(title.str));
  });

  it('is so between the heads that stand below it', () => {
    const title = { x: 236, y: 240, size: 12, str: '附件一' };
    expect(read([title, ...table])).toEqual(expected(title.str));
    expect(read([...table, title])).toEqual(expected(title.str));
  });
});
