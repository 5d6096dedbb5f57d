import type { Span } from '../text/span.ts';

/** The spans of a text between marks, in order, without the mark that ends each; empty ones too. */
export function splitAtMarks(text: string, marks: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !marks.has(text[at]!)) continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}
