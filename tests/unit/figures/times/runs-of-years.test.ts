import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const periodsOf = (text: string) => readFigures(text).map(({ period }) => period);
const planned = (words: string, head = '二、今后五年的目标任务') =>
  periodsOf(`一、2023年工作回顾\n${head}\n${words}`);

describe('in a plan of several years', () => {
  it.each<[string, (string | null)[]]>([
    ['高速公路通车里程740公里。', ['2028']],
    ['城镇化率、绿化率分别达到62%、45%。', ['2028', '2028']],
    ['港口吞吐能力超过3000万吨。', ['2028']],
    ['新增就业27万人。', ['2024..2028']],
    ['新增通车里程120公里。', ['2024..2028']],
    ['农业增加值年均增长5%。', ['2024..2028']],
    ['学前三年入园率达到92%。', ['2028']],
  ])('a level is of the last, a sum of all: %s', (words, periods) => {
    expect(planned(words)).toEqual(periods);
  });

  it('is dated by its heading, though 目标 follows the years', () => {
    expect(planned('修路120公里。', '二、未来三年主要目标')).toEqual(['2024..2026']);
    expect(planned('税收增长6%。', '二、全年目标')).toEqual(['2024']);
  });

  it('is of the run of years that its heading names, whatever it looks out to beyond', () => {
    expect(planned('修路120公里。', '二、“十五五”的主要任务')).toEqual(['2026..2030']);
    expect(planned('修路120公里。', '二、二〇三五年远景目标和“十五五”时期主要任务')).toEqual(['2026..2030']);
    expect(planned('“十五五”发展的主要目标是：税收年均增长6%。', '二、2024年工作安排')).toEqual([
      '2026..2030',
    ]);
    expect(planned('继续保持“十四五”时期的势头，税收年均增长6%。', '二、“十五五”的主要任务')).toEqual([
      '2026..2030',
    ]);
    expect(planned('“十四五”期间税收年均增长6%。', '二、“十五五”的主要任务')).toEqual(['2021..2025']);
    expect(planned('完成“十四五”目标任务，修路120公里。', '二、2024年工作安排')).toEqual(['2024']);
  });

  it('says 期末 of the last year of the plan', () => {
    expect(
      planned('“十五五”期间，服务业年均增速高于8%，期末总量占全县的比重35%。', '二、主要任务').at(-1),
    ).toBe('2030');
  });
});

