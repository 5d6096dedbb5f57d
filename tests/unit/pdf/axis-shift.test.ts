import { expect, it } from 'vitest';
import { axisShift, makeRow } from '../../../lib/pdf/rows.ts';
import { piece } from '../../helpers/printed-pieces.ts';

const row = (x: number, length: number) => makeRow([piece(x, 100, '税'.repeat(length))]);

// Type of ten points: a row of four characters from 100 ends at 140 and has its middle at 120.
it.each([
  ['beginning at one place', row(100, 7), 0],
  ['ending at one place', row(70, 7), 0],
  ['with their middle at one place', row(80, 8), 0],
  ['beginning three points further', row(103, 9), 3],
  ['ending three points further', row(53, 9), 3],
  ['ending three points nearer', row(77, 6), 3],
  ['with their middle three points further', row(83, 8), 3],
])('%s', (_name, other, shift) => {
  expect(axisShift(row(100, 4), other)).toBeCloseTo(shift);
  expect(axisShift(other, row(100, 4))).toBeCloseTo(shift);
});
