import { describe, expect, test } from 'vitest';
import { findPageAt, findPagesIn } from '../../../entrypoints/viewer/pdf-view/near-pages.ts';

/** A column of pages 100 high with gaps of 10, of which the window has passed `scrolled`. */
const column = (scrolled: number) => (page: number) => ({
  top: page * 110 - scrolled,
  bottom: page * 110 + 100 - scrolled,
});

describe('pages by their boxes', () => {
  test.each([
    [0, { top: 0, bottom: 250 }, { first: 0, last: 2 }],
    [300, { top: 0, bottom: 250 }, { first: 2, last: 4 }],
    [300, { top: -250, bottom: 500 }, { first: 0, last: 7 }],
    [32_900, { top: 0, bottom: 250 }, { first: 299, last: 299 }],
  ])('scrolled by %d, %o touches %o', (scrolled, part, run) => {
    expect(findPagesIn(300, column(scrolled), part)).toEqual(run);
  });

  test('a part between or beyond pages touches none', () => {
    expect(findPagesIn(300, column(0), { top: 101, bottom: 109 })).toBeNull();
    expect(findPagesIn(300, column(0), { top: 40_000, bottom: 40_100 })).toBeNull();
    expect(findPagesIn(0, column(0), { top: 0, bottom: 100 })).toBeNull();
  });

  test('the page at a height is the one that stands there, or the next below a gap, or the last', () => {
    expect(findPageAt(300, column(0), 50)).toBe(0);
    expect(findPageAt(300, column(0), 105)).toBe(1);
    expect(findPageAt(300, column(0), 99_999)).toBe(299);
    expect(findPageAt(0, column(0), 0)).toBe(0);
  });

  test('few boxes are asked for, however many pages there are', () => {
    let asked = 0;
    const boxOf = (page: number) => {
      asked += 1;
      return column(15_000)(page);
    };
    findPagesIn(300, boxOf, { top: 0, bottom: 900 });
    expect(asked).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(301)));
  });
});
