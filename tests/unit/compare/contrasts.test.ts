import { describe, expect, it } from 'vitest';
import { areFarApart, isOverYear, isPlain, isSameUnit, yearOf } from '../../../lib/compare/measure.ts';
import { contradicts, phaseIn } from '../../../lib/compare/words/contrasts.ts';

// Names beside the table of contrasts: those of one line may be of one thing, those of two lines never are.

const names: [what: string, ...members: string[][]][] = [
  ['town or country', ['城镇居民', '城市居民'], ['农村居民', '农民', '农牧民', '乡村居民']],
  ['deposits or loans', ['存款余额'], ['贷款余额']],
  ['exports or imports', ['出口总额', '外贸出口'], ['进口总额', '外贸进口']],
  ['income or spending', ['公共预算收入'], ['公共预算支出']],
  [
    'output or sales',
    ['总产值', '产值'],
    ['增加值'],
    ['营业收入'],
    ['利润总额'],
    ['税收', '税金'],
    ['投资额'],
    ['能耗', '增加值能耗', '产值能耗'],
  ],
  ['output or water', ['总产值'], ['增加值'], ['税收'], ['水耗', '增加值水耗', '用水量', '增加值用水量']],
  ['whole or yearly investment', ['总投资', '投资总额', '概算'], ['完成投资']],
  [
    'branches',
    ['第一产业', '一产', '农业', '农林牧渔业'],
    ['第二产业', '二产'],
    ['第三产业', '三产', '服务业'],
    ['制造业'],
    ['工业'],
    ['建筑业'],
    ['旅游业'],
  ],
  ['insurances', ['养老保险'], ['医疗保险', '医保', '新农合'], ['失业保险'], ['工伤保险'], ['生育保险']],
  [
    'networks',
    ['供水管网', '自来水管网'],
    ['雨水管网'],
    ['污水管网', '排水管网'],
    ['供热管网', '热力管网'],
    ['燃气管网', '天然气管网'],
    ['供电线路', '电网线路'],
    ['通信线路', '光纤线路'],
  ],
  [
    'crops',
    ['小麦'],
    ['玉米'],
    ['水稻', '稻谷'],
    ['大豆'],
    ['马铃薯', '土豆'],
    ['棉花'],
    ['蔬菜'],
    ['水果'],
    ['茶叶', '茶园'],
  ],
  ['livestock', ['生猪', '猪肉'], ['肉牛', '奶牛', '牛奶'], ['肉羊', '羊毛'], ['家禽', '禽蛋']],
  ['air', ['PM2.5', '细颗粒物'], ['PM10', '可吸入颗粒物'], ['二氧化硫'], ['臭氧']],
  ['schools', ['幼儿园'], ['小学'], ['初中', '中学'], ['高中'], ['高校', '大学']],
  ['phases', ['水厂一期'], ['水厂二期'], ['水厂三期'], ['水厂四期'], ['水厂五期']],
  ['stages', ['开工'], ['竣工', '完工', '建成'], ['签约'], ['投产']],
  ['generations', ['4G基站'], ['5G基站'], ['6G基站']],
  ['manufacturing', ['服务型制造'], ['智能制造'], ['绿色制造']],
  ['rebuilt or let', ['棚户区', '棚改'], ['公租房', '廉租房']],
  [
    'consumption',
    ['单位能耗'],
    ['单位耗地', '单位地耗'],
    ['单位水耗', '单位耗水', '单位用水量'],
    ['单位电耗'],
    ['碳排放', '二氧化碳'],
  ],
  ['joblessness', ['失业率'], ['就业']],
  [
    'titles of firms',
    ['小巨人', '专精特新小巨人', '专精特新重点小巨人', '专精特新企业小巨人'],
    ['科技型企业', '科技中小企业'],
    ['专精特新'],
    ['瞪羚企业'],
    ['独角兽企业'],
    ['单项冠军', '隐形冠军'],
    ['雏鹰企业'],
    ['链主企业'],
    ['龙头企业'],
  ],
  [
    'ranks of firms',
    ['规模以上企业', '规上企业'],
    ['规模以下企业', '规下企业'],
    ['限额以上企业', '限上企业'],
    ['高新技术企业'],
    ['专精特新企业'],
    ['上市企业'],
    ['四上企业'],
  ],
];

