import { describe, expect, it } from 'vitest';
import { numberOf, readProperties } from '../../../lib/word/doc-properties.ts';

const read = (...bytes: number[]) => readProperties(new DataView(Uint8Array.from(bytes).buffer));
/** Codes in their order, each with its operand's bytes. */
const shown = (...bytes: number[]) =>
  [...read(...bytes)].map(
    ([code, { buffer, byteOffset, byteLength }]) =>
      `${code.toString(16)}:${[...new Uint8Array(buffer, byteOffset, byteLength)].join(' ')}`,
  );
/** A code whose upper three bits are `kind`. */
const codeOf = (kind: number): number[] => [0x01, kind << 5];

describe('properties of text', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 2],
    [5, 2],
    [7, 3],
  ])('of kind %i have operands of %i bytes, and the next begins behind them', (kind, length) => {
    const operand = Array.from({ length }, (_, i) => i + 1);
    const code = ((kind << 13) | 1).toString(16);
    expect(shown(...codeOf(kind), ...operand, 0x02, 0x00, 9)).toEqual([
      `${code}:${operand.join(' ')}`,
      '2:9',
    ]);
  });

  it('of kind 6 say their length in a byte, tables of cells in two, and one too many', () => {
    expect(shown(...codeOf(6), 2, 7, 8, 0x02, 0x00, 9)).toEqual(['c001:7 8', '2:9']);
    for (const cells of [0x08, 0x06])
      expect(shown(cells, 0xd6, 3, 0, 7, 8, 0x02, 0x00, 9)).toEqual([
        `d6${cells.toString(16).padStart(2, '0')}:7 8`,
        '2:9',
      ]);
  });

  it('that are cut short are left out', () => {
    expect(shown(0x02, 0x00, 9, ...codeOf(3), 1, 2, 3)).toEqual(['2:9']);
    expect(shown(0x02, 0x00, 9, 0x02)).toEqual(['2:9']);
    expect(shown(0x08, 0xd6, 3)).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('have numbers of one byte or two; none is 0', () => {
    expect(numberOf(read(0x02, 0x00, 200), 2)).toBe(200);
    expect(numberOf(read(0x01, 0x40, 0xff, 0xff), 0x4001)).toBe(-1);
    expect(numberOf(read(0x02, 0x00, 200), 3)).toBe(0);
    expect(numberOf(read(...codeOf(6), 0), 0xc001)).toBe(0);
  });
});
