import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, isBoundary } from '../../../lib/text/segmenter.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });

describe('the words of a text', () => {
  it('begin where the words before them end, and the text ends with the last', () => {
    fc.assert(
      fc.property(words, (cut) => {
        const text = cut.join('');
        const found = findWords({ cut: () => cut }, text);
        expect(found.length).toBe(text.length);
        expect([...found.starts].map((start, i) => text.slice(start, found.starts[i + 1]))).toEqual(cut);
        const edges = new Set([...found.starts, text.length]);
        for (let at = -1; at <= text.length + 1; at += 1) expect(isBoundary(found, at)).toBe(edges.has(at));
      }),
    );
  });
});
