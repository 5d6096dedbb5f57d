import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

/** `kind printed result` of every relation that is worked out again. */
const checksOf = (done: string, plans?: string): string[] =>
  compareReports(
    [readMadeReport({ reviews: 2021, done, ...(plans ? { plans } : {}) })],
    growthRule,
  ).checks.map(({ kind, printed, result }) => `${kind} ${printed.text} ${result}`);

describe('a level that the next report implies', () => {
  it.each([
    ['税收收入5亿元。', '税收收入5.4亿元，同比增长8%。', ['implied-level 5亿元 fits']],
    ['税收收入5.00亿元。', '税收收入4.60亿元，同比下降8%。', ['implied-level 5.00亿元 fits']],
    ['税收收入5.00亿元。', '税收收入5.42亿元，同比增长8.0%。', ['implied-level 5.00亿元 differs']],
    ['税收收入5亿元。', '税收收入4.1亿元，同比增长8%。', []],
    ['税收收入5亿元。', '税收收入超5.4亿元，同比增长8%。', []],
    ['地区生产总值100亿元。', '地区生产总值108亿元，同比增长8%。', []],
    ['农民人均纯收入6180元。', '农民人均纯收入6680元，实际增长10.1%。', []],
  ])('%s %s', (before, after, expected) => {
    const reports = [before, after].map((done, at) => readMadeReport({ reviews: 2020 + at, done }));
    const { checks } = compareReports(reports, growthRule);
    expect(checks.map(({ kind, printed, result }) => `${kind} ${printed.text} ${result}`)).toEqual(expected);
  });
});

describe('relations inside a report, worked out again', () => {
  it.each([
    ['税收收入由5.2亿元增加到6.5亿元，增长25%。', 'change-from-to 25% fits'],
    ['税收收入由5.2亿元增加到6.5亿元，增长35%。', 'change-from-to 35% differs'],
    ['税收收入由2016年的5.00亿元增加到2021年的8.05亿元，年均增长10%。', 'yearly-average 10% fits'],
    ['税收收入由2016年的5.00亿元增加到2021年的8.05亿元，年均增长13%。', 'yearly-average 13% differs'],
    ['税收收入由5.2亿元增加到6.5亿元，增加1.3亿元。', 'points-from-to 1.3亿元 fits'],
    ['税收收入由5.2亿元增加到6.5亿元，增加1.8亿元。', 'points-from-to 1.8亿元 differs'],
    ['税收收入由5.20亿元增加到6.49亿元，增长24%。', 'change-from-to 24% truncated'],
    ['三次产业结构调整为7.2:41.3:51.3。', 'structure-sum 51.3 differs'],
    ['三次产业结构调整为7.2:41.3:51.7。', 'structure-sum 51.7 differs'],
    ['三次产业结构调整为7.2:41.3:81.5。', 'structure-sum 81.5 differs'],
    ['三次产业结构调整为7:41:52。', 'structure-sum 52 fits'],
    ['三次产业结构调整为7.2:41.3:50.5。', 'structure-sum 50.5 differs'],
    ['税收收入6.5亿元，其中区级税收8.1亿元。', 'part-of-whole 8.1亿元 differs'],
  ])('%s', (done, expected) => expect(checksOf(done)).toContain(expected));

  it.each([
    '，高于全国35%',
    '，低于全国35%',
    '，快于全国35%',
    '，慢于全国35%',
    '，多于全国35%',
    '，少于全国35%',
    '，高出全国35%',
    '，多出全国35%',
    '，超过全国35%',
    '，超出全国35%',
    '，超全国35%',
    '，领先全国35%',
    '，实际增长35%',
    '，累计增长35%',
    '，共增长35%',
    '，2016年以来增长35%',
    '左右，增长35%',
    '，大约增长35%',
    '；增长35%',
    '。增长35%',
  ])(
    'says nothing of a change that others, another time or another statement give: 增加到6.5亿元%s',
    (change) =>
      expect(checksOf(`税收收入由5.2亿元增加到6.5亿元${change}。`)).not.toContain(
        'change-from-to 35% differs',
      ),
  );

  it.each([
    ['税收收入680万元。', '税收收入达到810万元，增长20%。', 'goal-growth 810万元 fits'],
    ['税收收入681万元。', '税收收入达到811万元，增长20%。', 'goal-growth 811万元 differs'],
  ])('reads a level in round tens to the ten: %s %s', (done, plans, expected) =>
    expect(checksOf(done, plans)).toContain(expected),
  );

  it('says nothing of a part that is less than its whole', () =>
    expect(checksOf('税收收入6.5亿元，其中区级税收2.1亿元。')).toEqual([]));

  it.each([
    ['税收收入达到7.02亿元，增长8%。', 'goal-growth 7.02亿元 fits'],
    ['税收收入达到7.6亿元，增长8%。', 'goal-growth 7.6亿元 differs'],
    ['税收收入达到70000万元，增长8%。', 'goal-growth 70000万元 fits'],
    ['税收收入下降8%，为5.98亿元。', 'goal-growth 5.98亿元 fits'],
  ])('a promised level beside the one it grows from: %s', (plans, expected) =>
    expect(checksOf('税收收入6.5亿元。', plans)).toContain(expected),
  );

  it.each([
    ['a misprinted point', '乡镇由101个精减为80个，精减20、8%。'],
    [
      'thresholds in another money',
      '引进总投资超10亿元或1亿美元项目30个，其中总投资超100亿元或10亿美元项目4个。',
    ],
  ])('finds nothing that differs in %s', (_, done) =>
    expect(checksOf(done).filter((check) => check.endsWith('differs'))).toEqual([]),
  );

  it('says nothing of a level that a zone is set as its task', () =>
    expect(
      checksOf(
        '外贸进出口总额32亿元。',
        '综合保税区要提升开放水平。加快二期建设，外贸进出口总额达到30亿元，增长35%。',
      ),
    ).toEqual([]));

  it.each([
    ['constant prices', '地区生产总值由80亿元增加到100亿元，增长9%。'],
    ['a comparable base', '税收收入由5.2亿元增加到6.5亿元，按可比口径增长12%。'],
    ['a lead over others, as so much more', '护理补贴标准由50元提高到130元，比省定标准高出65元。'],
    ['a change two clauses on', '规上企业由133户增加到221户，服务业稳定，外贸增速为3.6%。'],
    [
      'a rate over the year before at the end of a longer run',
      '进出口总额由2016年的22亿元增加到2021年的63亿元，五年增长1.9倍，比上年增长20.2%。',
    ],
    [
      'years that a sentence before prints',
      '税收收入从2017年的3.80亿元增加到2021年的6.02亿元。财政总收入从7.91亿元增加到15.76亿元，年均增长18.8%。',
    ],
    ['thresholds', '11个镇财政收入过10亿元，其中1个过50亿元。'],
    ['another clause’s change', '城乡收入比由2.83缩小到2.8；文化产业增加值占比由1.34%提高到1.57%，增长35%。'],
    ['years that are another’s', '2018年到2021年，税收收入由5.00亿元增加到8.05亿元，年均增长13%。'],
    ['a first year that is not printed', '税收收入由5.00亿元增加到2020年的8.05亿元，年均增长13%。'],
    ['a lead over others', '研发经费投入强度由2.3%提高到2.9%，高于全省0.5个百分点。'],
    [
      'what has no name',
      '五年跨越500亿元、600亿元两个台阶，由2016年的407.9亿元增加到2021年的616.3亿元，年均增长13%。',
    ],
    ['constant prices under another name', '经济总量由80亿元增加到100亿元，增长9%。'],
    ['a sum over another time', '许可事项由60项减少到48项，四年累计减少90项。'],
    ['a proportion of ten', '三次产业结构趋近3:3:4。'],
    ['a value of about so much beside it', '税收收入由5.2亿元增加到6.5亿元左右，增长35%。'],
    ['two things', '园区完成投资3亿元，其中入园企业实现销售收入9亿元。'],
    ['which of them are counted', '引进5亿元项目，其中10亿元项目2个。'],
    ['spans of time', '税收收入连续3年居全区第4，其中出口连续15年居全区第1。'],
    ['a hedge', '税收收入由近5亿元增加到6.5亿元，增长35%。'],
  ])('says nothing across %s', (_, done) => expect(checksOf(done)).toEqual([]));
});

