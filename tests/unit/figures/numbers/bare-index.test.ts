import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

describe('measures without a unit', () => {
  it.each<[text: string, values: number[]]>([
    ['商品房价格指数101.6，与上年持平。', [101.6]],
    ['制造业采购经理指数达到50.7。', [50.7]],
    ['基尼系数降到0.41以下。', [0.41]],
    ['城乡居民收入比缩小至1.82。', [1.82]],
    ['拥堵指数由1.52降至1.36。', [1.52, 1.36]],
    ['物价指数控制在103左右。', [103]],
    ['发展指数连续3年居全市首位。', [3]],
    ['发布高质量发展指数2025。', []],
    ['入选城市活力指数50强。', []],
    ['创新指数体系涵盖12项。', [12]],
  ])('%s', (text, values) => {
    expect(readFigures(text).map(({ value }) => value)).toEqual(values);
  });

  it('has no unit, and none is inferred', () => {
    expect(readFigures('基尼系数为0.38。')).toMatchObject([
      { indicator: '基尼系数', unit: null, kind: 'amount', inferred: expect.not.arrayContaining(['unit']) },
    ]);
  });
});
