import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import mined from '../../../lib/figures/names/ranking/word-list.json' with { type: 'json' };
import { buildWordList, segment, wordList } from '../../../lib/figures/names/ranking/word-list.ts';

/** The words of a text, in its order. */
const wordsOf = (text: string, list = wordList()): string[] =>
  segment({ text, start: 0, end: text.length }, list).map(({ start, end }) => text.slice(start, end));

describe('words of real reports', () => {
  it.each([
    ['完善沿海经济区功能', ['完善', '沿海', '经济区', '功能']],
    ['聚焦优势产业链', ['聚焦', '优势', '产业链']],
    ['规模以上工业企业、5G基站', ['规模', '以上', '工业', '企业', '、', '5G', '基站']],
  ])('%s falls into them', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are each once, with a sort and two digits', () => {
    const words = mined.words.map((row) => row.slice(0, -3));
    expect(new Set(words).size).toBe(words.length);
    for (const row of mined.words) expect(row).toMatch(/^\p{Script=Han}{1,4}[nvfqx][0-6]{2}$/u);
  });

  it('lead to names or follow them as verbs of reports do', () => {
    const [first] = segment({ text: '实施项目', start: 0, end: 4 }, wordList());
    expect(first!.word.sort).toBe('verb');
    expect(first!.word.leads).toBeGreaterThan(0);
    const after = segment({ text: '完成', start: 0, end: 2 }, wordList());
    expect(after[0]!.word.follows).toBeGreaterThan(0);
  });
});

describe('a text that is taken apart', () => {
  it('falls into the fewest frequent words, the more frequent ones first', () => {
    const list = buildWordList(['工业n33', '园区n33', '工业园区n33', '区n33']);
    expect(wordsOf('工业园区', list)).toEqual(['工业园区']);
    expect(wordsOf('园区区', list)).toEqual(['园区', '区']);
  });

  it('is taken apart whole, between two offsets alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const pieces = segment({ text, start, end }, wordList());
        let at = start;
        for (const piece of pieces) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(at);
          at = piece.end;
        }
        expect(at).toBe(end);
      }),
    );
  });
});
