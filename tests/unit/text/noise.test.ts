import { describe, expect, it } from 'vitest';
import { isNoise } from '../../../lib/text/noise.ts';

const of100 = (sign: string, count: number) => sign.repeat(count) + '税'.repeat(100 - count);

describe('what is no text', () => {
  it.each([0, 1, 8, 14, 26, 28, 31, 0xfffd])('has more than two in a hundred of sign %i', (unit) => {
    const sign = String.fromCharCode(unit);
    expect(isNoise(of100(sign, 3))).toBe(true);
    expect(isNoise(of100(sign, 2))).toBe(false);
  });

  it.each([9, 10, 11, 12, 13, 27, 32, 0xfffc, 0xfffe])('is not told by sign %i', (unit) => {
    expect(isNoise(of100(String.fromCharCode(unit), 50))).toBe(false);
  });

  it('is not told of nothing', () => {
    expect(isNoise('')).toBe(false);
  });
});
