import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../lib/compare/compared-report.ts';
import { findMentions } from '../../../lib/compare/goals/text-goals.ts';
import { readMadeReport } from '../../helpers/read-reports.ts';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { compareReaders } from '../../helpers/word-readers/compare.ts';

// Names and clauses that stand beside the tables of the room: a row's own sample goes with its row.
describe('words beside the tables', () => {
  const told = toldSentences('compare');

  it.each(Object.entries(compareReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => name !== 'isSaidAgain' && !(name in compareReaders))).toEqual(
      [],
    );
  });
});

it('names that every place quotes are no promise that is said again', () => {
  const told = toldSentences('compare').get('isSaidAgain') ?? [];
  // All in one report and the next: each is a sentence of its own.
  const plans = told.map(([words]) => `${words}。`).join('\n');
  const done = '各项工作平稳推进。';
  const mentions = findMentions(
    prepareReport(readMadeReport({ reviews: 2021, done, plans }), 0),
    prepareReport(readMadeReport({ reviews: 2022, done, plans }), 1),
  );
  expect(told.length).toBeGreaterThan(200);
  expect(mentions.map(({ said }) => said.text)).toEqual([]);
});
