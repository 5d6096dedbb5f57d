import type { Span } from '../span.ts';

/**
 * A stretch of text as a reader hears it: no white space, one form for each character that print varies.
 * `at[i]` is the offset of `text[i]` in the original, so that what is found can be shown where it stands.
 */
export interface CompactText {
  text: string;
  at: number[];
}

/** Dashes that open a speech line: hyphens to horizontal bar (U+2010–2015), box drawing (U+2500, 2501), minus (U+2212). */
function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2500 || code === 0x2501 || code === 0x2212;
}

/** White space and characters without width: ASCII controls, no-break and ideographic space, U+2000–200F, joiners, BOM. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

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
    const code = text.charCodeAt(i);
    // Most of a text is Chinese: it is neither blank nor folded.
    if (code >= 0x3400 && code <= 0x9fff) out += text[i];
    else if (isBlank(code)) continue;
    else out += foldCharacter(text[i] as string, code);
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

function foldCharacter(char: string, code: number): string {
  if (code < 0x80) return char;
  if (isDash(code)) return '—';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0x2fd5) return char.normalize('NFKC');
  if (code === 0x2236 || code === 0xfe55) return ':';
  return radicals[char] ?? char;
}
