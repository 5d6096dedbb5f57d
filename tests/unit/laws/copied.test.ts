import { expect, test } from 'vitest';
import { isSharedName, sharedRuns } from '../../../scripts/laws/copied.ts';
import { wordingOf } from '../../../scripts/sources/copied-wording.ts';

const law = '第三条 本条例所称公共绿廊，是指沿河道两侧设置、供市民步行和骑行的带状绿地。';

test.each([
  [
    'a sentence of the law, marks apart',
    '沿河道两侧设置供市民步行、和骑行的绿带',
    ['沿河道两侧设置供市民步行和骑行的'],
  ],
  ['eleven characters', '沿河道两侧设置，供市民步的地方', []],
  ['other words for the same', '河边给人散步、骑车的绿带', []],
  [
    'two runs',
    '公共绿廊是指沿河道两侧设；供市民步行和骑行的带状绿地',
    ['公共绿廊是指沿河道两侧设', '供市民步行和骑行的带状绿地'],
  ],
])('%s', (_, words, runs) => {
  expect(sharedRuns(words, law)).toEqual(runs);
});

test.each([
  ['专业化精细化特色化新颖化', true],
  ['企业专业化精细化特色化新颖化', true],
  ['精细化特色化新颖化的中小', true],
  ['放管结合优化服务的简称', true],
  ['生活在同一河段两岸的居民', false],
  ['推进专业化精细化特色化新颖化发展', false],
])('%s is a name with little around it: %s', (run, is) => {
  expect(isSharedName(run)).toBe(is);
});

test('a definition is compared with documents, names apart', () => {
  const defined = [
    { id: 'lv-lang', definition: '沿河道两侧设置、供市民步行和骑行的带状绿地。', sources: [] },
    { id: 'xin', definition: '企业专业化、精细化、特色化、新颖化。', sources: [] },
  ];
  const wordingIn = wordingOf(defined);
  expect(wordingIn(law)).toEqual([{ id: 'lv-lang', run: '沿河道两侧设置供市民步行和骑行的带状绿地' }]);
  expect(wordingIn('培育企业专业化、精细化、特色化、新颖化。')).toEqual([]);
  expect(wordingIn('河边的绿地')).toEqual([]);
});
