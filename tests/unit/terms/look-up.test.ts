import { describe, expect, test } from 'vitest';
import type { TermHit } from '../../../lib/analysis/term-hit.ts';
import { citableSource } from '../../../lib/knowledge/citable-source.ts';
import type { GlossaryEntry, GlossarySource } from '../../../lib/knowledge/glossary.ts';
import { searchGlossary } from '../../../lib/knowledge/search-glossary.ts';
import { buildTermIndex } from '../../../lib/knowledge/term-index.ts';
import { lookUp } from '../../../lib/terms/look-up.ts';
import { findNearTerms } from '../../../lib/terms/near-terms.ts';
import { rankTerm } from '../../../lib/terms/paint-policy.ts';

function entry(id: string, term: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  const sense = {
    field: null,
    place: null,
    from: null,
    to: null,
    definition: `${term}的意思`,
    gloss: 'a thing',
    sources: [],
  };
  return { id, term, aliases: [], category: 'environment', level: 2, related: [], senses: [sense], ...more };
}

const river = entry('he-zhang-zhi', '河长制', {
  senses: [
    {
      field: null,
      place: null,
      from: null,
      to: null,
      definition: '由负责人管护河流的制度',
      gloss: 'river chief system',
      sources: [],
    },
  ],
});
const station = entry('he-zhang-gong-zuo-zhan', '河长制工作站', { aliases: ['河长站'] });
const budget = entry('san-gong-jing-fei', '三公经费', { category: 'finance', level: 1 });
const entries = [river, station, budget];
const index = buildTermIndex(entries);

describe('looking a selection up', () => {
  const cases: [string, 'exact' | 'contained' | 'nothing', string | null][] = [
    ['河长制', 'exact', 'he-zhang-zhi'],
    ['“三公”经费', 'exact', 'san-gong-jing-fei'],
    ['河 长 制，', 'exact', 'he-zhang-zhi'],
    ['河长站', 'exact', 'he-zhang-gong-zuo-zhan'],
    ['建立河长制工作站8个', 'contained', 'he-zhang-gong-zuo-zhan'],
    ['三公经费和河长制工作站', 'contained', 'he-zhang-gong-zuo-zhan'],
    ['林长制', 'nothing', null],
    ['', 'nothing', null],
    ['𠮷河长制', 'contained', 'he-zhang-zhi'],
  ];
  test.each(cases)('%s: %s', (selection, kind, id) => {
    const found = lookUp(selection, index);
    expect([found.kind, found.kind === 'nothing' ? null : found.entry.id]).toEqual([kind, id]);
  });
});

