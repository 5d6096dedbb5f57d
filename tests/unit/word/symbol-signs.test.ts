import { describe, expect, it } from 'vitest';
import { signOf } from '../../../lib/word/symbol-signs.ts';

describe('a sign of a font of signs', () => {
  it('is what the font Symbol prints at its code', () => {
    const codes = [0x25, 0x2b, 0x2d, 0x6d, 0x7e, 0xa3, 0xad, 0xaf, 0xb0, 0xb1, 0xb3, 0xb4, 0xb7, 0xb9, 0xbb];
    expect(codes.map((code) => signOf('Symbol', 0xf000 + code)).join('')).toBe('%+−μ~≤↑↓°±≥×•≠≈');
    expect(signOf('symbol', 0xf0b1)).toBe('±');
    expect(signOf(null, 0xf0b1)).toBe('±');
  });

  it('is nothing where it is an ornament', () => {
    expect(signOf('Wingdings', 0xf0b1)).toBe('');
    expect(signOf('Symbol', 0xf001)).toBe('');
    expect(
      ['\ue000', '\uefff', '\uf100', '\uf8ff'].map((sign) => signOf('Symbol', sign.charCodeAt(0))).join(''),
    ).toBe('');
  });

  it('is the character itself outside of private use', () => {
    expect(['±', '\udfff', '\uf900'].map((sign) => signOf('Symbol', sign.charCodeAt(0)))).toEqual([
      '±',
      '\udfff',
      '\uf900',
    ]);
  });
});
