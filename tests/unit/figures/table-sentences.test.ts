import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { Span } from '../../../lib/text/span.ts';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { seeded } from '../../helpers/random.ts';
import { readFigures } from '../../helpers/read-figures.ts';

/**
 * Sentences that stand beside the tables of language, since a table's own samples go with its rows: what is read of
 * the number in each, or all the numbers that are read of it. A row that is dropped or broken leaves its sentence
 * unread, or read otherwise. Who means to read one otherwise changes its line.
 */
type Told =
  | [sentence: string, figures: string[]]
  | [sentence: string, figure: string, field: keyof Figure, value: Figure[keyof Figure]];

const told = JSON.parse(
  readFileSync(new URL('../../fixtures/sentences/figures.json', import.meta.url), 'utf8'),
) as Told[];

/** Where a sentence stands must not matter: at the beginning of a text, or behind a paragraph with numbers of its own. */
const before = '全镇完成税收3.2亿元，增长8%。新建学校12所、医院3家，分别增长5%、6%。\n';

const sentences = [...new Set(told.map(([sentence]) => sentence))];

/** A third of them by seed stand behind other numbers too, which takes three times as long to read as a sentence alone. */
const random = seeded(20261129);
const drawn = new Set(sentences.filter(() => random.below(3) === 0));

const readOnce = new Map<string, Figure[]>();
function figuresOf(sentence: string, start: number): Figure[] {
  const known = readOnce.get(sentence);
  if (known) return known;
  const figures = readFigures(sentence).filter((figure) => figure.start >= start);
  readOnce.set(sentence, figures);
  return figures;
}

const fields = [...new Set(told.map(([, , field]) => field ?? null))];

describe.each([
  ['alone', '', new Set(sentences)],
  ['behind other numbers', before, drawn],
])('sentences beside the tables, %s,', (_, paragraph, tried) => {
  it.each(fields)('give %s', (field) => {
    const wrong = told.flatMap((one) => {
      if ((one[2] ?? null) !== field || !tried.has(one[0])) return [];
      const [sentence, figure, , value] = one;
      const figures = figuresOf(paragraph + sentence, paragraph.length);
      const read =
        field === null
          ? figures.map(({ text }) => text)
          : figures.filter(({ text }) => text === figure).map((found) => found[field]);
      const right =
        field === null
          ? JSON.stringify(read) === JSON.stringify(figure)
          : read.some((found) => JSON.stringify(found) === JSON.stringify(value));
      return right ? [] : [`${sentence} → ${JSON.stringify(read)}, not ${JSON.stringify(value ?? figure)}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Words by which a text without headings turns from what was done to what is to come, where it tells of both. */
const ahead = /目标|安排|今后|今年要/u;

/** A figure as if its sentence were the text's first; without what its time is, where that rests on what stands before. */
function asFirst(figure: Figure, start: number, withTime: boolean) {
  const shifted = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const { indicatorSpan, reading, ...others } = shifted(figure);
  const { period, status, goal, section, weight, inferred, ...rest } = others;
  const { parts, kind, name, rule, aspect } = reading;
  return {
    ...rest,
    indicatorSpan: indicatorSpan && shifted(indicatorSpan),
    reading: { parts: parts.map(shifted), kind, name, rule, aspect },
    time: withTime && { period, status, goal, weight, inferred, rules: { ...reading, parts: [] } },
  };
}

describe('sentences beside the tables', () => {
  it('hold what holds of all figures', () => {
    for (const sentence of sentences) assertFigureLaws(sentence, figuresOf(sentence, 0));
  }, 90_000);

  it('are read the same behind other numbers, in all that is read', () => {
    const readAt = (sentence: string, start: number) =>
      figuresOf(before.slice(0, start) + sentence, start).map((figure) =>
        asFirst(figure, start, !ahead.test(sentence)),
      );
    const moved = [...drawn].filter(
      (sentence) => JSON.stringify(readAt(sentence, before.length)) !== JSON.stringify(readAt(sentence, 0)),
    );
    expect(moved).toEqual([]);
  }, 90_000);
});