describe('terms that are nearly the words', () => {
  const cases: [string, string[]][] = [
    ['林长制', ['he-zhang-zhi']],
    ['河长制工作', ['he-zhang-gong-zuo-zhan', 'he-zhang-zhi']],
    ['“三公”经费支出', ['san-gong-jing-fei']],
    ['河长', ['he-zhang-zhi', 'he-zhang-gong-zuo-zhan']],
    ['楼组公约', []],
    ['制', []],
    ['', []],
  ];
  test.each(cases)('%s', (selection, ids) => {
    expect(findNearTerms(selection, index).map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  ['大调研', []],
  ['建设项目', []],
  ['高质量发展', []],
  ['大调解机制', ['da-tiao-jie']],
  ['三同时制度', ['san-tong-shi']],
])('of near terms, none that is another thing or does not look like the words: %s', (selection, ids) => {
  const others = buildTermIndex([
    entry('da-tiao-jie', '大调解'),
    entry('san-tong-shi', '三同时', { aliases: ['建设项目三同时'] }),
    entry('bai-qian-wan', '百千万工程', { aliases: ['百千万高质量发展工程'] }),
  ]);
  expect(findNearTerms(selection, others).map(({ id }) => id)).toEqual(ids);
});

describe('of near terms', () => {
  const ids = (selection: string, ...entries: GlossaryEntry[]) =>
    findNearTerms(selection, buildTermIndex(entries)).map(({ id }) => id);

  test('the words themselves come first, as a name or another name, the shorter term before the longer', () => {
    const other = entry('long', '网格服务管理体系', { aliases: ['网格制'] });
    expect(ids('网格制', other, entry('own', '网格制'), entry('near', '网格制度'))).toEqual([
      'own',
      'long',
      'near',
    ]);
    expect(
      ids('网格站', entry('far', '网格服务站'), entry('own', '网格服务管理', { aliases: ['网格站'] }))[0],
    ).toBe('own');
  });

  test('there are four at most', () => {
    const many = ['甲', '乙', '丙', '丁', '戊'].map((one) => entry(one, `网格${one}制度`));
    expect(ids('网格制度', ...many)).toHaveLength(4);
  });

  test('two pairs of characters are shared, or one where one form holds the other or both end alike', () => {
    expect(ids('大调研', entry('a', '大调解'))).toEqual([]);
    expect(ids('林长制', entry('a', '河长制'))).toEqual(['a']);
    expect(ids('调研', entry('a', '调研组'))).toEqual(['a']);
    expect(ids('调研组', entry('a', '调研'))).toEqual(['a']);
    expect(ids('网格化管', entry('a', '网格化治'))).toEqual(['a']);
    expect(ids('网格化管理', entry('a', '网格服务中心'))).toEqual([]);
  });
});

describe('searching the glossary', () => {
  const cases: [string, string[]][] = [
    ['河长制', ['he-zhang-zhi', 'he-zhang-gong-zuo-zhan']],
    ['工作站', ['he-zhang-gong-zuo-zhan']],
    ['“三公”', ['san-gong-jing-fei']],
    ['river', ['he-zhang-zhi']],
    ['RIVER chief', ['he-zhang-zhi']],
    ['iver', []],
    ['hezhang', ['he-zhang-zhi', 'he-zhang-gong-zuo-zhan']],
    ['hzz', ['he-zhang-zhi']],
    ['jingfei', ['san-gong-jing-fei']],
    ['管护', ['he-zhang-zhi']],
    ['河长 制度', ['he-zhang-zhi']],
    ['河长 没有', []],
    ['', ['he-zhang-zhi', 'he-zhang-gong-zuo-zhan', 'san-gong-jing-fei']],
  ];
  test.each(cases)('%s', (query, ids) => {
    expect(searchGlossary(entries, query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is painted', () => {
  const hit: TermHit = {
    start: 0,
    end: 3,
    text: '河长制',
    term: '河长制',
    termId: 'he-zhang-zhi',
    definedInReport: false,
    note: null,
    first: true,
  };
  const jargon = { termLevel: 2, hiddenCategories: [] } as const;

  test('ranks', () => {
    expect(rankTerm({ ...hit, definedInReport: true }, river)).toBe('own-note');
    expect(rankTerm(hit, river)).toBe('first-jargon');
    expect(rankTerm({ ...hit, first: false }, river)).toBe('other');
    expect(rankTerm(hit, budget)).toBe('other');
    expect(rankTerm(hit, river, { ...jargon, termLevel: 3 })).toBe('other');
    expect(rankTerm(hit, river, { ...jargon, hiddenCategories: ['environment'] })).toBe('never');
    expect(
      rankTerm(hit, { ...river, id: 'own:河长制' }, { ...jargon, hiddenCategories: ['environment'] }),
    ).toBe('first-jargon');
    expect(rankTerm({ ...hit, term: '两个维护', text: '“两个维护”' }, null)).toBe('never');
  });
});

describe('what is cited', () => {
  const source: GlossarySource = {
    title: '关于全面推行河长制的意见',
    publisher: '某市人民政府',
    url: 'https://www.example.gov.cn/a',
    date: '2017-01-01',
    where: null,
    seen: '2026-01-01',
  };
  const law = { ...source, title: '某市河道管理条例', url: 'https://flk.npc.gov.cn/b' };
  const press = { ...source, title: '河长来了', url: 'https://www.example.com/c' };
  test('a law before a paper, a paper before the press, a dated one before an undated one', () => {
    expect(citableSource({ sources: [press, source, law] })).toBe(law);
    expect(citableSource({ sources: [press, source] })).toBe(source);
    expect(citableSource({ sources: [{ ...source, date: null }, source] })).toBe(source);
    expect(citableSource({ sources: [] })).toBeNull();
  });

  test('a law with a record is a law, whatever it is called', () => {
    const law = { number: null, inForce: '2021-07-01', status: { code: 'in-force' as const } };
    const recorded = { ...source, title: '关于促进“一网通办”改革的决定', law };
    expect(citableSource({ sources: [press, source, recorded] })).toBe(recorded);
  });
});
