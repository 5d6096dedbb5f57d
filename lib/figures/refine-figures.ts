import type { Figure } from '../analysis/figure.ts';
import { findMeasured, type IndicatorIndex, parseScope } from '../knowledge/indicators.ts';
import { isBoundary, type Words } from '../text/segmenter.ts';
import type { Span } from '../text/span.ts';
import type { UnitGroup } from '../text/unit-row.ts';
import { readUnit } from '../text/units.ts';
import type { FigureInput } from './figure-input.ts';
import { changeVerbs, levelVerbs } from './lexicon/change-words.ts';
import { basisAtStart } from './names/phrases.ts';
import { countedEnd } from './names/words/counted-words.ts';
import { leadWords } from './names/words/leads.ts';
import { predicateStart } from './names/words/predicates.ts';
import { tailWords } from './names/words/tails.ts';

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
    // A name made of words from several places has no single span to widen.
    if (plain(text.slice(span.start, span.end)) !== plain(figure.indicator)) return figure;
    const floor = span.start >= figure.end ? figure.end : (figures[i - 1]?.end ?? 0);
    if (isCounted(text, span, figures[i + 1]?.start ?? span.end)) return figure;
    const whole = widen({ text, words, span, floor, limit: figure.start });
    if (whole.start === span.start && whole.end === span.end) return figure;
    return withName(figure, {
      name: plain(text.slice(whole.start, whole.end)),
      span: whole,
      index: input.indicators,
    });
  });
}

/** The characters up to the next figure's that are read behind a count. */
const longestCounted = 40;

/** 乡镇|财政收入: whether a name behind its count ends where the next figure's measure begins, though a segmenter joins the two. */
const isCounted = (text: string, { start, end }: Span, next: number): boolean =>
  next > end && next - start <= longestCounted && countedEnd(text.slice(start, next), false) === end - start;

const leadForms = new Set(leadWords.map(({ form }) => form));

const pieces = {
  /** 获批, 向荣, 超级: words that such a character begins; one with a level or a place behind it is no word (向省, 获市). */
  joins: {
    pattern: /^(?:[获向又即还并再超约共达如且应要到让给按由][^省市区县国全州镇乡村各该其本年已同过出额])/u,
    sample: '向荣创业基地',
  },
};

/** What decides whether a word reaches back over a character that was trimmed. */
export const refinePatterns = Object.values(pieces);

const leadsOn = [...tailWords, ...changeVerbs, ...levelVerbs].map(({ form }) => form);

/** A date up to its 年, 月 or 日, with the blank that print leaves in it. */
const dateEnd = /[\d〇零一二三四五六七八九十]\s?[年月日号]$/u;
const dateReach = 3;

const plain = (name: string): string => name.replace(/\s/gu, '');
const firstHan = '一';
const lastHan = '龥';
const isHan = (c: string | undefined): boolean => c !== undefined && c >= firstHan && c <= lastHan;

interface Widening {
  text: string;
  words: Words;
  span: Span;
  /** Where the figure or the one before it ends: a name after it does not reach back into it. */
  floor: number;
  /** Where the figure begins: a name before it does not reach into it. */
  limit: number;
}

/** The span with the whole of the words that it begins and ends in; an end that no boundary is near stays as it is. */
const widen = (name: Widening): Span => ({ start: startOfWord(name), end: endOfWord(name) });

function startOfWord({ text, words, span, floor }: Widening): number {
  // 将|区农委: segmenters glue particles to names; what was trimmed off on purpose stays off.
  const lead = leadForms.has(text[span.start - 1] ?? '');
  if (lead && !pieces.joins.pattern.test(text.slice(span.start - 1, span.start + 1))) return span.start;
  // 2006年|全社会: a segmenter glues the 年 of a date to what follows.
  if (dateEnd.test(text.slice(Math.max(0, span.start - dateReach), span.start))) return span.start;
  let start = span.start;
  while (
    !isBoundary(words, start) &&
    span.start - start < longestWord &&
    start > floor &&
    isHan(text[start - 1])
  )
    start--;
  return isBoundary(words, start) ? start : span.start;
}

const done = '了';

function endOfWord({ text, words, span, limit }: Widening): number {
  const before = span.end <= limit;
  // 价格|上涨, 办结率|达, 村|均完成: what leads to the number or says what became of it stays off.
  const behind = text.slice(span.end, span.end + longestWord + 2);
  const leads = leadsOn.some((word) => behind.startsWith(word)) || basisAtStart.test(behind);
  if (before ? leads : predicateStart.exec(behind)?.index === 0) return span.end;
  // 建制村|通了水: so does what the counted gained.
  if (!before && behind[1] === done) return span.end;
  const stop = before ? limit : text.length;
  let end = span.end;
  while (!isBoundary(words, end) && end - span.end < longestWord && end < stop && isHan(text[end])) end++;
  return isBoundary(words, end) ? end : span.end;
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
    scope: parseScope(name) ?? figure.scope,
  };
}
