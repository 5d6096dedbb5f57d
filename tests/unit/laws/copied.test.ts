import { expect, test } from 'vitest';
import { sharedRuns } from '../../../scripts/laws/copied.ts';

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
