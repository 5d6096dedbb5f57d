import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const noPlaces = buildPlaceIndex([]);
const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个。';
const mandate = ['各位代表：', '下面，我代表县人民政府作政府工作报告，请各位代表审议。'];
const spokenOn = (day: string) => [
  '政府工作报告',
  `——${day}在江东县第七届人民代表大会第三次会议上`,
  ...mandate,
];

/** The period that is read from these heads under a speech, of that day where one is given. */
function periodOf(heads: string[], day: string | null = null): string | null {
  const opening = day === null ? ['政府工作报告', ...mandate] : spokenOn(day);
  const lines = [...opening, ...heads.flatMap((head) => [head, filler])];
  return readIdentity(plainReportText(lines.join('\n')), noPlaces).period;
}

describe('a run of years below a heading without one', () => {
  it.each([
    ['2018年以来，我们坚持稳中求进。', '2018..2021'],
    ['二〇一七年以来，我们坚持稳中求进。', '2017..2021'],
    ['2021年以来，我们坚持稳中求进。', '2021'],
  ])('%s', (sentence, period) => {
    const review = `一、十四届人大一次会议以来工作回顾\n${sentence}`;
    expect(periodOf([review, '二、今后五年目标任务'], '2022年2月15日')).toBe(period);
  });
});

describe('a run of years whose first is said without a day', () => {
  it.each([
    ['过去五年的工作回顾\n2016年以来，本届政府团结奋进。', '2016..2020'],
    ['一、四年来工作回顾\n2017年以来，我们稳中求进。', '2017..2020'],
    ['一、砥砺奋进的“十三五”\n五年来，我们稳中求进。\n二、2021年重点工作', '2016..2020'],
    ['一、砥砺奋进的“十三五”\n五年来，我们稳中求进。', null],
  ])('%s', (review, period) => expect(periodOf([review])).toBe(period));
});

describe('the years below a first heading that reviews nothing in words', () => {
  it.each([
    ['一、本届政府在艰难环境中开拓前进\n2018年以来，我们一步一个脚印。', '2022年2月15日', '2018..2021'],
    ['一、经济社会发展成就巨大的五年\n2007年实现产值80亿元，比2002年翻一番。', '2008年1月16日', '2003..2007'],
    // A year that is named first lies further back than what is looked back on.
    [
      '一、攻坚克难，发展实现新突破\n过去的一年，全县落实2013年，是调整之年时的部署。',
      '2015年1月19日',
      '2014',
    ],
  ])('%s', (head, day, period) => expect(periodOf([head], day)).toBe(period));
});

describe('the period that a heading names', () => {
  it.each([
    ['一、二〇一九年工作回顾', '2019'],
    ['一、二○一九年主要工作回顾', '2019'],
    ['一、二0一九年工作回顾', '2019'],
    ['二零一九年工作回顾', '2019'],
    ['一、一九九八年工作的回顾', '1998'],
    ['一、2014年工作总结及2015年工作总体要求', '2014'],
    ['一、2014年工作回顾与2015年主要目标', '2014'],
    ['2014年政府工作的回顾和2015年政府工作的安排意见', '2014'],
    ['一、“十二五”时期工作回顾', '2011..2015'],
    ['一、“十一五”我们这样走过，工作回顾', '2006..2010'],
    ['一、九五时期工作的简要回顾', '1996..2000'],
  ])('in its own words: %s', (head, period) => {
    expect(periodOf([head])).toBe(period);
  });

  it.each([
    ['2022年1月9日', ['一、2019年以来的工作回顾', '二、今后五年的目标任务'], '2019..2021'],
    ['2016年12月28日', ['一、2012年以来工作回顾', '二、今后五年的目标任务'], '2012..2016'],
    ['2022年1月9日', ['一、2021年以来工作回顾', '二、2022年工作安排'], '2021'],
    [
      '2021年2月3日',
      ['一、“十三五”时期发展成就回顾', '二、2035年远景目标', '三、2021年工作安排'],
      '2016..2020',
    ],
    ['2021年2月3日', ['一、2020年工作回顾', '二、面向2035年的远景目标任务'], '2020'],
    ['2021年2月3日', ['一、过去一年工作回顾', '二、展望2035年，远景目标任务', '三、2021年工作安排'], '2020'],
    ['2024年1月9日', ['一、“十四五”以来工作回顾', '二、2024年工作安排'], '2021..2023'],
    ['2022年1月9日', ['一、实现“十四五”工作良好开局', '二、2022年工作安排'], '2021'],
    ['2021年1月9日', ['一、气势如虹的“十三五”', '二、“十四五”奋斗目标'], '2016..2020'],
    ['2022年1月9日', ['一、2017年以来，五载同心', '二、今后五年目标任务'], '2017..2021'],
    ['2006年1月9日', ['一、“十五”计划执行情况', '二、2006年工作安排'], '2001..2005'],
    ['2021年1月9日', ['一、2020年及“十三五”时期工作总结', '二、2021年工作安排'], '2020'],
  ])('by the day of its delivery, %s: %s', (day, heads, period) => {
    expect(periodOf(heads, day)).toBe(period);
  });
});
