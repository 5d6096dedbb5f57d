import { describe, expect, it } from 'vitest';
import { isCaption, isSpacedTitle } from '../../../lib/pdf/captions.ts';
import { findReturns, headBetween, isDrawnByCells } from '../../../lib/pdf/column-ends.ts';
import { findContents } from '../../../lib/pdf/contents.ts';
import { foldUnit, gapOf, jointOf, printedBy } from '../../../lib/pdf/glyphs.ts';
import { crosses, endOf, gapsOf, meet, overlaps, spansGutter } from '../../../lib/pdf/gutters.ts';
import { findLineNumbers } from '../../../lib/pdf/line-numbers.ts';
import { areText, noteLength, opensTable } from '../../../lib/pdf/note-ends.ts';
import { isGarbled, readItems } from '../../../lib/pdf/page-items.ts';
import { isPageNumber, readPageNumber } from '../../../lib/pdf/page-numbers.ts';
import { cutPiece, type PagePieces, type Piece, readPieces } from '../../../lib/pdf/pieces.ts';
import { median, quantile } from '../../../lib/pdf/quantile.ts';
import { type Row, readRows } from '../../../lib/pdf/rows.ts';
import { findRuby } from '../../../lib/pdf/ruby.ts';
import { findSideNumbers } from '../../../lib/pdf/side-numbers.ts';
import { markMeantBlanks } from '../../../lib/pdf/sign-blanks.ts';
import { joinWords } from '../../../lib/pdf/table-words.ts';
import { findWatermarks } from '../../../lib/pdf/watermarks.ts';

// What tells one thing of a page from another is a length, a share or a number: each bound is asked from both sides.

/** A piece of type 10 points high whose characters are ten points wide each; `more` overrides. */
const piece = (x0: number, y: number, str: string, more: Partial<Piece> = {}): Piece => ({
  ...{ page: 0, item: 0, from: 0, str, x0, x1: x0 + str.length * 10, y, size: 10 },
  ...{ spaced: false, parted: false, raised: false, aslant: false },
  ...more,
});
const row = (...pieces: Piece[]): Row => {
  const { page, x0, y, size } = pieces[0]!;
  return { page, pieces, x0, x1: pieces.at(-1)!.x1, y, size };
};
const rowOf = (y: number, str: string, more: Partial<Piece> = {}): Row => row(piece(0, y, str, more));
const page = (upright: Piece[], askew: Piece[] = []): PagePieces => ({ top: 0, bottom: 800, upright, askew });

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

describe('a page’s number', () => {
  it.each([
    ['—3—', true],
    ['-1234-', true],
    ['·12·', true],
    ['―3―', true],
    ['–3–', true],
    ['－3－', true],
    ['—12345—', false],
    ['第3页', true],
    ['第3页共12页', true],
    ['第3页，共12页', true],
    ['共12页第3页', true],
    ['共12页，第3页', true],
    ['3/12', true],
    ['https://a.gov.cn/b.html3/12', true],
    ['http://a.cn/3/12', true],
    ['file:///a.html1/2', true],
    ['3', false],
    ['第3条', false],
    ['3/12000', false],
  ])('%s is one by its shape: %s', (text, is) => expect(isPageNumber(text)).toBe(is));

  it.each([
    ['3', 3],
    ['—3', 3],
    ['3—', 3],
    ['(12)', 12],
    ['（12）', 12],
    ['[4]', 4],
    ['第7页', 7],
    ['P5', 5],
    ['p5', 5],
    ['iii', 3],
    ['iv', 4],
    ['ix', 9],
    ['xiv', 14],
    ['XL', 40],
    ['xc', 90],
    ['cl', 150],
    ['三', 3],
    ['十二', 12],
    ['一百零一', null],
    ['一百二十三', 123],
    ['12345', null],
    ['目录', null],
    ['3.5', null],
  ])('%s is read as %s', (text, number) => expect(readPageNumber(text)).toBe(number));
});

