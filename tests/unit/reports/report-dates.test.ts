import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, findPrintedDay, isoDay, parseCount, parseDay } from '../../../lib/text/days.ts';

describe('parseDay', () => {
  it.each([
    ['2023-07-19', '2023-07-19'],
    ['2021年9月14日', '2021-09-14'],
    ['2013.01.20', '2013-01-20'],
    ['2025- 02- 19', '2025-02-19'],
    ['2026-06-13 14∶06', '2026-06-13'],
    ['2024/1/8', '2024-01-08'],
    ['2022-08-10 09:55:18 阅读次数：-', '2022-08-10'],
    ['2023年13月1日', null],
    ['2023-02-30', null],
    ['无', null],
  ])('%s → %s', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });
});

describe('findPrintedDay', () => {
  it.each([
    ['——2023年7月18日在金桥镇', ['2023-07-18']],
    ['2023718日在金桥镇', ['2023-07-18']],
    ['——2024110日在淞南镇', ['2024-01-10']],
    ['202289日在某镇', ['2022-08-09']],
    ['2024111日在某镇', ['2024-01-11', '2024-11-01']],
    ['2023年718日在某镇', ['2023-07-18']],
    ['20237月18日在某镇', ['2023-07-18']],
    ['二〇二四年二月二十日在镇巴县', ['2024-02-20']],
    ['19\n2023718日'.replace('\n', ''), ['2023-07-18']],
  ])('%s may be %j', (line, days) => {
    expect(findPrintedDay(line)?.days).toEqual(days);
  });

  it.each(['—— 日在青浦区', '在第次会议上', '20236731日', '今年1至6月'])('%s has no day', (line) => {
    expect(findPrintedDay(line)).toBeNull();
  });

  it('finds every real day again when 年 and 月 are lost', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const days = findPrintedDay(`——${year}${month}${day}日在某镇`)?.days;
          expect(days).toContain(isoDay(year, month, day));
        },
      ),
    );
  });
});

describe('numbers and distances', () => {
  it.each([
    ['二〇二四', 2024],
    ['十八', 18],
    ['二十', 20],
    ['7', 7],
    ['某', null],
  ])('%s is %s', (text, value) => {
    expect(parseCount(text)).toBe(value);
  });

  it('counts days across a year', () => {
    expect(daysBetween('2023-12-31', '2024-01-10')).toBe(10);
  });
});
