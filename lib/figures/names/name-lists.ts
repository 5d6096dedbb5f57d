import type { Reading } from './naming.ts';

/** A list of more numbers has no names to share out; looking further would make long lists cost their square. */
const longestList = 12;

/** Index of the first number of the list that a number stands in. */
export const listStart = (readings: readonly Reading[], index: number): number => {
  let start = index;
  while (start > 0 && index - start < longestList && readings[start]!.sense.shared) start--;
  return start;
};

/** How many numbers the list has that begins at an index. */
export const listLength = (readings: readonly Reading[], start: number): number => {
  let end = start + 1;
  while (end < readings.length && end - start < longestList && readings[end]!.sense.shared) end++;
  return end - start;
};
