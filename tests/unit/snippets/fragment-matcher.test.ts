import { describe, expect, it } from 'vitest';
import {
  type Directive,
  findDirective,
  foldForFragments,
  isCut,
  isSureCut,
} from '../../../lib/snippets/fragment-matcher.ts';

describe('a text as the search for fragments sees it', () => {
  it.each([
    ['letters without width and case', 'ＡＢc１２％', 'abc12%', [0, 1, 2, 3, 4, 5]],
    ['a run of blanks as one', '税 \u3000 收', '税 收', [0, 1, 4]],
    ['no blanks before the first word', ' \u3000税收', '税收', [2, 3]],
    ['blanks behind the end of a block as none', '税\n \u3000收', '税\n收', [0, 1, 4]],
    ['cells apart as blocks are', '税收\t10', '税收\n10', [0, 1, 2, 3, 4]],
    ['blocks apart, however many ends', '税\n\n收', '税\n\n收', [0, 1, 2, 3]],
    ['nothing of what has no width', '税\u200b收\ufeff', '税收', [0, 2]],
    ['no accents', 'Café', 'cafe', [0, 1, 2, 3]],
    ['an accent by itself as it is', '\u0301', '\u0301', [0]],
    ['radicals as the characters they are', '⼯作', '工作', [0, 1]],
    ['one sign of two letters as both, from one place', '8㎡', '8m2', [0, 1, 1]],
  ])('has %s', (_what, text, folded, offsets) => {
    const found = foldForFragments(text);
    expect(found.folded).toBe(folded);
    expect([...found.offsets]).toEqual(offsets);
  });
});

describe('a text may be cut', () => {
  it.each([
    ['|税收', true],
    ['税收|', true],
    ['税|收', true],
    ['税收|10', true],
    ['10|亿元', true],
    ['1|0', false],
    ['G|DP', false],
    ['A|1', false],
    ['1|A', false],
    ['5G|-A', true],
    ['a|_1', false],
    ...['.', '．', ',', '，', ':', '：', "'", '’'].flatMap((point): [string, boolean][] => [
      [`1${point}|5`, false],
      [`1|${point}5`, false],
      // Where no number goes on across it, the mark parts.
      [`${point}|5`, true],
      [`税${point}|5`, true],
      [`1|${point}`, true],
      [`1|${point}税`, true],
      [`税|${point}5`, true],
    ]),
    ['1、|5', true],
    ['1|、5', true],
  ])('%s: %s', (marked, cut) => {
    const at = marked.indexOf('|');
    expect(isCut(marked.replace('|', ''), at)).toBe(cut);
  });
});

describe('every browser sees the end of a word', () => {
  it.each([
    ['|税收', true],
    ['税收|', true],
    ['税|收', false],
    ['税收|10', true],
    ['10|亿元', true],
    ['税收|，增长', true],
    ['税收，|增长', true],
    ['增长。|”其中', false],
    ['税收| 增长', true],
    ['税收 |增长', true],
    ['税收|\n增长', true],
    ['10| ，增长', true],
    ['增长5%|，其中', false],
    ['增长5％|，其中', false],
    ['增长5%|的目标', true],
    ['增长5%| ，其中', true],
    ['增长5|%，其中', false],
    ['增长|+5%', true],
    ['增长+|5%', true],
    ['1|.5', false],
  ])('%s: %s', (marked, sure) => {
    const at = marked.indexOf('|');
    expect(isSureCut(marked.replace('|', ''), at)).toBe(sure);
  });
});

describe('the places a directive leads to', () => {
  const found = (text: string, directive: Partial<Directive> & { start: string }) =>
    findDirective(foldForFragments(text), { prefix: null, end: null, suffix: null, ...directive }).map(
      ({ start, end }) => text.slice(start, end),
    );
  const starts = (text: string, start: string) =>
    findDirective(foldForFragments(text), { prefix: null, start, end: null, suffix: null }).map(
      (span) => span.start,
    );

  it('are those of its words, two at most', () => {
    expect(starts('税收10亿元。', '税收')).toEqual([0]);
    expect(starts('完成税收，税收，税收。', '税收')).toEqual([2, 5]);
    expect(starts('完成税收。', '岗位')).toEqual([]);
  });

  it('may lie over one another', () => {
    expect(starts('步步步高', '步步')).toEqual([0, 1]);
  });

  it('are compared without width, case and runs of blanks', () => {
    expect(found('新建５Ｇ　 基站３座。', { start: '5g 基站3座' })).toEqual(['５Ｇ　 基站３座']);
    expect(found('8㎡。', { start: '8m2' })).toEqual(['8㎡']);
  });

  it.each([
    ['a number goes on before the words', '收110亿元', { start: '10亿元' }, []],
    ['a number goes on behind them', '税收105', { start: '税收10' }, []],
    ['a number goes on before the prefix', '收110亿元，税收5', { prefix: '10亿元，', start: '税收5' }, []],
    ['other words stand behind the prefix', '本级税收5亿元', { prefix: '本级', start: '收入5亿元' }, []],
    [
      'a number goes on behind the suffix',
      '税收5亿元，增长12',
      { start: '税收5亿元', suffix: '，增长1' },
      [],
    ],
    ['other words stand before the suffix', '税收5亿元，增长', { start: '税收5亿元', suffix: '增长' }, []],
  ])('are none where %s', (_why, text, directive, places) => {
    expect(found(text, directive)).toEqual(places);
  });

  it.each([
    ['the prefix', '税收5亿元，本级税收5亿元。', { prefix: '本级', start: '税收5亿元' }, '税收5亿元'],
    [
      'the prefix, a block before',
      '本级\n  税收5亿元。',
      { prefix: '本级', start: '税收5亿元' },
      '税收5亿元',
    ],
    ['the suffix', '税收5亿元。税收5亿元，增长', { start: '税收5亿元', suffix: '，增长' }, '税收5亿元'],
    ['the suffix, a block behind', '税收5亿元\n \n增长', { start: '税收5亿元', suffix: '增长' }, '税收5亿元'],
  ])('are told by %s', (_what, text, directive, place) => {
    expect(found(text, directive)).toEqual([place]);
  });

  it.each([
    [
      'with the first end behind them',
      '完成税收5亿元，增长3%，增长9%',
      '完成',
      '增长',
      '完成税收5亿元，增长',
    ],
    ['never with an end before them', '增长快，完成税收，增长慢', '完成', '增长', '完成税收，增长'],
    ['with an end that touches them', '完成税收', '完成', '税收', '完成税收'],
    ['not with an end inside a number', '完成15个，其中5个', '完成', '5个', '完成15个，其中5个'],
    ['not with an end that a number goes on behind', '完成A15，含A1。', '完成', 'A1', '完成A15，含A1'],
    ['not with an end that lies over them', '完成完', '完成', '成完', null],
    ['not where a number goes on behind the beginning', '完成15个', '完成1', '个', null],
  ])('reach from words to others: %s', (_what, text, start, end, place) => {
    expect(found(text, { start, end })).toEqual(place === null ? [] : [place]);
  });

  it('reach to the end that the suffix stands behind', () => {
    const text = '完成税收，增长5%。完成产值，增长5%，提质。';
    expect(found(text, { start: '完成税收', end: '增长5%', suffix: '，提质' })).toEqual([
      '完成税收，增长5%。完成产值，增长5%',
    ]);
  });

  it('are none for words that show nothing', () => {
    expect(found('完成税收5亿元', { start: '\u200b' })).toEqual([]);
    expect(found('完成税收5亿元', { start: ' ' })).toEqual([]);
  });
});
