import { describe, expect, it } from 'vitest';
import { periodRules } from '../../../lib/text/period-grammar.ts';
import { periodsIn } from '../../../lib/text/periods.ts';
import { periodOfDays, resolvePeriod } from '../../../lib/text/resolve-period.ts';

const context = { thisYear: 2023, reportTo: '2023-06-30' };
const resolved = (text: string): (string | null)[] =>
  periodsIn(text)
    .filter(({ speaks }) => speaks)
    .map((phrase) => resolvePeriod(phrase, context));

describe('periodsIn', () => {
  it.each(periodRules.map(({ id, sample }) => [id, sample]))('%s finds its sample: %s', (_, sample) => {
    expect(periodsIn(sample).length).toBeGreaterThan(0);
  });

  it.each([
    ['1-6月份，累计完成', '2023H1'],
    ['1-5月租税联动', '2023-01..2023-05'],
    ['截至6月底，总资产', '2023-06-30'],
    ['截至9月1日，接种', '2023-09-01'],
    ['上半年，完成', '2023H1'],
    ['前三季度完成', '2023-01..2023-09'],
    ['一季度完成', '2023Q1'],
    ['全年完成税收', '2023'],
    ['年底前完成', '2023-12-31'],
    ['在3月份检查中', '2023-03'],
    ['2022年完成', '2022'],
    ['2021年以来引进', '2021..2023'],
    ['2020-2022年投入', '2020..2022'],
    ['五年来新建', '2019..2023'],
    ['今后五年新增', '2024..2028'],
    ['“十三五”期间新增', '2016..2020'],
    ['“十四五”末达到', '2025'],
    ['到2025年达到', '2025'],
    ['二〇二二年完成', '2022'],
    ['去年完成', '2022'],
    ['2025年底建成', '2025-12-31'],
    ['截至目前，隔离', null],
  ])('%s is %s', (text, period) => {
    expect(resolved(text)).toEqual([period]);
  });

  it.each([
    '完成全年指标112%',
    '比2016年增长',
    '是2016年的2.4倍',
    '较去年同期下降',
    '《2023年工作方案》',
    '20723平方米',
    '2020年第二批河道',
    '恢复到2019年的92%',
  ])('%s tells no time', (text) => {
    expect(resolved(text)).toEqual([]);
  });

  it('leaves blank what needs a year that nobody names', () => {
    expect(resolvePeriod(periodsIn('上半年完成')[0]!, { thisYear: null, reportTo: null })).toBeNull();
  });
});

describe('periodOfDays', () => {
  it.each([
    ['2023-01-01', '2023-06-30', '2023H1'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2023-01-01', '2023-05-31', '2023-01..2023-05'],
    ['2017-01-01', '2021-12-31', '2017..2021'],
    [null, '2021-12-31', null],
  ])('%s to %s is %s', (from, to, period) => {
    expect(periodOfDays(from, to)).toBe(period);
  });
});
