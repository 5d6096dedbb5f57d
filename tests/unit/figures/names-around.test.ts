import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a capacity printed as an attribute', () => {
  it.each([
    ['新建日处理能力5万吨的污水处理厂。', '污水处理厂日处理能力'],
    ['建成投运临河日处理能力3吨的医疗废物处置中心。', '临河医疗废物处置中心日处理能力'],
    ['建成年接待能力10万人次的游客中心。', '游客中心年接待能力'],
  ])('%s is of the thing behind it', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('a count before a list of examples', () => {
  it.each([
    ['打造40个智慧园区、智能工厂等试点示范。', '智慧园区、智能工厂等试点示范'],
    ['实施26项老旧小区改造、道路拓宽、管网更新等民生项目。', '民生项目'],
  ])('%s counts what they are examples of', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('things that were done away with, behind examples of them', () => {
  it.each([
    ['打通东风路、红旗街等4条“断头路”。', '打通“断头路”'],
    ['关闭东风、红旗等4家小煤矿。', '关闭小煤矿'],
    ['取缔城东、城西等6处马路市场。', '取缔马路市场'],
  ])('%s keep the verb', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it('leaves other verbs to be said by the noun', () => {
    expect(namesOf('建成东风路、红旗街等4条主干道。')[0]).toBe('主干道');
  });
});

describe('what a clause before says of whom', () => {
  it.each([
    ['抢抓电子信息制造业产能扩大机遇，重点扶持骨干企业，实现产值40亿元。', '电子信息制造业产值'],
    ['推动装备制造业与邻县融合配套，力争实现产值200亿元。', '装备制造业产值'],
    ['文化旅游产业蓬勃发展，在服务业增加值中的比重达到18%。', '文化旅游产业在服务业增加值中的比重'],
    ['推进粮食订单收购，收购率达到90%。', '粮食订单收购率'],
    ['社会保险制度实现全覆盖，参保人数达到27万人。', '社会保险参保人数'],
    ['扩大城乡居民医疗保险覆盖面，参保率提高到96%。', '城乡居民医疗保险参保率'],
    ['突破性推进轨道交通建设，通车总里程达到90公里。', '轨道交通建设通车总里程'],
    ['滨河产业园区通过省级验收，入驻企业23家。', '滨河产业园区入驻企业'],
    ['国有企业改革扎实推进，改造率达到80%。', '国有企业改革改造率'],
  ])('%s is part of the name', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('a measure that is always of something', () => {
  it.each([
    ['引进重大项目38个，投资总额达270亿元。', '引进重大项目投资总额'],
    ['普通高校增加到12所，招生规模达到3.6万人。', '普通高校招生规模'],
    ['颁发农村承包地证书9.2万本，颁证率达到97%。', '农村承包地证书颁证率'],
    ['建成电商基地6个，入驻企业180家。', '电商基地入驻企业'],
    ['改造老旧小区26个，惠及居民8100户。', '改造老旧小区惠及居民'],
    ['共破获盗窃案件260起，破案率达到71%。', '盗窃案件破案率'],
    ['新增高速公路98公里，总里程达到730公里。', '高速公路总里程'],
    ['在建高速公路420公里，通车总里程达到3600公里。', '高速公路通车总里程'],
  ])('%s is of the number before it', (text, name) => {
    expect(namesOf(text)[1]).toBe(name);
  });

  it.each([
    ['顺利通过国家文明城市复查，惠及群众达到9万人。', '惠及群众'],
    ['成功入选国家物流枢纽城市，投资总额达到12亿元。', '投资总额'],
  ])('%s is of nothing that was won', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('measures printed as attributes of one thing', () => {
  it.each([
    ['实施总投资39亿元、总里程98公里的干线公路项目。', ['干线公路项目总投资', '干线公路项目总里程']],
    ['总投资8亿元、面积20平方公里的滨河新城启动建设。', ['滨河新城总投资', '滨河新城面积']],
    [
      '实施总投资39亿元、总里程98公里的8个干线公路项目。',
      ['干线公路项目总投资', '干线公路项目总里程', '干线公路项目'],
    ],
  ])('%s are each of it', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a count whose noun stands behind the last of its list', () => {
  it.each([
    ['建成1个国家级和8个省级救援基地。', ['国家级救援基地', '省级救援基地']],
    ['创建74条市级、89条区级美丽乡村。', ['市级美丽乡村', '区级美丽乡村']],
    ['推进2个500千伏、12个220千伏变电站建设。', ['500千伏变电站建设', '220千伏变电站建设']],
  ])('%s has it too', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('leaves a grade that is a thing of its own', () => {
    expect(namesOf('建成2个国家级科研平台和33个省级重点实验室。')[0]).toBe('国家级科研平台');
  });
});

describe('counts that each have a condition', () => {
  it.each([
    [
      '打造5个年销售收入超50亿元和20个超10亿元的龙头企业。',
      [
        '年销售收入超50亿元的龙头企业',
        '龙头企业年销售收入',
        '年销售收入超10亿元的龙头企业',
        '龙头企业年销售收入',
      ],
    ],
    [
      '实施61项投资1亿元以上和33项投资10亿元以上的技改项目。',
      ['投资1亿元以上的技改项目', '技改项目投资', '投资10亿元以上的技改项目', '技改项目投资'],
    ],
  ])('%s are of the things behind the last', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a sum behind a heading in its line', () => {
  it.each([
    ['（1）教育惠民工程。总投资54亿元，实施校舍改造、职业培训等项目。', '教育惠民工程总投资'],
    ['4.实施强农惠农补贴工程。筹措资金32亿元，使粮食产量稳定。', '强农惠农补贴工程资金'],
  ])('%s is of what it names', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it('is of its own object behind a sentence that says something', () => {
    expect(namesOf('全面完成教育惠民工程，成效明显。总投资54亿元，改造校舍。')[0]).not.toContain('教育惠民');
  });
});

describe('shares of a list', () => {
  it.each([
    [
      '税收占财政总收入和一般公共预算收入的比重分别达到89%、80%。',
      ['税收占财政总收入的比重', '税收占一般公共预算收入的比重'],
    ],
    [
      '第二、第三产业增加值占生产总值的比重分别达到40%、50%。',
      ['第二产业增加值占生产总值的比重', '第三产业增加值占生产总值的比重'],
    ],
    [
      '工业投资、民间投资占固定资产投资比重分别达到40%、50%。',
      ['工业投资占固定资产投资比重', '民间投资占固定资产投资比重'],
    ],
  ])('%s keep owner and whole', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a verb with 了', () => {
  it.each([
    ['公交优化后，保障了每天10万乘客出行。', '保障乘客出行'],
    ['去年，3万人参加了人身保险。', '参加人身保险'],
  ])('%s stands in the name without it', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('items of a list', () => {
  it.each([
    [
      '争创省级和美乡村示范县1个、示范带2条、示范乡镇10个。',
      ['省级和美乡村示范县', '省级和美乡村示范带', '省级和美乡村示范乡镇'],
    ],
    ['培育市级重点企业12家、重点园区3个。', ['市级重点企业', '市级重点园区']],
    ['新开通公交线路5条，优化调整线路5条。', ['新开通公交线路', '调整公交线路']],
    [
      '新增省级企业研发中心120家以上，国家级企业技术中心5家以上。',
      ['新增省级企业研发中心', '新增国家级企业技术中心'],
    ],
  ])('%s hand on what they share', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['新增省级平台12家，国家级平台达到5家。', ['新增省级平台', '国家级平台']],
    ['新建示范县1个、乡镇卫生院2所。', ['新建示范县', '新建乡镇卫生院']],
  ])('%s hand on nothing', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('the ends of a name', () => {
  it.each([
    ['建成和在建本科院校达10所。', '建成和在建本科院校'],
    ['完成139公里老旧燃气管网更新改造，5.1万户居民室内燃气立管改造。', '老旧燃气管网更新改造'],
    ['“青禾稻米”在全国区域品牌评选中位列第十二。', '“青禾稻米”在全国区域品牌评选'],
    ['撤销议事协调机构62个。', '撤销议事协调机构'],
    ['江城在全国文明城市年度测评中位居省会、副省级城市第二。', '全国文明城市年度测评'],
    ['我县在全省高质量发展综合考核中位列第三。', '全省高质量发展综合考核'],
    ['我们将着力抓好26项重点工作。', '重点工作'],
  ])('%s is of %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('words before and behind a name', () => {
  it.each([
    ['特别是金融业实现增加值36亿元，增长8.2%。', '金融业增加值'],
    ['认真抓好57个省级工业经济新增长点项目。', '省级工业经济新增长点项目'],
    ['新铺设了28公里的天然气管道。', '天然气管道'],
    ['每季度举办1次大型招商推介活动。', '大型招商推介活动'],
    ['居民消费价格由年初较高涨幅回落到3.9%。', '居民消费价格'],
    ['行政运行支出始终控制在全县财力的25%以内。', '行政运行支出占全县财力比重'],
    ['新建和更新60处群众身边的运动场地和健身设施。', '群众身边的运动场地和健身设施'],
    ['12家省级开发区全面推行市场化运营模式。', '省级开发区'],
    ['7条重点产业链实施链长制招商。', '重点产业链'],
    ['建成区公园绿地500米服务半径覆盖率达到83%。', '建成区公园绿地服务半径覆盖率'],
    ['粮食综合生产能力正常年景稳定在50亿斤。', '粮食综合生产能力'],
    ['近2万名豫商代表在线参会。', '豫商代表'],
    ['大力培育天然饮用水产业，产能突破30万吨。', '天然饮用水产业产能'],
    ['大力培育天然饮用水产业，产值突破30亿元。', '天然饮用水产业产值'],
  ])('%s leave %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it.each([
    ['新建沼气池6万座，总量达37万座，入户率达到46.4%。', '沼气池入户率'],
    ['口岸进口、出口整体通关时间分别压缩72%和66%。', '出口整体通关时间'],
    ['事项网上可办率省级达97.8%、市县级达90.1%。', '事项网上可办率市县级'],
    ['民营经济实现增加值31亿元，完成投资12亿元。', '民营经济投资'],
  ])('%s give the last one %s', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  it('say nothing of what is not done', () => {
    expect(namesOf('还有5项未完成。')).toEqual([null]);
  });
});

it.each([
  ['18家企业实施技术改造。', '实施技术改造的企业'],
  ['对18名病人实施免费治疗。', '病人'],
])('%s tells those counted by what they did: %s', (text, name) => {
  expect(namesOf(text)[0]).toBe(name);
});
