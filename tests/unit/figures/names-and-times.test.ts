import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const last = (text: string): Figure => readFigures(text).at(-1)!;

describe('names', () => {
  it.each([
    ['1-6月，完成税收18.62亿元。', '税收'],
    ['前三季度，实现工业产值7亿元。', '工业产值'],
    ['累计完成加强针近10万剂次。', '加强针'],
    ['发动社区党员、志愿者等1800余名突击力量。', '突击力量'],
    ['办理项目备案、卫生许可等手续19件。', '卫生许可等手续'],
    ['推动家电、汽车等消费券惠及1.2万人次。', '消费券惠及'],
    ['生猪出栏5万头，产值9000万元；家禽出栏96万只，产值2900万元。', '家禽产值'],
    ['引进外地项目13个，到位资金2亿元。', '引进外地项目到位资金'],
    ['规模以上工业总产值23亿元，增加值同比增长8%。', '规模以上工业增加值'],
    ['东坪村520亩土地流转示范片通过验收。', '土地流转示范片'],
    ['达成家庭医生签约目标，签约总数6.2万人。', '家庭医生签约'],
    ['推进加装电梯，新增45台，完工28台，在建20台。', '在建加装电梯'],
    ['财政收入任务174万，完成198万。', '财政收入'],
    ['生猪存栏6.9万头、出栏65万头；牛存栏1.9万头。', '牛存栏'],
    ['牛存栏1.9万头、出栏15.8万头。', '牛出栏'],
    ['粮食播种面积65万亩，总产量27万吨。', '粮食总产量'],
    ['为600户低收入家庭发放了380万元小额信贷。', '小额信贷'],
    ['年产6万吨减水剂。', '年产减水剂'],
    ['对辖区4026间出租房屋进行排查。', '出租房屋'],
    ['产品产值70亿元，占全区产值8%，占全市产值41%。', '产品产值占全市产值'],
    ['文化广场项目1-12月份累计完成投资1.7亿元。', '文化广场项目投资'],
    ['预算收入剔除一次性收入因素增长2.6%。', '预算收入'],
    ['人均收入首次突破2万元。', '人均收入'],
    ['登记失业率平均为4.5%。', '登记失业率'],
    ['留存率保持100%。', '留存率'],
    ['规模企业实现工业总产值28亿元。', '规模企业工业总产值'],
    ['跟踪20余个在谈项目。', '跟踪在谈项目'],
    ['全镇8个薄弱村均完成整改。', '薄弱村'],
    ['工业产值30亿元，下降5%，降幅比前三季度收窄0.8个百分点。', '工业产值'],
    ['完成管网改造，覆盖39个小区。', '覆盖小区'],
    ['推进加装电梯民心工程，完成公示38台。', '加装电梯公示'],
    ['贷款余额491亿元、存款余额481亿元，分别位居省内各县(市、区)第1、第2位。', '存款余额'],
    ['第三产业加快发展。预计全年实现增加值290亿元。', '第三产业增加值'],
    ['第三产业2011年增加值达到542亿元。', '第三产业增加值'],
    ['34个市重点项目累计完成投资160亿元。', '市重点项目投资'],
    ['34个市重点项目完成投资160亿元，占年度目标的116%。', '市重点项目投资完成率'],
    ['新建一个450平方米的篮球场。', '篮球场'],
    ['税比71.6%，均居全市6县市第1位。', '税比'],
    ['签约项目5个(投资2000万的软件平台项目)。', '签约项目投资'],
    ['产值增长23%；第三产业加快发展。全年实现增加值290亿元。', '第三产业增加值'],
    ['2007年，全区预计完成增加值976亿元。', '增加值'],
    ['生产总值增长7%左右，逼近300亿元大关。', '生产总值'],
    ['全区生产总值连续跨越200亿元、300亿元两个台阶。', '全区生产总值'],
    ['我区社会商品零售总额达到84亿元。', '社会商品零售总额'],
    ['五年新增厂房20万平方米。', '新增厂房'],
    ['总部、研发中心分别新增65家和30家。', '研发中心'],
    ['每万人口高价值发明专利拥有量提高到50.2件。', '每万人口高价值发明专利拥有量'],
  ])('%s is of %s', (text, name) => {
    expect(last(text).indicator).toBe(name);
  });

  it('a sum named as money without its unit is in 元', () => {
    expect(last('财政收入任务174万，完成198万。').unit).toBe('元');
  });
});

