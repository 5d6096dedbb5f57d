import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { type Growth, joinLevels, type Level } from '../../../lib/compare/series/joins.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

/** `period value join` of the levels of one indicator over reports of 2020 and the years after it. */
function seriesOf(indicator: string, ...years: string[]): string[] {
  const reports = years.map((done, at) => readMadeReport({ reviews: 2020 + at, done }));
  const { series } = compareReports(reports, growthRule);
  return series
    .filter(({ indicator: name, kind }) => name === indicator && kind !== 'change')
    .flatMap(({ points }) => points.map(({ period, figure, join }) => `${period} ${figure.text} ${join}`));
}

describe('a series is joined by proof alone', () => {
  it.each([
    ['税收收入5亿元。', '税收收入5.4亿元，同比增长8%。', 'joined'],
    ['税收收入5.00亿元。', '税收收入5.42亿元，同比增长8.0%。', 'revised'],
    ['税收收入5亿元。', '税收收入4.1亿元，同比增长8%。', 'broken'],
    ['税收收入5亿元。', '税收收入5.4亿元。', 'dotted'],
    ['税收收入5亿元。', '税收收入超5.4亿元，同比增长8%。', 'hedged'],
    ['税收收入5亿元。', '税收收入5.4亿元，同比增长8%左右。', 'hedged'],
    ['税收收入突破5亿元。', '税收收入5.4亿元，同比增长8%。', 'hedged'],
    ['税收收入突破5亿元。', '税收收入超5.4亿元。', 'dotted'],
    ['税收收入5亿元。', '税收收入超9亿元，同比增长8%。', 'broken'],
    ['税收收入突破5亿元。', '税收收入4.1亿元，同比增长8%。', 'broken'],
    ['税收收入突破5亿元。', '税收收入9亿元，同比增长8%。', 'hedged'],
    ['税收收入5亿元。', '税收收入4.1亿元，同比增长8%左右。', 'broken'],
    ['税收收入5亿元。', '税收收入5.9亿元，同比下降8%以上。', 'broken'],
    ['税收收入5亿元。', '税收收入4亿元，同比下降8%以上。', 'hedged'],
    ['税收收入约5亿元。', '税收收入5.1亿元，同比增长8%。', 'hedged'],
    ['税收收入5亿元。', '税收收入5.4亿元，比上年增加0.4亿元。', 'joined'],
    ['税收收入5.0亿元。', '税收收入5.4亿元，比上年增加0.9亿元。', 'broken'],
    ['税收收入5亿元。', '税收收入5.4亿元，同比增长18%，增加0.4亿元。', 'joined'],
    ['税收收入5.0亿元。', '税收收入5.4亿元，增加2.1亿元。', 'dotted'],
  ])('%s %s %s', (first, second, join) =>
    expect(seriesOf('税收收入', first, second).at(-1)).toMatch(new RegExp(`${join}$`, 'u')),
  );

  it('allows prices to move where growth is at constant prices', () => {
    const found = seriesOf('地区生产总值', '地区生产总值100亿元。', '地区生产总值112亿元，同比增长8%。');
    expect(found).toEqual(['2020 100亿元 null', '2021 112亿元 joined']);
  });

  it.each([
    ['人均纯收入8265元。', '人均纯收入9258元，扣除价格因素增长6.2%。', '2021 9258元 joined'],
    ['人均纯收入8265元。', '人均纯收入9258元，实际增长6.2%。', '2021 9258元 joined'],
    ['人均纯收入8265元。', '人均纯收入9258元，增长6.2%。', '2021 9258元 broken'],
  ])('and where it says so of itself: %s %s', (first, second, point) =>
    expect(seriesOf('人均纯收入', first, second).at(-1)).toBe(point),
  );

  it('proves nothing in a year’s middle by what was added since its beginning', () => {
    const found = seriesOf(
      '集体资产',
      '截至2020年6月底，集体资产38亿元。',
      '截至2021年6月底，集体资产41.3亿元，较年初增长2.7%。',
    );
    expect(found).toEqual(['2020-06-30 38亿元 null', '2021-06-30 41.3亿元 dotted']);
  });

  it('follows a rate by its points', () => {
    const found = seriesOf('城镇化率', '城镇化率36.2%。', '城镇化率37.8%，比上年提高1.6个百分点。');
    expect(found).toEqual(['2020 36.2% null', '2021 37.8% joined']);
  });

  it('leaves a gap where a year has no value', () => {
    const found = seriesOf('税收收入', '税收收入5亿元。', '平稳。', '税收收入6亿元，同比增长8%。');
    expect(found).toEqual(['2020 5亿元 null', '2022 6亿元 gap']);
  });

  it.each([
    ['公众安全感连续8年居全市前列。', '公众安全感连续9年居全市前列。'],
    ['运动健儿夺得金牌12枚。', '运动健儿夺得金牌7枚。'],
    ['入选全国乡村旅游精品线路2条。', '入选全国乡村旅游精品线路1条。'],
    ['财政支出坚持80%用于民生。', '财政支出坚持81%用于民生。'],
    ['主要经济指标16项进位。', '主要经济指标12项进位。'],
    ['实现交易额5.4亿元。', '实现交易额6亿元。'],
    ['省市重点项目完成43个。', '省市重点项目完成60个。'],
    ['全镇开工项目67个。', '全镇开工项目206个。'],
    ['解决企业融资3.8亿元。', '解决企业融资9.3亿元。'],
  ])('makes no line of what every year has another of: %s %s', (first, second) => {
    const reports = [first, second].map((done, at) => readMadeReport({ reviews: 2020 + at, done }));
    expect(compareReports(reports, growthRule).series).toEqual([]);
  });

  it('sets rates of growth beside each other and joins none', () => {
    const reports = [
      '地区生产总值增长8.1%，粮食产量12万吨。',
      '地区生产总值100亿元，同比下降0.3%。',
      '稳中有进。',
      '地区生产总值比上年增长5%左右，“十四五”以来年均增长4%。',
    ].map((done, at) => readMadeReport({ reviews: 2019 + at, done, plans: '地区生产总值增长6%。' }));
    const rates = compareReports(reports, growthRule).series.filter(({ kind }) => kind === 'change');
    expect(
      rates.map(({ indicatorId, points }) => [
        indicatorId,
        ...points.map(({ period, place, join }) => `${period} ${place.value} ${join}`),
      ]),
    ).toEqual([['gdp', '2019 8.1 null', '2020 -0.3 null', '2022 5 gap']]);
  });

  it('makes no line of the rates of what nobody knows as an indicator', () => {
    const reports = ['柳岙商会会员增长8%。', '柳岙商会会员增长9%。'].map((done, at) =>
      readMadeReport({ reviews: 2020 + at, done }),
    );
    expect(compareReports(reports, growthRule).series).toEqual([]);
  });

  it('never joins what was begun with what is there', () => {
    const reports = ['新开工公租房600套。', '分配公租房620套。', '在建公租房580套，新开工公租房300套。'].map(
      (done, at) => readMadeReport({ reviews: 2020 + at, done }),
    );
    const lines = compareReports(reports, growthRule).series.map(({ points }) =>
      points.map(({ figure }) => figure.text).join(' '),
    );
    expect(lines.toSorted()).toEqual(['580套', '600套 300套', '620套'].toSorted());
  });

  it('never joins what was added with what there is', () => {
    const found = seriesOf('规上企业', '新增规上企业12家。', '规上企业达到96家。');
    expect(found).toHaveLength(1);
  });

  it('never takes what some towns reach for what the place reached', () => {
    const found = seriesOf('税收收入', '税收收入31亿元。', '税收收入1亿元以上的乡镇达到12个。');
    expect(found).toEqual(['2020 31亿元 null']);
  });

  it('never joins what was summed up over years with what was added in one', () => {
    const found = seriesOf('新增就业', '新增就业480人。', '全年新增就业510人。扶持政策累计新增就业2300人。');
    expect(found.filter((point) => point.includes('人 dotted'))).toEqual(['2021 510人 dotted']);
  });

  it('draws the one of several values that is like those of other years', () => {
    const found = seriesOf(
      '改造危房',
      '改造危房60户。',
      '改造危房310户。刚刚过去的一年，改造危房66户。',
      '改造危房58户。',
    );
    expect(found).toEqual(['2020 60户 null', '2021 66户 dotted', '2022 58户 dotted']);
  });

  it('draws the one of several values that has its growth', () => {
    const found = seriesOf(
      '税收收入',
      '税收收入3.9亿元。',
      '税收收入、贷款余额分别达到4亿元、60亿元。全年税收收入4.12亿元，增长2.8%。',
      '税收收入4.55亿元，同比增长10.5%。',
    );
    expect(found.slice(1)).toEqual(['2021 4.12亿元 broken', '2022 4.55亿元 joined']);
  });

  it('draws a value before a bound on it', () => {
    const found = seriesOf(
      '税收收入',
      '税收收入突破5亿元。全年税收收入5.2亿元。',
      '税收收入5.6亿元，同比增长8%。',
    );
    expect(found).toEqual(['2020 5.2亿元 null', '2021 5.6亿元 joined']);
  });

  it.each([
    ['货物吞吐量', '货物吞吐量12万吨。', '货物年吞吐量13万吨。'],
    ['接待国内外游客', '接待国内外游客50万人次。', '接待国内外游客总数56万人次。'],
  ])('makes one line of two wordings: %s', (indicator, first, second) =>
    expect(seriesOf(indicator, first, second)).toHaveLength(2),
  );

  it('lists what two versions of one report say otherwise, and not what they say alike', () => {
    const reports = [
      readMadeReport({ reviews: 2020, done: '税收收入5亿元。新增就业岗位900个。' }),
      readMadeReport({ reviews: 2020, done: '税收收入5.2亿元。新增就业岗位900个。' }),
    ];
    const points = compareReports(reports, growthRule).series.map(({ points: [first] }) => first!);
    expect(
      points.map(({ figure, others }) => [figure.text, ...others.map((other) => other.figure.text)]),
    ).toEqual([['5.2亿元', '5亿元'], ['900个']]);
  });

  it('draws the latest of several reports and lists the others', () => {
    const reports = [
      readMadeReport({ reviews: 2020, done: '税收收入5亿元。' }),
      readMadeReport({ reviews: 2021, done: '税收收入6亿元，2020年税收收入为5.2亿元。' }),
    ];
    const line = compareReports(reports, growthRule).series.find(({ indicator }) => indicator === '税收收入');
    const first = line?.points[0];
    expect([first?.figure.text, first?.others.map(({ figure }) => figure.text)]).toEqual([
      '5.2亿元',
      ['5亿元'],
    ]);
  });
});

