import search from 'approx-string-match';
import type { Snippet } from '../records/snippet.ts';
import { type SqueezedText, squeeze } from './squeezed-text.ts';

/** What a snippet remembers of its place, squeezed and folded like the text it is looked for in. */
export interface KeptContext {
  /** As printed, without spaces. */
  quote: string;
  /** The quote folded, for telling whole contexts. */
  folded: string;
  prefix: string;
  suffix: string;
  /** How much of prefix (from its end) and suffix (from its start) belongs to the quote's own sentence. */
  localPrefix: number;
  localSuffix: number;
}

/** How well a place's surroundings agree with the kept ones; each 0 to 1, `null` where nothing was kept. */
export interface Agreement {
  /** Own sentence. */
  local: number | null;
  /** Beyond the sentence, on either side. */
  before: number | null;
  after: number | null;
  /** The same, or the few characters that touch the sentence where they agree better: something was put in behind them. */
  touching: { before: number | null; after: number | null };
  /** On how many sides, 0 to 2, the next characters beyond the sentence are the kept ones: nothing was put in between. */
  sides: number;
}

const sentenceEnd = /[。！？!?]/;

/** How far words may have been pushed apart between the place and its far context: one clause put in between. */
const slack = 48;
/** Far context is compared up to this length a side: what was kept beyond the sentence. */
const farLength = 48;
/** The part of it that touches the sentence: a short neighbour, or the end of a long one. */
const touchingLength = 16;
/** Characters that tell a side untouched. */
const sideLength = 8;

/** Prepares a snippet's context; cheap next to one look through a page. */
export function keptContext(snippet: Snippet): KeptContext {
  const quote = squeeze(snippet.quote);
  const prefix = squeeze(snippet.anchor.prefix).folded;
  const suffix = squeeze(snippet.anchor.suffix).folded;
  return {
    quote: quote.exact,
    folded: quote.folded,
    prefix,
    suffix,
    ...ownSentence(snippet, prefix, suffix),
  };
}

/** How far the quote's own sentence reaches into prefix and suffix: by the kept sentence, else by the next full stop. */
function ownSentence(
  snippet: Snippet,
  prefix: string,
  suffix: string,
): Pick<KeptContext, 'localPrefix' | 'localSuffix'> {
  const sentence = squeeze(snippet.sentence).folded;
  const quote = squeeze(snippet.quote).folded;
  for (let at = sentence.indexOf(quote); at !== -1; at = sentence.indexOf(quote, at + 1)) {
    const head = sentence.slice(0, at);
    const tail = sentence.slice(at + quote.length);
    const fits =
      (prefix.endsWith(head) || head.endsWith(prefix)) &&
      (suffix.startsWith(tail) || tail.startsWith(suffix));
    if (fits)
      return {
        localPrefix: Math.min(head.length, prefix.length),
        localSuffix: Math.min(tail.length, suffix.length),
      };
  }
  const tailTo = suffix.search(sentenceEnd);
  return {
    localPrefix: prefix.length - (/^.*[。！？!?]/.exec(prefix)?.[0].length ?? 0),
    localSuffix: tailTo < 0 ? suffix.length : tailTo + 1,
  };
}

/** How the surroundings of `[start, end)` (squeezed) agree with what was kept. */
export function agreementAt(text: SqueezedText, kept: KeptContext, start: number, end: number): Agreement {
  const head = kept.prefix.slice(kept.prefix.length - kept.localPrefix);
  const tail = kept.suffix.slice(0, kept.localSuffix);
  const farHead = kept.prefix.slice(0, kept.prefix.length - kept.localPrefix).slice(-farLength);
  const farTail = kept.suffix.slice(kept.localSuffix, kept.localSuffix + farLength);
  const before = text.folded.slice(Math.max(0, start - head.length - farHead.length - slack), start);
  const after = text.folded.slice(end, end + tail.length + farTail.length + slack);
  const localLength = head.length + tail.length;
  const lost = errorsAtEnd(before, head) + errorsAtStart(after, tail);
  const farBefore = before.slice(0, before.length - head.length + slack);
  const farAfter = after.slice(Math.max(0, tail.length - slack));
  const wideBefore = farHead === '' ? null : similarity(farBefore, farHead);
  const wideAfter = farTail === '' ? null : similarity(farAfter, farTail);
  const left = farHead.slice(-sideLength);
  const right = farTail.slice(0, sideLength);
  return {
    sides:
      Number(left !== '' && before.endsWith(left, before.length - head.length)) +
      Number(right !== '' && after.startsWith(right, tail.length)),
    local: localLength === 0 ? null : 1 - lost / localLength,
    before: wideBefore,
    after: wideAfter,
    touching: {
      before: best(wideBefore, farBefore.slice(-(touchingLength + slack)), farHead.slice(-touchingLength)),
      after: best(wideAfter, farAfter.slice(0, touchingLength + slack), farTail.slice(0, touchingLength)),
    },
  };
}

function best(wide: number | null, window: string, pattern: string): number | null {
  return wide === null ? null : Math.max(wide, similarity(window, pattern));
}

/** Share of `pattern` that stands in `window`, approximately, 0 when less than half does. */
function similarity(window: string, pattern: string): number {
  if (window.includes(pattern)) return 1;
  const most = Math.floor(pattern.length / 2);
  const errors = search(window, pattern, most)[0]?.errors;
  return errors === undefined ? 0 : 1 - errors / pattern.length;
}

function errorsAtEnd(window: string, pattern: string): number {
  if (window.endsWith(pattern)) return 0;
  const matches = search(window.slice(-(pattern.length + slack)), pattern, pattern.length);
  return matches[0]?.errors ?? pattern.length;
}

function errorsAtStart(window: string, pattern: string): number {
  if (window.startsWith(pattern)) return 0;
  const matches = search(window.slice(0, pattern.length + slack), pattern, pattern.length);
  return matches[0]?.errors ?? pattern.length;
}
