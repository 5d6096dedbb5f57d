import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatFull,
  formatHost,
  formatLike,
  formatPages,
  formatPeriod,
  formatPeriodUnder,
  formatRange,
  formatReach,
  formatTime,
  formatValue,
  otherUnits,
} from '../../../components/format.ts';
import { speak } from '../../helpers/i18n.ts';

describe('periods', () => {
  const cases: [period: string, chinese: string, english: string][] = [
    ['2023', '2023年', '2023'],
    ['2023H1', '2023年上半年', 'First half of 2023'],
    ['2023H2', '2023年下半年', 'Second half of 2023'],
    ['2023Q3', '2023年三季度', 'Third quarter of 2023'],
    ['2023-03', '2023年3月', 'March 2023'],
    ['2023-01..2023-05', '2023年1—5月', 'January–May 2023'],
    ['2023-01..2023-09', '2023年前三季度', 'First three quarters of 2023'],
    ['2022-11..2023-02', '2022年11月至2023年2月', 'November 2022 to February 2023'],
    ['2018..2022', '2018—2022年', '2018–2022'],
    ['2023-06-30', '截至2023年6月30日', 'As of 30 June 2023'],
    ['2023-01-01..2023-06-20', '2023年1月1日至2023年6月20日', '1 January 2023 to 20 June 2023'],
    ['whatever', 'whatever', 'whatever'],
    ['2023..', '2023..', '2023..'],
  ];
  it.each(cases)('%s', async (period, chinese, english) => {
    await speak('zh_CN');
    expect(formatPeriod(period)).toBe(chinese);
    await speak('en');
    expect(formatPeriod(period)).toBe(english);
  });
});

describe('a period under that of its report', () => {
  it.each([
    ['2023-06-30', '2023H1', '截至6月30日', 'As of 30 June'],
    ['2022-12-31', '2023H1', '截至2022年12月31日', 'As of 31 December 2022'],
    ['2023-06-30', null, '截至2023年6月30日', 'As of 30 June 2023'],
    ['2023', '2023H1', '2023年', '2023'],
  ])('%s under %s', async (period, own, chinese, english) => {
    await speak('zh_CN');
    expect(formatPeriodUnder(period, own)).toBe(chinese);
    await speak('en');
    expect(formatPeriodUnder(period, own)).toBe(english);
  });
});

describe('from one period to another', () => {
  it.each([
    ['2017..2021', '2025', '2017年至2025年'],
    ['2019', '2021..2025', '2019年至2025年'],
    ['2016..2020', '2021..2025', '2016年至2025年'],
    ['2017..2021', '2017..2021', '2017—2021年'],
    ['2022-12-31', '2023-12-31', '2022年12月31日至2023年12月31日'],
    ['2021', '2024H1', '2021年至2024年上半年'],
  ])('%s %s', async (first, last, words) => {
    await speak('zh_CN');
    expect(formatReach(first, last)).toBe(words);
  });
});

describe('values', () => {
  it.each([
    [1_529_000_000, '元', '15.29亿元'],
    [620_000_000, '元', '6.2亿元'],
    [14_000, '人次', '1.4万人次'],
    [9_999, '户', '9999户'],
    [48.2, '%', '48.2%'],
    [12_345_678, '%', '12345678%'],
    [-3.5, '个百分点', '-3.5个百分点'],
    [42_600, '平方米', '4.26万平方米'],
    [0, '件', '0件'],
    [56, null, '56'],
    [1_234_567_890_123, '元', '12345.67890123亿元'],
  ])('%d %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });

  it('keeps both ends of a range and the unit once', () => {
    expect(formatRange({ value: 2, valueTo: 3, unit: '个' })).toBe('2—3个');
    expect(formatFull({ value: 20_000, valueTo: 30_000, unit: '元' })).toBe('20,000—30,000元');
  });

  it('gives every digit', () => {
    expect(formatFull({ value: 1_529_000_000, valueTo: null, unit: '元' })).toBe('1,529,000,000元');
    expect(formatFull({ value: 0.1 + 0.2, valueTo: null, unit: '%' })).toBe('0.3%');
  });

  it('offers areas and lengths in units that people think in', () => {
    expect(otherUnits(42_600, '平方米')).toEqual(['63.9亩', '4.26公顷']);
    expect(otherUnits(3_200_000, '平方米')).toEqual(['4,800亩', '320公顷', '3.2平方公里']);
    expect(otherUnits(2_500, '米')).toEqual(['2.5公里']);
    expect(otherUnits(120, '平方米')).toEqual([]);
    expect(otherUnits(5, '家')).toEqual([]);
  });
});

describe('days, times, sizes, hosts', () => {
  it('writes them as people do and leaves the rest alone', async () => {
    await speak('zh_CN');
    expect(formatDate('2023-07-18')).toBe('2023年7月18日');
    expect(formatDate('2023-07')).toBe('2023年7月');
    expect(formatDate('soon')).toBe('soon');
    expect(formatTime('2026-03-02T09:15:00+08:00')).toBe('2026年3月2日 09:15');
    expect(formatTime('never')).toBe('never');
    expect(formatBytes(0)).toBe('0.0 kB');
    expect(formatBytes(25_300)).toBe('25.3 kB');
    expect(formatBytes(1_840_000)).toBe('1.8 MB');
    expect(formatHost('https://www.example.gov.cn/a')).toBe('example.gov.cn');
    expect(formatHost('no address')).toBeNull();
  });
});

describe('a value beside a printed one', () => {
  it.each([
    [16891.7, '元', '16892元', '16891.7元'],
    [16891.7, '元', '约1.69万元', '1.68917万元'],
    [1.52e12, '元', '1.5万亿元以上', '1.52万亿元'],
    [1.52e9, '元', '15.2亿元', '15.2亿元'],
    [-3_200, '平方米', '3200平方米', '-3200平方米'],
    [20, '%', '20%', '20%'],
    [1_250_000, '米', '1250公里', '125万米'],
    [52, null, '52', '52'],
  ])('%s%s beside %s is %s', (value, unit, printed, shown) => {
    expect(formatLike({ value, unit }, printed)).toBe(shown);
  });
});

describe('pages', () => {
  it.each([
    [[3], '3'],
    [[3, 7], '3、7'],
    [[1, 3, 4, 5, 9, 10], '1、3–5、9–10'],
  ])('%j', (pages, list) => {
    expect(formatPages(pages)).toBe(list);
  });
});
