import { describe, expect, it } from 'vitest';
import type { ReportPeriod } from '../../../../lib/figures/figure-input.ts';
import { readFigures, year2023 } from '../../../helpers/read-figures.ts';

/** A report that reviews 2023, by the day of its delivery. */
const deliveredOn = (day: string | null): ReportPeriod => ({ ...year2023, deliveredOn: day });
const review = '一、2023年工作回顾\n';
const plan = `${review}全镇上下同心。\n二、2024年工作安排\n`;
const [afterNewYear, beforeNewYear] = [deliveredOn('2024-01-20'), deliveredOn('2023-12-22')];

describe('years that are counted from the day of speaking', () => {
  it.each<[text: string, report: ReportPeriod, period: string | null]>([
    [`${review}去年，新建学校3所。`, afterNewYear, '2023'],
    [`${review}去年汛期，转移群众320人。`, afterNewYear, '2023'],
    [`${review}截至去年底，全镇有企业320家。`, afterNewYear, '2023-12-31'],
    [`${review}前年，新建学校3所。`, afterNewYear, '2022'],
    [`${review}今年，新建学校3所。`, beforeNewYear, '2023'],
    [`${review}去年，新建学校3所。`, beforeNewYear, '2022'],
    [`${plan}去年，新建学校3所。`, afterNewYear, '2023'],
    [`${plan}今年，新建学校3所。`, afterNewYear, '2024'],
    [`${plan}明年，新建学校3所。`, beforeNewYear, '2024'],
    // Without a word of next year a plan that was spoken in December calls the year to come 今年.
    [`${plan}今年，新建学校3所。`, beforeNewYear, '2024'],
    // Nobody says when the report was delivered: its own words do, or it was after New Year.
    [`${review}去年，新建学校3所。`, deliveredOn(null), '2023'],
    [`${review}今年以来，新建学校3所。`, deliveredOn(null), '2023'],
  ])('%s', (text, report, period) => {
    expect(readFigures(text, report).at(-1)!.period).toBe(period);
  });

  it('gives a part of a year the year that its sentence names before it', () => {
    const late = deliveredOn('2024-06-16');
    const halves = readFigures(`${review}今年以来，全县上下同心，预计上半年，税收增长5%。`, late);
    expect(halves[0]!.period).toBe('2024H1');
    expect(readFigures(`${review}上半年，税收增长5%。`, late)[0]!.period).toBe('2023H1');
    expect(readFigures(`${review}去年一季度，税收增长5%，上半年增长6%。`, late)[1]!.period).toBe('2023H1');
  });

  it('leaves 上年 and 当年 with the year that is spoken of', () => {
    expect(readFigures(`${review}上年结转项目3个。`, afterNewYear)[0]!.period).toBe('2022');
    expect(readFigures(`${review}当年新建学校3所。`, afterNewYear)[0]!.period).toBe('2023');
    expect(readFigures(`${review}失业率由去年的4.6%降至4.1%。`, afterNewYear)[0]!.period).toBe('2022');
  });

  it('counts 以来 up to a delivery in the middle of the year', () => {
    const late = deliveredOn('2024-07-16');
    expect(readFigures(`${review}2023年以来，新建学校3所。`, late)[0]!.period).toBe('2023..2024');
    expect(readFigures(`${review}2019年以来，新建学校3所。`, late)[0]!.period).toBe('2019..2023');
    expect(readFigures('一、2023年以来工作回顾\n新建学校3所。', late)[0]!.period).toBe('2023');
  });

  it.each([
    ['2024-05-01', '2023..2024'],
    ['2024-04-30', '2023'],
    ['2024-12-31', '2023..2024'],
    ['2025-07-16', '2023'],
    ['2023-07-16', '2023'],
    [null, '2023'],
  ])('and of one delivered on %s counts %s', (day, period) =>
    expect(readFigures(`${review}2023年以来，新建学校3所。`, deliveredOn(day))[0]!.period).toBe(period),
  );

  /** A report on the year up to a day. */
  const upTo = (to: string): ReportPeriod => ({ ...year2023, to });
  it.each([
    ['2023-03-31', '2023'],
    ['2023-06-30', '2023'],
    ['2023-09-30', '2023'],
    ['2023-10-31', '2024'],
    ['2023-12-31', '2024'],
  ])('a report up to %s plans %s', (to, year) =>
    expect(readFigures('一、工作回顾\n稳中有进。\n二、工作安排\n新建学校3所。', upTo(to))[0]!.period).toMatch(
      new RegExp(`^${year}`, 'u'),
    ),
  );
});
