import { describe, expect, it } from 'vitest';
import { foldUnit, gapOf, jointOf, printedBy } from '../../../lib/pdf/glyphs.ts';
import { crosses, endOf, gapsOf, meet, overlaps, spansGutter } from '../../../lib/pdf/gutters.ts';
import { isGarbled, readItems } from '../../../lib/pdf/page-items.ts';
import type { PdfTextItem } from '../../../lib/pdf/pdf-page.ts';
import { cutPiece, type Piece, readPieces } from '../../../lib/pdf/pieces.ts';
import { median, quantile } from '../../../lib/pdf/quantile.ts';
import { readRows } from '../../../lib/pdf/rows.ts';
import { markMeantBlanks } from '../../../lib/pdf/sign-blanks.ts';
import { page, piece, row } from '../../helpers/printed-pieces.ts';

// What tells one thing of a page from another is a length, a share or a number: each bound is asked from both sides.

describe('signs of a line', () => {
  it.each([
    ['2', true, '²'],
    ['2', false, '2'],
    ['a', true, 'a'],
    ['⸺', false, '—'],
    ['⸻', false, '—'],
    ['〜', false, '～'],
    ['⾦', false, '金'],
    ['︰', false, '︰'],
    ['︵', false, '（'],
    ['﹄', false, '』'],
    ['︐', false, '，'],
    ['豈', false, '豈'],
    ['税', false, '税'],
  ])('%s (raised: %s) is %s', (unit, raised, folded) => expect(foldUnit(unit, raised)).toBe(folded));

  it.each([
    ['a', 'b', ' '],
    [',', 'b', ' '],
    [')', '(', ' '],
    ['a', '1', ''],
    ['税', 'b', ''],
    ['a', '税', ''],
    [' ', 'b', ''],
    [undefined, 'b', ''],
    ['a', undefined, ''],
  ])('%s and %s of two lines are joined by "%s"', (left, right, joint) =>
    expect(jointOf(left, right)).toBe(joint),
  );

  const printed = (left: string, gap: number, right: string, more: Partial<Piece> = {}) => {
    const before = piece(0, 0, left);
    return printedBy([before, piece(before.x1 + gap, 0, right, { spaced: true, ...more })]);
  };
  it.each([
    ['税收', 1.9, '收入', {}, '税收收入'],
    ['税收', 2.1, '收入', {}, '税收 收入'],
    ['tax', 0.9, 'rate', {}, 'taxrate'],
    ['tax', 1.1, 'rate', {}, 'tax rate'],
    ['税收', 7.9, '收入', { spaced: false }, '税收收入'],
    ['税收', 8.1, '收入', { spaced: false }, '税收 收入'],
    ['税收', 3, '5亿', {}, '税收5亿'],
    ['税收', 9.9, '5亿', {}, '税收5亿'],
    ['税收', 10.1, '5亿', {}, '税收 5亿'],
    ['5', 3, '%', {}, '5%'],
    ['5%', 3, '税', {}, '5%税'],
    ['税收。', 3, '收入', {}, '税收。收入'],
    ['税收。', 3, '收入', { parted: true }, '税收。 收入'],
    ['a', 3, ',', {}, 'a,'],
    ['税,', 3, '收', {}, '税,收'],
    ['a,', 3, 'b', {}, 'a, b'],
    ['3.', 3, '14', {}, '3. 14'],
    ['税收3.', 3, '14', {}, '税收3.14'],
    ['税收3.', 9.9, '14', {}, '税收3.14'],
    ['税收3.', 10.1, '14', {}, '税收3. 14'],
    ['200.', 3, '5', {}, '200.5'],
    ['20.', 3, '5', {}, '20. 5'],
    ['税收3.', 3, '2023年', {}, '税收3. 2023年'],
    ['第一部分', 3, '工作', { spaced: true }, '第一部分 工作'],
    ['第一部分', 0, '工作', { spaced: true }, '第一部分 工作'],
    ['第一部', 0, '工作', { spaced: true }, '第一部工作'],
  ])('%s, %d points, %s (%o): %s', (left, gap, right, more, text) =>
    expect(printed(left, gap, right, more)).toBe(text),
  );

  it.each([
    [['1'], '税收¹'],
    [['[', '1', ']'], '税收[1]'],
    [['[1', ']'], '税收[1]'],
    [['（', '12', '）'], '税收（12）'],
    [['[', 'a', ']'], '税收[ᵃ]'],
  ])('are raised but for numbers in raised brackets: %o', (raised, text) => {
    let x = 20;
    const signs = raised.map((str) => {
      const own = piece(x, 0, str, { raised: true });
      x = own.x1;
      return own;
    });
    expect(printedBy([piece(0, 0, '税收'), ...signs])).toBe(text);
  });

  it('stand apart by the height of the larger type', () =>
    expect(gapOf(piece(0, 0, '一'), piece(30, 0, '二', { size: 20 }))).toBe(1));
});

