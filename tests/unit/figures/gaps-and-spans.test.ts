import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

type Row = [text: string, dir: 'up' | 'down'];
const plan = '一、2023年工作回顾\n全镇上下同心。\n二、2024年工作安排\n';

describe('how far a value is off another is a change', () => {
  it.each<Row>([
    ['人均住房面积高出全县平均水平4平方米。', 'up'],
    ['农民人均收入高于全市平均水平860元。', 'up'],
    ['人均预期寿命比全国平均高2岁。', 'up'],
    ['低保标准高于国家标准70元。', 'up'],
    ['优良天数多于周边县市9天。', 'up'],
    ['户均水费低于全县平均水平30元。', 'down'],
    ['审批事项比全省平均少18项。', 'down'],
    ['人均用水少于法定标准20立方米。', 'down'],
  ])('%s', (text, dir) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'change', dir }]);
  });

  it.each(['补助不低于每人每年620元。', '住房面积不低于国家标准30平方米。', '高于600元的部分免除。'])(
    '%s gives a bound',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ kind: 'amount', dir: null }]);
    },
  );

  it('a year may stand between', () => {
    expect(readFigures('产业集中度比2015年高9个百分点。')).toMatchObject([
      { kind: 'change', dir: 'up', basis: '比2015年' },
    ]);
  });
});

describe('by how much time that is taken was moved', () => {
  it.each<Row>([
    ['办照时间缩短4天。', 'down'],
    ['施工许可审批时限再压缩9个工作日。', 'down'],
    ['平均办结天数又提前1.5天。', 'down'],
    ['承诺时限比法定时限缩短了20天。', 'down'],
    ['去省城的车程缩短50分钟。', 'down'],
    ['门诊等候时间减少15分钟。', 'down'],
    ['公交夜班营运时间延长2小时。', 'up'],
    ['供暖期延长12天。', 'up'],
  ])('%s', (text, dir) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'change', dir }]);
  });

  it.each(['办照时间缩短至1天。', '大桥提前5个月通车。', '土地承包到期后再延长30年试点。'])(
    '%s is no change',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ kind: 'amount' }]);
    },
  );
});

describe('a quantity that went up or down by a count', () => {
  it.each<[...Row, name: string]>([
    ['增加供水能力2.6万吨。', 'up', '供水能力'],
    ['压减地下水开采量900万立方米。', 'down', '地下水开采量'],
    ['提高基础养老金15元。', 'up', '基础养老金'],
    ['削减烟尘排放量600吨。', 'down', '烟尘排放量'],
    ['提高特困供养标准80元。', 'up', '特困供养标准'],
  ])('%s', (text, dir, indicator) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'change', dir, indicator }]);
  });

  it.each(['减少贫困人口2.3万人。', '增加就业岗位600个。', '降低企业物流成本3亿元。'])(
    '%s tells what was done',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ kind: 'amount' }]);
    },
  );

  it.each(['提升2.6万农村居民用水保障水平。', '提高320名孤儿生活条件。', '优化提升12家养老院服务功能。'])(
    '%s counts those for whom it was bettered',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ kind: 'amount', dir: null }]);
    },
  );
});

describe('a growth and the one striven for beyond it', () => {
  it.each(['税收增长7%，力争9%。', '生产总值增长6%以上，力争达到7%。', '投资增长8%（力争10%以上）。'])(
    '%s',
    (text) => {
      expect(readFigures(plan + text)).toMatchObject([
        { kind: 'change', dir: 'up' },
        { kind: 'change', dir: 'up', status: 'target' },
      ]);
    },
  );

  it('but not a rate of its own', () => {
    expect(readFigures(`${plan}税收增长7%，力争覆盖率达到90%。`)[1]).toMatchObject({ kind: 'share' });
  });
});

describe('verbs of a fall', () => {
  it.each<Row>([
    ['小微企业贷款利率下浮12%。', 'down'],
    ['央行年内降准1个百分点。', 'down'],
    ['贷款市场报价降息0.1个百分点。', 'down'],
    ['工业增速放缓2个百分点。', 'down'],
    ['农户负担减轻25%。', 'down'],
    ['夜间客流剧增60%。', 'up'],
  ])('%s', (text, dir) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'change', dir }]);
  });
});

describe('a fall that shrinks', () => {
  it.each<[text: string, name: string, dir: 'up' | 'down']>([
    ['进口下降9%，降幅收窄2个百分点。', '进口', 'up'],
    ['进口下降9%，降幅逐月收窄2个百分点。', '进口', 'up'],
    ['客流下降9%，降幅比一季度扩大2个百分点。', '客流', 'down'],
    ['投资下降9%，进口降幅持续收窄2个百分点。', '进口降幅', 'down'],
  ])('%s', (text, indicator, dir) => {
    expect(readFigures(text)[1]).toMatchObject({ indicator, kind: 'change', dir });
  });
});

describe('a remark that holds for what is below it', () => {
  const scopes = (text: string) => readFigures(text).map(({ basis, scope }) => [basis, scope]);

  it.each<[text: string, read: (string | null)[][]]>([
    [
      '工业增加值增长7%（按可比口径计算，下同），服务业增长6%。税收增长5%。',
      [
        [null, '可比口径'],
        [null, '可比口径'],
        [null, '可比口径'],
      ],
    ],
    [
      '一、2023年工作回顾\n产值同比（下同）增长7%，客流增长6%。\n二、2024年工作安排\n产值增长8%。',
      [
        ['同比', null],
        ['同比', null],
        [null, null],
      ],
    ],
  ])('%s', (text, read) => {
    expect(scopes(text)).toEqual(read);
  });
});
