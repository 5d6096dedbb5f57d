import { describe, expect, it } from 'vitest';
import { findNameContext } from '../../../lib/terms/name-contexts.ts';
import { toldSentences } from '../../helpers/told-sentences.ts';
import { termsReaders } from '../../helpers/word-readers/terms.ts';

// Names, their neighbours and the forms of notes that stand beside the tables of the room: a row's own sample goes with its row.
describe('words beside the tables', () => {
  const told = toldSentences('terms');

  it.each(Object.entries(termsReaders))('%s', (name, read) => {
    for (const [words, value] of told.get(name) ?? []) expect(read(words) ?? null, words).toEqual(value);
  });

  it('all have someone who reads them', () => {
    expect([...told.keys()].filter((name) => !(name in termsReaders))).toEqual([]);
  });
});

describe('a term in the title of a document', () => {
  const contextOf = (text: string, term: string) =>
    findNameContext(text, text.indexOf(term), text.indexOf(term) + term.length);
  it.each(['《城市更新条例》施行', '施行《城市更新条例》', '《上海市城市更新》'])(
    'is a word of its name: %s',
    (text) => expect(contextOf(text, '城市更新')).toBe('title'),
  );
  it.each(['《城市更新》', '《 城市更新 》', '《条例》后城市更新《细则》', '城市更新《条例》', '城市更新'])(
    'is a use of it where the title is the term, or another: %s',
    (text) => expect(contextOf(text, '城市更新')).toBeNull(),
  );
});