describe('blanks beside signs', () => {
  /** So many places with a blank of two points and more, among so many without. */
  const marked = (blanks: number, close: number, more: Partial<Piece> = {}, gap = 2.5): number => {
    const lines = Array.from({ length: blanks }, (_, i) => [
      piece(0, i * 20, '一。'),
      piece(20 + gap, i * 20, '二', { spaced: true, ...more }),
    ]).flat();
    const pieces = [piece(0, 900, `${'一。'.repeat(close)}一`), ...lines];
    markMeantBlanks([page(pieces)]);
    return pieces.filter(({ parted }) => parted).length;
  };
  it.each([
    [3, 20, {}, 2.5, 3],
    [3, 19, {}, 2.5, 3],
    [2, 19, {}, 2.5, 0],
    [4, 20, {}, 2.5, 0],
    [3, 20, { spaced: false }, 2.5, 0],
    [3, 20, {}, 1.9, 0],
    [3, 20, {}, 9.9, 3],
    [3, 20, {}, 10.1, 0],
    [3, 20, { y: 901 }, 2.5, 0],
  ])('%d among %d (%o, %d points): %d are meant', (blanks, close, more, gap, meant) => {
    // One place fewer is close where the last of the long line is no sign.
    expect(marked(blanks, close, more, gap) > 0).toBe(meant > 0 && close >= 20);
  });
});

describe('the items of a page', () => {
  it('that run from top to bottom are lines that run down', () => {
    const level = { str: '税', transform: [12, 0, 0, 12, 100, 700], width: 12 };
    expect(readItems([level])).toEqual([level]);
    expect(readItems([{ ...level, str: '税收', dir: 'ttb', height: 24 }])).toEqual([
      { str: '税收', transform: [0, -12, 12, 0, 94, 700], width: 24 },
    ]);
    expect(readItems([{ ...level, dir: 'ttb' }])[0]!.width).toBe(12);
    expect(readItems([{ transform: [], dir: 'ttb', width: 0 }])).toEqual([
      { transform: [], dir: 'ttb', width: 0 },
    ]);
  });

  const garbled = (str: string) =>
    isGarbled([{ view: [0, 0, 9, 9], items: [{ str, transform: [1, 0, 0, 1, 0, 0], width: 1 }] }]);
  it.each([
    ['', false],
    ['\ue000'.repeat(41) + '税'.repeat(59), true],
    ['\ue000'.repeat(40) + '税'.repeat(60), false],
    ['A'.repeat(59), false],
    ['A'.repeat(60), true],
    ['税'.repeat(18) + 'A'.repeat(42), false],
    ['税'.repeat(17) + 'A'.repeat(43), true],
    ['tax'.repeat(30), false],
    [`${'税'.repeat(98)}¡¢`, true],
    [`${'税'.repeat(99)}¡`, false],
    [`${'tax'.repeat(30)}¡¢£é`, false],
    ['1'.repeat(80), false],
  ])('%s are glyphs without characters: %s', (str, is) => expect(garbled(str)).toBe(is));
});

