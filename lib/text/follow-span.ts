import type { Span } from './span.ts';

/**
 * Characters on each side by which a place is known again: those that annotation tools keep with a quote as a rule
 * (see `lib/snippets/make-snippet.ts`).
 */
const reach = 32;

/**
 * Follows a span from a text to a later state of it, with the words around it: `null` where they are no longer there,
 * or stand in several places that the unchanged parts of the text do not tell apart. Where something was only put in,
 * the line of the span is enough; where something was taken out or rewritten, the words beyond the line must be there
 * too, for they may have said whose it is. Offsets are UTF-16 units of each text. Linear in the length of both.
 */
export function followSpan(span: Span, { before, now }: { before: string; now: string }): Span | null {
  if (before === now) return span;
  const kept = keptEnds(before, now);
  const onlyPutIn = kept.head + kept.tail >= before.length;
  const [from, to] = onlyPutIn ? lineAround(before, span) : wordsAround(before, span);
  if (to <= kept.head) return span;
  if (from >= before.length - kept.tail) return shifted(span, now.length - before.length);
  const [first, last] = wordsAround(before, span);
  const words = before.slice(first, last);
  const at = now.indexOf(words);
  if (at < 0 || now.indexOf(words, at + 1) >= 0) return null;
  return shifted(span, at - first);
}

function wordsAround(text: string, { start, end }: Span): [from: number, to: number] {
  return [Math.max(0, start - reach), Math.min(text.length, end + reach)];
}

function lineAround(text: string, { start, end }: Span): [from: number, to: number] {
  const to = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to];
}

/** How many characters two texts share at the start, and at the end; what was put in twice counts for both. */
function keptEnds(before: string, now: string): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  const [last, lastNow] = [before.length - 1, now.length - 1];
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most && before[last - tail] === now[lastNow - tail]) tail += 1;
  return { head, tail };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
