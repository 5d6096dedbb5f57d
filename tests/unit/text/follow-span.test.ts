import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followSpan } from '../../../lib/text/follow-span.ts';

const before = [
  '临澜镇人民政府2023年工作报告',
  '全年完成固定资产投资12.05亿元，同比增长6.4%，超额完成年初确定的各项目标任务。',
  '完成规模以上工业总产值64.8亿元，同比增长3.1%，工业经济总体平稳，结构持续优化。',
  '新增就业岗位1208个，登记失业人数控制在区下达的指标以内，困难群众实现应保尽保。',
].join('\n');
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const follow = (words: string, now: string) => followSpan(spanOf(before, words), { before, now });

describe('a place in a text that has changed', () => {
  it('is the same in the same text', () => {
    expect(follow('64.8亿元', before)).toEqual(spanOf(before, '64.8亿元'));
  });

  it.each([
    ['a paragraph was put in before it', before.replace('\n全年', '\n全年新增耕地3.2万亩。\n全年')],
    ['a paragraph was put in right before it', before.replace('\n完成', '\n完成税收2.4亿元。\n完成')],
    ['a paragraph was put in right behind it', before.replace('\n新增', '\n新增税收2.4亿元。\n新增')],
    ['what stands further before it was taken out', before.replace('2023年', '')],
    ['paragraphs were put in before it and after it', `更新于今日\n${before}\n来源：镇政府`],
    ['a paragraph after it was rewritten', before.replace('1208个', '1300个')],
  ])('is found where %s', (_what, now) => {
    const span = follow('64.8亿元', now);
    expect(span).toEqual(spanOf(now, '64.8亿元'));
  });

  it.each([
    ['its number was replaced', before.replace('64.8亿元', '65.1亿元')],
    ['its indicator was replaced', before.replace('规模以上工业总产值', '服务业营业收入')],
    [
      'what it follows on was taken out, which may have said whose it is',
      before.replace(/\n全年.*?\n/, '\n'),
    ],
    ['its sentence is gone', before.replace(/\n完成规模.*?\n/, '\n')],
  ])('is not found where %s', (_what, now) => {
    expect(follow('64.8亿元', now)).toBeNull();
  });

  it('is not guessed among twins', () => {
    const row = '各村完成产值5.5亿元，同比增长4.1%，超额完成全年目标任务，经济总体平稳向好发展。';
    const twins = ['甲村', row, row, '乙村'].join('\n');
    const now = ['今日更新', row, '改了', row, row, '乙村', '又改了'].join('\n');
    expect(followSpan(spanOf(twins, '5.5亿元'), { before: twins, now })).toBeNull();
  });

  it('is never on other words', () => {
    const line = fc.constantFrom('税收1亿元', '税收2亿元', '投资1亿元', '');
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, fc.nat(), (was, now, pick) => {
        const places = [...was.matchAll(/\d亿元/g)];
        const place = places[pick % Math.max(1, places.length)];
        if (!place) return;
        const span = { start: place.index, end: place.index + place[0].length };
        const found = followSpan(span, { before: was, now });
        if (found) expect(now.slice(found.start, found.end)).toBe(place[0]);
      }),
    );
  });
});