describe('pieces of a page', () => {
  const read = (items: readonly PdfTextItem[], hidden: Piece[] = []) =>
    readPieces({ view: [0, 0, 600, 800], items }, 4, hidden);
  const item = (str: string, x: number, y: number, width: number, size = 10): PdfTextItem => ({
    ...{ str, width },
    transform: [size, 0, 0, size, x, y],
  });

  it('are cut at blanks, which take a quarter of a character', () => {
    const { upright } = read([item('税收 5亿', 100, 700, 37.5)]);
    expect(
      upright.map(({ str, x0, x1, y, from, spaced, page: at }) => [str, x0, x1, y, from, spaced, at]),
    ).toEqual([
      ['税收', 100, 120, -700, 0, false, 4],
      ['5亿', 122.5, 137.5, -700, 3, true, 4],
    ]);
  });

  it.each([
    [[item('税 ', 100, 700, 12.5), item('收', 112.5, 700, 10)], true],
    [[item('税 ', 100, 700, 12.5), item('收', 127, 700, 10)], true],
    [[item('税 ', 100, 700, 12.5), item('收', 128, 700, 10)], false],
    [[item('税 ', 100, 700, 12.5), item('收', 112.5, 690.1, 10)], true],
    [[item('税 ', 100, 700, 12.5), item('收', 112.5, 690, 10)], false],
    [[item('税', 100, 700, 10), item('收', 110, 700, 10)], false],
    [[item(' ', 100, 700, 2.5), item('', 100, 700, 0), item('收', 102.5, 700, 10)], true],
  ])('know of a blank before them by its place (%#): %s', (items, spaced) =>
    expect(read(items).upright.at(-1)!.spaced).toBe(spaced),
  );

  it.each([
    // Blanks that take no room, and gaps of a justified line, part nothing of a width.
    ['税 收 入', 30, [0, 10, 20]],
    ['税 收 入', 31.8, [0, 10.6, 21.2]],
    ['税 收 入', 35, [0, 12.5, 25]],
    ['税收 入', 30.7, [0, 21.25]],
    ['税收 入', 30.9, [0, 20.9]],
    ['税收 入', 32.3, [0, 22.17]],
    ['税收 入', 32.5, [0, 22.5]],
  ])('of %s, %d points wide, begin at %o', (str, width, places) =>
    expect(read([item(str, 0, 700, width)]).upright.map(({ x0 }) => Math.round(x0 * 100) / 100)).toEqual(
      places,
    ),
  );

  it('outside the page are hidden', () => {
    const hidden: Piece[] = [];
    const { upright } = read(
      [item('上', 0, 800, 10), item('内', 0, 799, 10), item('下', 0, -6, 10), item('外', 0, -7.1, 10)],
      hidden,
    );
    expect(upright.map(({ str }) => str)).toEqual(['内', '下']);
    expect(hidden.map(({ str }) => str)).toEqual(['上', '外']);
  });

  it('that run another way than most are askew, and those neither level nor upright aslant', () => {
    const turned: PdfTextItem = { str: '密', transform: [0, 10, -10, 0, 50, 400], width: 10 };
    const aslant: PdfTextItem = { str: '密', transform: [7, 7, -7, 7, 50, 400], width: 10 };
    const { upright, askew } = read([item('税收收入', 0, 700, 40), turned, aslant]);
    expect(upright.map(({ str }) => str)).toEqual(['税收收入']);
    expect(askew.map((one) => one.aslant)).toEqual([false, true]);
  });

  it.each([
    ['from left to right', [10, 0, 0, 10]],
    ['upwards', [0, 10, -10, 0]],
    ['on its head', [-10, 0, 0, -10]],
    ['downwards', [0, -10, 10, 0]],
  ])('are set upright where most of a page runs %s', (_how, [a, b, c, d]) => {
    const line = (str: string, along: number, down: number): PdfTextItem => ({
      ...{ str, width: 40 },
      transform: [a!, b!, c!, d!, 300 + (a! * along - c! * down) / 10, 400 + (b! * along - d! * down) / 10],
    });
    const { upright, askew } = read([line('税收收入', 0, 0), line('完成情况', 0, 20), line('增长', 60, 20)]);
    const [first, second, third] = upright as [Piece, Piece, Piece];
    expect(askew).toEqual([]);
    expect([second.x0 - first.x0, second.y - first.y, third.x0 - second.x0].map(Math.round)).toEqual([
      0, 20, 60,
    ]);
    expect([first.size, Math.round(first.x1 - first.x0)]).toEqual([10, 40]);
  });

  it('are cut in two by the widths of type', () => {
    const [head, tail] = cutPiece(piece(0, 0, '5亿元', { x1: 50, from: 2 }), 1);
    expect([head.str, head.x0, head.x1, head.from]).toEqual(['5', 0, 10, 2]);
    expect([tail.str, tail.x0, tail.x1, tail.from]).toEqual(['亿元', 10, 50, 3]);
  });
});

