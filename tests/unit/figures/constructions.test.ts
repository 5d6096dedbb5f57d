import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { basisRules } from '../../../lib/figures/lexicon/basis-words.ts';
import { changeNouns, changeVerbs } from '../../../lib/figures/lexicon/change-words.ts';
import { hedgesBefore } from '../../../lib/figures/lexicon/hedge-words.ts';
import { exclusions } from '../../../lib/figures/numbers/exclusions.ts';
import { hedgesAfter, hedgesApart } from '../../../lib/figures/numbers/hedges.ts';
import { readFigures } from '../../helpers/read-figures.ts';

type Want = Partial<Omit<Figure, 'reading' | 'section' | 'inferred'>>;
const only = (text: string): Figure => {
  const figures = readFigures(text);
  expect(figures.map((figure) => figure.text)).toHaveLength(1);
  return figures[0]!;
};

describe('hedges', () => {
  it.each(
    [...hedgesBefore, ...hedgesAfter].map(({ form, approx, sample }) => [sample, approx, form] as const),
  )('%s is %s', (sample, approx, form) => {
    const figure = readFigures(`${sample}。`).at(-1)!;
    expect(figure.approx).toBe(approx);
    if (!['余', '多', '至少'].includes(form)) expect(figure.text).toContain(form);
  });
  it.each(hedgesApart.map(({ sample, approx }) => [sample, approx] as const))(
    '%s is %s',
    (sample, approx) => {
      expect(readFigures(sample)[0]!.approx).toBe(approx);
    },
  );
  it.each(['签约5户', '节约20%', '最近3家', '预约80人次'])('%s has no hedge', (text) => {
    expect(only(text).approx).toBe('exact');
  });
});

describe('changes', () => {
  it.each(changeVerbs.map(({ sample, dir }) => [sample, dir] as const))('%s goes %s', (sample, dir) => {
    expect(only(sample)).toMatchObject({ kind: 'change', dir });
  });
  it.each(changeNouns.map(({ sample, dir }) => [sample, dir] as const))('%s goes %s', (sample, dir) => {
    expect(only(sample)).toMatchObject({ kind: 'change', dir });
  });
  it.each(basisRules.map(({ sample, canonical }) => [sample, canonical] as const))(
    '%s is %s',
    (sample, basis) => {
      expect(only(sample).basis).toBe(basis);
    },
  );
});

describe('what is no figure', () => {
  it.each(exclusions.map(({ id, sample }) => [id, sample] as const))('%s: %s', (_, sample) => {
    expect(readFigures(sample).map(({ text }) => text)).toEqual([]);
  });
  it.each([
    '在第六届人民代表大会第四次会议上',
    '党的二十大和二十届二中全会精神',
    '落实“十四五”规划，推进一网通办',
    '永业路42弄、94弄和金高路1777号',
    '373地块、19号线、110kV输变电工程',
    '12345市民热线、110报警、三公经费',
    '沪府发〔2023〕15号文',
    '联系电话：021-58991234',
    '发布时间：2023-07-19',
    '1+1+3服务和7×24小时值守',
    '打造15分钟社区生活圈',
    '2024110日在会议上',
    '为26780岁以上老人服务',
    '国庆100周年和三个100',
  ])('%s', (text) => {
    expect(readFigures(text).map((figure) => figure.text)).toEqual([]);
  });
});

describe('faults that others have', () => {
  const cases: [string, Want[]][] = [
    ['总规模达到一万五千亿。', [{ value: 1.5e12 }]],
    ['贸易额1,100.9亿元，补贴1,100万元。', [{ value: 110090000000 }, { value: 11000000 }]],
    ['占比提高20个百分点。', [{ value: 20, unit: '个百分点', kind: 'change', dir: 'up' }]],
    ['位于百分之七十百分位。', []],
    ['成交占十分之一二手房。', [{ value: 10, unit: '%' }]],
    ['规模达三十万多亿元。', [{ value: 3e13, approx: 'over' }]],
    ['规模达二十万亿元。', [{ value: 2e13 }]],
    ['功率为一千瓦。', [{ value: 1, unit: '千瓦' }]],
    ['频率为两千赫。', [{ value: 2000, unit: '赫' }]],
    ['吸引外资100000万美元。', [{ value: 1e9, unit: '美元' }]],
    ['投资47.264287亿元。', [{ value: 4726428700, unit: '元' }]],
    ['结转和结余10.56亿元，金额4120亿。', [{ value: 1056000000 }, { value: 412000000000, unit: '元' }]],
    ['支出15万元、十五点八万元和12.6亿元。', [{ value: 150000 }, { value: 158000 }, { value: 1260000000 }]],
  ];
  it.each(cases)('%s', (text, wants) => {
    const figures = readFigures(text);
    expect(figures).toHaveLength(wants.length);
    wants.forEach((want, i) => {
      expect(figures[i]).toMatchObject(want);
    });
  });
});

