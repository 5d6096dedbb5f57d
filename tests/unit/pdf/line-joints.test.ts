import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../lib/pdf/paragraphs.ts';
import type { Piece } from '../../../lib/pdf/pieces.ts';
import type { FlowRow } from '../../../lib/pdf/setting.ts';
import { piece, row } from '../../helpers/printed-pieces.ts';

// Lines of thirty characters, ten points each and twenty apart, whose paragraphs are set in by two: what joins two of
// them, and what parts them, is asked from both sides.

const words =
  '全镇各级干部坚持因地制宜科学谋划统筹推进各项重点工作不断完善基层治理体系持续改善群众生产生活条件着力培育特色优势产业稳步扩大有效投资积极引进优质企业切实加强生态环境保护';
const long = (from: number, length: number): string => (words + words).slice(from, from + length);

type Line = Partial<Piece> & { str: string; region?: number; opens?: boolean };
const lineOf = ({ region = 0, opens = false, str, ...more }: Line, at: number): FlowRow => ({
  row: row(piece(more.x0 ?? 0, 100 + at * 20, str, more)),
  region,
  opens,
});

/** A paragraph of three lines: set in, full, and short. */
const paragraph = (from: number): Line[] => [
  { x0: 20, str: long(from, 28) },
  { str: long(from + 28, 30) },
  { str: `${long(from + 3, 11)}。` },
];

/** Four paragraphs, the lines of the second changed; gives how many lines each paragraph then has. */
function lengthsOf(
  change: (lines: Line[]) => Line[] = (lines) => lines,
  y?: (line: number) => number,
): number[] {
  const lines = [paragraph(0), change(paragraph(2)), paragraph(5), paragraph(7)].flat();
  const rows = lines.map((line, i) => {
    const own = lineOf(line, i);
    if (!y) return own;
    const shifted = own.row.y + y(i);
    return {
      ...own,
      row: { ...own.row, y: shifted, pieces: own.row.pieces.map((one) => ({ ...one, y: shifted })) },
    };
  });
  return joinLines(rows).map(({ length }) => length);
}
const joined = [3, 3, 3, 3];
const partedAt = (line: number) => [3, line, 3 - line, 3, 3];

/** The second paragraph with its line `at` changed. */
const changed = (at: number, more: Partial<Line>) => (lines: Line[]) =>
  lines.map((line, i) => (i === at ? { ...line, ...more } : line));

describe('lines of a paragraph', () => {
  it('are joined', () => expect(lengthsOf()).toEqual(joined));
  it('of no document are none', () => expect(joinLines([])).toEqual([]));

  it.each<[string, ReturnType<typeof changed>, number[]]>([
    ['is set in by a character', changed(1, { x0: 11.9, x1: 300 }), joined],
    ['is set in further', changed(1, { x0: 12.1, x1: 300 }), partedAt(1)],
    ['is hardly larger', changed(1, { size: 10.5, x1: 300 }), joined],
    ['is larger', changed(1, { size: 10.7, x1: 300 }), [3, 1, 1, 1, 3, 3]],
    ['begins a table’s line', changed(1, { opens: true }), partedAt(1)],
    ['begins a heading', changed(1, { str: `一、${long(30, 28)}` }), joined],
    ['begins a heading of its own', changed(2, { x0: 20, str: '（一）抓好产业' }), partedAt(2)],
    ['begins a note', changed(2, { str: '4指规模以上工业企业。' }), partedAt(2)],
    ['begins a raised note', changed(2, { str: '⁴指规模以上工业企业。' }), partedAt(2)],
    ['begins a circled note', changed(2, { str: '④指规模以上工业企业。' }), partedAt(2)],
    ['begins a note in brackets', changed(2, { str: '[4]指规模以上工业企业。' }), partedAt(2)],
    ['begins with a count', changed(2, { str: '4户规模以上工业企业。' }), joined],
    ['begins the text’s own list', changed(1, { str: `①${long(30, 29)}` }), joined],
  ])('where the next one %s: %#', (_what, change, lengths) => expect(lengthsOf(change)).toEqual(lengths));

  it.each<[string, ReturnType<typeof changed>, number[]]>([
    ['ends at the edge', changed(1, {}), joined],
    ['leaves a character’s room', changed(1, { str: long(30, 29) }), joined],
    ['leaves much room within a sentence', changed(1, { str: long(30, 19) }), joined],
    ['leaves more room within a sentence', changed(1, { str: long(30, 17) }), partedAt(2)],
    ['ends a statement at the edge', changed(1, { str: `${long(30, 29)}。` }), joined],
    ['ends a statement with a character’s room', changed(1, { str: `${long(30, 28)}。` }), joined],
    ['ends a statement with the room of two', changed(1, { str: `${long(30, 27)}。` }), partedAt(2)],
    ['ends a statement before what can’t be cut', changed(1, { str: `${long(30, 27)}。` }), partedAt(2)],
  ])('that %s: %#', (_what, change, lengths) => expect(lengthsOf(change)).toEqual(lengths));

  it('are joined behind a full stop before what print never cuts', () => {
    const uncut = (start: string) => (lines: Line[]) => [
      lines[0]!,
      { str: `${long(30, 27)}。` },
      { str: `${start}${long(3, 8)}。` },
    ];
    expect(lengthsOf(uncut('2023'))).toEqual(joined);
    expect(lengthsOf(uncut('20'))).toEqual(partedAt(2));
    expect(lengthsOf(uncut('《全镇'))).toEqual(joined);
    expect(lengthsOf(uncut('全，镇'))).toEqual(joined);
    expect(lengthsOf(uncut('全镇'))).toEqual(partedAt(2));
  });

  it('are no further apart than others, by a third', () => {
    expect(lengthsOf(undefined, (line) => (line > 3 ? 6.9 : 0))).toEqual(joined);
    expect(lengthsOf(undefined, (line) => (line > 3 ? 7.1 : 0))).toEqual(partedAt(1));
  });

  it('go on in another column, and on another page', () => {
    const over = (more: Partial<Line>) => (lines: Line[]) => [
      lines[0]!,
      ...lines.slice(1).map((line) => ({ ...line, ...more })),
    ];
    expect(lengthsOf(over({ page: 1 }))).toEqual(joined);
    const far = (line: number) => (line > 3 ? 300 : 0);
    expect(lengthsOf(over({ region: 1 }), far).slice(0, 2)).toEqual([3, 3]);
  });

  it('do not go on with a number behind a page’s number', () => {
    const numbers =
      (end: string, start: string, more: Partial<Line> = {}) =>
      (lines: Line[]) => [
        lines[0]!,
        { str: `${long(30, 30 - end.length)}${end}` },
        { page: 1, str: `${start}${long(3, 8)}。`, ...more },
      ];
    // Digits that end the page go on overleaf, but for those behind a sign or a blank.
    expect(lengthsOf(numbers('12', '34户'))).toEqual(joined);
    expect(lengthsOf(numbers('，12', '34户'))).toEqual(partedAt(2));
    expect(lengthsOf(numbers('，12345', '34户'))).toEqual(joined);
    expect(lengthsOf(numbers('，12', '户'))).toEqual(joined);
    expect(lengthsOf(numbers('，12', '34户', { page: 0 }))).toEqual(joined);
    expect(lengthsOf(numbers('，1.', '5户'))).toEqual(joined);
  });
});

