import { expect, it } from 'vitest';
import { readRtfTokens } from '../../../lib/word/rtf-tokens.ts';

/** The parts of an RTF, each as it is written. */
const partsOf = (rtf: string): string[] =>
  [...readRtfTokens(new TextEncoder().encode(rtf))].map((token) => {
    if (token.kind === 'byte') return String.fromCharCode(token.byte);
    if (token.kind === 'word') return `\\${token.name}${token.number ?? ''}`;
    return token.kind === 'sign' ? `\\${token.sign}` : token.kind;
  });

it('an RTF has groups, words with their numbers, signs and bytes; line ends are none of it', () => {
  expect(partsOf("{\\rtf1\\b0 a\\'41\\'zz\\~\\par\r\nb}")).toEqual([
    'open',
    '\\rtf1',
    '\\b0',
    'a',
    'A',
    '?',
    '\\~',
    '\\par',
    'b',
    'close',
  ]);
  expect(partsOf('\\li-360 x')).toEqual(['\\li-360', 'x']);
});

it('one blank behind a word is its end, a second is text', () => {
  expect(partsOf('\\b  a')).toEqual(['\\b', ' ', 'a']);
});

it('binary data is passed over by its length', () => {
  expect(partsOf('\\bin3 {}\\a')).toEqual(['a']);
  expect(partsOf('\\bin a')).toEqual(['a']);
  expect(partsOf('\\bin-2 a')).toEqual(['a']);
});

it('a word has 32 letters, a number 11 signs', () => {
  expect(partsOf(`\\${'a'.repeat(33)}`)).toEqual([`\\${'a'.repeat(32)}`, 'a']);
  expect(partsOf(`\\b${'1'.repeat(12)}`)).toEqual([`\\b${'1'.repeat(11)}`, '1']);
});
