import { describe, expect, it } from 'vitest';
import { lowerDigits, parseRaisedRoman, raiseMark } from '../../../lib/text/number-signs.ts';

describe('the words of a superscript', () => {
  it.each([
    ['12', '¹²'],
    ['iv', 'ⁱᵛ'],
    [' xi ', ' ˣⁱ '],
    ['注2', '注²'],
    ['th', 'th'],
    ['vivid', 'vivid'],
  ])('%s', (text, raised) => {
    expect(raiseMark(text)).toBe(raised);
    expect(lowerDigits(raised)).toBe(text);
  });

  it.each([
    ...[
      ['ⁱ', 1],
      ['ⁱⁱⁱ', 3],
      ['ⁱᵛ', 4],
      ['ᵛ', 5],
      ['ᵛⁱⁱ', 7],
      ['ⁱˣ', 9],
      ['ˣᵛⁱ', 16],
      ['ˣˣⁱⁱ', 22],
    ],
    ...[
      ['', null],
      ['iv', null],
      ['ⁱⁱⁱⁱ', null],
      ['ᵛˣ', null],
      ['¹', null],
    ],
  ] as [string, number | null][])('%s counts %s', (text, number) => {
    expect(parseRaisedRoman(text)).toBe(number);
  });
});
