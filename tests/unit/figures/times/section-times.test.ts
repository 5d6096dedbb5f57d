import { describe, expect, it } from 'vitest';
import { readSectionTimes, type SectionTime } from '../../../../lib/figures/times/section-times.ts';
import { printOf } from '../../../helpers/print-of.ts';

interface Report {
  from?: string | null;
  to?: string | null;
  deliveredOn?: string | null;
  review?: string;
  plan?: string;
  heads?: [string, string];
}

const done = '税收增长7.4%，累计培训农民3200人次，荣获省级平安县称号，群众出行得到明显改善。';
const planned = '力争税收增长6%以上，确保新增就业2600人，继续推进老街改造，大力培育特色产业。';

/** The times of the two halves of a report, and of what stands before them. */
function timesOf({
  from = null,
  to = null,
  deliveredOn = null,
  review = done,
  plan = planned,
  heads,
}: Report): {
  review: SectionTime;
  plan: SectionTime;
  outside: SectionTime;
} {
  const [first, second] = heads ?? ['一、工作回顾', '二、工作安排'];
  const text = `各位代表：\n${first}\n${review}\n${second}\n${plan}`;
  const { of, outside } = readSectionTimes(printOf(text), { from, to, kind: null, deliveredOn });
  return {
    review: of.find(({ role }) => role === 'review')!,
    plan: of.find(({ role }) => role === 'plan')!,
    outside,
  };
}

describe('a plan', () => {
  it.each([
    ['2024-03-31', '2024-04..2024-12', '2024'],
    ['2024-06-30', '2024H2', '2024'],
    ['2024-09-30', '2024Q4', '2024'],
    ['2024-10-31', '2025', '2025'],
    ['2024-12-31', '2025', '2025'],
  ])('behind a review up to %s is for %s', (to, period, year) => {
    expect(timesOf({ from: '2024-01-01', to }).plan).toMatchObject({ period, year });
  });

  it('has no time where the report’s days are not known', () => {
    const { plan, review } = timesOf({});
    expect([plan.period, plan.year, plan.context.thisYear]).toEqual([null, null, null]);
    expect([review.period, review.year]).toEqual([null, null]);
    expect(timesOf({ deliveredOn: '2025-01-09' }).plan).toMatchObject({ period: null, year: '2025' });
  });
});

describe('a review', () => {
  it('is of the report’s days, as what stands before all headings', () => {
    const { review, outside } = timesOf({ from: '2024-01-01', to: '2024-06-30' });
    for (const time of [review, outside])
      expect(time).toMatchObject({ period: '2024H1', year: '2024', timed: false, doubled: false });
    expect(review.context).toMatchObject({ thisYear: 2024, reportTo: '2024-06-30' });
  });
});

describe('the year in which the speaker speaks', () => {
  const year = { from: '2024-01-01', to: '2024-12-31' };
  const spoken = (more: Report) => {
    const { review, plan } = timesOf({ ...year, ...more });
    return [review.context.spokenIn, plan.context.spokenIn];
  };

  it('is that of delivery', () => {
    expect(spoken({ deliveredOn: '2025-01-09' })).toEqual([2025, 2025]);
    expect(spoken({ deliveredOn: '2024-12-28' })).toEqual([2024, 2025]);
    expect(spoken({ deliveredOn: '2024-12-28', plan: `明年，${planned}` })).toEqual([2024, 2024]);
  });

  it('is the year after the one reviewed where nobody says otherwise', () => {
    expect(spoken({})).toEqual([2025, 2025]);
    expect(spoken({ review: `今年，${done}` })).toEqual([2024, 2025]);
    expect(spoken({ review: `今年，${done}去年，${done}` })).toEqual([2025, 2025]);
    expect(spoken({ plan: `明年，${planned}` })).toEqual([2024, 2024]);
    expect(spoken({ plan: `明年，${planned}今年，${planned}` })).toEqual([2025, 2025]);
    expect(spoken({ review: `税收比今年初增长，${done}` })).toEqual([2025, 2025]);
  });

  it('is that of the review where it is of a part of the year', () => {
    expect(spoken({ to: '2024-06-30', deliveredOn: '2024-07-18' })).toEqual([2024, 2024]);
    expect(spoken({ to: '2024-09-30' })).toEqual([2024, 2024]);
  });
});

describe('the day up to which 以来 counts', () => {
  it.each([
    ['2025-04-30', null],
    ['2025-05-01', '2025-05-01'],
    ['2025-11-20', '2025-11-20'],
    ['2024-12-28', null],
    ['2026-05-20', null],
  ])('is that of a late delivery, and of no other: %s', (deliveredOn, since) => {
    expect(timesOf({ from: '2024-01-01', to: '2024-12-31', deliveredOn }).review.context.since).toBe(since);
  });
});

describe('a heading', () => {
  const days = { from: '2020-01-01', to: '2020-12-31', deliveredOn: '2021-01-09' };
  it.each<[string, string, Partial<SectionTime>]>([
    [
      '一、2020年工作回顾',
      '二、2021年工作安排',
      { period: '2020', timed: true, doubled: false, years: null },
    ],
    ['一、工作回顾', '二、工作安排', { period: '2020', timed: false }],
    ['一、今年的工作回顾', '二、工作安排', { period: '2020', timed: false }],
    ['一、过去五年工作回顾', '二、工作安排', { period: '2016..2020', timed: true, years: '2016..2020' }],
    [
      '一、“十三五”时期和2020年工作回顾',
      '二、工作安排',
      { period: '2016..2020', timed: true, doubled: true, years: '2016..2020' },
    ],
    ['一、2020年上半年工作回顾', '二、工作安排', { period: '2020H1', timed: true }],
  ])('%s dates its section', (first, second, time) => {
    expect(timesOf({ ...days, heads: [first, second] }).review).toMatchObject(time);
  });

  it.each<[string, Partial<SectionTime>]>([
    ['二、2021年工作安排', { period: '2021', timed: true }],
    ['二、今后五年奋斗目标', { period: '2021..2025', timed: true, years: '2021..2025' }],
    ['二、2035年远景目标和“十四五”时期主要任务', { period: '2021..2025', timed: true }],
  ])('%s dates its section', (second, time) => {
    expect(timesOf({ ...days, heads: ['一、工作回顾', second] }).plan).toMatchObject(time);
  });
});
