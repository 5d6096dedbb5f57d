import { describe, expect, it } from 'vitest';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { knowledgeReaders } from '../../helpers/word-readers/knowledge.ts';

// Names, addresses and words that stand beside the tables of the room: a row's own sample goes with its row.
describe('words beside the tables', () => {
  const told = toldSentences('knowledge');

  it.each(Object.entries(knowledgeReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => !(name in knowledgeReaders))).toEqual([]);
  });
});
