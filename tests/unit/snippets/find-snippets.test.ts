import { describe, expect, it } from 'vitest';
import {
  countFacets,
  findListed,
  findSnippets,
  isOtherwise,
  newestFirst,
  otherwiseFirst,
  type SnippetQuery,
  sortListed,
} from '../../../lib/snippets/find-snippets.ts';
import { headOf, placeName } from '../../../lib/snippets/snippet-head.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

const at = (id: string, fields: Partial<typeof townReport>, keptAt = '2026-03-02T09:00:00+08:00') =>
  keptSnippet({ id, keptAt, report: { ...townReport, ...fields } });

describe('snippets are sorted', () => {
  const order = (snippets: Parameters<typeof findSnippets>[0], wanted: SnippetQuery['order']) =>
    findSnippets(snippets, wanted ? { order: wanted } : {}).map(({ id }) => id);

  const times = [
    at('b', {}, '2026-03-02T09:00:00+08:00'),
    at('c', {}, '2026-03-02T02:00:00+00:00'),
    at('a', {}, '2026-03-02T01:00:00+00:00'),
    at('d', {}, '2026-03-01T23:00:00+08:00'),
  ];
  it('by the time of keeping, whatever its zone, and by id where it is the same', () => {
    for (const wanted of ['newest', undefined] as const)
      expect(order(times, wanted)).toEqual(['c', 'a', 'b', 'd']);
    expect(order(times, 'oldest')).toEqual(['d', 'a', 'b', 'c']);
    expect(order([...times].reverse(), 'newest')).toEqual(['c', 'a', 'b', 'd']);
    expect(newestFirst(times[0]!, times[1]!)).toBeGreaterThan(0);
    expect(newestFirst(times[1]!, times[0]!)).toBeLessThan(0);
    expect(newestFirst(times[0]!, times[2]!)).toBe(0);
  });

  const places = [
    at('a', { place: null }),
    at('b', { district: null, place: '乙镇' }),
    at('c', { district: null, place: '丙镇' }),
    at('d', { district: null, place: '乙镇' }, '2026-03-03T09:00:00+08:00'),
    at('e', { place: null }, '2026-03-03T09:00:00+08:00'),
  ];
  it('by place, those without one last, the newer of one place first', () => {
    expect(order(places, 'place')).toEqual(['c', 'd', 'b', 'e', 'a']);
    expect(order([...places].reverse(), 'place')).toEqual(['c', 'd', 'b', 'e', 'a']);
  });

  const periods = [
    at('a', { period: null }),
    at('b', { period: '2022' }),
    at('c', { period: '2023H1' }),
    at('d', { period: '2022' }, '2026-03-03T09:00:00+08:00'),
  ];
  it('by period, the latest first', () => {
    expect(order(periods, 'period')).toEqual(['a', 'c', 'd', 'b']);
    expect(order([...periods].reverse(), 'period')).toEqual(['a', 'c', 'd', 'b']);
  });
});

describe('a list of which some are not read yet', () => {
  const heads = [
    at('a', { place: '乙镇' }, '2026-03-02T09:00:00+08:00'),
    at('b', { place: '丙镇' }, '2026-03-04T09:00:00+08:00'),
  ].map(headOf);
  const unread = { id: 'x', pieces: null };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('stays as it was given, newest first; in another order the unread stand last', () => {
    expect(ids(sortListed([heads[1]!, unread, heads[0]!], 'newest'))).toEqual(['b', 'x', 'a']);
    expect(ids(sortListed([heads[1]!, unread, heads[0]!], 'oldest'))).toEqual(['a', 'b', 'x']);
    expect(ids(sortListed([heads[0]!, unread, heads[1]!], 'place'))).toEqual(['b', 'a', 'x']);
    expect(ids(sortListed(heads, 'newest'))).toEqual(['b', 'a']);
  });

  it('is whole where nothing is asked, and has what was read alone where something is', () => {
    const list = [heads[1]!, unread, heads[0]!];
    expect(findListed(list, { words: ' ', place: null })).toEqual(list);
    expect(ids(findListed(list, { words: '乙镇' }))).toEqual(['a']);
    expect(ids(findListed(list, { kind: 'figure' }))).toEqual(['b', 'a']);
    expect(countFacets(list).kinds).toEqual([{ name: 'figure', count: 2 }]);
  });

  it('finds and sorts as whole snippets are found and sorted', () => {
    const whole = [at('c', { place: '甲镇' }), at('d', { place: null }), at('e', { period: '2022' })];
    for (const order of ['newest', 'oldest', 'place', 'period'] as const)
      for (const words of ['', '甲镇', '2022', '云汀 税收'])
        expect(ids(findListed(sortListed(whole.map(headOf), order), { words })), `${order} ${words}`).toEqual(
          ids(findSnippets(whole, { words, order })),
        );
  });
});

