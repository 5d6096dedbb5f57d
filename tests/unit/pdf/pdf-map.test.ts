import { describe, expect, it } from 'vitest';
import { PdfMap } from '../../../lib/pdf/pdf-map.ts';

// 全镇税收 | 增长5% stand on the first page, 二、民生 on the third; item 4 of the first page is printed in two pieces.
const text = '全镇税收\n增长5%\n二、民生';
const map = new PdfMap(
  {
    starts: [0, 5, 7, 10],
    lengths: [4, 2, 2, 4],
    pages: [0, 0, 0, 2],
    items: [3, 4, 4, 0],
    offsets: [1, 0, 3, 2],
  },
  [
    { start: 0, end: 4, page: 0, x0: 80, x1: 128, y: 100, size: 12 },
    { start: 5, end: 9, page: 0, x0: 80, x1: 120, y: 120, size: 12 },
    { start: 10, end: 14, page: 2, x0: 80, x1: 128, y: 100, size: 12 },
  ],
);

describe('the map between a text and its pages', () => {
  it.each([
    [0, { page: 0, item: 3, at: 1 }],
    [3, { page: 0, item: 3, at: 4 }],
    [4, null],
    [5, { page: 0, item: 4, at: 0 }],
    [6, { page: 0, item: 4, at: 1 }],
    [7, { page: 0, item: 4, at: 3 }],
    [8, { page: 0, item: 4, at: 4 }],
    [9, null],
    [10, { page: 2, item: 0, at: 2 }],
    [13, { page: 2, item: 0, at: 5 }],
    [14, null],
    [-1, null],
  ])('prints character %i where it stands', (offset, place) => {
    expect(map.toPlace(offset)).toEqual(place);
    if (place) expect(map.toOffset(place)).toBe(offset);
  });

  it.each([
    ['before what its run gave', { page: 0, item: 3, at: 0 }],
    ['behind it', { page: 0, item: 3, at: 5 }],
    ['between two pieces of a run', { page: 0, item: 4, at: 2 }],
    ['of another page', { page: 1, item: 3, at: 1 }],
    ['of a run that gave nothing', { page: 0, item: 2, at: 0 }],
  ])('has no offset for a character %s', (_what, place) => {
    expect(map.toOffset(place)).toBeNull();
  });

  it('counts pages from one where its pages begin in the text', () => {
    expect(map.pageRuns()).toEqual([
      { start: 0, page: 1 },
      { start: 10, page: 3 },
    ]);
  });

  it.each([
    ['a word', 0, 2, [0], 0],
    ['the last character of a line', 3, 4, [0], 0],
    ['a break alone', 4, 5, [], null],
    ['a break and what is behind it', 4, 6, [1], 0],
    ['two lines', 3, 6, [0, 1], 0],
    ['all', 0, text.length, [0, 1, 2], 0],
    ['over a page', 8, 11, [1, 2], 0],
    ['the last line', 12, 14, [2], 2],
    ['nothing', 5, 5, [], null],
    ['what is behind the text', 14, 20, [], null],
  ])('finds the lines of a span: %s', (_what, start, end, lines, page) => {
    expect(map.linesIn({ start, end })).toEqual(lines.map((i) => map.lines[i]));
    expect(map.pageOf({ start, end })).toBe(page);
  });

  it('of a file without text is empty', () => {
    const none = new PdfMap({ starts: [], lengths: [], pages: [], items: [], offsets: [] }, []);
    expect(none.toPlace(0)).toBeNull();
    expect(none.toOffset({ page: 0, item: 0, at: 0 })).toBeNull();
    expect(none.pageRuns()).toEqual([]);
    expect(none.linesIn({ start: 0, end: 5 })).toEqual([]);
  });
});