describe('constructions', () => {
  const cases: [string, Want[]][] = [
    [
      '完成税收19.66亿元,同比增长48.2%;新增市场主体685家,同比增长376%。',
      [
        { indicator: '税收', value: 1966000000, kind: 'amount' },
        { indicator: '税收', kind: 'change', dir: 'up', basis: '同比' },
        { indicator: '新增市场主体', unit: '家' },
        { indicator: '新增市场主体', kind: 'change' },
      ],
    ],
    [
      '集体经济总资产37.52亿元，净资产30.81亿元。',
      [{ indicator: '集体经济总资产' }, { indicator: '集体经济净资产' }],
    ],
    [
      '将年度税收增长目标从15%提高至20%。',
      [
        { kind: 'change', dir: 'up' },
        { kind: 'change', dir: 'up' },
      ],
    ],
    ['至少有2到3个小区达标。', [{ value: 2, valueTo: 3, unit: '个', approx: 'over' }]],
    ['投资2万至3万元。', [{ value: 20000, valueTo: 30000, unit: '元' }]],
    ['收入增长到12%。', [{ kind: 'share' }]],
    ['税收增长12%。', [{ kind: 'change', dir: 'up' }]],
    ['发案率下降至3%。', [{ kind: 'share' }]],
    ['是上年的2.4倍。', [{ kind: 'share', unit: '倍' }]],
    ['产值翻一番。', [{ kind: 'change', dir: 'up', unit: '番' }]],
    ['产值两年平均增长8%。', [{ basis: '两年平均' }]],
    ['完成年度目标的56%。', [{ kind: 'share', value: 56 }]],
    [
      '综合考评在全市排名56，新区排名12。',
      [
        { kind: 'rank', value: 56 },
        { kind: 'rank', value: 12 },
      ],
    ],
    [
      '满意度列全市第3位，总分居全区第一，综合实力位列前三。',
      [
        { kind: 'rank', value: 3 },
        { kind: 'rank', value: 1 },
        { kind: 'rank', value: 3 },
      ],
    ],
    [
      '测评得分96.8分，实现0扣分。',
      [
        { kind: 'score', value: 96.8 },
        { kind: 'score', value: 0, unit: '分' },
      ],
    ],
    ['失业人员实现再就业180人，就业困难人员实现就业65。', [{ unit: '人' }, { value: 65, unit: '人' }]],
    ['分别达到70%和50%。', [{ value: 70 }, { value: 50 }]],
    [
      '城镇、农村居民人均可支配收入分别增长6%和7.5%。',
      [{ indicator: '城镇居民人均可支配收入' }, { indicator: '农村居民人均可支配收入', dir: 'up' }],
    ],
    ['对注册资本超过5000万元以上的企业进行走访。', [{ approx: 'over', headline: false }]],
    ['累计送餐5万余。', [{ value: 50000, unit: null, approx: 'over' }]],
    ['楼宇税收单位面积产出1825元/㎡。', [{ unit: '元/平方米' }]],
    [
      '财政总收入（不含免抵调）完成24.03亿元。',
      [{ indicator: '财政总收入(不含免抵调)', scope: '不含免抵调' }],
    ],
    [
      '区级财政收入5亿元，镇级财政收入2亿元。',
      [{ indicatorId: 'fiscal-revenue-district' }, { indicatorId: 'fiscal-revenue-town' }],
    ],
    ['新登记市场主体300户，市场主体总量达1.2万户。', [{ indicatorId: null }, { value: 12000 }]],
  ];
  it.each(cases)('%s', (text, wants) => {
    const figures = readFigures(text);
    expect(figures).toHaveLength(wants.length);
    wants.forEach((want, i) => {
      expect(figures[i]).toMatchObject(want);
    });
  });
});

describe('times and promises', () => {
  const report = (plan: string): string => `一、2023年工作回顾\n完成税收5亿元。\n二、2024年工作安排\n${plan}`;
  it.each<[string, Want]>([
    ['新增岗位500个。', { period: '2024', status: 'target', goal: true }],
    ['年底前改造125户。', { period: '2024-12-31', status: 'target', goal: true }],
    ['到2025年，产值达到30亿元。', { period: '2025', status: 'target' }],
    ['对税收10万元以上企业进行走访。', { status: 'target', goal: false }],
    ['在去年改造83个小区的基础上继续推进。', { period: '2023', status: 'actual', goal: false }],
    ['上半年完成投资8亿元。', { period: '2024H1', status: 'target' }],
  ])('%s', (plan, want) => {
    expect(readFigures(report(plan))[1]).toMatchObject(want);
  });
  it.each<[string, Want]>([
    ['预计完成产值12亿元。', { status: 'estimate' }],
    ['初步统计，完成产值12亿元。', { status: 'estimate' }],
    ['截至6月底，资产12亿元。', { period: '2023-06-30', status: 'actual' }],
    ['1-5月完成产值12亿元。', { period: '2023-01..2023-05' }],
    ['截止目前，完成产值12亿元。', { period: null }],
  ])('%s', (text, want) => {
    expect(readFigures(text)[0]).toMatchObject(want);
  });
  it('keeps the first value of a pair with its own year', () => {
    expect(readFigures('生产总值由2018年的198亿元增加到2023年的312亿元。')).toMatchObject([
      { period: '2018' },
      { period: '2023', indicator: '生产总值' },
    ]);
  });
  it('tells the report’s period from its heads when nothing else does', () => {
    const figures = readFigures(report('新增岗位500个。'), {
      from: null,
      to: null,
      kind: null,
      deliveredOn: null,
    });
    expect(figures).toMatchObject([{ period: '2023' }, { period: '2024' }]);
    const blank = readFigures('上半年完成税收5亿元。', {
      from: null,
      to: null,
      kind: null,
      deliveredOn: null,
    });
    expect(blank[0]!.period).toBeNull();
  });
  it('leaves page-foot notes’ marks out', () => {
    const text =
      '推进集体房产租税联动1，实现税收9236万元。“三网三治”2类住宅整治完成。\n1指按纳税情况确定租金。\n2指居民区治理方法。';
    expect(readFigures(text).map((figure) => figure.text)).toEqual(['9236万元']);
  });
});
