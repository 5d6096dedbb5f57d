import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

/** The printed characters, value, upper end and unit of every figure of a sentence. */
const read = (text: string): (string | number | null)[][] =>
  readFigures(text).map((figure) => [figure.text, figure.value, figure.valueTo, figure.unit]);

describe('a blank inside the digits', () => {
  it.each([
    [
      '地区生产总值达到8 6.3亿元，增长1 2.1%。',
      [
        ['8 6.3亿元', 8.63e9, null, '元'],
        ['1 2.1%', 12.1, null, '%'],
      ],
    ],
    [
      '居民收入28 640元，比上年多2 1 5元。',
      [
        ['28 640元', 28640, null, '元'],
        ['2 1 5元', 215, null, '元'],
      ],
    ],
    [
      '造林3 200亩，硬化道路4 5.6公里。',
      [
        ['3 200亩', 3200, null, '亩'],
        ['4 5.6公里', 45600, null, '米'],
      ],
    ],
    ['吞吐量突破1 500万人次。', [['突破1 500万人次', 1.5e7, null, '人次']]],
    ['下拨资金7.1 5亿元。', [['7.1 5亿元', 7.15e8, null, '元']]],
  ])('%s is one number', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['“6 1”产业集群产值可观。'],
    ['三次产业结构从21 43 36调整而来。'],
    ['2021 35万平方米。'],
    ['本年19.8 39.8万元。'],
  ])('%s has no number, least of all the tail', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('numerals in characters', () => {
  it.each([
    ['存款三千零二十亿元。', 3.02e11, null],
    ['人口二百万零五千人。', 2005000, null],
    ['受益一千零五十户。', 1050, null],
    ['道路一百零八公里。', 108000, null],
    ['学校新增一百一十五个班。', 115, null],
    ['走访一百二三十人次。', 120, 130],
    ['带动四五十户。', 40, 50],
    ['投入两三千万元。', 2e7, 3e7],
    ['引进三五家企业。', 3, 5],
    ['支出五二九点零七亿元。', 5.2907e10, null],
    ['惠及六万万人。', 6e8, null],
  ])('%s', (text, value, valueTo) => {
    expect(readFigures(text)).toMatchObject([{ value, valueTo }]);
  });

  it.each([
    ['自二〇一二年以来成绩显著。'],
    ['二0一二年的工作、二O一二年的工作。'],
    ['一九九八至二〇〇二年的五年。'],
    ['与七一三所、二五所合作。'],
    ['三百四五六家。'],
    ['全市唯一一家实验室、全国唯一一座桥。'],
  ])('%s counts nothing', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('words that begin like a numeral', () => {
  it.each([
    ['扶持三元、百信等乳品企业。'],
    ['破除城乡二元结构，开通一元公交。'],
    ['六盘水至七台河、五台山、三台县的铁路。'],
    ['修缮九家湾、两家子村和十八户湿地。'],
    ['三座店水库和八亩塘、三亩园完工。'],
    ['五户滩大桥合龙。'],
    ['一草一木、一砖一瓦都不浪费。'],
    ['打通最后一公里，珍惜每一度电。'],
    ['发展零担运输，开展破零倍增行动。'],
    ['闯出一番新天地，四套班子下基层。'],
    ['种植五倍子，优化二套房认定。'],
    ['四处奔波筹资，唱响三部曲，七座以下客车免费，三户里社区。'],
    ['建设千亿、三百亿、百亿园区。'],
    ['折100%烧碱纳入统计。'],
    ['1欧元兑7.8元人民币。'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['购置铲雪车三台。', 3, '台'],
    ['建成两座桥梁。', 2, '座'],
    ['新增两家村级企业。', 2, '家'],
    ['每斤涨了三元。', 3, '元'],
    ['用电增加了一度以上。', 1, '度'],
  ])('%s is a count all the same', (text, value, unit) => {
    expect(readFigures(text)).toMatchObject([{ value, unit }]);
  });
});

describe('ranges', () => {
  it.each([
    ['户均增收三到四万元。', 3e4, 4e4],
    ['奖励六十至一百二十万元。', 6e5, 1.2e6],
    ['补助5000至2万元。', 5000, 2e4],
    ['每户500元-3万元。', 500, 3e4],
    ['奖励两百至五千元。', 200, 5000],
    ['贷款三百至五千万元。', 3e6, 5e7],
    ['成本降了百分之二三十。', 20, 30],
    ['长度500米至2公里。', 500, 2000],
    ['组建三至二十家。', 3, 20],
  ])('%s', (text, value, valueTo) => {
    expect(readFigures(text)).toMatchObject([{ value, valueTo }]);
  });

  it('never has a lower end above the upper', () => {
    expect(read('投入9万至4000元。')).toEqual([
      ['9万', 90000, null, null],
      ['4000元', 4000, null, '元'],
    ]);
  });
});

describe('other ways to write a number', () => {
  it.each([
    ['产量占全市的1/6。', 100 / 6, '%'],
    ['通关时间压缩近2/3。', 200 / 3, '%'],
    ['死亡率为9.8/10万。', 0.0098, '%'],
    ['差错率十万分之六。', 0.006, '%'],
    ['次品率降至百万分之二十。', 0.002, '%'],
    ['扩建2×30万千瓦机组。', 6e5, '千瓦'],
    ['安装3×25吨锅炉。', 75, '吨'],
    ['每吨水价上调1元2角。', 1.2, '元'],
    ['电价为3角5分。', 0.35, '元'],
    ['收费2元6角8分。', 2.68, '元'],
    ['捐款贰万叁仟元整。', 23000, '元'],
    ['奖金壹佰元。', 100, '元'],
    ['产值增长一倍半。', 1.5, '倍'],
    ['损耗降低三成半。', 35, '%'],
    ['工期缩短一年半。', 1.5, '年'],
    ['务工2万3千人。', 23000, '人'],
    ['贷款达26亿8000万元。', 2.68e9, '元'],
    ['就业3万5000人。', 35000, '人'],
    ['参训1万零500人。', 10500, '人'],
  ])('%s', (text, value, unit) => {
    const [figure, ...others] = readFigures(text);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ unit });
    expect(figure!.value).toBeCloseTo(value, 10);
  });

  it.each([
    ['40/41所研究院、5/6号线、7/8月完工。'],
    ['提供7×24小时服务，举行4×100米接力。'],
    ['长三角、珠三角一体化，三角地改造。'],
    ['陆家嘴论坛、伍家岗区，肆意蔓延。'],
    ['G3铜陵大桥、东经120金融城。'],
  ])('%s has none of them', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts medals by their metal', () => {
    expect(read('健儿夺得3金2银4铜，斩获1金、11铜。')).toEqual(
      ['3金', '2银', '4铜', '1金', '11铜'].map((text) => [text, Number.parseInt(text, 10), null, '枚']),
    );
  });

  it('names medals by their metal', () => {
    expect(readFigures('健儿夺得3金2银。').map(({ indicator }) => indicator)).toEqual(['金牌', '银牌']);
  });

  it('reads the sides of a thing apart from what it is', () => {
    expect(readFigures('修建六乘八米水池3座。')).toMatchObject([
      { value: 6, unit: '米', indicator: null, inferred: expect.arrayContaining(['unit']) },
      { value: 8, unit: '米', indicator: null },
      { value: 3, unit: '座', indicator: '水池' },
    ]);
  });

  it('counts big things, and no congress, place or size', () => {
    expect(read('实施6大行动、15大重点工程。')).toEqual([
      ['6大', 6, null, '大'],
      ['15大', 15, null, '大'],
    ]);
    expect(read('贯彻20大精神，走遍5大洲，突破500亿大关。').map(([text]) => text)).toEqual(['突破500亿']);
  });

  it('counts people without a measure, and no line to call', () => {
    expect(readFigures('带动3400茶农增收，帮助460学子。')).toMatchObject([
      {
        value: 3400,
        unit: '人',
        indicator: expect.stringContaining('茶农'),
        inferred: expect.arrayContaining(['unit']),
      },
      { value: 460, unit: '人' },
    ]);
    expect(read('吸引720大学生、培训90村医。').map(([text]) => text)).toEqual(['720', '90']);
    expect(read('办好12345市民热线，稳定2023农民收入，帮扶4050人员。')).toEqual([]);
  });

  it('reads full-width commas between thousands as the number’s', () => {
    expect(read('女工2，318人，资金64，190.00元，共143，600户。')).toEqual([
      ['2，318人', 2318, null, '人'],
      ['64，190.00元', 64190, null, '元'],
      ['143，600户', 143600, null, '户'],
    ]);
    expect(read('慰问6，420户、21，840人。')).toEqual([
      ['6，420户', 6420, null, '户'],
      ['21，840人', 21840, null, '人'],
    ]);
    // A heading's word alone orders; 拨款, 代表, 稿件 only end like one.
    expect(read('拨款1，350.8万元，代表1，200名。').map(([, value]) => value)).toEqual([13_508_000, 1200]);
    expect(read('附件2，360万只鸡。').map(([text]) => text)).toEqual(['360万只']);
    expect(read('见表2，360万只鸡。').map(([text]) => text)).toEqual(['360万只']);
  });

  it('reads the measure behind a blank that follows 万 or 亿', () => {
    expect(read('利用外资900万 美元，绿地3.6万 平方米。')).toEqual([
      ['900万 美元', 9e6, null, '美元'],
      ['3.6万 平方米', 36000, null, '平方米'],
    ]);
  });

  it('infers money from the verb before a round sum', () => {
    expect(readFigures('以四千万收购厂房，筹资两百多万修路。')).toMatchObject([
      { value: 4e7, unit: '元', inferred: expect.arrayContaining(['unit']) },
      { value: 2e6, unit: '元', approx: 'over' },
    ]);
    expect(read('投资超百亿的项目、争取一千万群众支持。').map(([text]) => text)).not.toContain('超百亿');
  });
});