describe('a relation that the words between its numbers take apart', () => {
  it.each([
    '高于全县2个百分点，增长',
    '超全县平均，增长',
    '领先全县，增长',
    '，实际增长',
    '，累计增长',
    '，共增长',
    '，五年以来增长',
    '左右，增长',
    '，大约增长',
    '；增长',
    '，按可比价格计算增长',
    '，按不变价增长',
    '，同口径增长',
    '，扣除一次性因素增长',
    '，剔除一次性因素增长',
  ])('is not reckoned: 5.2亿元增加到6.5亿元%s35%%', (between) =>
    expect(checksOf(`税收收入由5.2亿元增加到6.5亿元${between}35%。`)).toEqual([]),
  );
});

describe('a level that grows at other prices', () => {
  it.each(['海洋生产总值', '海洋GDP', '文化产业增加值', '民营经济总量', '渔业经济总产值'])(
    'is not implied by its growth: %s',
    (name) => {
      const reports = [`${name}5.00亿元。`, `${name}5.42亿元，同比增长8.0%。`].map((done, at) =>
        readMadeReport({ reviews: 2020 + at, done }),
      );
      expect(compareReports(reports, growthRule).checks).toEqual([]);
    },
  );

  it.each(['按可比价格', '按不变价', '按同口径', '扣除一次性因素', '剔除一次性因素'])(
    'is not reckoned with its growth where its sentence says so: %s',
    (words) => {
      expect(checksOf('税收收入6.5亿元。', `${words}，税收收入达到7.6亿元，增长8%。`)).toEqual([]);
      expect(checksOf(`${words}，税收收入6.5亿元。`, '税收收入达到7.6亿元，增长8%。')).toEqual([]);
    },
  );

  it('is not reckoned with what it grows in fact', () => {
    expect(checksOf('税收收入6.5亿元。', '税收收入达到7.6亿元，实际增长8%。')).toEqual([]);
    expect(checksOf('税收收入由5.2亿元增加到6.5亿元，实际提高35%。')).toEqual([]);
  });
});

describe('a level that a zone is set', () => {
  it.each(['保税区', '开发区', '高新区', '经开区', '示范区', '试验区', '新区', '园区', '口岸'])(
    'is not the whole place’s: %s要',
    (zone) =>
      expect(checksOf('税收收入6.5亿元。', `青禾${zone}要提升能级。税收收入达到7.6亿元，增长8%。`)).toEqual(
        [],
      ),
  );
});

describe('shares that make up a hundred', () => {
  it.each(['三次产业结构为', '三产比例为', '一二三产业比为'])(
    'are those of the three industries: %s',
    (lead) => expect(checksOf(`${lead}7.2:41.3:50.5。`)).toEqual(['structure-sum 50.5 differs']),
  );

  it.each(['专任教师老中青比例为', '城乡三类学校之比为'])('are not those of other things: %s', (lead) =>
    expect(checksOf(`${lead}7.2:41.3:50.5。`)).toEqual([]),
  );
});
