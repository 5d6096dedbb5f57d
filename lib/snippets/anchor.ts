import type { Snippet } from '../records/snippet.ts';
import type { Span } from '../text/span.ts';
import { type Candidate, contextCandidates, exactCandidates } from './anchor-candidates.ts';
import { type Agreement, agreementAt, type KeptContext, keptContext } from './anchor-context.ts';
import { directionBefore, directionStart, holdsNumber, saysTheSame } from './same-number.ts';
import { type SqueezedText, squeeze, squeezedIndex, unsqueezeSpan } from './squeezed-text.ts';

/**
 * Where a snippet stands in a text now.
 * `unchanged`: the same characters at the same offset. `moved`: the same characters, another offset.
 * `changed`: its place is there, and says something else: `was` and `found` are old and new, with the neighbouring
 * word where that is what changed (增长17% / 下降17%). `gone`: no place that is its own.
 */
export type AnchorResult =
  | { state: 'unchanged' | 'moved'; span: Span; was: string; found: string }
  | { state: 'changed'; span: Span; was: string; found: string }
  | { state: 'gone'; span: null; was: string; found: null };

interface Scored extends Candidate {
  agreement: Agreement;
  exact: boolean;
  total: number;
}

/** Own sentence kept well enough to be the same one, edited. Unrelated sentences of one report reach 0.45. */
const LOCAL_AT_LEAST = 0.5;
/** Neighbours kept well enough. `similarity` gives 0 below 0.5. */
const FAR_AT_LEAST = 0.5;
/** An edited sentence is believed only between neighbours that are as they were: list sentences are built alike (区级财政收入2.75亿元，同比增长74%). */
const FAR_OF_EDITED = 0.85;
/** Characters of own sentence from which its exact words mean something by themselves: 其中，区级收入. */
const TELLING_LOCAL = 6;

/**
 * Finds a snippet in a text. Never takes another number for it: digits, unit and sign are the same character for
 * character or the result is `changed`; a twin is never taken when its neighbours tell it apart. Spaces and line
 * breaks do not count, so that a page and a PDF's text are read alike. Pass a `SqueezedText` to look for many.
 */
export function anchor(snippet: Snippet, text: string | SqueezedText): AnchorResult {
  const squeezed = typeof text === 'string' ? squeeze(text) : text;
  const kept = keptContext(snippet);
  const gone: AnchorResult = { state: 'gone', span: null, was: snippet.quote, found: null };
  if (kept.quote === '') return gone;
  const hint = squeezedIndex(squeezed, snippet.anchor.start);
  const whole = wholeContext(squeezed, kept, hint);
  if (whole) return judge(snippet, squeezed, kept, whole);
  const best = bestPlace(snippet, squeezed, kept, hint);
  return best ? judge(snippet, squeezed, kept, best) : gone;
}

/** The places of many snippets in one text, in their order. */
export function anchorAll(snippets: readonly Snippet[], text: string): AnchorResult[] {
  const squeezed = squeeze(text);
  return snippets.map((snippet) => anchor(snippet, squeezed));
}

/** The place where quote and whole context stand untouched: at the hint, else the nearest to it. */
function wholeContext(text: SqueezedText, kept: KeptContext, hint: number): Candidate | null {
  const { prefix, folded, suffix, quote } = kept;
  const whole = prefix + folded + suffix;
  let best = -1;
  if (text.folded.startsWith(whole, hint - prefix.length)) best = hint - prefix.length;
  else {
    for (let at = text.folded.indexOf(whole); at >= 0; at = text.folded.indexOf(whole, at + 1)) {
      if (best < 0 || Math.abs(at + prefix.length - hint) < Math.abs(best + prefix.length - hint)) best = at;
    }
  }
  if (best < 0 || !text.exact.startsWith(quote, best + prefix.length)) return null;
  return { start: best + prefix.length, end: best + prefix.length + quote.length };
}

function bestPlace(snippet: Snippet, text: SqueezedText, kept: KeptContext, hint: number): Candidate | null {
  const seen = new Set<string>();
  let best: Scored | null = null;
  const candidates = [...exactCandidates(text, kept, hint), ...contextCandidates(text, kept, hint)];
  for (const candidate of candidates) {
    const key = `${candidate.start},${candidate.end}`;
    if (candidate.end <= candidate.start || seen.has(key)) continue;
    seen.add(key);
    const scored = score(text, kept, candidate);
    if (!isAcceptable(scored, kept, snippet.anchor.twins)) continue;
    if (!best || isBetter(scored, best, hint)) best = scored;
  }
  return best && !best.exact ? (exactWithin(text, kept, best) ?? best) : best;
}

/** The quote inside a place that reaches further: words were put right beside it (完成19.66亿元 → 完成了19.66亿元). */
function exactWithin(text: SqueezedText, kept: KeptContext, place: Candidate): Candidate | null {
  const at = text.exact.slice(place.start, place.end).indexOf(kept.quote);
  if (at < 0) return null;
  return { start: place.start + at, end: place.start + at + kept.quote.length };
}

