import search from 'approx-string-match';
import type { Snippet } from './snippet.ts';
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
}

/** Ends of sentences and lines: where the quote's own sentence begins and the neighbours' ends. */
const sentenceEnd = /[。！？!?\n]/g;

/** How far words may have been pushed apart between the place and its far context: one clause put in between. */
const SLACK = 48;
/** Far context is compared up to this length a side: what was kept beyond the sentence. */
const FAR = 48;

/** Prepares a snippet's context; cheap next to one look through a page. */
export function keptContext(snippet: Snippet): KeptContext {
  const { prefix, suffix } = snippet.anchor;
  const quote = squeeze(snippet.quote);
  const ends = [...prefix.matchAll(sentenceEnd)];
  const headFrom = (ends.at(-1)?.index ?? -1) + 1;
  const tailTo = suffix.search(/[。！？!?\n]/);
  return {
    quote: quote.exact,
    folded: quote.folded,
    prefix: squeeze(prefix).folded,
    suffix: squeeze(suffix).folded,
    localPrefix: squeeze(prefix.slice(headFrom)).folded.length,
    localSuffix: squeeze(suffix.slice(0, tailTo < 0 ? suffix.length : tailTo + 1)).folded.length,
  };
}

/** How the surroundings of `[start, end)` (squeezed) agree with what was kept. */
export function agreementAt(text: SqueezedText, kept: KeptContext, start: number, end: number): Agreement {
  const head = kept.prefix.slice(kept.prefix.length - kept.localPrefix);
  const tail = kept.suffix.slice(0, kept.localSuffix);
  const farHead = kept.prefix.slice(0, kept.prefix.length - kept.localPrefix).slice(-FAR);
  const farTail = kept.suffix.slice(kept.localSuffix, kept.localSuffix + FAR);
  const before = text.folded.slice(Math.max(0, start - head.length - farHead.length - SLACK), start);
  const after = text.folded.slice(end, end + tail.length + farTail.length + SLACK);
  const localLength = head.length + tail.length;
  const lost = errorsAtEnd(before, head) + errorsAtStart(after, tail);
  return {
    local: localLength === 0 ? null : 1 - lost / localLength,
    before: farHead === '' ? null : similarity(before.slice(0, before.length - head.length + SLACK), farHead),
    after: farTail === '' ? null : similarity(after.slice(Math.max(0, tail.length - SLACK)), farTail),
  };
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
  const matches = search(window.slice(-(pattern.length + SLACK)), pattern, pattern.length);
  return Math.min(pattern.length, matches[0]?.errors ?? pattern.length);
}

function errorsAtStart(window: string, pattern: string): number {
  if (window.startsWith(pattern)) return 0;
  const matches = search(window.slice(0, pattern.length + SLACK), pattern, pattern.length);
  return Math.min(pattern.length, matches[0]?.errors ?? pattern.length);
}
