import type { Row } from './row.ts';

/** The middle one of values in their order, of an even number the upper; NaN for none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** What several runs say of a row: their median, how many there were, and the least and the most of them. */
export const measured = (values: readonly number[]): Pick<Row, 'value' | 'spread'> => ({
  value: median(values),
  spread: { runs: values.length, least: Math.min(...values), most: Math.max(...values) },
});