describe('notes at the end of a text', () => {
  const notes = (...starts: string[]): number[] => {
    const lines = [
      paragraph(0),
      paragraph(2),
      starts.map((start) => ({ str: `${start}${long(4, 24)}。` })),
    ].flat();
    return joinLines(lines.map(lineOf))
      .map(({ length }) => length)
      .slice(2);
  };
  it.each([
    [
      ['[1]', '[2]', '[3]'],
      [1, 1, 1],
    ],
    [
      ['①', '②', '③'],
      [1, 1, 1],
    ],
    [
      ['1指', '2指', '3指'],
      [1, 1, 1],
    ],
  ])('begin each its own paragraph: %o', (starts, lengths) => expect(notes(...starts)).toEqual(lengths));
});

describe('a title', () => {
  /** Two lines in the middle of their column, of some size and so far apart. */
  const title = (first: string, second: string, size: number, gap: number, off = 0): number => {
    const centred = (str: string, y: number, shift = 0): FlowRow => {
      const width = str.length * size;
      return lineOf({ str, size, x0: 150 - width / 2 + shift, x1: 150 + width / 2 + shift, y }, 0);
    };
    const body = [paragraph(0), paragraph(2), paragraph(5)]
      .flat()
      .map((line, i) => lineOf({ ...line, y: 200 + 20 * i }, i));
    const at = (one: FlowRow, y: number): FlowRow => ({ ...one, row: { ...one.row, y } });
    const rows = [
      at(centred(first, 0), 50),
      at(centred(second, 0, off), 50 + gap),
      ...body.map((one, i) => at(one, 200 + 20 * i)),
    ];
    return joinLines(rows)[0]!.length;
  };
  it.each([
    ['临澜镇人民政府', '二〇二三年工作报告', 12, 30, 0, 2],
    ['临澜镇人民政府', '二〇二三年工作报告', 11.9, 30, 0, 1],
    ['临澜镇人民政府', '二〇二三年工作报告', 18, 46.7, 0, 2],
    ['临澜镇人民政府', '二〇二三年工作报告', 18, 46.9, 0, 1],
    ['临澜镇人民政府', '二〇二三年工作报告', 18, 30, 10.7, 2],
    ['临澜镇人民政府', '二〇二三年工作报告', 18, 30, 10.9, 1],
    ['政府工作报告', '（2023年1月5日）', 18, 30, 0, 1],
    ['政府工作报告', '——在人民代表大会上', 18, 30, 0, 1],
    ['政府工作报告', '2023年1月5日', 18, 30, 0, 1],
    ['在人民代表大会上', '镇长张三', 18, 30, 0, 1],
    ['在党代会议上）', '镇长张三', 18, 30, 0, 1],
  ])(
    '%s over %s, of %d points, %d apart, %d off the middle: %d lines',
    (first, second, size, gap, off, count) => expect(title(first, second, size, gap, off)).toBe(count),
  );
});
