import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { relateFigures } from '../analysis/relation.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** What a hand takes along at the edges of a number and no statement is made of: blanks, stops, brackets, quotes. */
const edge = /[\s\p{P}]/u;
/** Signs of the number itself, which the edges keep. */
const sign = /[%‰+\-−－]/u;

/**
 * The figure whose own words some selected spans are, by its index; `null` where they say anything more, or less than
 * its number. The hedge and the unit may be left out, a word that the figure is read by (增长) and the growth that a
 * level is printed with may be taken along, and blanks and marks at the edges count for nothing. Pure.
 */
export function chosenFigure(
  text: string,
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  spans: readonly Span[],
): number | null {
  const core = withoutEdges(text, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
  const touched = figures.filter((figure) => overlaps(figure, core));
  const [figure] = touched;
  if (!figure) return null;
  const own = [figure, ...relateFigures(figures, relations).changesOf(figure)];
  const before = squeezed(text.slice(core.start, figure.start));
  if (before !== '' && before !== squeezed(figure.lead ?? '')) return null;
  if (!touched.every((one) => own.includes(one) && contains(core, numberOf(text, one)))) return null;
  return core.end <= touched.at(-1)!.end ? figures.indexOf(figure) : null;
}

/** From the first digit to the last of a number or a range; its words where it is spelt, the whole figure without such a part. */
function numberOf(text: string, { start, end, reading }: Figure): Span {
  const parts = reading.parts.filter(({ role }) => role === 'number' || role === 'range');
  if (parts.length === 0) return { start, end };
  const whole = {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  };
  const words = text.slice(whole.start, whole.end);
  const first = words.search(/\d/);
  if (first < 0) return whole;
  return { start: whole.start + first, end: whole.end - words.match(/\D*$/)![0].length };
}

function withoutEdges(text: string, span: Span): Span {
  const outside = (at: number) => edge.test(text[at] ?? '') && !sign.test(text[at] ?? '');
  let { start, end } = { start: Math.max(0, span.start), end: Math.min(text.length, span.end) };
  // Of marks alone the two pass each other.
  while (outside(start)) start += 1;
  while (outside(end - 1)) end -= 1;
  return { start, end };
}

function squeezed(words: string): string {
  return words.replace(/\s/g, '');
}
