import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

describe('a place in an order that moved', () => {
  it.each([
    ['综合实力排名前移4位。', '综合实力排名', 'up'],
    ['财政收入总量居全市第3位，前移2个位次。', '财政收入总量', 'up'],
    ['考核排名后移3位。', '考核排名', 'down'],
  ])('%s: changed', (text, indicator, dir) => {
    expect(readFigures(text).at(-1)).toMatchObject({ indicator, kind: 'change', dir });
  });

  it('among counted things is of none of them', () => {
    expect(readFigures('在全市16个县中排名第4位。').map((f) => f.indicator)).not.toContain('县中排名第');
  });
});

describe('a list without an end', () => {
  it('of ten thousand numbers under one name is read to its last', () => {
    const figures = readFigures(`完成税收${'3.2亿元，'.repeat(10_000)}增长5%。`);
    expect(figures).toHaveLength(10_001);
  });
});

describe('a number that only heads an item', () => {
  it.each(['重点工作安排\n第一，补齐短板。\n第二，改善民生。', '**今年工作总体安排**\n第一、扩大开放。'])(
    'is no place in an order: %s',
    (text) => expect(readFigures(text)).toEqual([]),
  );

  it('is one where a line breaks before 第3位', () =>
    expect(readFigures('财政收入总量居全市\n第3位。')).toMatchObject([{ kind: 'rank', value: 3 }]));
});

describe('a list with one measure for all', () => {
  it.each([
    [
      '第一、第二、第三产业分别完成增加值9亿元、31亿元和28亿元。',
      ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
    ],
    ['城市、农村特困供养标准分别提高到每月900和650元。', ['城市特困供养标准', '农村特困供养标准']],
    ['城镇调查失业率、居民消费价格涨幅分别为4.8%和2.1%。', ['城镇调查失业率', '居民消费价格涨幅']],
  ])('%s', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });
});

describe('an act that is said of the item before', () => {
  it.each([
    ['棚户区开工900套、建成640套。', '棚户区'],
    ['新开通客运班线4条、优化调整7条。', '客运班线'],
    ['公租房新开工520套、基本建成310套、分配入住280套。', '公租房'],
  ])('%s: every number is of %s', (text, name) => {
    for (const { indicator } of readFigures(text)) expect(indicator).toContain(name);
    expect(readFigures(text).at(-1)!.indicator).not.toMatch(/开工|开通/u);
  });

  it('is told apart by the marks of items', () => {
    expect(readFigures('①新修堤防26公里②改造泵站7座③疏浚河道31公里。').map((f) => f.indicator)).toEqual([
      '新修堤防',
      '改造泵站',
      '疏浚河道',
    ]);
  });
});

describe('a measured thing behind its place', () => {
  it.each([
    ['推进东山45万千瓦风电等重点项目建设。', '东山风电'],
    ['抓好宏图16万吨电解锰等一批重大项目。', '宏图电解锰'],
  ])('%s', (text, name) => {
    expect(readFigures(text)[0]).toMatchObject({ indicator: name });
  });
});

describe('a place in an order that 第 does not stand before', () => {
  it.each([
    ['旅客吞吐量2140万人次、居全国11位。', '11位', '旅客吞吐量'],
    ['信用监测排名由上一年的252位升至目前的136位。', '136位', '信用监测排名'],
    ['全市综合信用排全国44位。', '44位', '全市综合信用'],
    ['总部企业数量在全球370个新兴市场城市中列17位。', '17位', '总部企业数量'],
  ])('%s is read as one', (text, place, name) => {
    const figure = readFigures(text).find((one) => one.text === place);
    expect(figure).toMatchObject({ kind: 'rank', indicator: name });
  });

  it.each(['安排549名毕业生就业。', '定居20名专家。', '全国排名上升4位。'])('%s has none', (text) => {
    expect(readFigures(text).map(({ kind }) => kind)).not.toContain('rank');
  });
});
