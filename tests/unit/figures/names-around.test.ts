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
    ['社会保险制度实现全覆盖，参保人数达到27万人。', '社会保险制度参保人数'],
  ])('%s is part of the name', (text, name) => {
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
