import {
  lowerDigits,
  parseRaisedLetter,
  parseRaisedRoman,
  raisedDigits,
  raisedMark,
  raiseMark,
} from '../text/number-signs.ts';
import type { Span } from '../text/span.ts';

/**
 * The shapes in which reports number their notes, in running text and before the note itself.
 * `bare` is what is left of a raised digit when only characters were kept: `租税联动1，`, `1指…`.
 */
export type MarkStyle =
  | 'circled'
  | 'square'
  | 'round'
  | 'noted'
  | 'raised'
  | 'dotted'
  | 'hanzi'
  | 'bullet'
  | 'bare';

/** One mark of a note. */
export interface NoteMark extends Span {
  style: MarkStyle;
  /** Its number; 0 for a bullet, which has none. */
  number: number;
}

interface Shape {
  style: MarkStyle;
  pattern: string;
  sample: string;
}

const openBracket = '[\\[［【〔〖]';
const closeBracket = '[\\]］】〕〗]';
const circled = '[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓵-⓾]';

/** In the order in which they are tried: a fuller shape before the one that is part of it. */
const shapes: readonly Shape[] = [
  {
    style: 'noted',
    pattern: `[（(\\[［【]?注(?:释|解)?\\s*(\\d{1,3}|${circled})[）)\\]］】]?[.．、：:]?`,
    sample: '注1：河长制',
  },
  { style: 'circled', pattern: `(${circled})[.．、]?`, sample: '①河长制' },
  {
    style: 'square',
    pattern: `${openBracket}\\s*(\\d{1,3}|${circled})\\s*${closeBracket}[.．、]?`,
    sample: '[1] 河长制',
  },
  { style: 'round', pattern: `(?:[（(]\\s*(\\d{1,3})\\s*[）)]|([⑴-⒇]))[.．、]?`, sample: '（1）河长制' },
  { style: 'raised', pattern: `(${raisedMark})`, sample: '¹ 河长制' },
  { style: 'dotted', pattern: '(?:(\\d{1,3})(?:[.．](?!\\d)|[、）)])|([⒈-⒛]))', sample: '1.河长制' },
  {
    style: 'hanzi',
    pattern: '(?:[（(]([一二三四五六七八九十]{1,3})[）)]、?|([一二三四五六七八九十]{1,3})[、.．])',
    sample: '一、河长制',
  },
  { style: 'bullet', pattern: '[*＊※●■◆▲★•◎◇□○▪➢]{1,3}()', sample: '●河长制' },
  // A bare number before words; a decimal, a thousand or a range is a figure.
  {
    style: 'bare',
    pattern: '(\\d{1,3})(?![\\d%％‰]|[.．]\\d|[,，]\\d{3}(?!\\d)|\\s*[-—~～至到]\\s*\\d)',
    sample: '1指河长制',
  },
];

const sticky = shapes.map(({ style, pattern }) => ({ style, regex: new RegExp(pattern, 'uy') }));

/** The mark that begins at `offset`, `null` when none does; `styles` narrows what is looked for. */
export function parseMarkAt(text: string, offset: number, styles?: readonly MarkStyle[]): NoteMark | null {
  for (const { style, regex } of sticky) {
    if (styles && !styles.includes(style)) continue;
    regex.lastIndex = offset;
    const found = regex.exec(text);
    if (!found) continue;
    const printed = found.slice(1).find((group) => group !== undefined) ?? '';
    const number = parseMarkNumber(printed);
    if (number === null) continue;
    return { start: offset, end: offset + found[0].length, style, number };
  }
  return null;
}

/** Every mark of the shapes that can stand inside a sentence, in text order; bare digits are looked for by number only. */
export function findInlineMarks(text: string): NoteMark[] {
  const pattern = shapes
    .filter(({ style }) => ['noted', 'circled', 'square', 'round', 'raised'].includes(style))
    .map(({ pattern }) => pattern.replace(/\[\.．、(?:：:)?\]\?$/, ''))
    .join('|');
  const marks: NoteMark[] = [];
  for (const found of text.matchAll(new RegExp(pattern, 'gu'))) {
    const mark = parseMarkAt(text, found.index, ['noted', 'circled', 'square', 'round', 'raised']);
    if (mark) marks.push({ ...mark, end: found.index + found[0].length });
  }
  return marks;
}

const hanzi = '零一二三四五六七八九十';
/** First and last of each run of numbered signs, and the number of the first. */
const runs: readonly [string, string, number][] = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
  ['❶', '❿', 1],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
  ['⓵', '⓾', 1],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
];

/** The number that a mark's digits say: `12`, `⑫`, `¹²`, `十二`; 0 for none at all, `null` for what is no number. */
export function parseMarkNumber(printed: string): number | null {
  if (printed === '') return 0;
  if (/^\d+$/.test(printed)) return Number(printed);
  const run = runs.find(([first, last]) => printed >= first && printed <= last && printed.length === 1);
  if (run) return printed.charCodeAt(0) - run[0].charCodeAt(0) + run[2];
  if ([...printed].every((unit) => raisedDigits.includes(unit))) {
    return Number(lowerDigits(printed));
  }
  const counted = parseRaisedRoman(printed) ?? parseRaisedLetter(printed);
  if (counted !== null) return counted;
  const tens = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(printed);
  if (!tens) return null;
  const [, ten, ten10, one] = tens;
  if (!ten10) return printed.length === 1 ? hanzi.indexOf(printed) : null;
  return (ten ? hanzi.indexOf(ten) : 1) * 10 + (one ? hanzi.indexOf(one) : 0);
}

/** A letter, a small Roman numeral, asterisks or a dagger before words. */
const plainMark = /^(?:[A-Za-z]|[ivx]{1,5}|[*＊⁎]{1,3}|[†‡])(?=\s*[\p{Script=Han}“「《])/u;

/** A mark that is set like the words of its line. */
export interface PlainMark {
  /** As the text that leads to it has it. */
  raised: string;
  number: number;
  /** Of its print, in UTF-16 units. */
  length: number;
}

/** The letter, numeral or sign that a line begins with, as Word and LibreOffice set it before a note; `null` for any other line. A mark it is where the text has it raised. */
export function parsePlainMark(line: string): PlainMark | null {
  const printed = plainMark.exec(line)?.[0];
  if (printed === undefined) return null;
  const raised = raiseMark(printed);
  const number = parseMarkNumber(raised);
  return number === null ? null : { raised, number, length: printed.length };
}

/** What a number must not be followed by to be a mark: it counts something there. */
const measures =
  '个位名人户家间处所座栋幢幅块宗亩条项件次场期批轮届类种级层号楼套辆台架部支只队组班门度倍成折页本册份张株棵盏头股元万亿千百十吨克米里平公岁年月日时点分秒天周季星余多％%‰℃㎡kKmM';

/** True when the text at `offset` makes a number before it a figure. */
export function isMeasureAt(text: string, offset: number): boolean {
  const next = text.slice(offset).match(/^\s*(\S)/u)?.[1];
  return next !== undefined && measures.includes(next);
}
