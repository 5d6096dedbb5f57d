import { describe, expect, it } from 'vitest';
import {
  lowerDigits,
  parseRaisedLetter,
  parseRaisedRoman,
  raiseMark,
} from '../../../lib/text/number-signs.ts';

describe('the words of a superscript', () => {
  it.each([
    ['12', '¹²'],
    ['iv', 'ⁱᵛ'],
    [' xi ', ' ˣⁱ '],
    ['注2', '注²'],
    ['th', 'th'],
    ['a', 'ᵃ'],
    ['**', '⁎⁎'],
    ['†', '†'],
    ['3*4', '³*⁴'],
    ['vivid', 'vivid'],
  ])('%s', (text, raised) => {
    expect(raiseMark(text)).toBe(raised);
    expect(lowerDigits(raised)).toBe(text);
  });

  it('has the small letter for a capital, as one sign for one', () => {
    expect(raiseMark('B')).toBe('ᵇ');
    expect(raiseMark('＊')).toBe('⁎');
  });

  it.each([
    ['ᵃ', 1],
    ['ʰ', 8],
    ['ʲ', 10],
    ['⁎', 1],
    ['⁎⁎⁎', 3],
    ['†', 2],
    ['‡', 3],
    ['a', null],
    ['ᵃᵇ', null],
    ['', null],
  ] as [string, number | null][])('%s is the letter or sign of note %s', (text, number) => {
    expect(parseRaisedLetter(text)).toBe(number);
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
