import { describe, expect, it } from 'vitest';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { reportsReaders } from '../../helpers/word-readers/reports.ts';

// Titles, names and lines of bodies that stand beside the tables of the room: a row's own sample goes with its row.
describe('titles, names and lines beside the tables', () => {
  const told = toldSentences('reports');

  it.each(Object.entries(reportsReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => !(name in reportsReaders))).toEqual([]);
  });
});
