import { lowerDigits } from '../text/number-signs.ts';
import { isBlank, withoutBlanks } from '../text/print/characters.ts';
import type { Span } from '../text/span.ts';
import { webAddress } from '../text/web-address.ts';
import {
  type Directive,
  type FragmentText,
  findDirective,
  foldForFragments,
  isCut,
  isSureCut,
} from './fragment-matcher.ts';

/** A page as links into it are made from it. */
export interface LinkedPage {
  address: string | null;
  /** The page's text, block ends as line breaks. */
  text: string;
  /** What else the page shows outside `text` (menu, heading, footer), in page order before and after it; a place must be unique there too. */
  before?: string;
  after?: string;
}

export interface FragmentInput extends LinkedPage {
  span: Span;
}

/** Longest piece of text in one term; longer places are given by their two ends. Origin: addresses over 2,000 characters get cut in mail, and a Chinese character takes nine. */
const longestTerm = 60;
/** Length of either end of a longer place. */
const endLength = 16;
/** Context that is tried, in characters a side at least: none, so many, twice as many and on; it goes on to the next sure end of a word. */
const leastContext = 6;
const mostContext = 48;
/** How far beyond its width a context may go to end well: the longest clauses without a comma have some 40 characters. */
const reach = 40;

/**
 * The address of a place in a page: `https://…#:~:text=[prefix-,]start[,end][,-suffix]`. Given only where our own
 * matcher, which folds more than browsers do, finds that place and no other; a term never begins or ends inside a
 * run of digits or Latin letters, nor where a browser might see the inside of a Chinese word. `null` otherwise: then section and paragraph number say the place.
 */
export function fragmentLink({ span, ...page }: FragmentInput): string | null {
  return createLinker(page)(span);
}

/** `fragmentLink` for many places of one page, whose text is folded once, when the first is asked for. */
export function createLinker(page: LinkedPage): (span: Span) => string | null {
  const address = webAddress(page.address);
  if (!address) return () => null;
  const before = page.before ? `${page.before}\n` : '';
  // A page's markup raises a note's number: its characters, which browsers compare, are plain digits.
  const text = lowerDigits(`${before}${page.text}${page.after ? `\n${page.after}` : ''}`);
  let folded: FragmentText | null = null;
  return ({ start, end }) => {
    folded ??= foldForFragments(text);
    const span = wholeRuns(text, { start: start + before.length, end: end + before.length });
    for (let width = 0; width <= mostContext; width = Math.max(leastContext, width * 2)) {
      const directive = makeDirective(text, span, width);
      if (directive && leadsThere(folded, directive, span)) return join(address, directive);
    }
    return null;
  };
}

/** Widens a span so that no run of digits or letters is cut, and trims what shows nothing. */
function wholeRuns(text: string, span: Span): Span {
  let { start, end } = span;
  // Of a span that shows nothing the two pass each other.
  while (isBlank(text.charCodeAt(start))) start += 1;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  while (!isCut(text, start)) start -= 1;
  while (!isCut(text, end)) end += 1;
  return { start, end };
}

function makeDirective(text: string, span: Span, width: number): Directive | null {
  const words = text.slice(span.start, span.end);
  if (words === '') return null;
  // Where the words themselves end well, they need no context to be found.
  const context = {
    prefix: width === 0 && isSureCut(text, span.start) ? null : contextBefore(text, span.start, width),
    suffix: width === 0 && isSureCut(text, span.end) ? null : contextAfter(text, span.end, width),
  };
  if (width !== 0 && context.prefix === null && context.suffix === null) return null;
  if (context.prefix === null && !isSureCut(text, span.start)) return null;
  if (context.suffix === null && !isSureCut(text, span.end)) return null;
  if (words.length <= longestTerm && !/\s/.test(words)) return { ...context, start: words, end: null };
  const start = headOf(words);
  const end = tailOf(words);
  // Ends that lie over one another lead nowhere: the second is looked for behind the first.
  if (start === null || end === null) return null;
  return { ...context, start, end };
}

/** The beginning: up to a sure end of a word, at least 16 characters where the first block or space allows it. */
function headOf(words: string): string | null {
  let length = Math.min(endLength, words.search(/\s|$/));
  // The end of a block, of a word before a space and of the words themselves are sure.
  while (!isSureCut(words, length)) length += 1;
  return length <= longestTerm ? words.slice(0, length) : null;
}

/** The end likewise. */
function tailOf(words: string): string | null {
  let from = Math.max(words.search(/\S*$/), words.length - endLength);
  while (!isSureCut(words, from)) from -= 1;
  return words.length - from <= longestTerm ? words.slice(from) : null;
}

/** `width` characters before or more, to a sure end of a word within the block; `null` when there is none. */
function contextBefore(text: string, end: number, width: number): string | null {
  const block = /\S*$/.exec(text.slice(Math.max(0, end - width - reach), end))![0];
  let length = Math.min(Math.max(1, width), block.length);
  while (length <= block.length && !isSureCut(text, end - length)) length += 1;
  return length <= block.length ? shown(text.slice(end - length, end)) : null;
}

function contextAfter(text: string, start: number, width: number): string | null {
  const block = /^\S*/.exec(text.slice(start, start + width + reach))![0];
  let length = Math.min(Math.max(1, width), block.length);
  while (length <= block.length && !isSureCut(text, start + length)) length += 1;
  return length <= block.length ? shown(text.slice(start, start + length)) : null;
}

/** Context that can be looked for; what shows nothing is none. */
const shown = (words: string): string | null => (withoutBlanks(words) === '' ? null : words);

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
  return `${url.href}${base}:~:text=${terms.join(',')}`;
}

/** `-`, `,` and `&` are the directive's own marks; `encodeURIComponent` leaves the first. Brackets go too, for Markdown. */
function encode(words: string): string {
  const wellFormed = words.toWellFormed();
  return encodeURIComponent(wellFormed).replace(
    /[-!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
