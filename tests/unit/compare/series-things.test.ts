import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

/** The lines with a value in each of two reports, by their names. */
const linesOf = (first: string, second: string): string[] =>
  compareReports(
    [readMadeReport({ reviews: 2021, done: first }), readMadeReport({ reviews: 2022, done: second })],
    growthRule,
  )
    .series.filter(({ points }) => points.length > 1)
    .map(({ indicator }) => indicator);

describe('values of two things', () => {
  it.each([
    ['引育大学生、技能人才2.3万人。', '引育大学生1.2万人、技能人才9500人。'],
    ['完成水土流失、沙化土地等生态修复458亩。', '建成云岭湿地等生态修复108亩。'],
    ['获批一批风光项目，装机规模120万千瓦。', '推进重点风光项目，装机规模40万千瓦。'],
    ['中心城区新建供水管网16公里。', '新建改建供水管网87公里。'],
    ['建成农村供水管网16公里。', '建成供水管网87公里。'],
    ['新增养老保险参保64.5万人。', '新增企业职工养老保险参保8.2万人。'],
    ['其中公共停车泊位8700个。', '开工建设云岭公共停车泊位15253个。'],
  ])('are on no one line: %s %s', (first, second) => expect(linesOf(first, second)).toEqual([]));
});

describe('values of one thing', () => {
  it.each([
    ['引育技能人才8000人。', '引育技能人才9500人。'],
    ['新建供水管网16公里。', '新建供水管网18公里。'],
    ['云岭机场旅客吞吐量60万人次。', '旅客吞吐量68万人次。'],
    ['完成出口蔬菜80万吨。', '蔬菜出口90万吨。'],
    ['新增职工养老保险参保6.4万人。', '新增企业职工养老保险参保8.2万人。'],
    ['在温高校13个学科进入全球前列。', '在温高校14个学科进入全球前列。'],
  ])('are on one: %s %s', (first, second) => expect(linesOf(first, second)).toHaveLength(1));
});
