import { describe, expect, it } from 'vitest';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { compareReaders } from '../../helpers/word-readers/compare.ts';

// Names and clauses that stand beside the tables of the room: a row's own sample goes with its row.
describe('words beside the tables', () => {
  const told = toldSentences('compare');

  it.each(Object.entries(compareReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => !(name in compareReaders))).toEqual([]);
  });
});
