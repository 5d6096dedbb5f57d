import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const statusesOf = (text: string) => readFigures(text).map(({ status }) => status);
const review = '一、2023年工作回顾\n';

describe('a remark that makes estimates of what is below it', () => {
  it.each([
    '预计数，下同',
    '快报数，下同',
    '预计，下同',
    '为预计数，下同',
    '预计完成数，以下同',
    '快报数据，下同',
    '初步核算数，下同',
    '预估数，下同',
    '以下均为预计数',
    '以下数据均为快报数',
  ])('（%s） does, to the end of its part', (remark) => {
    const text = `${review}外贸额完成46亿元（${remark}），增长8%。\n新建公厕12座。\n二、2024年工作安排\n外贸额增长7%。`;
    expect(statusesOf(text)).toEqual(['estimate', 'estimate', 'estimate', 'target']);
  });

  it.each(['按可比价计算，下同', '同比，下同', '不含油品，下同'])('（%s） does not', (remark) => {
    expect(statusesOf(`${review}外贸额增长8%（${remark}）。税收9亿元。`)).toEqual(['actual', 'actual']);
  });

  it('one without 下同 is of its own number', () => {
    expect(statusesOf(`${review}外贸额46亿元（预计数）。税收9亿元。`)).toEqual(['estimate', 'actual']);
  });

  it('what is of an earlier year, or only compared with, stays a fact', () => {
    const text = `${review}外贸额46亿元（预计数，下同），2022年为41亿元。税收由8亿元提高到9亿元。`;
    expect(statusesOf(text)).toEqual(['estimate', 'actual', 'actual', 'estimate']);
  });
});

describe('a sentence that opens with an estimate', () => {
  it.each(['据初步统计，', '2023年，预计', '全年预计', '预计'])('%s estimates all of it', (opening) => {
    expect(statusesOf(`${review}${opening}外贸额增长8%，税收增长6%。`)).toEqual(['estimate', 'estimate']);
  });
});
