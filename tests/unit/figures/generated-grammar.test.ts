import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { grammarSamples, grammarSentence, grammarWords } from '../../helpers/grammar-sentences.ts';
import { inputOf } from '../../helpers/read-figures.ts';

describe('sentences of the grammar’s own words', () => {
  it('are made of many tables', () => {
    expect(grammarWords.length).toBeGreaterThan(500);
    expect(grammarSamples.length).toBeGreaterThan(1000);
  });

  it('never stop the reading: figures are as printed, in order and apart, and relations join them', () => {
    fc.assert(
      fc.property(grammarSentence, (sentence) => {
        const { figures, relations } = findFigures(inputOf(sentence));
        assertFigureLaws(sentence, figures);
        const starts = new Set(figures.map(({ start }) => start));
        for (const { from, to } of relations) expect(starts.has(from) && starts.has(to)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
