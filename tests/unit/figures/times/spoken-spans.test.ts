import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { spanOpenings } from '../../../../lib/figures/times/span-openings.ts';
import { inputOf, readFigures, year2023 } from '../../../helpers/read-figures.ts';

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
  // Figures of the last year, and then the run again under its headings.
  [
    `${fiveYears}五年来，全镇面貌大变。\n2023年，税收完成3亿元。\n（一）修路6公里。\n（二）改造危房9户。`,
    ['2023', '2019..2023', '2019..2023'],
  ],
  [
    `${fiveYears}五年来，全镇面貌大变。\n刚刚过去的2023年，税收完成3亿元。\n（一）修路6公里。\n（二）改造危房9户。`,
    ['2023', '2023', '2023'],
  ],
  [
    `${fiveYears}五年来，全镇面貌大变。\n2023年，税收完成3亿元。重点抓了六个方面的工作。\n一是修路6公里。\n二是改造危房9户。`,
    ['2023', '2023', '2023'],
  ],
  // The year behind, and the paragraphs on it: whoever looks back on it has done with the run.
  [
    `${fiveYears}改造危房125户。\n各位代表，刚刚过去的一年，困难比预料的大。一年来，税收增长6%。\n我们坚持民生优先。新建公园6个。`,
    ['2019..2023', '2023', '2023'],
  ],
  [
    `${fiveYears}改造危房125户。\n五年来的奋斗难以忘怀。刚刚过去的一年，全镇开局良好。税收增长6%。\n新建公园6个。`,
    ['2019..2023', '2023', '2023'],
  ],
  [
    `${fiveYears}改造危房125户。\n各位代表，在刚刚过去的一年里，我们埋头苦干。\n税收增长6%，新建公园6个。`,
    ['2019..2023', '2023', '2023'],
  ],
  // In passing it dates its own sentence.
  [
    `${fiveYears}改造危房125户。修路6公里，一年来新建公园2个。新建学校3所。`,
    ['2019..2023', '2019..2023', '2023', '2019..2023'],
  ],
  // What efforts of several years came to dates its own sentence in a review of one.
  [
    `${oneYear}城市更美。经过三年努力，建成文明社区6个。新建学校3所。\n修路6公里。`,
    ['2021..2023', '2023', '2023'],
  ],
  [`${oneYear}新建学校3所。\n本届政府成立以来的四年，全镇面貌大变。改造危房125户。`, ['2023', '2020..2023']],
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

const year2025 = { ...year2023, from: '2025-01-01', to: '2025-12-31' };
const both = '一、“十四五”时期发展成就和2025年主要工作\n';
const yearFirst = '一、2025年和“十四五”工作回顾\n';
const plans = '一、2025年工作回顾\n新建学校3所。\n二、“十五五”时期目标任务和2026年工作安排\n';