describe('a caption', () => {
  it.each([
    ['表1 主要指标', true],
    ['单位：亿元', true],
    ['（计量单位:万元）', true],
    ['(单位：户', true],
    ['各单位：要抓好落实', false],
    ['全年完成税收', false],
  ])('%s: %s', (words, is) => expect(isCaption(rowOf(0, words))).toBe(is));

  /** A title whose characters stand apart by so many points. */
  const apart = (str: string, ...gaps: number[]): Row => {
    let x = 0;
    return row(
      ...[...str].map((unit, i) => {
        const own = piece(x, 0, unit);
        x += 10 + (gaps[i] ?? gaps.at(-1)!);
        return own;
      }),
    );
  };
  it.each([
    ['目标任务表', [10], true],
    ['目标任务', [10], false],
    ['目标任务表', [3.1], true],
    ['目标任务表', [2.9], false],
    ['目标任务表', [21.9], true],
    ['目标任务表', [22.1], false],
    ['目标任务表', [10, 12.9, 10, 10], true],
    ['目标任务表', [10, 13.1, 10, 10], false],
    ['目标任务表', [10, 7.1, 10, 10], true],
    ['目标任务表', [10, 6.9, 10, 10], false],
    ['目标任务表1', [10], true],
    ['目标任务表12', [10], false],
  ])('%s set apart by %o is a title: %s', (str, gaps, is) =>
    expect(isSpacedTitle(apart(str, ...gaps))).toBe(is),
  );
});

