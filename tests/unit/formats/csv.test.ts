import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/csv.ts';
import { toTsv } from '../../../lib/formats/delimited-text.ts';

describe('what parts the cells of a CSV', () => {
  it.each([
    ['a,b\tc\nd,e', ['a', 'b\tc']],
    ['a,b;c\nd,e', ['a', 'b;c']],
    ['a\tb;c\nd\te', ['a', 'b;c']],
    ['a;b\nc;d', ['a', 'b']],
    ['a\nb;c', ['a']],
  ])('%j: its first line says', (text, first) => expect(parseCsv(text).rows[0]!.cells).toEqual(first));
});

it('each row of a CSV knows the line on which it begins', () => {
  const { rows } = parseCsv('a,b\n"c\nd",e\nf,g');
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
});

describe('a number in a table', () => {
  it.each([
    [1966000000.0000002, '1966000000'],
    [0.1 + 0.2, '0.3'],
    [1234567.5, '1234567.5'],
    [1e21, '1000000000000000000000'],
    [-1e21, '-1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [0.000001, '0.000001'],
    [0.00000025, '0.00000025'],
    [0, '0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%d has no exponent, no groups and no noise of binary fractions', (value, printed) =>
    expect(toTsv([[value]]).trim()).toBe(printed),
  );
});
