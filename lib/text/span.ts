/**
 * A half-open span `[start, end)` of a report's text.
 * Offsets count UTF-16 units of `ReportText.text`, in every room and on disk.
 */
export interface Span {
  start: number;
  end: number;
}

/** True when the two spans share at least one unit; touching ends do not count. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first of ascending offsets that is `offset` or greater; their number when none is. */
export function indexAt(offsets: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
