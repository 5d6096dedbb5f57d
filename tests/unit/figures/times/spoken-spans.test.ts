import { describe, expect, it } from 'vitest';
import { spanOpenings } from '../../../../lib/figures/times/spoken-spans.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const oneYear = '一、2023年工作回顾\n';
const fiveYears = '一、过去五年工作回顾\n';

/** Texts of a report that reviews 2023, with the periods of their figures in order. */
const texts: [text: string, periods: (string | null)[]][] = [
  [
    `${oneYear}新建学校3所。\n过去的五年，是全镇面貌大变的五年。改造危房125户。新建公园6个。`,
    ['2023', '2019..2023', '2019..2023'],
  ],
  [
    `${oneYear}各位代表，回首五年来，我们倾力改善民生。改造危房125户。\n新建公园6个。`,
    ['2019..2023', '2023'],
  ],
  [
    `${oneYear}过去的五年，是难忘的五年。改造危房125户。\n2023年，新建公园6个。修路3公里。`,
    ['2019..2023', '2023', '2023'],
  ],
  [
    `${oneYear}过去的五年，是难忘的五年。改造危房125户。\n二、2024年工作安排\n新建公园6个。`,
    ['2019..2023', '2024'],
  ],
  [`${fiveYears}改造危房125户。\n刚刚过去的2023年，是极不平凡的一年。新建公园6个。`, ['2019..2023', '2023']],
  // A year to come sets nothing in a review.
  [`${oneYear}2024年，是关键的一年。新建公园6个。`, ['2023']],
  // A run of years inside a sentence dates that sentence alone.
  [`${oneYear}全镇五年来改造危房125户。新建公园6个。`, ['2019..2023', '2023']],
];

describe('a sentence that sets the time of those after it', () => {
  it.each(texts)('%s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });

  it.each(spanOpenings.map(({ id, sample }) => [id, sample]))(
    '%s is met first by its sample',
    (id, sample) => {
      expect(spanOpenings.find(({ pattern }) => pattern.test(sample!))!.id).toBe(
        id === 'year-opens' ? 'run-opens' : id,
      );
    },
  );
});

describe('a level in a review of several years is that of the last', () => {
  it.each<[string, (string | null)[]]>([
    ['五年来，森林覆盖率达到26%。', ['2023']],
    ['五年来，城镇、农村居民收入分别达到4万元和2万元。', ['2023', '2023']],
    ['五年来，企业由120家增加到350家。', ['2018', '2023']],
    ['五年来，经济总量跃升至全市第3位。', ['2023']],
    ['“十三五”期间，绿化率稳定在42%。', ['2020']],
    ['五年来，累计造林3万亩。', ['2019..2023']],
    ['五年来，新增就业达到6万人。', ['2019..2023']],
    ['五年来，产业投资达到90亿元。', ['2019..2023']],
    ['五年来，年均接待游客达到30万人次。', ['2019..2023']],
    ['五年来，税收增长35%。', ['2019..2023']],
    ['五年来，2021年税收达到9亿元。', ['2021']],
  ])('%s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });
});

describe('a part of the year behind a semicolon', () => {
  it.each<[string, (string | null)[]]>([
    ['用水量320万吨，其中8月份突破35万吨；用气量96万立方米。', ['2023', '2023-08', '2023']],
    ['出口26亿元，9月当月出口3亿元；进口12亿元。', ['2023', '2023-09', '2023']],
    ['上半年，出口26亿元；进口12亿元。', ['2023H1', '2023H1']],
    ['截至6月底，建房35套；修路12公里。', ['2023-06-30', '2023-06-30']],
  ])('%s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });
});
