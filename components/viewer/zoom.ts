/** Sizes that are offered, against the actual one. */
export const zoomFactors: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** Sizes closer than this are one: what fits the width is hardly ever a round one. */
const near = 0.01;

/** The next offered size above or below one; `null` beyond the last. */
export function nextFactor(factor: number, by: 1 | -1): number | null {
  const found =
    by === 1
      ? zoomFactors.find((one) => one > factor + near)
      : zoomFactors.findLast((one) => one < factor - near);
  return found ?? null;
}

/** A size as percent: 125%. */
export const percentOf = (factor: number): string => `${Math.round(factor * 100)}%`;
