import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const review = '一、2023年工作回顾\n';
const periodsOf = (text: string): (string | null)[] => readFigures(review + text).map(({ period }) => period);

describe('what a place has lastingly is of no time', () => {
  it.each([
    '柳溪乡位于县城北部，距县城18公里，下辖9个行政村、86个村民小组。',
    '全镇地处山区，总面积120平方公里，总人口4200户1.3万人，耕地面积1.8万亩。',
    '本乡幅员95平方公里，平均海拔1400米。',
    '我街道毗邻开发区，辖6个社区，区域面积8平方公里。',
  ])('%s', (text) => {
    expect(periodsOf(text)).toEqual(periodsOf(text).map(() => null));
  });

  it.each([
    '全县总人口达到32万人。',
    '位于城东的食品厂完成产值3亿元。',
    '柳溪乡位于县城北部，全年新增耕地面积300亩。',
  ])('%s is of the year reviewed', (text) => {
    expect(periodsOf(text)).toEqual(['2023']);
  });
});

describe('what adds up over a year is of the year that ends', () => {
  it.each<[text: string, periods: string[]]>([
    ['到2023年底，全乡实现国民生产总值8000万元，同比增长3%。', ['2023', '2023']],
    ['预计到年底，农民人均纯收入达到9000元。', ['2023']],
    ['截至2023年底，存款余额30亿元。', ['2023-12-31']],
    ['到2023年底，新增绿地6公顷。', ['2023-12-31']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });
});

describe('so many years and what was done in them', () => {
  it.each<[text: string, periods: string[]]>([
    ['五年新增设备600台。', ['2019..2023']],
    ['两年圆满完成搬迁320户。', ['2022..2023']],
    ['三年投入9亿元。', ['2021..2023']],
    ['连续三年累计投入9亿元。', ['2021..2023']],
    ['连续三年完成造林3万亩。', ['2023']],
    ['三年行动计划新增绿地3公顷。', ['2023']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });
});

describe('how far a number of a review is a fact', () => {
  it.each<[text: string, status: string]>([
    ['税收有望突破9亿元。', 'estimate'],
    ['旅游收入可望达到9亿元。', 'estimate'],
    ['市下达我镇造林任务6000亩。', 'target'],
    ['县里向我镇下达了320户的改厕任务。', 'target'],
    ['完成市下达的320户改厕任务。', 'actual'],
    ['落实“力争上游”专项行动，帮扶320人。', 'actual'],
    ['推进“确保民生”工程新建公厕9座。', 'actual'],
  ])('%s', (text, status) => {
    const [figure] = readFigures(review + text);
    expect([figure!.status, figure!.goal]).toEqual([status, false]);
  });
});
