/** Signs of the font Symbol that reports print, by their codes; Word keeps them at U+F000 and above. */
const signs: readonly { code: number; sign: string }[] = [
  { code: 0x25, sign: '%' },
  { code: 0x2b, sign: '+' },
  { code: 0x2d, sign: '−' },
  { code: 0x6d, sign: 'μ' },
  { code: 0x7e, sign: '~' },
  { code: 0xa3, sign: '≤' },
  { code: 0xad, sign: '↑' },
  { code: 0xaf, sign: '↓' },
  { code: 0xb0, sign: '°' },
  { code: 0xb1, sign: '±' },
  { code: 0xb3, sign: '≥' },
  { code: 0xb4, sign: '×' },
  { code: 0xb7, sign: '•' },
  { code: 0xb9, sign: '≠' },
  { code: 0xbb, sign: '≈' },
];

/** What a sign of a font of signs stands for; empty for an ornament (a tick, a pointing hand). */
export function signOf(font: string | null, code: number): string {
  if (code < 0xf000 || code > 0xf0ff)
    return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code);
  if (font !== null && !/^symbol$/i.test(font)) return '';
  return signs.find((row) => row.code === code - 0xf000)?.sign ?? '';
}
