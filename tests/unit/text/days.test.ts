import { describe, expect, it } from 'vitest';
import { daysBetween, isoDay, parseCount } from '../../../lib/text/days.ts';

describe('a day by its numbers', () => {
  it('is one of a month that there is, as long as that month is in any year', () => {
    const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let month = -1; month <= 14; month += 1)
      for (let day = -1; day <= 33; day += 1) {
        const isOne = day >= 1 && day <= (longest[month - 1] ?? 0);
        expect(isoDay(2023, month, day) !== null, `${month}-${day}`).toBe(isOne);
      }
    expect(isoDay(2023, 7, 8)).toBe('2023-07-08');
    expect(isoDay(2023, 11, 18)).toBe('2023-11-18');
  });

  it('is of a year from 1949 to 2100', () => {
    expect([1948, 1949, 2100, 2101].map((year) => isoDay(year, 1, 1) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('lies so many days before another', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('2024-03-01', '2024-03-01')).toBe(0);
  });
});

describe('a count', () => {
  it.each([
    ['7', 7],
    ['007', 7],
    ['元', 1],
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['三十一', 31],
    ['二〇二四', 2024],
    ['八', 8],
    ['百', null],
    ['十二月', null],
    ['', null],
  ])('%s is %s', (printed, count) => {
    expect(parseCount(printed)).toBe(count);
  });
});
