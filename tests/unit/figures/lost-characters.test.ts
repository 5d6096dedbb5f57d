import { describe, expect, it } from 'vitest';
import { findLostCharacters, lostSigns } from '../../../lib/figures/numbers/lost-characters.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const lost = (text: string): string[] =>
  findLostCharacters({ text }).map(({ start, end }) => text.slice(start, end));

describe('where a page lost characters', () => {
  it.each([
    ['2023716日在镇人民代表大会第二次会议上', ['2023716日']],
    ['20212023年度考评中获评先进', ['20212023年']],
    ['为35470岁以上老人上门服务', ['35470岁']],
    ['税收增长8%，连续年保持增长', ['连续年']],
    ['发现隐患218开具整改意见书96份', ['218开具']],
    ['全年主动公开信息87发布公告12处理申请4件', ['87发布', '12处理']],
  ])('%s', (text, signs) => {
    expect(lost(text)).toEqual(signs);
  });

  it.each([
    '2023年7月16日在镇人民代表大会上',
    '2021—2023年度考评',
    '为80岁以上老人、101岁寿星上门服务',
    '连续3年保持增长，连续多年获评',
    '实施科技创新2030重大项目',
    '110处理警情、12345处理工单',
    '新增就业岗位2780个，开具证明45份',
  ])('none in %s', (text) => {
    expect(lost(text)).toEqual([]);
  });

  it('names every sign', () => {
    expect(new Set(lostSigns.map(({ id }) => id)).size).toBe(lostSigns.length);
  });
});

describe('a figure of a damaged page', () => {
  it('is marked where its clause lost digits, and is no headline', () => {
    const figures = readFigures('2023716日，完成税收3.2亿元。发现隐患1218开具整改意见书1960套。再就业165。');
    const said = figures.map(({ text, damaged, headline }) => [text, damaged, headline]);
    expect(said).toContainEqual(['1960套', true, false]);
  });

  it('keeps numbers whole beside a count that is gone', () => {
    const [level, growth] = readFigures('税收3.2亿元，同比增长8%连续年保持增长。');
    expect([level!.damaged, growth!.damaged]).toEqual([false, false]);
  });

  it('is not marked on a sound page', () => {
    for (const { damaged } of readFigures('就业165人，再就业65。税收3.2亿元。')) expect(damaged).toBe(false);
  });
});
