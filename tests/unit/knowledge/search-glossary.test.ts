import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';
import { searchGlossary } from '../../../lib/knowledge/search-glossary.ts';

const entry = (
  id: string,
  term: string,
  more: { aliases?: string[]; gloss?: string; definition?: string; field?: string; place?: string } = {},
) => {
  const { aliases = [], gloss = '', definition = '', field, place } = more;
  return { id, term, aliases, senses: [{ gloss, definition, field, place }] } as unknown as GlossaryEntry;
};
const found = (entries: GlossaryEntry[], query: string) => searchGlossary(entries, query).map(({ id }) => id);

describe('a search of the glossary', () => {
  it('puts the nearer before the farther: name, its beginning, its inside, pinyin, English, definition', () => {
    const entries = [
      entry('zz-definition', '甲', { definition: '说到河长的话' }),
      entry('inside', '总河长'),
      entry('start-alias', '乙', { aliases: ['河长湖'] }),
      entry('start', '河长制'),
      entry('alias', '丙', { aliases: ['河长'] }),
      entry('name', '河长'),
      entry('nothing', '丁'),
    ];
    expect(found(entries, '河长')).toEqual([
      'name',
      'alias',
      'start',
      'start-alias',
      'inside',
      'zz-definition',
    ]);
    const latin = [
      entry('x', '甲', { definition: 'hezhang' }),
      entry('y', '乙', { gloss: 'hezhang system' }),
      entry('he-zhang', '河长'),
      entry('z', 'hezhang室'),
    ];
    expect(found(latin, 'hezhang')).toEqual(['z', 'he-zhang', 'y', 'x']);
  });

  it('keeps the given order of equals, and gives all for nothing', () => {
    const entries = [entry('b', '河长一'), entry('a', '河长二'), entry('c', '丁')];
    expect(found(entries, '河长')).toEqual(['b', 'a']);
    expect(found(entries, '  ')).toEqual(['b', 'a', 'c']);
  });

  it('asks for all words, and adds up how near they come', () => {
    const entries = [
      entry('one', '河长', { definition: '巡河' }),
      entry('two', '河长制', { definition: '湖' }),
    ];
    expect(found(entries, '河长 巡河')).toEqual(['one']);
    expect(found(entries, '河长 无')).toEqual([]);
    const sums = [entry('a', '河长制', { definition: '巡查' }), entry('b', '总河长', { aliases: ['巡查'] })];
    expect(found(sums, '河长 巡查')).toEqual(['b', 'a']);
  });

  it.each([
    ['hezhangzhi', true],
    ['he-zhang', true],
    ['zhang', true],
    ['hzz', true],
    ['hz', true],
    ['h', false],
    ['zh', true],
    ['z', false],
    ['an', false],
    ['ezhang', false],
    ['hezhangzhix', false],
    ['HeZhang', true],
  ])('hears pinyin from a syllable on: %s', (query, hit) => {
    expect(found([entry('own:he-zhang-zhi', '河长制')], query)).toEqual(hit ? ['own:he-zhang-zhi'] : []);
  });

  it.each([
    ['river', true],
    ['riv', true],
    ['ver', false],
    ['chief', true],
    ['system', true],
    ['Chief', true],
  ])('finds English from the beginning of a word on: %s', (query, hit) => {
    expect(found([entry('x', '河长制', { gloss: 'River-chief (system)' })], query)).toHaveLength(hit ? 1 : 0);
  });

  it.each(['定义里', '水利', '临江市'])('looks through definition, field and place: %s', (query) => {
    const one = entry('x', '河长制', { definition: '在定义里的话', field: '水利', place: '临江市' });
    expect(found([one, entry('y', '丁')], query)).toEqual(['x']);
  });
});
