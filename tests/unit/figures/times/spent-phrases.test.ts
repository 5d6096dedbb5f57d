import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const review = '一、2023年工作回顾\n';
const plan = `${review}全镇上下同心。\n二、2024年工作安排\n`;
const fiveYears = `${review}全镇上下同心。\n二、今后五年工作安排\n`;

describe('a phrase of time that does not reach the number', () => {
  it.each<[text: string, periods: (string | null)[]]>([
    // When a thing was built says nothing of what is done with it.
    [`${review}改造上世纪90年代的老楼9栋。`, ['2023']],
    [`${review}维修上世纪80年代建成的灌渠12公里。`, ['2023']],
    [`${review}更新2005年前建设的供水管网30公里。`, ['2023']],
    [`${plan}改造2000年底前交付的老小区6个。`, ['2024']],
    [`${review}60年代修建水库3座。`, ['1960..1969']],
    // The day of what went before.
    [`${review}3月18日动员大会后，40名干部进村。`, ['2023']],
    [`${review}5月20日新桥通车，12条公交线路延伸过河。`, ['2023-05-20']],
    // A state at the year's end, and what was done besides.
    [`${review}年末贷款余额27亿元，增长9%；发放补贴300万元。`, ['2023-12-31', '2023-12-31', '2023']],
    [`${review}年末贷款余额27亿元，增长9%；存款余额35亿元。`, ['2023-12-31', '2023-12-31', '2023-12-31']],
    [`${review}截至年末，贷款余额27亿元；存款余额35亿元。`, ['2023-12-31', '2023-12-31']],
    // By when one thing is ready.
    [`${plan}确保清河东站上半年建成投用，力争引进企业12家。`, ['2024']],
    [`${review}东门立交10月底通车，新增绿地300亩。`, ['2023']],
    [`${plan}上半年建成投用清河东站，引进企业12家。`, ['2024H1']],
    // What an opening clause holds on to or looks to.
    [`${plan}巩固去年的好势头，确保工业增加值增长8%以上。`, ['2024']],
    [`${plan}锚定2035年远景目标，新建学校12所。`, ['2024']],
    [`${plan}编制2030年发展规划，开工水库6座。`, ['2024']],
    [`${plan}保持去年产值20亿元的水平，新建学校2所。`, ['2023', '2023']],
    // What was left over.
    [`${plan}全面完成去年结转的26个项目，新开工18个。`, ['2024', '2024']],
    // 以上 and 年销售收入 are no 上年.
    [`${plan}培育5户以上年销售收入过亿元的企业。`, ['2024']],
    // A base level.
    [`${review}客流恢复到前年的水平，达到9万人次。`, ['2023']],
    // Years ahead hold for the sentence until they have a number.
    [`${fiveYears}五年内，全镇新增岗位6000个。`, ['2024..2028']],
    [`${review}产值三年内翻了两番，增长35%。`, ['2021..2023', '2023']],
  ])('%s', (text, periods) => {
    expect(readFigures(text).map(({ period }) => period)).toEqual(periods);
  });
});
