import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const harbour =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const school =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';

const leftEdge = 80;
const rightEdge = 320;

/** Paragraphs of one column below one another, from `y` on. */
function setColumn(texts: readonly string[], x: number, y: number): SetRun[] {
  let at = y;
  return texts.flatMap((text) => {
    const runs = setParagraph(text, { x, y: at, width: 17 });
    at = runs.at(-1)!.y + 20;
    return runs;
  });
}
const endOf = (runs: readonly SetRun[]): number => Math.max(...runs.map(({ y }) => y));

const stops = [4, 90, 150];
const setRows = (rows: readonly (readonly string[])[], x: number, y: number): SetRun[] =>
  rows.flatMap((cells, row) => cells.map((str, i) => ({ x: x + stops[i]!, y: y + row * 16, size: 9, str })));
const head = ['指标', '2023年', '2024年'];
const rows = [
  ['渔业产值', '4.8', '5.2'],
  ['港口收入', '10.6', '12.4'],
  ['就业岗位', '820', '845'],
  ['新建泊位', '36', '41'],
];
const all = [head, ...rows].map((cells) => cells.join('\t'));

/** The tables of what was read, each with its rows as they are written. */
function tablesOf(...pages: PdfPage[]): string[][] {
  const { text, cells } = readPdf(pages, { address: null, title: null })!.report;
  const tables: string[][] = [];
  for (const { table, row, start } of cells) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const end = text.indexOf('\n', start);
    tables[table] ??= [];
    tables[table]![row] = text.slice(from, end < 0 ? text.length : end);
  }
  return tables;
}

/** Two columns: the first ends with a table's beginning, the second begins with the rest of it. */
function setCut(before: readonly (readonly string[])[], behind: readonly (readonly string[])[]): PdfPage {
  const text = setColumn([harbour, school, harbour], leftEdge, 100);
  const left = [...text, ...setRows(before, leftEdge, endOf(text) + 26)];
  const top = setRows(behind, rightEdge, 96);
  const right = [...top, ...setColumn([school, harbour, school], rightEdge, endOf(top) + 30)];
  return setPage([...left, ...right]);
}

describe('a table that goes on in the next column', () => {
  it.each([
    ['behind rows of its own', [head, ...rows.slice(0, 2)], rows.slice(2)],
    ['behind its head', [head], rows],
    ['behind one row', [head, rows[0]!], rows.slice(1)],
    ['with one row', [head, ...rows.slice(0, 3)], rows.slice(3)],
    ['below its head, printed again', [head, ...rows.slice(0, 2)], [head, ...rows.slice(2)]],
  ])('is one: %s', (_, before, behind) => {
    expect(tablesOf(setCut(before, behind))).toEqual([all]);
  });

  it('is one behind a head of two lines, however its cells are set beside one another', () => {
    const text = setColumn([harbour, school, harbour], leftEdge, 100);
    const y = endOf(text) + 30;
    const at = (i: number, from: number, str: string): SetRun => ({
      ...{ x: leftEdge + stops[i]!, y: from, size: 9, str },
    });
    const heads = [
      ...[at(0, y + 6, '指标'), at(1, y, '2023年'), at(1, y + 12, '（万元）')],
      ...[at(2, y, '2024年'), at(2, y + 12, '（万元）')],
    ];
    const top = setRows(rows, rightEdge, 96);
    const right = [...top, ...setColumn([school, harbour, school], rightEdge, endOf(top) + 30)];
    expect(tablesOf(setPage([...text, ...heads, ...right]))).toEqual([
      ['指标\t2023年（万元）\t2024年（万元）', ...all.slice(1)],
    ]);
  });

  it('is another one where it has other columns', () => {
    const other = [
      ['项目', '投资'],
      ['东港', '3.6'],
      ['西港', '4.1'],
    ];
    const lines = other.map((cells) => cells.join('\t'));
    expect(tablesOf(setCut([head, ...rows], other))).toEqual([all, lines]);
  });
});

describe('a table behind the foot of the right column', () => {
  const cut = (before: readonly (readonly string[])[], behind: readonly (readonly string[])[]): PdfPage[] => {
    const left = setColumn([harbour, school, harbour, school], leftEdge, 100);
    const text = setColumn([school, harbour], rightEdge, 100);
    const right = [...text, ...setRows(before, rightEdge, endOf(text) + 26)];
    const top = setRows(behind, leftEdge, 96);
    return [
      setPage([...left, ...right]),
      setPage([...top, ...setColumn([harbour], leftEdge, endOf(top) + 30)]),
    ];
  };

  it.each([
    ['its head stands there', [head], rows],
    ['its first rows stand there', [head, ...rows.slice(0, 2)], rows.slice(2)],
  ])('goes on in the left one of the next page: %s', (_, before, behind) => {
    expect(tablesOf(...cut(before, behind))).toEqual([all]);
  });
});

describe('a column that begins with a row of several lines', () => {
  it.each([12, 16])(
    'has its first cell whole, its lines %i points apart: the others stand beside, drawn behind it',
    (leading) => {
      const text = setColumn([harbour, school, harbour], leftEdge, 100);
      const first = ['规模以上工业企业', '研究与试验发展经', '费投入强度'].map((str, i) => ({
        ...{ x: rightEdge + stops[0]!, y: 96 + i * leading, size: 9, str },
      }));
      const beside = ['3.1', '3.6'].map((str, i) => ({
        x: rightEdge + stops[i + 1]!,
        y: 96 + leading,
        size: 9,
        str,
      }));
      const others = setRows(rows.slice(0, 2), rightEdge, 116 + 2 * leading);
      const behind = setColumn([school, harbour], rightEdge, endOf(others) + 30);
      const page = setPage([
        ...[...text, ...setRows([head], leftEdge, endOf(text) + 26)],
        ...[...first, ...beside, ...others, ...behind],
      ]);
      expect(tablesOf(page)).toEqual([
        [all[0], '规模以上工业企业研究与试验发展经费投入强度\t3.1\t3.6', ...all.slice(1, 3)],
      ]);
    },
  );
});