describe('in a review of several years', () => {
  it.each<[string, (string | null)[]]>([
    ['五年来，26个产业园营业收入实现650亿元，其中12个超十亿元。', ['2023', '2023', '2023']],
    ['五年来，公共财政预算收入达到30亿元、支出达到72亿元。', ['2023', '2023']],
    ['五年来，高新技术企业新增21家、达到29家。', ['2019..2023', '2023']],
    ['五年来，用于城市道路的资金达5.8亿元。', ['2019..2023']],
    ['五年来，新增床位120张、总数达800张。', ['2019..2023', '2023']],
    ['五年来，财政总收入117亿元，年均增长6%。', ['2023', '2019..2023']],
    ['五年来，累计实现财政收入117亿元。', ['2019..2023']],
    ['五年来，工业总产值在全国高新区中跃居第20位。', ['2023']],
    ['五年来，高速公路通车里程317公里。', ['2023']],
    ['五年来，建成区面积达到52平方公里。', ['2023']],
    ['五年来，固定资产投资达到780亿元。', ['2023']],
    ['五年来，固定资产投资规模是“十二五”时期的1.3倍。', ['2019..2023']],
    ['五年来，新增电力装机容量67万千瓦。', ['2019..2023']],
    ['五年来，城乡低保标准提高到每人每月780元。', ['2023']],
    ['五年来，低保标准分别达到每人每月780元、560元。', ['2023', '2023']],
    ['五年来，港口年吞吐量320万吨。', ['2023']],
    ['五年来，参保人数38万人，2万名职工参加养老保险。', ['2023', '2023']],
    ['五年来，旅游收入在全省17个市中跃居第3位，景区总数全省第一。', ['2023', '2023', '2023']],
    ['五年来，获全省考核第1名。', ['2019..2023']],
    ['五年来，旅游收入由全省第9位跃居第3位。', ['2018', '2023']],
    ['五年来，连续9年获评先进。', ['2023']],
    ['五年来，新增水浇地80万亩，累计达到740万亩。', ['2019..2023', '2023']],
    ['五年来，第三产业占全县的47%。', ['2023']],
    ['五年来，三次产业结构演进为9∶51∶40。', ['2023', '2023', '2023']],
    ['五年来，全镇现有企业320家、合作社45个。', ['2023', '2023']],
    ['五年来，全镇现有产业基地6个，重点企业41家，技术中心3个。', ['2023', '2023', '2023']],
    ['五年来，目前有37家大型企业落户，新建厂房30座。', ['2023', '2019..2023']],
    ['五年来，企业利润4亿元，比上年增长12%。', ['2023', '2023']],
    ['五年来，培育企业利润达4亿元，年均增长12%。', ['2023', '2019..2023']],
    ['五年来，引进资金4亿元，年均增长12%。', ['2019..2023', '2019..2023']],
    ['五年来，扩建校舍总面积9万平方米。', ['2019..2023']],
    ['五年来，建成占地30亩的公园。', ['2019..2023']],
    ['五年来，累计实现财政总收入27亿元，其中一般预算收入达12亿元。', ['2019..2023', '2019..2023']],
    ['五年来，财政总收入27亿元，其中一般预算收入12亿元。', ['2023', '2023']],
    ['2023年新建校舍3处，五年累计培育市级龙头企业16家、示范社70家。', ['2023', '2019..2023', '2019..2023']],
    ['贡献率由“十二五”末的42%提高到去年的47%，五年共取得科技成果478项。', ['2015', '2023', '2019..2023']],
    ['2021年税收9亿元，五年累计投入38亿元。', ['2021', '2019..2023']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });
});

describe('a year to come that a review names', () => {
  it.each<[string, (string | null)[]]>([
    ['申办2029年锦标赛，承办赛事12场。', ['2023']],
    ['启动面向2030年的科技项目，新设实验室6个。', ['2023']],
    ['到2030年，床位达到800张。', ['2030']],
    ['超过了2025年达到15%的目标。', ['2025']],
  ])('dates nothing that was done: %s', (words, periods) => {
    expect(periodsOf(`一、2023年工作回顾\n${words}`)).toEqual(periods);
  });

  it('is aimed at beyond the plan that the heading names too', () => {
    const [figure] = readFigures('一、2023年工作回顾\n到2030年，床位达到800张。');
    expect(figure).toMatchObject({ period: '2030', status: 'target' });
  });
});

describe('a run in a plan of one year', () => {
  it('holds for its paragraph, and the year for what its aims open', () => {
    const text =
      '今后五年，我们同心同德。发展目标是：税收年均增长8%，城镇化率达到62%。\n今年主要预期目标是：税收增长6%。\n引资3亿元。';
    expect(planned(text, '二、工作安排')).toEqual(['2024..2028', '2028', '2024', '2024']);
  });

  it('says what the years are in passing', () => {
    expect(planned('“十四五”时期是攻坚的关键时期。\n引资3亿元。', '二、工作安排')).toEqual(['2024']);
  });
});

it('今年 in a review of several years is the last of them', () => {
  const fiveYears = {
    from: '2019-01-01',
    to: '2023-12-31',
    kind: 'term',
    deliveredOn: '2023-12-20',
  } as const;
  const figures = readFigures('一、过去五年工作回顾\n今年税收增长6%。', fiveYears);
  expect(figures.map(({ period }) => period)).toEqual(['2023']);
});

describe('years that the sentence prints', () => {
  const lastPeriod = (words: string, head = '一、2023年工作回顾') => periodsOf(`${head}\n${words}`).at(-1);

  it.each<[string, string | null]>([
    ['税收由2018年的8亿元增加到2022年的12亿元，年均增长10.7%。', '2019..2022'],
    ['税收从2018年8亿元增长至2022年12亿元，年均增速达到10.7%。', '2019..2022'],
    ['税收由2021年的8亿元增加到2022年的9亿元，年均增长12.5%。', '2022'],
    ['税收2018年为8亿元，2022年增长9%。', '2022'],
    ['税收由2018年的8亿元增加到2022年的12亿元，新增企业35家。', '2022'],
  ])('from one to another are what a yearly mean is of: %s', (words, period) => {
    expect(lastPeriod(words)).toBe(period);
  });

  it('and so in a report on several years', () => {
    const words = '税收由2016年的8亿元增加到2020年的12亿元，年均增长10.7%。';
    const review = '一、过去五年（2017—2021年）工作回顾';
    expect(lastPeriod(words, review)).toBe('2017..2020');
    expect(lastPeriod(`${words.replace('。', '；')}工业投资年均增长9%。`, review)).toBe('2017..2021');
  });

  it.each<[string, string | null]>([
    ['本届政府成立以来累计减税7.25亿元。', null],
    ['本届政府以来，全镇上下同心，累计新建学校3所。', null],
    ['本届政府成立以来，全镇面貌一新。税收9亿元。', '2023'],
    ['本届政府成立以来，城镇化率达到46%。', '2023'],
    ['本届政府成立以来，2022年累计减税2亿元。', '2022'],
  ])('a sum since a government took office is of years that are not said: %s', (words, period) => {
    expect(lastPeriod(words)).toBe(period);
  });
});

describe('a change since a point before the years that are spoken of', () => {
  it.each<[string, (string | null)[]]>([
    ['五年来，森林覆盖率比2018年提高3个百分点。', ['2023']],
    ['五年来，城镇、农村居民收入分别较“十三五”末增长48%、60%。', ['2023', '2023']],
    ['五年来，市场主体突破6万户，比五年前翻一番。', ['2023', '2023']],
    ['五年来，税收比2018年年均增长8%。', ['2019..2023']],
    ['五年来，累计新建学校30所，比“十三五”时期增长20%。', ['2019..2023', '2019..2023']],
    ['五年来，累计减税9亿元，比2018年增长20%。', ['2019..2023', '2019..2023']],
  ])('is of the last of them, a mean and a sum are of all: %s', (words, periods) => {
    expect(periodsOf(`一、2023年工作回顾\n${words}`)).toEqual(periods);
  });

  it('is of the last year of a plan', () => {
    expect(planned('“十五五”期间，单位产值能耗比“十四五”末下降13%。')).toEqual(['2030']);
  });
});

describe('sums and levels of several years', () => {
  it.each<[string, (string | null)[]]>([
    ['一、过去五年工作回顾\n去年进出口总额20亿美元；5年累计利用外资81亿美元。', ['2023', '2019..2023']],
    [
      '一、“十四五”时期及2025年工作回顾\n2025年税收8亿元，技改投资累计完成90亿元，是“十三五”时期的1.9倍。',
      ['2025', '2021..2025', '2025'],
    ],
    ['一、过去五年工作回顾\n果品出口累计达3亿美元，比前五年增长9%。', ['2019..2023', '2019..2023']],
    ['一、过去五年工作回顾\n五年来共有200多名干部进村工作。', ['2019..2023']],
  ])('a sum over years is of all of them: %s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });

  it.each(['人均球场面积1.9平方米。', '84%的企业进行了改制。', '有效注册商标32万件。'])(
    'what there is at the end of a run is of its last year: %s',
    (words) => {
      expect(periodsOf(`一、过去五年工作回顾\n${words}`)).toEqual(['2023']);
    },
  );

  it('a level that effort of several years leads to is of the last', () => {
    const [share] = readFigures('一、2023年工作回顾\n二、2024年工作安排\n经过三年努力，林木覆盖率达到26%。');
    expect(share!.period).toBe('2026');
  });
});
