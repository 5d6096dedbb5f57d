import { describe, expect, it } from 'vitest';
import { endsBefore, parsePeriod, readPeriod, yearBefore } from '../../../lib/text/period-shape.ts';

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
  });
});
