import { describe, expect, it } from 'vitest';
import { findLineNumbers } from '../../../lib/pdf/line-numbers.ts';
import { isPageNumber, readPageNumber } from '../../../lib/pdf/page-numbers.ts';
import type { Piece } from '../../../lib/pdf/pieces.ts';
import { findRuby } from '../../../lib/pdf/ruby.ts';
import { findSideNumbers } from '../../../lib/pdf/side-numbers.ts';
import { findWatermarks } from '../../../lib/pdf/watermarks.ts';
import { page, piece } from '../../helpers/printed-pieces.ts';

// What tells one thing of a page from another is a length, a share or a number: each bound is asked from both sides.

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