describe('a table of contents', () => {
  const entries = ['一、工作回顾……………1', '二、工作安排.....2', '（一）抓好产业·····（3）'];
  const rowsOf = (...lines: string[]) => lines.map((line, i) => rowOf(20 * i, line));
  const found = (...lines: string[]) => findContents(rowsOf(...lines)).map(({ pieces }) => pieces[0]!.str);
  it('is three entries and more, with its head', () => {
    expect(found('目录', ...entries)).toEqual(['目录', ...entries]);
    expect(found('目 次', ...entries)).toEqual(['目 次', ...entries]);
    expect(found('CONTENTS', ...entries)).toEqual(['CONTENTS', ...entries]);
    expect(found('报告', ...entries)).toEqual(entries);
    expect(found('目录', ...entries.slice(1))).toEqual([]);
  });
  it.each([
    ['三、附则----5', false],
    ['三、附则------5', true],
    ['三、附则____—5—', false],
    ['三、附则——————5', true],
    ['三、附则…………xii', true],
    ['三、附则……5', false],
    ['三、附则………5', true],
    ['三、附则....5', false],
    ['三、附则.....1234', false],
    ['则.....5', false],
  ])('%s is an entry: %s', (line, is) => expect(found(...entries, line).includes(line)).toBe(is));
});

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
    isGarbled([{ view: [0, 0, 9, 9], items: [{ str, transform: [], width: 1 }] }]);
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
  const read = (items: { str: string; transform: number[]; width: number }[], hidden: Piece[] = []) =>
    readPieces({ view: [0, 0, 600, 800], items }, 4, hidden);
  const item = (str: string, x: number, y: number, width: number, size = 10) => ({
    ...{ str, transform: [size, 0, 0, size, x, y], width },
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
    ['税收 入', 30.9, [0, 20.6]],
    ['税收 入', 32.3, [0, 21.53]],
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
    const turned = { str: '密', transform: [0, 10, -10, 0, 50, 400], width: 10 };
    const aslant = { str: '密', transform: [7, 7, -7, 7, 50, 400], width: 10 };
    const { upright, askew } = read([item('税收收入', 0, 700, 40), turned, aslant]);
    expect(upright.map(({ str }) => str)).toEqual(['税收收入']);
    expect(askew.map((one) => one.aslant)).toEqual([false, true]);
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

describe('the words of a table’s head', () => {
  const joined = (left: string, gap: number, ...rights: string[]): string => {
    let end = left.length * 10;
    const rest = rights.map((str, i) => {
      const own = piece(end + (i === 0 ? gap : 0), 0, str);
      end = own.x1;
      return own;
    });
    return joinWords([row(piece(0, 0, left), ...rest)])
      .rows[0]!.pieces.map(({ str }) => str)
      .join('|');
  };
  it.each([
    ['税收', 0.5, ['收入'], '税收收入'],
    ['税收', 0.6, ['收入'], '税收|收入'],
    ['2023', 6, ['年'], '2023年'],
    ['2023', 6.1, ['年'], '2023|年'],
    ['1-6', 5, ['月'], '1-6月'],
    ['1', 5, ['季度'], '1季度'],
    ['2023', 5, ['户'], '2023|户'],
    ['比', 3, ['2022年'], '比2022年'],
    ['比', 3.1, ['2022年'], '比|2022年'],
    ['至', 2, ['2022', '年'], '至2022年'],
    ['同', 2, ['1999', '月'], '同1999月'],
    ['比', 2, ['2122年'], '比|2122年'],
    ['和', 2, ['2022年'], '和|2022年'],
    ['比', 2, ['2022户'], '比|2022户'],
  ])('%s, %d points, %o: %s', (left, gap, rights, words) => expect(joined(left, gap, ...rights)).toBe(words));
});

describe('the notes at a page’s foot', () => {
  const setting = {
    small: true,
    begins: ({ pieces }: Row) => /^\d/.test(pieces[0]!.str),
    isSmall: ({ size }: Row) => size <= 9,
  };
  const length = (second: Row, more: Partial<typeof setting> = {}, ...rest: Row[]) =>
    noteLength([rowOf(0, '1.名词。', { size: 8 }), second, ...rest], { ...setting, ...more });
  const small = { size: 8 };
  it.each([
    ['the next note', rowOf(12, '2.名词', small), {}, 1],
    ['a line of it', rowOf(12, '解释', small), {}, 2],
    ['what is set apart', rowOf(20.1, '解释', small), {}, 1],
    ['what is just not', rowOf(20, '解释', small), {}, 2],
    ['a caption', rowOf(12, '表1 指标', small), {}, 1],
    ['larger type that may be a note’s', rowOf(12, '解释', { size: 9 }), {}, 2],
    ['larger type', rowOf(12, '解释', { size: 9.1 }), {}, 1],
    ['larger type, of notes as large as the text', rowOf(12, '解释', { size: 9 }), { small: false }, 1],
    ['type hardly larger', rowOf(12, '解释', { size: 8.4 }), { small: false }, 2],
    ['a line that is set in', row(piece(20, 12, '解释', small)), { small: false }, 1],
    ['a line of small notes that is set in', row(piece(20, 12, '解释', small)), {}, 2],
  ])('end before %s', (_what, second, more, found) => expect(length(second, more)).toBe(found));

  it('end before rows of cells: of several, or of two twice', () => {
    const cells = (y: number, count: number) =>
      row(
        ...Array.from({ length: count }, (_, i) => piece(i * 40, y, '税收', { ...small, x1: i * 40 + 16 })),
      );
    expect(opensTable([cells(12, 3)], 0)).toBe(true);
    expect(opensTable([cells(12, 2)], 0)).toBe(false);
    expect(opensTable([cells(12, 2), cells(24, 2)], 0)).toBe(true);
    expect(opensTable([cells(12, 2), cells(24, 1)], 0)).toBe(false);
    expect(opensTable([cells(12, 1), cells(24, 3)], 0)).toBe(false);
    expect(length(cells(12, 3))).toBe(1);
  });

  it('have text below them where it is more than a stamp', () => {
    expect(areText([rowOf(0, '12345')])).toBe(false);
    expect(areText([rowOf(0, '12345'), rowOf(20, '六个字的一行')])).toBe(true);
    expect(areText([])).toBe(false);
  });
});

describe('small type over characters', () => {
  const found = (reading: string, size: number, y: number, x0 = 0, base = '临澜') =>
    findRuby([page([piece(0, 100, base), piece(x0, y, reading, { size, x1: x0 + 10 })])]).size;
  it.each([
    ['lín', 6.5, 92, 0, 1],
    ['lín', 6.6, 92, 0, 0],
    ['lín', 6, 93, 0, 1],
    ['lín', 6, 93.1, 0, 0],
    ['lín', 6, 87, 0, 1],
    ['lín', 6, 86.9, 0, 0],
    ['lín', 6, 92, -5, 0],
    ['lín', 6, 92, -4.9, 1],
    ['lín', 6, 92, 14.9, 1],
    ['lín', 6, 92, 15, 0],
    ['ㄌㄧㄣˊ', 6, 92, 0, 1],
    ['Lín', 6, 92, 0, 0],
    ['12', 6, 92, 0, 0],
  ])('%s of %d points on %d at %d is their reading: %d', (reading, size, y, x0, count) =>
    expect(found(reading, size, y, x0)).toBe(count),
  );
  it('is none over other signs', () => expect(found('lin', 6, 92, 0, 'ab')).toBe(0));
});

describe('numbers beside the lines', () => {
  /** Pages of twenty lines with a number left of every `step`th; `numbers` says which. */
  const counted = (numberOf: (line: number) => number | null, gap = 10, lines = 20) => {
    const pieces = Array.from({ length: lines }, (_, i) => {
      const number = numberOf(i + 1);
      const own = piece(100, 100 + i * 20, '全镇各项工作平稳推进取得成效', { item: 2 * i });
      if (number === null) return [own];
      const str = String(number);
      return [piece(0, own.y, str, { x0: 100 - gap - str.length * 5, x1: 100 - gap, item: 2 * i + 1 }), own];
    }).flat();
    return findLineNumbers([page(pieces)]).size;
  };
  const every = (step: number) => (line: number) => (line % step === 0 ? line : null);
  it.each([
    ['each line', every(1), 10, 20, 20],
    ['every fifth line', every(5), 10, 20, 4],
    ['too few', every(5), 10, 14, 0],
    ['too near', every(5), 3.9, 20, 0],
    ['just far enough', every(5), 4.1, 20, 4],
    ['that do not count on', (line: number) => (line % 5 === 0 ? 7 * line * line : null), 10, 20, 0],
    ['that count down', (line: number) => (line % 5 === 0 ? 100 - line : null), 10, 20, 0],
    ['that count by other steps', (line: number) => (line % 5 === 0 ? line / 5 : null), 10, 20, 0],
  ])('count %s', (_what, numberOf, gap, lines, found) => expect(counted(numberOf, gap, lines)).toBe(found));
});

describe('numbers of pages beside the text', () => {
  const text = Array.from({ length: 5 }, (_, i) => ({ x: 100, y: 200 + i * 20, str: '全镇工作' }));
  const pageWith = (at: number, ...numbers: Piece[]) =>
    page([
      ...text.map(({ x, y, str }) => piece(x, y, str, { page: at })),
      ...numbers.map((one) => ({ ...one, page: at })),
    ]);
  const found = (...numbers: Piece[][]) =>
    findSideNumbers(numbers.map((own, at) => pageWith(at, ...own))).size;
  it.each([
    [[[piece(80, 400, '3')], [piece(80, 400, '4')]], 2],
    [[[piece(82, 400, '3')], [piece(82, 400, '4')]], 0],
    [[[piece(81.9, 400, '3')], [piece(81.9, 400, '4')]], 2],
    [[[piece(148.1, 400, '3')], [piece(148.1, 400, '4')]], 2],
    [[[piece(80, 400, '3')], [piece(80, 400, '3')]], 0],
    [[[piece(80, 400, '3')], [piece(80, 405, '4')]], 0],
    [[[piece(80, 400, '3')]], 0],
    [[[piece(80, 79, '3')], [piece(80, 79, '4')]], 0],
    [[[piece(80, 400, '3'), piece(80, 420, '5'), piece(80, 440, '7')], [piece(80, 400, '4')]], 0],
  ])('count on at one place (%#): %d', (numbers, count) => expect(found(...numbers)).toBe(count));

  it('are set sideways: by their shape, or where they count on', () => {
    const turned = (at: number, ...pieces: Piece[]) => ({
      ...pageWith(at),
      askew: pieces.map((one) => ({ ...one, page: at })),
    });
    const dashes = (gap: number) => [
      piece(300, 20, '—'),
      piece(310 + gap, 20, '3'),
      piece(320 + 2 * gap, 20, '—'),
    ];
    expect(findSideNumbers([turned(0, ...dashes(19))]).size).toBe(3);
    expect(findSideNumbers([turned(0, ...dashes(21))]).size).toBe(0);
    expect(findSideNumbers([turned(0, ...dashes(5).map((one) => ({ ...one, aslant: true })))]).size).toBe(0);
    const bare = (str: string) => piece(300, 20, str);
    expect(findSideNumbers([turned(0, bare('3')), turned(1, bare('4'))]).size).toBe(2);
    expect(findSideNumbers([turned(0, bare('3')), turned(1, bare('5'))]).size).toBe(0);
  });
});

describe('a watermark', () => {
  const pageOf = (at: number, upright: Piece[], askew: Piece[] = []) =>
    page(
      [
        piece(100, 300, `全镇各项工作平稳推${at}`, { page: at, x1: 200 }),
        ...upright.map((one) => ({ ...one, page: at })),
      ],
      askew.map((one) => ({ ...one, page: at })),
    );
  const pages = (count: number, of: (at: number) => [Piece[], Piece[]?]) =>
    findWatermarks(Array.from({ length: count }, (_, at) => pageOf(at, ...of(at)))).size;
  const secret = piece(200, 500, '内部资料');
  it.each([
    [5, 2, 4, 2],
    [5, 1, 4, 0],
    [6, 2, 0, 0],
    [6, 3, 0, 3],
    [5, 2, 4.1, 0],
  ])(
    'runs another way on enough pages, at one place: of %d pages on %d, shifted by %d',
    (count, on, shift, found) => {
      const shifted = (at: number) => ({ ...secret, x0: secret.x0 + (at % 2) * shift });
      expect(pages(count, (at) => [[], at < on ? [shifted(at)] : []])).toBe(found);
    },
  );

  it('runs aslant three times on one page', () => {
    const aslant = (count: number, is = true) =>
      Array.from({ length: count }, (_, i) => ({ ...secret, x0: i * 90, y: i * 70, aslant: is }));
    expect(pages(1, () => [[], aslant(3)])).toBe(3);
    expect(pages(1, () => [[], aslant(2)])).toBe(0);
    expect(pages(1, () => [[], aslant(3, false)])).toBe(0);
  });

  it.each([
    [14, 306, 3],
    [13.9, 306, 0],
    [20, 290, 0],
    [20, 316.9, 3],
    [20, 317.1, 0],
  ])('is large and lies over the text: of %d points on %d, %d', (size, y, found) => {
    const large = piece(120, y, '密件', { size, x1: 120 + 2 * size });
    expect(pages(3, () => [[large]])).toBe(found);
  });

  it.each([
    [8.1, 1, 3],
    [7.9, 1, 0],
    [9, 2, 3],
    [9, 2.1, 0],
  ])('stands beside the text of each page: %d points off, %d wide', (off, width, found) => {
    const stamp = piece(200 + off, 420, '章', { x1: 200 + off + width * 10 });
    expect(pages(3, () => [[stamp]])).toBe(found);
    const left = piece(0, 420, '章', { x0: 100 - off - width * 10, x1: 100 - off });
    expect(pages(3, () => [[left]])).toBe(found);
  });
});

describe('where the file goes back to the left column', () => {
  const left = (y: number) => piece(0, y, '左');
  const right = (y: number) => piece(100, y, '右');
  it('is below all that it has drawn', () => {
    expect(findReturns([left(0), left(20), right(0), right(20), left(40), right(40)], 60)).toEqual([
      { above: 20, headed: false },
    ]);
    expect(findReturns([left(0), right(0), right(20), left(20), right(40)], 60)).toEqual([]);
    expect(findReturns([left(0), right(0), left(4.1)], 60)).toHaveLength(1);
    expect(findReturns([left(0), right(0), left(4)], 60)).toHaveLength(0);
  });

  it.each([
    [[20], true],
    [[20, 40], true],
    [[20, 40, 60], false],
  ])('may be a head of lines at %o: %s', (lines, headed) => {
    const after = lines.map(left);
    const last = lines.at(-1)! + 20;
    expect(findReturns([left(0), right(0), ...after, left(last), right(last)], 60)[0]!.headed).toBe(headed);
  });

  const returns = (unheaded: number, headed: number) => [
    ...Array.from({ length: unheaded }, () => ({ above: 0, headed: false })),
    ...Array.from({ length: headed }, () => ({ above: 0, headed: true })),
  ];
  it.each([
    [1, 0, 10, false],
    [2, 0, 10, true],
    [2, 2, 10, true],
    [2, 3, 10, false],
    [5, 0, 10, true],
    [6, 0, 10, false],
  ])('%d times without a head and %d with, in %d lines: cells, %s', (unheaded, headed, lines, is) =>
    expect(isDrawnByCells(returns(unheaded, headed), lines)).toBe(is),
  );

  const lines = (...places: number[]) => places.map((y) => rowOf(y, '全镇工作'));
  it.each([
    [lines(0, 20, 45, 70, 90), lines(0, 20, 70, 90), 20],
    [lines(0, 20, 45, 70, 90), lines(0, 20, 58, 90), null],
    [lines(0, 20, 40, 70, 90), lines(0, 20, 70, 90), null],
    [lines(0, 20, 45, 65, 90), lines(0, 20, 70, 90), null],
    [lines(45, 70, 90), lines(0, 20, 70, 90), null],
    [lines(0, 20, 45), lines(0, 20, 70, 90), null],
  ])('a head stands over the columns below it (%#)', (own, beside, above) =>
    expect(headBetween(own, beside)).toBe(above),
  );
});