describe('orders over years', () => {
  it('each place has its own year', () => {
    expect(
      readFigures('综合排名由2016年的第60名上升至2019年的第35名。').map((f) => [f.value, f.kind, f.period]),
    ).toEqual([
      [60, 'rank', '2016'],
      [35, 'rank', '2019'],
    ]);
  });
});

describe('changes', () => {
  it.each([
    ['投资38亿元，增长-18.9%。', { kind: 'change', dir: 'down', value: -18.9, indicator: '投资' }],
    ['生产总值318亿元，同比增长(下同)2.5%。', { kind: 'change', dir: 'up', basis: '同比' }],
    ['粮食产量26亿斤，增产0.94亿斤。', { kind: 'change', dir: 'up', indicator: '粮食产量' }],
    ['降幅比前三季度收窄0.8个百分点。', { basis: '比前三季度', period: '2023' }],
  ])('%s', (text, wanted) => {
    expect(last(text)).toMatchObject(wanted);
  });
});

describe('what is counted', () => {
  it('years of life are measured, ages are not', () => {
    expect(readFigures('人均期望寿命85.2岁，为60岁以上老人服务。').map((f) => [f.value, f.unit])).toEqual([
      [85.2, '岁'],
    ]);
  });
  it.each([
    ['开展5轮筛查。', '轮', 5],
    ['更换轮胎3轮次。', '轮次', 3],
  ])('%s', (text, unit, value) => {
    expect(last(text)).toMatchObject({ unit, value });
  });
});

describe('when', () => {
  const half = { from: '2023-01-01', to: '2023-06-30', kind: 'half-year', deliveredOn: null } as const;
  it.each([
    ['一季度实现开门红，半年度主要指标向好，财政收入预计实现12亿元。', '2023H1'],
    ['项目入选2022年省重点名单，带动投资3亿元。', '2023H1'],
    ['1-5月完成税收2亿元。', '2023-01..2023-05'],
    ['征收于4月实现签约564户。', '2023-04'],
    ['投资五年内翻了两番。', '2019..2023'],
    ['增速高出“十二五”期间3个百分点。', '2023H1'],
  ])('%s speaks of %s', (text, period) => {
    expect(readFigures(text, half)[0]!.period).toBe(period);
  });
  it.each([
    ['1-6月，完成税收2亿元。', false],
    ['截至6月底，税收2亿元。', false],
    ['完成税收2亿元。', true],
    ['今年以来，完成税收2亿元。', true],
  ])('%s: the period is inferred: %s', (text, inferred) => {
    expect(readFigures(text, half)[0]!.inferred.includes('period')).toBe(inferred);
  });
  it('a head that names a five-year plan speaks for its section', () => {
    expect(last('一、“十三五”工作回顾\n新建公园6个。').period).toBe('2016..2020');
  });
});

describe('growth by the year', () => {
  it('goes by the run of years that the head names', () => {
    expect(
      readFigures('一、“十二五”时期发展及2015年工作回顾\n生产总值249亿元，年均增长15%。').map(
        (f) => f.period,
      ),
    ).toEqual(['2015', '2011..2015']);
  });
});

describe('whether it is done', () => {
  it.each([
    ['完成税收2亿元。', 'actual', false],
    ['税收2亿元。', 'actual', true],
    ['获上级资金10亿元。', 'actual', false],
    ['争取上级资金10亿元。', 'actual', true],
    ['争取税收达到10亿元。', 'target', false],
    ['今年主要预期目标是：税收增长9%，失业率控制在4%以内。', 'target', false],
    ['全面完成主要目标：税收增长9%。', 'actual', false],
    ['一、2023年工作回顾\n二、2024年工作安排\n力争税收达到2亿元。', 'target', false],
    ['一、2023年工作回顾\n二、2024年工作安排\n税收2亿元。', 'target', true],
  ])('%s is %s, inferred: %s', (text, status, inferred) => {
    const figure = readFigures(text)[0]!;
    expect(figure.status).toBe(status);
    expect(figure.inferred.includes('status')).toBe(inferred);
  });
});
