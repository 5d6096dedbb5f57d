import { describe, expect, it } from 'vitest';
import {
  compareLastDays,
  endsBefore,
  lastDayOf,
  parsePeriod,
  readPeriod,
  yearBefore,
} from '../../../lib/text/period-shape.ts';

describe('the period grammar', () => {
  it.each([
    ['2023', { type: 'year', year: 2023 }],
    ['2023H2', { type: 'half', year: 2023, half: 2 }],
    ['2023Q4', { type: 'quarter', year: 2023, quarter: 4 }],
    ['2023-03', { type: 'month', year: 2023, month: 3 }],
    ['2023-06-30', { type: 'day', year: 2023, month: 6, day: 30 }],
    ['2018..2022', { type: 'years', from: 2018, to: 2022 }],
    ['2022-11..2023-02', { type: 'months', from: { year: 2022, month: 11 }, to: { year: 2023, month: 2 } }],
    ['2023-01-01..2023-06-20', { type: 'days', from: '2023-01-01', to: '2023-06-20' }],
  ])('%s', (period, parts) => {
    expect(readPeriod(period)).toEqual(parts);
  });

  it.each([
    '',
    '2023..',
    '2023H3',
    '2023Q5',
    '2023-13',
    '2023-02-30',
    '2022..2018',
    '2023-06-30..2023-01-01',
  ])('has no %j', (period) => {
    expect(readPeriod(period)).toBeNull();
    expect(parsePeriod(period)).toBeNull();
    expect(yearBefore(period)).toBeNull();
  });

  it('orders periods by their days, and only where one is over before the other begins', () => {
    expect(endsBefore('2023H1', '2023H2')).toBe(true);
    expect(endsBefore('2023-06-30', '2023Q3')).toBe(true);
    expect(endsBefore('2018..2022', '2023')).toBe(true);
    expect(endsBefore('2023H1', '2023')).toBe(false);
    expect(endsBefore('2023', '2023H2')).toBe(false);
    expect(endsBefore('whatever', '2023')).toBe(false);
  });

  it('goes back a year', () => {
    expect(yearBefore('2024-02')).toEqual({ from: '2023-02-01', to: '2023-02-28', shape: 'month-02' });
    expect(yearBefore('2018..2022')).toMatchObject({ from: '2017-01-01', to: '2021-12-31' });
    expect(yearBefore('2022-11..2023-02')).toMatchObject({ from: '2021-11-01', to: '2022-02-28' });
    expect(yearBefore('2024-02-29')).toBeNull();
    expect(yearBefore('2024-02-28')).toMatchObject({ from: '2023-02-28', to: '2023-02-28' });
    expect(yearBefore('2024-03-29')).toMatchObject({ from: '2023-03-29', to: '2023-03-29' });
    expect(yearBefore('2023')).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
    expect(yearBefore('2023H1')).toMatchObject({ from: '2022-01-01', to: '2022-06-30' });
    expect(yearBefore('2023-01-01..2023-06-20')).toBeNull();
  });

  it.each([
    ['2023', '2022', true],
    ['2023', '2023H1', false],
    ['2023H1', '2022H1', true],
    ['2023H1', '2023H2', false],
    ['2023Q1', '2023Q2', false],
    ['2023-03', '2022-03', true],
    ['2023-03', '2022-04', false],
    ['2023-06-30', '2022-06-30', true],
    ['2023-06-30', '2023-07-30', false],
    ['2018..2022', '2013..2017', true],
    ['2018..2022', '2018..2023', false],
    ['2022-11..2023-02', '2021-11..2022-02', true],
    ['2022-11..2023-02', '2023-11..2023-12', false],
    ['2022-01..2022-02', '2022-01..2023-02', false],
    ['2023-01-01..2023-06-20', '2022-01-01..2022-06-20', true],
    ['2023-01-01..2023-06-20', '2023-01-02..2023-06-20', false],
    ['2023-01-01..2023-06-20', '2023-01-01..2023-06-21', false],
    ['2023-01-01..2023-06-20', '2023-02-01..2023-06-20', false],
    ['2023-10-11..2023-11-20', '2023-10-21..2023-11-20', false],
    ['2023-10-11..2023-12-20', '2023-11-11..2023-12-20', false],
    ['2023-10-11..2023-11-20', '2023-20-11..2023-11-20', false],
  ])('has %s and %s of one shape: %s', (one, other, same) => {
    expect(parsePeriod(one)?.shape === parsePeriod(other)?.shape).toBe(same);
  });

  it('sorts periods by their last days, those without one first', () => {
    expect(['2023', '2023H1', null, '2022Q4', 'x'].sort(compareLastDays)).toEqual([
      null,
      'x',
      '2022Q4',
      '2023H1',
      '2023',
    ]);
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf(null)).toBeNull();
  });
});
