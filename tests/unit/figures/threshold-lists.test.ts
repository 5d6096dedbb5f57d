import { describe, expect, it } from 'vitest';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { readFigures } from '../../helpers/read-figures.ts';

describe('thresholds in a list, then what holds of each', () => {
  it.each([
    '集体收入8万元以上、15万元以上的村分别达90%和45%。',
    '亩均税收不足3万元、不足5万元的企业分别有40家和65家。',
    '产值超1亿元、超5亿元、超10亿元的企业分别达52家、18家和6家。',
    '集体收入5万元以下、10万元以下、20万元以下的村分别占12%、30%和61%。',
  ])('%s', (text) => {
    const figures = readFigures(text);
    assertFigureLaws(text, figures);
    expect(figures.length).toBe(text.match(/\d+/g)!.length);
  });
});