const level = (value: number): Level => ({
  value,
  valueTo: null,
  printedStep: 0.1,
  approx: 'exact',
  unit: '元',
});
const growth = (value: number): Growth => ({
  value: Math.abs(value),
  valueTo: null,
  printedStep: 0.1,
  approx: 'exact',
  dir: value < 0 ? 'down' : 'up',
  unit: '%',
  basis: null,
  scope: null,
});
const round = (value: number): number => Math.round(value * 10) / 10;

describe('laws of joining', () => {
  it('joins every level to the one it grew from, however both were rounded', () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e6 }), fc.integer({ min: -300, max: 900 }), (tenths, rate) => {
        const earlier = tenths / 10;
        const later = earlier * (1 + rate / 1000);
        const join = joinLevels({
          earlier: level(round(earlier)),
          later: level(round(later)),
          growth: growth(rate / 10),
          rule: 'nominal',
        });
        expect(join).toBe('joined');
      }),
    ));

  it('breaks where the level is another by a tenth and more', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1e6 }),
        fc.integer({ min: -300, max: 900 }),
        (tenths, rate) => {
          const later = (tenths / 10) * (1 + rate / 1000) * 1.1;
          const join = joinLevels({
            earlier: level(tenths / 10),
            later: level(round(later)),
            growth: growth(rate / 10),
            rule: 'nominal',
          });
          expect(join).toBe('broken');
        },
      ),
    ));
});