describe('a half that speaks of a run of years and of a year turns between them', () => {
  it.each<[string, (string | null)[]]>([
    [`${both}新建学校3所。`, ['2021..2025']],
    [
      `${both}（一）五年来，实力增强。新建学校3所。\n（二）五年来，民生改善。修路6公里。\n2025年是收官之年，我们攻坚克难。\n（一）稳增长。引资3亿元。\n（二）惠民生。改造危房9户。`,
      ['2021..2025', '2021..2025', '2025', '2025'],
    ],
    [
      `${both}“十四五”时期，全镇面貌大变。\n新建学校3所。\n过去一年，我们重点抓了以下工作：\n一是修路6公里。\n二是引资3亿元。`,
      ['2021..2025', '2025', '2025'],
    ],
    [
      `${yearFirst}新建学校3所。\n五年来，变化很大。\n修路6公里。\n各位代表！过去一年，我们自我加压。\n办结建议9件。`,
      ['2025', '2021..2025', '2025'],
    ],
    [
      `${yearFirst}2025年目标的完成，标志着“十四五”收官。五年来，变化很大。\n——修路6公里。\n——引资3亿元。`,
      ['2021..2025', '2021..2025'],
    ],
    [
      `${both}——这是实力增强的五年。新建学校3所。\n2025年，我们攻坚克难。\n修路6公里。\n——这是民生改善、环境变好的五年。新建公园6个。`,
      ['2021..2025', '2025', '2021..2025'],
    ],
    [`${yearFirst}新建学校3所。\n回顾“十四五”，看到的是变化。\n修路6公里。`, ['2025', '2021..2025']],
    [
      `${yearFirst}新建学校3所。\n经过共同努力，“十四五”时期，全镇发展较快。\n修路6公里。`,
      ['2025', '2021..2025'],
    ],
    [
      `${yearFirst}新建学校3所。\n各位代表！2025年任务完成。经过五年的努力，修路6公里。\n新建公园6个。`,
      ['2025', '2021..2025', '2021..2025'],
    ],
    [
      `${yearFirst}新建学校3所。\n过去的五年城乡建设迈出新步伐。修路6公里。\n新建公园6个。`,
      ['2025', '2021..2025', '2021..2025'],
    ],
    [
      `${yearFirst}新建学校3所。\n五年的主要工作和成效是：\n（一）修路6公里。2025年，新建公园6个。\n（二）建桥3座。`,
      ['2025', '2021..2025', '2025', '2021..2025'],
    ],
    // The year's figures come before what the run did, under its headings.
    [
      `${both}“十四五”时期，全镇面貌大变。\n2025年，完成税收3亿元，引资2亿元。\n（一）修路6公里。\n（二）建桥3座。`,
      ['2025', '2025', '2021..2025', '2021..2025'],
    ],
    [
      `${both}——五年来，实力增强。\n——五年来，民生改善。\n——五年来，城乡变样。\n过去一年，完成税收3亿元。\n（一）修路6公里。\n（二）建桥3座。`,
      ['2025', '2025', '2025'],
    ],
    // A year within an item of a list leads on to none of the items behind it.
    [
      `${both}五年来，全镇面貌大变。\n——农业增效。2025年，粮食总产6万吨。\n——工业提速。新建厂房3座。`,
      ['2025', '2021..2025'],
    ],
    // A plan that begins when the review has ended dates nothing in it.
    [
      '一、“十四五”重大成就及“十五五”主要目标\n过去五年，我们完成了修路120公里。\n二、2026年工作安排\n新建学校3所。',
      ['2021..2025', '2026'],
    ],
    // An event of another year dates its own sentence.
    [`${both}2023年，大桥通车。修路6公里。`, ['2021..2025']],
    // A run in the middle of a paragraph of the year holds no further.
    [`${yearFirst}新建学校3所。五年来，共建校9所。\n修路6公里。`, ['2025', '2021..2025', '2025']],
    [
      `${plans}修路60公里。\n2026年全镇主要预期目标是：税收增长6%。\n引资3亿元。`,
      ['2025', '2026..2030', '2026', '2026'],
    ],
    [`${plans}修路60公里。\n实现“十五五”目标，今年至关重要。\n引资3亿元。`, ['2025', '2026..2030', '2026']],
  ])('%s', (text, periods) => {
    expect(readFigures(text, year2025).map(({ period }) => period)).toEqual(periods);
  });

  it.each<[string, (string | null)[]]>([
    [
      '一、2025年和第九届政府工作回顾\n新建学校3所。\n五年来，变化很大。\n修路6公里。',
      ['2025', '2021..2025'],
    ],
    [
      '一、本届政府和2025年工作回顾\n新建学校3所。\n一年来，我们攻坚克难。\n修路6公里。',
      ['2021..2025', '2025'],
    ],
  ])('a government in a heading has the years of its report: %s', (text, periods) => {
    const term = { ...year2025, from: '2021-01-01', kind: 'term' } as const;
    expect(readFigures(text, term).map(({ period }) => period)).toEqual(periods);
  });

  it('effort lies ahead of who plans', () => {
    const text = '一、2023年工作回顾\n二、2024年工作安排\n经过三年努力，建成学校3所。';
    expect(readFigures(text).map(({ period }) => period)).toEqual(['2024..2026']);
  });

  it('two years in a heading are no run, and its last is its year', () => {
    const text = '一、2023年工作回顾和2024年目标任务\n修路6公里。';
    expect(readFigures(text).map(({ period }) => period)).toEqual(['2023']);
  });
});

describe('the last year of a review of several years', () => {
  it.each<[string, (string | null)[]]>([
    [
      `${fiveYears}改造危房125户。\n刚刚过去的2023年，我们稳中求进。税收增长6%。\n各位代表！修路6公里。`,
      ['2019..2023', '2023', '2019..2023'],
    ],
    // The year that has just passed, with no number in its own sentence, is what the next paragraphs tell of as well.
    [
      `${fiveYears}改造危房125户。作风明显好转。刚刚过去的2023年，任务繁重。税收增长6%。\n修路6公里。`,
      ['2019..2023', '2023', '2023'],
    ],
    [
      `${fiveYears}改造危房125户。\n刚刚过去的2023年，我们稳中求进。税收增长6%。\n一是修路6公里。`,
      ['2019..2023', '2023', '2023'],
    ],
    [
      `${fiveYears}改造危房125户。\n刚刚过去的2023年，我们稳中求进。\n回顾五年来的工作，成绩不易。修路6公里。\n建桥2座。`,
      ['2019..2023', '2019..2023', '2019..2023'],
    ],
    [
      `${fiveYears}改造危房125户。\n2023年，我们主要做了以下工作：\n修路6公里。\n引资3亿元。`,
      ['2019..2023', '2023', '2023'],
    ],
    [`${fiveYears}改造危房125户。\n2021年，大桥通车。修路6公里。`, ['2019..2023', '2019..2023']],
    // In the middle of a paragraph it dates its own sentence, or what it leads to.
    [
      `${fiveYears}五年来，新建学校3所。2023年，税收完成3亿元。修路6公里。`,
      ['2019..2023', '2023', '2019..2023'],
    ],
    [
      `${fiveYears}新建学校3所。2023年十件民生实事全部兑现：一是修路6公里。二是建桥2座。`,
      ['2019..2023', '2023', '2023'],
    ],
  ])('%s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });
});

describe('the notes below a plan', () => {
  const plan = `${oneYear}新建学校3所。\n二、2024年工作安排\n2024年，新建公园6个。\n注释：\n`;
  const notes = '1.三园：指粮油、蔬菜等3个产业园。\n2.双十：2021年改造街巷10条。';
  const start = plan.length - '注释：\n'.length;
  const read = findFigures({ ...inputOf(plan + notes), notes: [{ start, end: (plan + notes).length }] });

  it('have years of their own alone', () => {
    expect(read.figures.map(({ period }) => period)).toEqual(['2023', '2024', null, '2021']);
  });
});

describe('a level in a review of several years is that of the last', () => {
  it.each<[string, (string | null)[]]>([
    ['五年来，林木覆盖率达到26%。', ['2023']],
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
    ['五年来，细颗粒物年均浓度降至32微克/立方米。', ['2023']],
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
