import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/csv.ts';
import { toCsv, toTsv } from '../../../lib/formats/delimited-text.ts';

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
    [1.23456789012345e-7, '0.00000012345678901235'],
    [-0.00000025, '-0.00000025'],
    [999999999999999, '999999999999999'],
    [0, '0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%d has no exponent, no groups and no noise of binary fractions', (value, printed) =>
    expect(toTsv([[value]]).trim()).toBe(printed),
  );
});

describe('a cell', () => {
  it.each([
    ['a\tb', 'a b', 'a b'],
    ['a\r\nb', 'a b', 'a\nb'],
    ['a\u0000b', 'ab', 'ab'],
    ['"a', '"""a"', '"a'],
    ['a"b', 'a"b', 'a"b'],
  ])('%j is one line among others, or keeps its breaks in a file', (cell, line, kept) => {
    expect(toTsv([[cell, 'x']])).toBe(`${line}\tx`);
    expect(parseCsv(toCsv([[cell, 'x']]).slice(1)).rows[0]!.cells).toEqual([kept, 'x']);
  });

  const formulas = [
    '=1',
    '+a',
    '-a',
    '@a',
    '＝1',
    '＋a',
    '－a',
    '＠a',
    '−a',
    '|a',
    '%a',
    ' =1',
    '\u3000=1',
    '\u00a0=1',
  ];
  it.each(formulas)('%j is not run', (cell) => {
    expect(parseCsv(toCsv([[cell]]).slice(1)).rows[0]!.cells[0]).toMatch(/^'/);
    expect(toTsv([[cell]])).toMatch(/^'/);
  });

  it.each(['%', '％', '‰', '-0.6%', '+3', '-12', 'a=1', '3%'])('%s shows as it stands', (cell) => {
    expect(toTsv([[cell]])).toBe(cell);
  });

  it('is a number, a yes or no, or nothing', () => {
    expect(toTsv([[1, true, false, null, -2]])).toBe('1\t1\t0\t\t-2');
  });

  it.each(['a,b', "a'b", ' a', 'a ', 'a\nb'])('%j is quoted in a file', (cell) => {
    expect(toCsv([[cell]])).toBe(`\ufeff"${cell}"\r\n`);
  });
});
