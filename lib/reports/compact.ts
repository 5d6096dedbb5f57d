import type { Span } from '../text/span.ts';

/**
 * A stretch of text as a reader hears it: no white space, one form for each character that print varies.
 * `at[i]` is the offset of `text[i]` in the original, so that what is found can be shown where it stands.
 */
export interface CompactText {
  text: string;
  at: number[];
}

/** Dashes that open a speech line: en and em dash, horizontal bar, box drawing, minus; ASCII's hyphen stays. */
const dashes = /[‐‑‒–—―─━−－]/;

/** White space and characters without width: all of `\s`, zero-width marks, BOM, soft hyphen. */
const blank = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Radicals outside the Kangxi block, which NFKC leaves alone (PDF print of Chinese fonts): 人⺠, 下⻅. */
const radicals: Record<string, string> = {
  '⺠': '民',
  '⻅': '见',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻢': '马',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
  '⻘': '青',
  '⻛': '风',
  '⻚': '页',
  '⻝': '食',
  '⻄': '西',
};

/** Squeezes `text` between two offsets; full-width ASCII and Kangxi radicals get their common form. */
export function compactText(text: string, start = 0, end = text.length): CompactText {
  let out = '';
  const at: number[] = [];
  for (let i = start; i < Math.min(end, text.length); i += 1) {
    const char = text[i] as string;
    if (blank.test(char)) continue;
    out += foldCharacter(char);
    at.push(i);
  }
  return { text: out, at };
}

/** The same for a short string whose offsets nobody needs: a title, a label, a field's value. */
export function compactString(text: string): string {
  return compactText(text).text;
}

/** The original stretch of a match in compact text; an empty match is an empty stretch. */
export function originalSpan(compact: CompactText, start: number, end: number): Span {
  const from = compact.at[start] ?? compact.at.at(-1) ?? 0;
  const last = compact.at[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (dashes.test(char)) return '—';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0x2fd5) return char.normalize('NFKC');
  if (code === 0x2236 || code === 0xfe55) return ':';
  return radicals[char] ?? char;
}
