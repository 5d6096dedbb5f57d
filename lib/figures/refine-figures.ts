import type { Figure } from '../analysis/figure.ts';
import { findMeasured, type IndicatorIndex, parseScope } from '../knowledge/indicators.ts';
import { isBoundary, type Words } from '../text/segmenter.ts';
import type { Span } from '../text/span.ts';
import { readUnit, type UnitGroup } from '../text/units.ts';
import type { FigureInput } from './figure-input.ts';
import { changeVerbs } from './lexicon/change-words.ts';
import { leadWords } from './names/lead-words.ts';
import { predicateStart, tailWords } from './names/tail-words.ts';

/** A word of a report is rarely longer; a boundary farther away belongs to another. */
const longestWord = 4;

/**
 * Completes indicators by word boundaries: a name that begins or ends inside a word takes the whole word. Never moves,
 * adds or drops a figure; figures whose names need nothing come back as they are.
 */
export function refineFigures(figures: Figure[], input: FigureInput, words: Words): Figure[] {
  const { text } = input.print;
  if (words.length !== text.length) return figures;
  return figures.map((figure, i) => {
    const span = figure.indicatorSpan;
    if (span === null || figure.indicator === null) return figure;
    // A name made of several stretches has no single place to widen.
    if (plain(text.slice(span.start, span.end)) !== plain(figure.indicator)) return figure;
    const floor = span.start >= figure.end ? figure.end : (figures[i - 1]?.end ?? 0);
    const whole = widen({ text, words, span, floor, limit: figure.start });
    if (whole.start === span.start && whole.end === span.end) return figure;
    return withName(figure, {
      name: plain(text.slice(whole.start, whole.end)),
      span: whole,
      index: input.indicators,
    });
  });
}

const leadsOn = [...tailWords, ...changeVerbs.map(({ form }) => form)];

const plain = (name: string): string => name.replace(/\s/gu, '');
const isHan = (c: string | undefined): boolean => c !== undefined && c >= '一' && c <= '龥';

interface Widening {
  text: string;
  words: Words;
  span: Span;
  /** Where the figure or the one before it ends: a name after it does not reach back into it. */
  floor: number;
  /** Where the figure begins: a name before it does not reach into it. */
  limit: number;
}

function widen({ text, words, span, floor, limit }: Widening): Span {
  let { start, end } = span;
  // 将|区农委: segmenters glue particles to names; what was trimmed off on purpose stays off.
  if (leadWords.includes(text[start - 1] ?? '')) floor = start;
  for (
    let steps = 0;
    !isBoundary(words, start) && steps < longestWord && start > floor && isHan(text[start - 1]);
    steps++
  )
    start--;
  if (!isBoundary(words, start)) start = span.start;
  // 价格|上涨, 办结率|达, 村|均完成: what leads to the number or says what became of it stays off.
  const led =
    span.end <= limit
      ? leadsOn.some((word) => text.startsWith(word, span.end))
      : predicateStart.exec(text.slice(span.end, span.end + longestWord + 2))?.index === 0;
  const stop = led ? end : span.end <= limit ? limit : text.length;
  for (
    let steps = 0;
    !isBoundary(words, end) && steps < longestWord && end < stop && isHan(text[end]);
    steps++
  )
    end++;
  if (!isBoundary(words, end)) end = span.end;
  return { start, end };
}

interface Naming {
  name: string;
  span: Span;
  index: IndicatorIndex;
}

const groupOf = ({ unit }: Figure): UnitGroup | null =>
  unit === null ? null : (readUnit(unit, 0)?.unit.group ?? 'count');

function withName(figure: Figure, { name, span, index }: Naming): Figure {
  return {
    ...figure,
    indicator: name,
    indicatorSpan: span,
    indicatorId:
      findMeasured(index, name, { kind: figure.kind, group: groupOf(figure) })?.id ?? figure.indicatorId,
    scope: parseScope(name),
  };
}
