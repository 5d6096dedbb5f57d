import type { Span } from '../text/span.ts';
import {
  blockEnd,
  type Directive,
  type FragmentText,
  findDirective,
  foldForFragments,
  isCut,
} from './fragment-matcher.ts';
import { webAddress } from './web-address.ts';

export interface FragmentInput {
  address: string | null;
  /** The page's text, block ends as line breaks. */
  text: string;
  span: Span;
  /** What else the page shows outside `text` (menu, heading, footer), in page order before and after it; a place must be unique there too. */
  before?: string;
  after?: string;
}

/** Longest piece of text in one term; longer places are given by their two ends. Origin: addresses over 2,000 characters get cut in mail, and a Chinese character takes nine. */
const LONGEST_TERM = 60;
/** Length of either end of a longer place. */
const END_LENGTH = 16;
/** Context that is tried, in characters a side, shortest first. */
const contexts = [0, 6, 12, 24, 40] as const;

/**
 * The address of a place in a page: `https://…#:~:text=[prefix-,]start[,end][,-suffix]`. Given only where our own
 * matcher, which folds more than browsers do, finds that place and no other; a term never begins or ends inside a
 * run of digits or Latin letters. `null` otherwise: then section and paragraph number say the place.
 */
export function fragmentLink(input: FragmentInput): string | null {
  const address = webAddress(input.address);
  if (!address) return null;
  const before = input.before ? `${input.before}\n` : '';
  const text = `${before}${input.text}${input.after ? `\n${input.after}` : ''}`;
  const span = wholeRuns(text, {
    start: input.span.start + before.length,
    end: input.span.end + before.length,
  });
  const folded = foldForFragments(text);
  for (const width of contexts) {
    const directive = makeDirective(text, span, width);
    if (directive && leadsThere(folded, directive, span)) return join(address, directive);
  }
  return null;
}

/** Widens a stretch so that no run of digits or letters is cut, and trims spaces. */
function wholeRuns(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  while (start > 0 && !isCut(text, start)) start -= 1;
  while (end < text.length && !isCut(text, end)) end += 1;
  return { start, end };
}

function makeDirective(text: string, span: Span, width: number): Directive | null {
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return null;
  const context = {
    prefix: contextBefore(text, span.start, width),
    suffix: contextAfter(text, span.end, width),
  };
  if (width > 0 && context.prefix === null && context.suffix === null) return null;
  if (words.length <= LONGEST_TERM && !/\s/.test(words)) return { ...context, start: words, end: null };
  const start = headOf(words);
  const end = tailOf(words);
  if (start === null || end === null || start.length + end.length > words.length) return null;
  return { ...context, start, end };
}

/** The beginning up to the first space or block end, 16 characters at most, cut where one may cut. */
function headOf(words: string): string | null {
  const limit = Math.min(END_LENGTH, words.search(/\s|$/));
  let length = limit;
  while (length > 0 && !isCut(words, length)) length -= 1;
  return length > 0 ? words.slice(0, length) : null;
}

function tailOf(words: string): string | null {
  const lastBlank = words.length - (/\S*$/.exec(words)?.[0].length ?? 0) - 1;
  let from = Math.max(lastBlank + 1, words.length - END_LENGTH);
  while (from < words.length && !isCut(words, from)) from += 1;
  return from < words.length ? words.slice(from) : null;
}

/** Up to `width` characters before, within the block and without spaces; `null` when nothing is left. */
function contextBefore(text: string, end: number, width: number): string | null {
  let from = end;
  while (from > 0 && end - from < width && !/\s/.test(text[from - 1]!)) from -= 1;
  while (from < end && !isCut(text, from)) from += 1;
  return from < end && !blockEnd.test(text.slice(from, end)) ? text.slice(from, end) : null;
}

function contextAfter(text: string, start: number, width: number): string | null {
  let to = start;
  while (to < text.length && to - start < width && !/\s/.test(text[to]!)) to += 1;
  while (to > start && !isCut(text, to)) to -= 1;
  return to > start ? text.slice(start, to) : null;
}

function leadsThere(folded: FragmentText, directive: Directive, span: Span): boolean {
  const found = findDirective(folded, directive);
  return found.length === 1 && found[0]!.start === span.start && found[0]!.end === span.end;
}

function join(address: string, { prefix, start, end, suffix }: Directive): string {
  const url = new URL(address);
  const terms = [
    prefix === null ? null : `${encode(prefix)}-`,
    encode(start),
    end === null ? null : encode(end),
    suffix === null ? null : `-${encode(suffix)}`,
  ].filter((term) => term !== null);
  const base = url.hash.replace(/:~:.*$/, '') || '#';
  url.hash = '';
  return `${url.href.replace(/#$/, '')}${base}:~:text=${terms.join(',')}`;
}

/** `-`, `,` and `&` are the directive's own marks; `encodeURIComponent` leaves the first. Brackets go too, for Markdown. */
function encode(words: string): string {
  const wellFormed = words.toWellFormed();
  return encodeURIComponent(wellFormed).replace(
    /[-!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
