import { isInvisible, spell } from '../text/print/characters.ts';
import type { Span } from '../text/span.ts';

/**
 * A page's text as a browser's text-fragment search sees it: letters without case and width, every run of spaces
 * one space, blocks apart. Folding more than the browsers do is safe: what is unique here is unique there.
 */
export interface FragmentText {
  folded: string;
  /** `offsets[i]` is where folded character `i` comes from. */
  offsets: Uint32Array;
}

/** The parts of a text directive, folded or not; a browser looks for them in this order. */
export interface Directive {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** Block ends: a term of a directive never reaches across one (WICG Scroll to Text Fragment, "find a range"). */
const blockEnd = /[\n\t]/;

/** Folds a text; linear. */
export function foldForFragments(text: string): FragmentText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let afterSpace = true;
  for (let i = 0; i < text.length; i += 1) {
    const raw = text[i]!;
    const isBreak = blockEnd.test(raw);
    const isSpace = !isBreak && /\s/.test(raw);
    if (isInvisible(raw.charCodeAt(0)) || (isSpace && afterSpace)) continue;
    const folded = isBreak ? '\n' : isSpace ? ' ' : foldCharacter(raw);
    for (const unit of folded.split('')) {
      pieces.push(unit);
      offsets.push(i);
    }
    afterSpace = isSpace || isBreak;
  }
  return { folded: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/**
 * The first two places that a directive leads to; one means it is unique. Offsets of the original text. None where a
 * part of it shows nothing.
 */
export function findDirective(text: FragmentText, directive: Directive): Span[] {
  const { folded } = text;
  const parts = {
    prefix: directive.prefix === null ? null : foldWords(directive.prefix),
    start: foldWords(directive.start),
    end: directive.end === null ? null : foldWords(directive.end),
    suffix: directive.suffix === null ? null : foldWords(directive.suffix),
  };
  const found: Span[] = [];
  // Nothing stands everywhere, behind the end as well: whoever looked for it would never be done.
  if (Object.values(parts).includes('')) return found;
  const first = parts.prefix ?? parts.start;
  for (let at = folded.indexOf(first); at !== -1 && found.length < 2; at = folded.indexOf(first, at + 1)) {
    const span = matchFrom(folded, at, parts);
    if (span) found.push({ start: text.offsets[span.start]!, end: text.offsets[span.end - 1]! + 1 });
  }
  return found;
}

/**
 * True when the text may be cut before `offset`: not inside a run of digits or of Latin letters, and not between a
 * digit and its point. Browsers bound words so (`0亿元` inside 10亿元 is found by neither), and Chinese words are
 * cut anywhere (`桥镇完成` is found by both). Between digit and letter nobody agrees: no cut there either.
 */
export function isCut(text: string, offset: number): boolean {
  const before = text[offset - 1];
  const after = text[offset];
  if (before === undefined || after === undefined) return true;
  if (isRun(before) && isRun(after)) return false;
  if (/[.．,，:：'’]/.test(before) && isRun(after) && isRun(text[offset - 2] ?? '')) return false;
  return !(/[.．,，:：'’]/.test(after) && isRun(before) && isRun(text[offset + 1] ?? ''));
}

/**
 * True where every browser sees the end of a word, whatever it knows of Chinese words: at spaces and block ends, where
 * letters meet punctuation, where a number meets a Chinese character. Both browsers look Chinese words up, each in its
 * own dictionary, and find no term that begins or ends inside one (`统应用率达到` of 系统应用率达到, tried in both).
 * A percent sign is part of its number; Firefox sees no end of a word between it and a comma (tried).
 */
export function isSureCut(text: string, offset: number): boolean {
  if (!isCut(text, offset)) return false;
  const last = shownFrom(text, offset - 1, -1);
  const before = kindOf(last);
  const after = kindOf(shownFrom(text, offset, 1));
  if (/[%％]/.test(last ?? '') && after === 'mark') return false;
  return before === 'space' || before !== after;
}

/** The first character with a width from a place on, in one direction. */
function shownFrom(text: string, at: number, step: 1 | -1): string | undefined {
  let next = at;
  while (isInvisible(text.charCodeAt(next))) next += step;
  return text[next];
}

/** What a character is to the end of a word; an end of the text is a space. */
function kindOf(character: string | undefined): 'space' | 'number' | 'mark' | 'word' {
  if (character === undefined || /\s/.test(character)) return 'space';
  if (isRun(character) || character === '%' || character === '％') return 'number';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'word';
}

function matchFrom(folded: string, at: number, parts: Directive): Span | null {
  let start = at;
  if (parts.prefix !== null) {
    if (!isCut(folded, at)) return null;
    start = skipBlank(folded, at + parts.prefix.length);
    if (!folded.startsWith(parts.start, start)) return null;
  } else if (!isCut(folded, at)) return null;
  const startEnd = start + parts.start.length;
  if (parts.end === null) return closes(folded, startEnd, parts.suffix) ? { start, end: startEnd } : null;
  if (!isCut(folded, startEnd)) return null;
  for (let to = folded.indexOf(parts.end, startEnd); to !== -1; to = folded.indexOf(parts.end, to + 1)) {
    const end = to + parts.end.length;
    if (isCut(folded, to) && closes(folded, end, parts.suffix)) return { start, end };
  }
  return null;
}

function closes(folded: string, end: number, suffix: string | null): boolean {
  if (suffix === null) return isCut(folded, end);
  const from = skipBlank(folded, end);
  return folded.startsWith(suffix, from) && isCut(folded, from + suffix.length);
}

/** Between prefix, text and suffix spaces and block ends do not count. */
function skipBlank(folded: string, at: number): number {
  let next = at;
  while (folded[next] === ' ' || folded[next] === '\n') next += 1;
  return next;
}

/** Words of a directive, folded like the text. */
function foldWords(words: string): string {
  return foldForFragments(words).folded.trim();
}

function foldCharacter(raw: string): string {
  // Nearly all of a report: 160,000 characters are folded in a few milliseconds because these need no look-up.
  if (raw >= '\u4e00' && raw <= '\u9fff') return raw;
  if (raw <= '\u007f') return raw.toLowerCase();
  // Compatibility forms (full width, radicals) and accents: both browsers compare at least some of them away.
  const spelled = String.fromCharCode(spell(raw.charCodeAt(0)));
  const plain = spelled.normalize('NFKD').replace(/\p{M}+/gu, '');
  return (plain === '' ? raw : plain).toLowerCase();
}

function isRun(character: string): boolean {
  return /[\p{Nd}\p{Script=Latin}_]/u.test(character);
}
