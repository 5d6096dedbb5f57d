import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../lib/text/titles.ts';

const titlesIn = (text: string) => findTitles(text).map(({ start, end }) => text.slice(start, end));

describe('titles of documents', () => {
  it.each([
    ['印发《方案》和《办法》', ['《方案》', '《办法》']],
    ['《方案》', ['《方案》']],
    ['《关于〈办法〉的说明》', ['《关于〈办法〉的说明》']],
    ['《关于《办法》的说明》', ['《关于《办法》']],
    ['落实方案》和《办法》', ['《办法》']],
    ['印发《方案', []],
    ['《》', ['《》']],
  ])('in %s', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it('have eighty characters at most: a mark that is never closed takes nothing with it', () => {
    const long = (length: number) => `《${'长'.repeat(length)}》`;
    expect(titlesIn(long(79))).toEqual([long(79)]);
    expect(titlesIn(long(80))).toEqual([]);
    expect(titlesIn(`推进《${'长'.repeat(80)}《方案》`)).toEqual(['《方案》']);
    expect(titlesIn(`${'长'.repeat(90)}${long(79)}`)).toEqual([long(79)]);
  });
});
