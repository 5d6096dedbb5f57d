import { describe, expect, it } from 'vitest';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { snippetsReaders } from '../../helpers/word-readers/snippets.ts';

// Clauses around a number and lines of a page that stand beside the tables of the room: a row's own sample goes with its row.
describe('words beside the tables', () => {
  const told = toldSentences('snippets');

  it.each(Object.entries(snippetsReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => !(name in snippetsReaders))).toEqual([]);
  });
});