describe('rows', () => {
  const texts = (...pieces: Piece[]) =>
    readRows(pieces).map((one) => one.pieces.map(({ str }) => str).join('|'));
  it('are of one baseline, to a fifth of the type', () => {
    expect(texts(piece(0, 100, '一'), piece(20, 101.9, '二'))).toEqual(['一|二']);
    expect(texts(piece(0, 100, '一'), piece(20, 102.1, '二'))).toEqual(['一', '二']);
    expect(texts(piece(20, 100, '二'), piece(0, 100, '一'), piece(0, 90, '零'))).toEqual(['零', '一|二']);
  });

  it('print once what stands twice at one place', () => {
    const dropped: Piece[] = [];
    const [only] = readRows([piece(0, 100, '一'), piece(1.9, 100, '一')], dropped);
    expect([only!.pieces.length, dropped.length]).toEqual([1, 1]);
    expect(texts(piece(0, 100, '一'), piece(2.1, 100, '一'))).toEqual(['一|一']);
    expect(texts(piece(0, 100, '一'), piece(1, 100, '二'))).toEqual(['一|二']);
  });

  const raised = (size: number, y: number, str = '1', x0 = 20) =>
    readRows([piece(0, 100, '税收'), piece(x0, y, str, { size })]).flatMap((one) =>
      one.pieces.filter((part) => part.raised),
    ).length;
  it.each([
    [8.5, 97, '1', 1],
    [8.6, 97, '1', 0],
    [6, 99.1, '1', 1],
    [6, 99.3, '1', 0],
    [6, 92.6, '1', 1],
    [6, 92.4, '1', 0],
    [6, 97, '3.5', 0],
    [6, 97, '2023', 0],
    [6, 97, '202', 1],
  ])('raise type of %d points on %d: %s, %d', (size, y, str, count) =>
    expect(raised(size, y, str)).toBe(count),
  );
});

describe('cells of a row', () => {
  const gaps = (gap: number, size = 10) =>
    gapsOf(row(piece(0, 0, '一', { size }), piece(10 + gap, 0, '二', { size }))).length;
  it('are further apart than words', () => {
    expect([gaps(9), gaps(9.1), gaps(9.1, 12)]).toEqual([0, 1, 0]);
    expect(gapsOf(row(piece(0, 0, '一'), piece(30, 0, '二'), piece(60, 0, '三')))).toEqual([
      { x0: 10, x1: 30 },
      { x0: 40, x1: 60 },
    ]);
  });

  it.each([
    ['税收。', 20],
    ['税收,', 25],
    ['税收', 20],
    ['税收）', 20],
    ['税（', 20],
  ])('%s ends at %d, a sign that hangs behind its end aside', (str, end) =>
    expect(endOf(piece(0, 0, str))).toBe(end),
  );

  it('share more than an edge', () => {
    expect(overlaps({ x0: 0, x1: 10 }, { x0: 10, x1: 20 })).toBe(false);
    expect(overlaps({ x0: 0, x1: 10 }, { x0: 9, x1: 20 })).toBe(true);
    expect(overlaps({ x0: 10, x1: 20 }, { x0: 0, x1: 10 })).toBe(false);
  });

  const gutter = { x0: 100, x1: 120 };
  it.each([
    [[piece(0, 0, '一'), piece(130, 0, '二')], [gutter], false, true],
    [[piece(0, 0, '一')], [gutter], false, false],
    [[piece(130, 0, '二')], [gutter], false, false],
    [[piece(100, 0, '一')], [{ x0: 110, x1: 120 }], false, false],
    [[piece(113.5, 0, '一')], [{ x0: 100, x1: 113.5 }], false, false],
    [[piece(103.4, 0, '一')], [{ x0: 113.4, x1: 120 }], false, false],
    [[piece(103.4, 0, '一', { x1: 116.6 })], [], true, false],
    [[piece(103.5, 0, '一', { x1: 120 })], [{ x0: 100, x1: 103.5 }], false, false],
    [[piece(90, 0, '一二三')], [], true, false],
    [[piece(90, 0, '一。')], [gutter], false, false],
  ])('a row leaves of a gutter what it does not print on (%#)', (pieces, left, across, spans) => {
    const own = row(...pieces);
    expect(meet([gutter], own)).toEqual(left);
    expect(crosses(own, [gutter])).toBe(across);
    expect(spansGutter(own, [gutter])).toBe(spans);
  });
});

describe('values in their order', () => {
  it.each([
    [[], 0.5, 0],
    [[3], 0, 3],
    [[3], 1, 3],
    [[5, 1, 3], 0, 1],
    [[5, 1, 3], 0.34, 3],
    [[5, 1, 3], 0.33, 1],
    [[5, 1, 3], 1, 5],
    [[10, 9, 100, 1], 0.5, 10],
  ])('of %o, %d of the way through: %d', (values, share, found) =>
    expect(quantile(values, share)).toBe(found),
  );

  it('of an even number the upper middle', () => expect(median([4, 1, 3, 2])).toBe(3));
});
