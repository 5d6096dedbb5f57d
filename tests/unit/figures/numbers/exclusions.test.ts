import { describe, expect, it } from 'vitest';
import { exclusions } from '../../../../lib/figures/numbers/exclusions.ts';
import { findExclusion } from '../../../../lib/figures/numbers/find-exclusion.ts';
import { numberRules } from '../../../../lib/figures/numbers/number-rules.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

/** Reasons against the numbers that begin anywhere in a text. */
function reasonsIn(text: string): (string | null)[] {
  const reasons: (string | null)[] = [];
  for (let at = 0; at < text.length; at++)
    for (const { apply, settled } of numberRules) {
      const tokens = apply(text, at, null);
      if (!tokens) continue;
      if (!settled) reasons.push(...tokens.map((token) => findExclusion(text, token)));
      break;
    }
  return reasons;
}

describe('what is no figure', () => {
  it.each(exclusions.map(({ id, sample }) => [id, sample] as const))('%s: %s', (id, sample) => {
    expect(reasonsIn(sample)).toContain(id);
    expect(readFigures(sample).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['GDP41亿元', '41亿元'],
    ['生产总值CNY41亿元', '41亿元'],
    ['居民平均期望寿命84.5岁', '84.5岁'],
    ['审批时限由48小时压缩到24小时', '24小时'],
    ['审批时间压缩到15分钟', '15分钟'],
    ['每千人拥有床位6.8张', '6.8张'],
    ['测评得分96.5分', '96.5分'],
    ['全社会用电量5亿度', '5亿度'],
    ['完成土石方20万方', '20万方'],
    ['连续5年保持第一', '5年'],
    ['新增变电容量10万千伏安', '10万千伏安'],
    ['兑现“税收奖励5亿元”', '5亿元'],
    ['同比增长+5%', '5%'],
  ])('%s holds one', (text, figure) => {
    expect(readFigures(text).map((found) => found.text)).toContain(figure);
  });

  it('things that are to double, of which no number is said', () => {
    expect(readFigures('力争实现四个翻番。').map(({ text }) => text)).toEqual([]);
    expect(readFigures('产值实现翻番。').map(({ text }) => text)).toEqual(['翻番']);
  });
});
