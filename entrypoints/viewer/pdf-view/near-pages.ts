/** A run of pages, both ends included, counted from 0. */
export interface PageRun {
  first: number;
  last: number;
}

/** Where something begins and ends in the window, in CSS pixels from its upper edge. */
export interface Stretch {
  top: number;
  bottom: number;
}

/**
 * The pages that a part of the window touches; `null` when it touches none. Pages stand in a column, so that a search
 * asks for the boxes of few of them, however many there are.
 */
export function findPagesIn(
  count: number,
  boxOf: (page: number) => Stretch,
  { top, bottom }: Stretch,
): PageRun | null {
  const first = firstPage(count, (page) => boxOf(page).bottom > top);
  const last = firstPage(count, (page) => boxOf(page).top >= bottom) - 1;
  return first <= last ? { first, last } : null;
}

/** The page that stands over a height of the window, the next one where the height lies between two. */
export function findPageAt(count: number, boxOf: (page: number) => Stretch, height: number): number {
  return Math.min(
    Math.max(0, count - 1),
    firstPage(count, (page) => boxOf(page).bottom > height),
  );
}

/** The first page for which `holds` is true, given that it stays true from there on; `count` when it never is. */
function firstPage(count: number, holds: (page: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
