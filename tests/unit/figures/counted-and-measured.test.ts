import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a measure before the noun that it measures', () => {
  it.each([
    ['加快推进金岭300万吨铁矿、永和25万千瓦光伏等项目。', ['金岭铁矿', '永和光伏']],
    ['重点实施18.6公里农村公路、2.3万亩盐碱地改造。', ['农村公路', '盐碱地改造']],
    ['续建东河7.2公里护岸，启动建设南沟40万千瓦抽水蓄能电站。', ['东河护岸', '南沟抽水蓄能电站']],
    ['抓好和顺8万吨甲醇技改，力争宏达年产2万吨果汁项目开工。', ['和顺甲醇技改', '宏达果汁项目']],
  ])('%s: names the owner and the thing', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['粮食产量达到12万吨，居全市首位。', '粮食产量'],
    ['完成造林3万亩，超额完成任务。', '造林'],
    ['绿化面积18万平方米，惠及居民。', '绿化面积'],
  ])('%s: is its own name where no thing follows', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('a part of what was counted', () => {
  it('is of that, and not of the sum between', () => {
    expect(namesOf('28个产业集群销售收入实现65亿元，其中9个超十亿元。').at(-1)).toBe('产业集群');
  });
});

describe('the last count of a list', () => {
  it.each([
    ['完成交通局下属4家、水务局下属2家企业改制。', '交通局下属企业改制'],
    ['新聘镇级9名、村级31名巡河员。', '镇级巡河员'],
    ['创建省级2所、市级7所示范学校。', '省级示范学校'],
  ])('%s: has the noun of all', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it.each([
    ['整合市直5家、乡镇16家供水企业。', ['市直供水企业', '乡镇供水企业']],
    ['取缔城区9处、乡镇21处废品收购点。', ['城区废品收购点', '乡镇废品收购点']],
    ['下放市级27项、县级14项审批权限。', ['市级审批权限', '县级审批权限']],
    ['招录中学9名、小学31名教师。', ['招录中学教师', '小学教师']],
    ['选派省级2名、市级9名、县级31名指导员。', ['省级指导员', '市级指导员', '县级指导员']],
  ])('%s: both items keep whose it is', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('gives nothing to an item that has a noun', () => {
    expect(namesOf('建成公园3个、新建5个广场。')[0]).toBe('公园');
    expect(namesOf('开工项目21个、竣工项目13个。')[0]).toBe('开工项目');
  });
});

describe('a count beside the measure of the next number', () => {
  it.each([
    ['5家养蜂场年产蜂蜜120吨。', '养蜂场'],
    ['14家合作社托管耕地7200亩。', '合作社'],
    ['7座水库蓄水量达2亿立方米。', '水库'],
    ['3个乡镇卫生院业务用房面积2600平方米。', '乡镇卫生院'],
    ['31个贫困村人均纯收入达到8600元。', '贫困村'],
    ['6家医院床位720张。', '医院'],
    ['使1.1万户牧民告别了旱厕。', '告别旱厕的牧民'],
    ['让2.3万群众喝上自来水。', '喝上自来水的群众'],
    ['61个村集体经济收入达到15万元。', '村'],
    ['4个县财政收入超过8亿元。', '县'],
    ['7个乡镇税收收入超过6000万元。', '乡镇'],
    ['3家企业营业收入突破50亿元。', '企业'],
    ['11家农民合作社销售额达到900万元。', '农民合作社'],
    ['4.2万贫困人口人均收入达到5600元。', '贫困人口'],
    ['有6家企业产值超十亿元。', '企业'],
    ['28个重点产业集群销售收入实现65亿元。', '重点产业集群'],
    ['32个服务业集聚区营业收入突破30亿元。', '服务业集聚区'],
    ['5个重点园区营业收入占全市园区的87%。', '重点园区'],
    ['13个在用县级以上饮用水水源地水质达标率100%。', '在用县级以上饮用水水源地'],
    ['13个产业集群收入突破百亿元。', '产业集群'],
    ['9条河流水质达标率96%。', '河流'],
    ['14户企业年纳税3200万元。', '企业'],
    ['21所学校食堂用餐学生达9600人。', '学校'],
    ['招聘14名企业导师。', '招聘企业导师'],
    ['4座净水厂日处理污水3.6万吨。', '净水厂'],
    ['14家家庭农场经营土地5200亩。', '家庭农场'],
    ['9家民宿客房达130间。', '民宿'],
  ])('%s: takes its own noun and no more', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('a count of what meets a condition', () => {
  it.each([
    ['年销售额超5亿元的企业17家，其中超8亿元的4家。', '年销售额超8亿元的企业'],
    ['投资亿元以上的项目39个，其中5亿元以上的11个。', '投资5亿元以上的项目'],
    ['规上企业94家，其中税收超千万元的27家。', '税收超千万元的规上企业'],
    ['纳税300万元以上的企业14户，其中800万元以上的5户，2000万元以上的2户。', '纳税2000万元以上的企业'],
  ])('%s: is of the things counted before', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});

describe('what came of a task', () => {
  it.each([
    ['契税任务90万元，实际入库96万元。', '契税'],
    ['计划改水800户，实际完成870户。', '改水'],
    ['造林任务3万亩，已完成3.2万亩。', '造林'],
  ])('%s: is no task', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  it.each([
    ['税收任务9亿元，完成9.4亿元。', ['税收', '税收']],
    ['招商引资任务20亿元，实际到位23亿元。', ['招商引资', '招商引资']],
    ['一般公共预算收入年初预算数9亿元，实际完成9.4亿元。', ['一般公共预算收入', '一般公共预算收入']],
    ['落实重点任务20项。', ['重点任务']],
    ['一般性支出预算压减12%。', ['一般性支出预算']],
  ])('%s: what was set is of the sum, unless tasks are counted', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('is asked of numbers without words of their own alone', () => {
    expect(namesOf('实施科技计划项目12个；建成2个工程中心。').at(-1)).not.toContain('科技');
  });
});

describe('the sides of a thing behind them', () => {
  it.each([
    ['铺设长3.2公里、宽7米的产业路。', ['产业路长', '产业路宽']],
    ['修建宽6米、长9公里的旅游公路。', ['旅游公路宽', '旅游公路长']],
    ['新建长120米、宽8米的桥梁1座。', ['桥梁长', '桥梁宽', '桥梁']],
    ['疏浚长15公里的河道。', ['河道长']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a word that a line break cut', () => {
  it.each([
    ['建成农村幸福\n院18所。', '农村幸福院'],
    ['发放创业担\n保贷款3.2亿元。', '发放创业担保贷款'],
    ['新建公共充电\n桩320个。', '新建公共充电桩'],
    ['建成帮扶车\n间18个。', '帮扶车间'],
    ['提高农村低\n保标准12%。', '农村低保标准'],
  ])('%s is read whole', (text, name) => {
    expect(namesOf(`一、2023年工作回顾\n${text}`).at(-1)).toBe(name);
  });

  it('is none where a heading ends', () => {
    expect(namesOf('一、2023年工作回顾\n（一）着力改善住房保障\n保障房320套。').at(-1)).toBe('保障房');
  });
});
