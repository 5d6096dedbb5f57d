import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const rows = [
  ['指标', '单位', '2023年', '2024年'],
  ['渔业产值', '亿元', '4.8', '5.2'],
  ['港口收入', '亿元', '10.6', '12.4'],
  ['就业岗位', '个', '820', '845'],
];
const projects = [
  ['序号', '项目名称', '总投资', '2025年计划'],
  ['1', '东港大桥改建', '48600', '12500'],
  ['2', '西湾学校二期', '36250', '18000'],
];
/** A table over both columns. */
const setTable = (cells: readonly (readonly string[])[], y: number): SetRun[] =>
  cells.flatMap((row, at) => row.map((str, i) => ({ x: [84, 190, 330, 430][i]!, y: y + at * 20, str })));
const written = (cells: readonly (readonly string[])[]): string[] => cells.map((row) => row.join('\t'));

const characters = 17;
/** Paragraphs of a column, as many lines each as they need; their first baseline is `y`. */
function setColumn(texts: readonly string[], x: number, y: number): SetRun[] {
  let at = y;
  return texts.flatMap((text) => {
    const runs = setParagraph(text, { x, y: at, width: characters });
    at = runs.at(-1)!.y + 20;
    return runs;
  });
}

const head = ['各位代表：', '我代表镇政府作报告。', '请予审议。'];
const review = ['上年工作如下，改造渔港4处，疏浚航道8.6公里。', '指标见表。'];
const left = [
  '改造渔港4处，疏浚航道8.6公里，新增泊位36个，',
  '新建学校2所；',
  '培训渔民560人次；',
  '发放贷款2350万元。',
];
const right = ['二、今年安排', '种植水稻3.4万亩，整治房屋73间，修复湿地640亩。', '项目见表。'];
const last = ['让我们同心协力！', '谢谢大家。'];
const notes = ['①泊位：停船的地方。', '②亩：面积单位。'];

describe.each([
  ['a square wide', 12],
  ['two squares wide', 24],
  ['three squares wide', 36],
])('short columns above, between and below tables over both, a gutter %s', (_, gutter) => {
  const x = 80;
  const beside = x + characters * 12 + gutter;
  const columns = (one: readonly string[], other: readonly string[], y: number): SetRun[] => {
    // A title, set apart, moves the lines of the right column off those of the left one.
    const first = setColumn(other.slice(0, 1), beside, y + 3);
    const others = setColumn(other.slice(1), beside, first.at(-1)!.y + 24);
    return [...setColumn(one, x, y), ...first, ...others];
  };

  it('are read one after the other, each part of the page before the next', () => {
    const title = { x: 180, y: 80, size: 18, str: '临澜镇人民政府工作报告' };
    const page = setPage([
      ...[title, ...columns(head, review, 120), ...setTable(rows, 210), ...columns(left, right, 310)],
      ...[...setTable(projects, 450), ...columns(last, notes, 540)],
    ]);
    const { text } = readPdf([page], { address: null, title: null })!.report;
    expect(text.replaceAll('\n', '')).toBe(
      [
        ...[title.str, ...head, ...review, ...written(rows)],
        ...[...left, ...right, ...written(projects), ...last, ...notes],
      ].join(''),
    );
  });
});
