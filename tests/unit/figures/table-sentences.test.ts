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

/** Where a sentence stands must not matter: at the beginning of a text, or behind a paragraph with numbers of its own. */
const before = '全镇完成税收3.2亿元，增长8%。新建学校12所、医院3家，分别增长5%、6%。\n';

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
  ['alone', ''],
  ['behind other numbers', before],
])('sentences beside the tables, %s,', (_, paragraph) => {
  it.each(fields)(
    'give %s',
    (field) => {
      const wrong = told.flatMap((one) => {
        if ((one[2] ?? null) !== field) return [];
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
    },
    90_000,
  );
});