describe('two names', () => {
  it.each(names)('of %s: those of one member may be one, those of two are not', (_what, ...members) => {
    for (const [i, own] of members.entries())
      for (const [j, others] of members.entries())
        for (const one of own)
          for (const other of others) expect(contradicts(one, other), `${one} ${other}`).toBe(i !== j);
  });

  it.each([
    ['城乡居民收入', '农村居民收入'],
    ['进出口总额', '进出口额'],
    ['城镇和农村居民', '农村居民'],
    ['税收', '企业'],
    ['加工业', '建筑业'],
    ['增加值能耗', '能耗'],
    ['', '税收'],
  ])('%s and %s contradict nothing', (one, other) => expect(contradicts(one, other)).toBe(false));

  it.each([
    ['进出口总额', '出口总额'],
    ['进出口总额', '进口总额'],
  ])('%s and %s are two: a whole is none of its parts', (one, other) =>
    expect(contradicts(one, other)).toBe(true),
  );

  it('say their phases', () => {
    expect(['一期', '二期', '三期', '四期', '五期'].map((phase) => phaseIn(`水厂${phase}工程`))).toEqual([
      '一期',
      '二期',
      '三期',
      '四期',
      '五期',
    ]);
    expect([phaseIn('水厂'), phaseIn('水厂一期和二期')]).toEqual(['', '一期|二期']);
  });
});

describe('two units', () => {
  const things = ['个', '家', '所', '处', '座', '项', '条', '栋', '幢', '间', '件'];
  const people = ['名', '人', '位'];
  it('that count things are one, those that count people another', () => {
    for (const unit of things) {
      expect(isSameUnit(unit, '个'), unit).toBe(true);
      expect(isSameUnit('家', unit), unit).toBe(true);
      for (const person of people) expect(isSameUnit(unit, person), unit + person).toBe(false);
    }
    for (const one of people) for (const other of people) expect(isSameUnit(one, other)).toBe(true);
  });

  it.each([
    ['套', '户', true],
    ['户', '套', true],
    ['户', '个', false],
    ['元', '元', true],
    ['元', '个', false],
    ['亩', '平方米', false],
    [null, null, true],
    [null, '个', false],
    ['个', null, false],
  ])('%s and %s measure in the same way: %s', (a, b, same) => expect(isSameUnit(a, b)).toBe(same));
});

describe('what makes two values comparable', () => {
  it.each([
    [400, 100, false],
    [401, 100, true],
    [100, 400, false],
    [100, 401, true],
    [-401, 100, true],
    [0, 4, false],
    [0, 5, true],
    [5, 0, true],
  ])('%d and %d lie too far apart: %s', (a, b, far) => expect(areFarApart(a, b)).toBe(far));

  it.each([
    ['2021', 2021],
    ['2021-12-31', 2021],
    ['2021-12-30', null],
    ['2021-11-30', null],
    ['2021-06-30', null],
    ['2021H1', null],
    ['2017..2021', null],
  ])('%s is of the year %s', (period, year) => expect(yearOf(period)).toBe(year));

  it.each([
    [null, true],
    ['同比', true],
    ['较上年', true],
    ['环比', false],
    ['年均', false],
  ])('growth on the basis %s is over the year before: %s', (basis, is) => expect(isOverYear(basis)).toBe(is));

  it('they are plain where nothing hedges them', () => {
    expect(isPlain({ approx: 'exact', valueTo: null })).toBe(true);
    expect(isPlain({ approx: 'over', valueTo: null })).toBe(false);
    expect(isPlain({ approx: 'exact', valueTo: 5 })).toBe(false);
  });
});