function score(text: SqueezedText, kept: KeptContext, candidate: Candidate): Scored {
  const agreement = agreementAt(text, kept, candidate.start, candidate.end);
  const exact =
    text.exact.startsWith(kept.quote, candidate.start) && lengthOf(candidate) === kept.quote.length;
  // Own sentence and neighbours weigh alike; an exact quote only breaks ties, so that a twin with the old digits
  // never wins over the true place with new ones.
  const total = (agreement.local ?? 0) + far(agreement) + (exact ? 0.05 : 0);
  return { ...candidate, agreement, exact, total };
}

function isBetter(a: Scored, b: Scored, hint: number): boolean {
  if (a.total !== b.total) return a.total > b.total;
  return Math.abs(a.start - hint) < Math.abs(b.start - hint);
}

/** Average of the sides that were kept; 0 when none was. */
function far({ touching: { before, after } }: Agreement): number {
  if (before === null) return after ?? 0;
  return after === null ? before : (before + after) / 2;
}

function isAcceptable(scored: Scored, kept: KeptContext, twins: number): boolean {
  const { local } = scored.agreement;
  // A sentence that kept all its words may have got other neighbours behind its own.
  const { before, after } = local === 1 ? scored.agreement.touching : scored.agreement;
  const least = local === 1 ? FAR_AT_LEAST : FAR_OF_EDITED;
  const neighbours = (before ?? 1) >= least && (after ?? 1) >= least;
  const hasNeighbours = before !== null || after !== null;
  const localLength = kept.localPrefix + kept.localSuffix;
  const sameSentence = local === 1 && localLength >= TELLING_LOCAL;
  if (scored.exact && sameSentence)
    return twins === 0 || (hasNeighbours && far(scored.agreement) >= FAR_AT_LEAST);
  if (scored.exact && kept.quote.length >= 3 * TELLING_LOCAL && twins === 0 && (local ?? 1) >= LOCAL_AT_LEAST)
    return true;
  if (local !== null && localLength >= TELLING_LOCAL)
    return local >= LOCAL_AT_LEAST && neighbours && (hasNeighbours || local > 0.8);
  // A cell or a line of its own: its neighbours alone tell the place.
  return hasNeighbours && neighbours && (local ?? 1) >= LOCAL_AT_LEAST;
}

/** Whether what stands at a place still is what was kept. */
function judge(snippet: Snippet, text: SqueezedText, kept: KeptContext, place: Candidate): AnchorResult {
  const span = unsqueezeSpan(text, place.start, place.end);
  const printed = text.original.slice(span.start, span.end);
  const then = surroundings(snippet.quote, snippet.anchor.prefix, snippet.anchor.suffix);
  const now = surroundings(
    printed,
    text.original.slice(Math.max(0, span.start - 48), span.start),
    text.original.slice(span.end, span.end + 48),
  );
  const sameCharacters =
    text.exact.slice(place.start, place.end) === kept.quote && keepsDigitsTogether(snippet.quote, printed);
  if (sameCharacters && saysTheSame(kept.quote, then, now)) {
    const state = span.start === snippet.anchor.start && printed === snippet.quote ? 'unchanged' : 'moved';
    return { state, span, was: snippet.quote, found: printed };
  }
  return { state: 'changed', span, ...oldAndNew(snippet.quote, printed, then, now, sameCharacters) };
}

/** Old and new for the reader; where only a neighbouring word changed, that word is part of both. */
function oldAndNew(
  was: string,
  found: string,
  then: { before: string; after: string },
  now: { before: string; after: string },
  sameCharacters: boolean,
): { was: string; found: string } {
  const turned = holdsNumber(was) && directionBefore(then.before) !== directionBefore(now.before);
  if (!sameCharacters && !turned) return { was, found };
  if (turned) return { was: withDirection(then.before) + was, found: withDirection(now.before) + found };
  return {
    was: edge(then.before, 'end') + was + edge(then.after, 'start'),
    found: edge(now.before, 'end') + found + edge(now.after, 'start'),
  };
}

function withDirection(before: string): string {
  const at = directionStart(before);
  return at < 0 ? '' : before.slice(at);
}

/** The few characters beside a number that can change it: to the next mark, three at most (以上, 个百分点 is cut to 个百分). */
function edge(words: string, side: 'start' | 'end'): string {
  const pattern = side === 'start' ? /^[^，,。；;：:、！？\t\n]{0,3}/ : /[^，,。；;：:、！？\t\n]{0,3}$/;
  return words.match(pattern)?.[0] ?? '';
}

/** Neighbours without spaces; a break stays where it parts two digits, a TAB always: cells are not one number. */
function surroundings(quote: string, before: string, after: string): { before: string; after: string } {
  const first = quote[0] ?? '';
  const last = quote.at(-1) ?? '';
  const tight = (words: string) => words.replace(/[^\S\t\n]+/g, '').replace(/(?<!\d)\n+|\n+(?!\d)/g, '');
  return { before: tight(before + first).slice(0, -1), after: tight(last + after).slice(1) };
}

/** False where a TAB or a break now parts digits that stood together: `1⇥2亿元` is not 12亿元. */
function keepsDigitsTogether(quote: string, printed: string): boolean {
  const parted = /\d[.．,，]?\s+[.．,，]?\d/;
  return parted.test(quote) || !/\d[.．,，]?\s*[\t\n]\s*[.．,，]?\d/.test(printed) || quote.includes('\n');
}

function lengthOf({ start, end }: Candidate): number {
  return end - start;
}
