import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a number that is set letter by letter', () => {
  it.each([
    ['完成税收3 . 2 5 亿 元。', 325_000_000],
    ['完成投资36.5 9亿元。', 3_659_000_000],
  ])('is one number: %s', (text, value) => expect(readFigures(text)).toMatchObject([{ value, unit: '元' }]));
});

describe('a line that ends inside a word', () => {
  it.each([
    ['认定科技型中小企业和高新技\n术企业17家。', '高新技术企业'],
    ['建成县乡公路沿\n线绿化带14公里。', '沿线绿化带'],
    ['投放农户小额信\n贷2.1亿元。', '小额信贷'],
    ['完成城乡消费品零\n售额46亿元。', '消费品零售额'],
    ['改造通村公路路\n面52公里。', '公路路面'],
    ['引进冷链物\n流企业6家。', '冷链物流企业'],
    ['建成污水治\n理站14座。', '污水治理站'],
    ['培育战略性新兴产\n业项目19个。', '新兴产业项目'],
    ['实现消费品零售\n总额46亿元。', '消费品零售总额'],
    ['完成公共预算收\n入4.6亿元。', '公共预算收入'],
    ['治理水土流\n失面积52平方公里。', '水土流失面积'],
    ['农民人均可支\n配收入1.2万元。', '人均可支配收入'],
    ['城镇调查失业\n率5.2%。', '失业率'],
  ])('%s', (text, name) => {
    expect(namesOf(text)[0]).toContain(name);
  });

  it('ends a heading all the same', () => {
    const text = '一、2023年工作回顾\n（一）改善民生\n产业工人培训3200人。';
    expect(readFigures(text)[0]).toMatchObject({ indicator: '产业工人培训' });
  });
});

describe('a number that a line break cuts', () => {
  it.each([
    ['全市省级以上研发平台达到259\n7个，居民满意。', 2597, '个'],
    ['固定资产投资增长11\n.5%以上。', 11.5, '%'],
    ['经营主体总量突破8\n0万户。', 800_000, '户'],
    ['完成进出口总额8.\n1亿美元。', 810_000_000, '美元'],
    ['为3\n610个行政村配送器材。', 3610, '个'],
    ['综合实力居全国第2\n4位，比上年有所前移。', 24, '位'],
    ['新改造农村危房375\n5 户。', 3755, '户'],
    ['完成“暖房工程”5.\n5万套。', 55_000, '套'],
  ])('is read whole: %s', (text, value, unit) => expect(readFigures(text)[0]).toMatchObject({ value, unit }));

  it.each([
    ['附件1\n10件实事已经办结。', 10],
    ['一、奋进的2022\n15个项目开工。', 15],
    ['二、目标3\n1.2023年新建学校4所。', 4],
  ])('is none where the line ends with a number of its own: %s', (text, value) => {
    const read = readFigures(text).map((figure) => figure.value);
    expect(read).toContain(value);
  });

  it('is damaged where the line may end with the mark of a note', () =>
    expect(readFigures('旧城改造成效显著。1\n4个水利工程建成运行。')[0]).toMatchObject({ damaged: true }));
});
