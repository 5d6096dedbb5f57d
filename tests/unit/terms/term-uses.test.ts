import { describe, expect, it } from 'vitest';
import { findTermUses } from '../../../lib/terms/term-uses.ts';

const office = { term: '“三公”经费', aliases: ['三公支出', '“”'] };
const said = (text: string, entry = office) =>
  findTermUses(entry, text).map(({ start, end, sentence }) => [text.slice(start, end), sentence]);

describe('the uses of a term in a kept text', () => {
  it('are found in any spelling, under every name, in the order of the text', () => {
    expect(said('压减三公支出两成。公开 三公 经费。推进老街改造。')).toEqual([
      ['三公支出', '压减三公支出两成。'],
      ['三公 经费', '公开 三公 经费。'],
    ]);
    expect(said('公开三公经费。压减三公支出两成。')).toEqual([
      ['三公经费', '公开三公经费。'],
      ['三公支出', '压减三公支出两成。'],
    ]);
  });

  it('are one for each sentence, the first of it', () => {
    expect(said('公开三公经费，压减三公经费。\n公开三公经费，压减三公经费。\n不增三公经费。')).toEqual([
      ['三公经费', '公开三公经费，压减三公经费。'],
      ['三公经费', '不增三公经费。'],
    ]);
  });

  it('are the first five', () => {
    const sentences = Array.from({ length: 8 }, (_, i) => `第${i}项压减三公经费。`);
    expect(said(sentences.join('\n')).map(([, sentence]) => sentence)).toEqual(sentences.slice(0, 5));
  });

  it('may be none', () => {
    expect(said('推进老街改造。')).toEqual([]);
    expect(said('')).toEqual([]);
  });
});
