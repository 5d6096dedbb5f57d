import { withoutBlanks } from '../text/print/characters.ts';
import type { Candidate } from './anchor-candidates.ts';
import { type AnchorPage, statementAt } from './anchor-page.ts';
import { readFigureOf } from './read-figure.ts';
import { unsqueezeSpan } from './squeezed-text.ts';
import type { Statement } from './statement.ts';

/**
 * The place as it is shown: the quote's own characters where they stand in it (完成了19.66亿元), the figure that a
 * reader reads there where a number was kept. `null` for an empty place, and for words where a number was kept.
 */
export function snapped(
  page: AnchorPage,
  place: Candidate,
  { quote, number }: { quote: string; number: boolean },
): Candidate | null {
  if (place.end <= place.start) return null;
  const { exact } = page.squeezed;
  const words = exact.slice(place.start, place.end);
  if (words === quote) return place;
  const at = words.indexOf(quote);
  if (at !== -1) return { start: place.start + at, end: place.start + at + quote.length };
  if (!number) return place;
  return figureWithin(page, place) ?? (/[\d０-９]/.test(words) ? wholeNumber(page, place) : null);
}

/** A place that holds a number's digits with the rest of them, and nothing of the cells beside its own. */
function wholeNumber({ squeezed }: AnchorPage, place: Candidate): Candidate {
  const { exact, original, offsets } = squeezed;
  /** Whether the characters before and at an index are of one cell. */
  const joined = (at: number) => !original.slice(offsets[at - 1]!, offsets[at]!).includes('\t');
  const isOfNumber = (at: number) => /[\d０-９.．]/.test(exact[at] ?? '');
  let { start, end } = place;
  for (let at = start + 1; at < end; at += 1)
    if (!joined(at)) {
      // A number that stands in the kept one's place ends where its cell does.
      if (/[\d０-９]/.test(exact.slice(start, at))) end = at;
      else start = at;
    }
  while (start > 0 && isOfNumber(start) && isOfNumber(start - 1) && joined(start)) start -= 1;
  while (end < exact.length && isOfNumber(end) && isOfNumber(end - 1) && joined(end)) end += 1;
  return { start, end };
}

/** The figure that overlaps a place, as a place of its own; the place itself where it holds the number and is part of it. */
function figureWithin(page: AnchorPage, place: Candidate): Candidate | null {
  const span = unsqueezeSpan(page.squeezed, place.start, place.end);
  const statement = statementAt(page, span);
  const read = readFigureOf(statement);
  if (!read) return null;
  // Sentences are one line without breaks: what cannot be seen does not count on either side.
  const sentence = sentenceOf(statement);
  const from = place.start - squeezeLength(statement.head);
  const at = (offset: number) => from + squeezeLength(sentence.slice(0, offset));
  const { start, end, reading } = read.figure;
  const holdsNumber = reading.parts
    .filter(({ role }) => role === 'number' || role === 'unit')
    .every((part) => place.start <= at(part.start) && at(part.end) <= place.end);
  if (holdsNumber && at(start) <= place.start && place.end <= at(end)) return place;
  return { start: at(start), end: at(end) };
}

const sentenceOf = ({ head, quote, tail }: Statement): string => head + quote + tail;

const squeezeLength = (words: string): number => withoutBlanks(words).length;