describe('snippets are found', () => {
  const figure = keptSnippet({ id: 'f', tags: ['财政'], note: '要核对' });
  const term = keptSnippet({
    id: 't',
    kind: 'term',
    quote: '一网通办',
    figure: null,
    term: { term: '一网通办', termId: 'x', definitionFrom: 'glossary', definition: '政务服务', sources: [] },
    report: { ...townReport, place: '安澜镇', district: null, period: '2022' },
    others: [{ words: { note: '旁人的话', tags: ['民生'] } } as never],
  });
  const found = (query: SnippetQuery) => findSnippets([figure, term], query).map(({ id }) => id);

  it.each<[SnippetQuery, string[]]>([
    [{ kind: 'term' }, ['t']],
    [{ kind: 'figure' }, ['f']],
    [{ kind: null, tag: null, place: null, period: null }, ['f', 't']],
    [{ period: '2022' }, ['t']],
    [{ period: '2021' }, []],
    [{ tag: '财政' }, ['f']],
    [{ tag: '财' }, []],
    [{ place: '安澜镇' }, ['t']],
    [{ place: '云汀镇' }, []],
    [{ place: '浦东新区云汀镇' }, ['f']],
    [{ kind: 'term', period: '2023H1' }, []],
    [{ words: '政务服务' }, ['t']],
    [{ words: '旁人的话 民生' }, ['t']],
    [{ words: '要核对 财政' }, ['f']],
    [{ words: '要核对 民生' }, []],
    [{ words: ' 　 ' }, ['f', 't']],
    [{ words: '稳住经济大盘' }, ['f', 't']],
    [{ words: '税收 2023H1' }, ['f']],
    // Words of two fields are no words of one.
    [{ words: '19.66亿元上半年' }, []],
  ])('%j', (query, ids) => expect(found(query).sort()).toEqual(ids));

  it('counts what occurs, the most frequent first, then by name', () => {
    const more = [
      figure,
      term,
      keptSnippet({ tags: ['财政', '民生'] }),
      keptSnippet({ tags: ['安全'], report: { ...townReport, place: null, period: null } }),
    ];
    expect(countFacets(more.map(headOf))).toEqual({
      places: [
        { name: '浦东新区云汀镇', count: 2 },
        { name: '安澜镇', count: 1 },
      ],
      periods: [
        { name: '2023H1', count: 2 },
        { name: '2022', count: 1 },
      ],
      kinds: [
        { name: 'figure', count: 3 },
        { name: 'term', count: 1 },
      ],
      tags: [
        { name: '财政', count: 2 },
        { name: '安全', count: 1 },
        { name: '民生', count: 1 },
      ],
    });
  });
});

describe('the place of a snippet', () => {
  it.each([
    [{ place: null }, null],
    [{ place: '云汀镇', district: null }, '云汀镇'],
    [{ place: '云汀镇', district: '安澜县' }, '安澜县云汀镇'],
    [{ place: '安澜县', district: '安澜县' }, '安澜县'],
  ])('%j: %s', (fields, name) => expect(placeName(at('x', fields))).toBe(name));
});

describe('what the reader has to look at again', () => {
  it.each([
    [null, false],
    ['unchanged', false],
    ['moved', false],
    ['changed', true],
    ['gone', true],
  ] as const)('%s: %s', (place, is) => {
    expect(isOtherwise({ check: place && { place } })).toBe(is);
  });

  it('comes first', () => {
    const check = { place: 'gone' } as never;
    const [a, b] = [keptSnippet(), keptSnippet({ check })];
    expect(otherwiseFirst(a, b)).toBe(1);
    expect(otherwiseFirst(b, a)).toBe(-1);
    expect(otherwiseFirst(a, a)).toBe(0);
  });
});
