import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { readFigures, readTies } from '../../helpers/read-figures.ts';

/**
 * Paragraphs as reports have them, with all that is read of every figure: its value, what it is of, its kind with the basis of a
 * change, when, as what it is told, its aspect and weight, and how the figures speak of each other.
 */
const told = JSON.parse(
  readFileSync(new URL('../../fixtures/sentences/figure-paragraphs.json', import.meta.url), 'utf8'),
) as { text: string; figures: string[]; ties: string[] }[];

const tellOf = (figure: Figure): string => {
  const { text, value, unit, indicator, kind, dir, basis, period, status, goal, aspect, weight } = figure;
  const change = [kind, dir, basis].filter((part) => part !== null).join(' ');
  return [text, `${value} ${unit}`, indicator, change, period, goal ? 'goal' : status, aspect, weight].join(
    ' | ',
  );
};

describe('paragraphs', () => {
  it.each(told.map((one) => [one.text, one] as const))('%s', (text, { figures, ties }) => {
    expect(readFigures(text).map(tellOf)).toEqual(figures);
    expect(readTies(text).map((tie) => tie.join(' '))).toEqual(ties);
  });
});
