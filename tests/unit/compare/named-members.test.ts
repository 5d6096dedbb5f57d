import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../helpers/outcomes-of.ts';

describe('a promise that names the things it counts', () => {
  it.each([
    [
      '完成柳岙大街和镇东路两处市民公园建设。',
      '柳岙大街和镇东路两个市民广场进展顺利。',
      '建成柳岙大街和镇东路两个市民广场。',
      '两处 → – promised-again',
    ],
    [
      '启动云岭和沙溪2个社区文体活动中心项目。',
      '各项工作平稳推进。',
      '确保云岭文体活动中心主体完工。',
      '2个 → – promised-again',
    ],
    [
      '推动沙溪石埠至云岭、云家至坪山等5条“一建一通”公路建成通车。',
      '沙溪石埠至云岭公路通车。',
      '做好服务。',
      '5条 → – reported',
    ],
    ['推进柳岙水厂扩建等6项重点工程。', '柳岙水厂扩建完工。', '做好服务。', '6项 → – reported'],
  ])('finds one of them again: %s', (promise, done, again, expected) =>
    expect(outcomesOf(promise, done, again)).toEqual([expected]),
  );

  it.each([
    ['完成柳岙写字楼和2个广场等工程。', '柳岙写字楼主体封顶。'],
    ['打造新材料、健康饮料等8条重点产业链。', '开发健康饮料，建成一批车间。'],
    ['支持柳岙药业、青竹画材等6家企业上市。', '青竹画材入选重点文化企业，建成展馆。'],
  ])('finds nothing else that goes by their names: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/→ – not-mentioned/u),
  );
});

describe('a sum that is promised again', () => {
  it.each([
    ['建设柳岙锂电产业集群，规模达到800亿元。', '打造柳岙锂电产业集群千亿规模。'],
    ['推动柳岙新城锂电产业达到800亿元。', '推动柳岙新城锂电产业迈向千亿级。'],
  ])('is none with another number in characters: %s %s', (promise, again) =>
    expect(outcomesOf(promise, '各项工作平稳推进。', again)).toEqual(['800亿元 → – not-mentioned']),
  );
});

describe('a kind of work that every report speaks of', () => {
  it.each([
    ['新增设施蔬菜300亩。', '设施蔬菜规模化推进。'],
    ['新认定众创空间10家。', '众创空间实现全覆盖。'],
    ['铺设供水管网10公里。', '供水管网更加可靠。'],
  ])('is no outcome without a number or a word that it was done: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/→ – not-mentioned/u),
  );

  it('is one with such a word', () =>
    expect(outcomesOf('铺设雨水管网10公里。', '对雨水管网进行全面改造。')).toEqual(['10公里 → – reported']));

  it('has what there is in the end beside what was to be new', () =>
    expect(outcomesOf('新开通柳岙至镇东的3条航线。', '国内、国际航线达到34条。')).toEqual([
      '3条 → ≠34条 reported',
    ]));

  it('is not told twice, where one of its two measures has its number', () =>
    expect(
      outcomesOf('完成380户、6万平方米棚户区改造。', '柳岙棚户区改造一期完工。实施棚户区改造4.5万平方米。'),
    ).toEqual(['380户 → – not-mentioned', '6万平方米 → 4.5万平方米 reported']));

  it('has no outcome in the whole that it is a kind of', () =>
    expect(outcomesOf('完成380户棚户区改造。', '建成保障性住房262套。')).toEqual([
      '380户 → – not-mentioned',
    ]));
});
