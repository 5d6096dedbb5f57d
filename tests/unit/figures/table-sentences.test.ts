import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
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

const readOnce = new Map<string, Figure[]>();
function figuresOf(sentence: string): Figure[] {
  const known = readOnce.get(sentence);
  if (known) return known;
  const figures = readFigures(sentence);
  readOnce.set(sentence, figures);
  return figures;
}

const fields = [...new Set(told.map(([, , field]) => field ?? null))];

describe('sentences beside the tables', () => {
  it.each(fields)('give %s', (field) => {
    const wrong = told.flatMap((one) => {
      if ((one[2] ?? null) !== field) return [];
      const [sentence, figure, , value] = one;
      const figures = figuresOf(sentence);
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
