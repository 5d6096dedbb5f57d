import { describe, expect, it } from 'vitest';
import { findTitleCounter, titleCounters } from '../../../lib/reports/title-counters.ts';
import { parseReportTitle, titleForms } from '../../../lib/reports/title-form.ts';

describe('parseReportTitle', () => {
  it.each([
    '青禾镇2015年工作总结和2016年工作安排 2016-03-07',
    '青禾镇2015年工作总结和2016年工作安排2016/3/7',
    '青禾镇2015年工作总结和2016年工作安排 [2016-03-07 10:20]',
    '青禾县2022年政府工作报告 2022',
    '青禾县政府工作报告 2022年1月5日',
    '青禾县政府工作报告2022年',
    '青禾镇2022年上半年政府工作报告（镇乡）',
  ])('leaves out the day or year that stands behind it: %s', (title) =>
    expect(parseReportTitle(title)?.subject).toMatch(/^青禾[镇县]/u),
  );

  it.each(titleForms.map((rule) => [rule.sample, rule.id]))('%s is of the form %s', (sample, id) => {
    expect(parseReportTitle(sample)?.form).toBe(id);
  });

  it.each([
    ['2024年湖镇镇政府工作报告', '湖镇镇'],
    ['镇巴县2023年政府工作报告', '镇巴县'],
    ['政 府 工 作 报 告', ''],
    ['2006政府工作报告', ''],
    ['政府工作报告——2024年1月9日在区第七届人民代表大会第四次会议上', ''],
    ['区政府工作报告(2024年1月16日上海市杨浦区第十七届 人民代表大会第五次会议上)', '区'],
    ['2023年政府工作报告（广州市番禺区第十八届人民代表大会第三次会议）', ''],
    ['张江镇第五届人民代表大会第四次会议政府工作报告', '张江镇'],
    ['在县第十八届人民代表大会第三次会议上的政府工作报告', '县'],
    ['某某市长在某市第十六届人民代表大会第二次会议上作政府工作报告', '某市'],
    ['重庆市巴南区木洞镇人民政府关于印发2024年政府工作报告的通知', ''],
    ['2017年上城区望江街道办事处政府工作报告', '上城区望江街道办事处'],
    ['五角场街道办事处2016年工作总结和2017年工作安排', '五角场街道办事处'],
    ['大桥街道党工委、办事处2021年工作总结及2022年工作要点', '大桥街道党工委办事处'],
    ['洋口镇（沿海经济开发区）2023年上半年工作总结及下半年工作计划', '洋口镇'],
    ['杨浦区人民政府关于上半年主要工作回顾和下半年主要工作安排的报告', '杨浦区人民政府'],
    ['2023年工作总结', ''],
    ['中国（上海）自由贸易试验区临港新片区管委会2023年工作总结', '中国自由贸易试验区临港新片区管委会'],
    ['内蒙古自治区2024年政府工作报告', '内蒙古自治区'],
    ['岳阳楼区2024年政府工作报告（全文）', '岳阳楼区'],
  ])('%s speaks for 「%s」', (title, subject) => {
    expect(parseReportTitle(title)?.subject).toBe(subject);
  });

  it.each([
    ['2024年政府工作报告解读', 'counter-explanation'],
    ['一图读懂2024年政府工作报告', 'counter-explanation'],
    ['关于《东凤镇人民政府工作报告》的决议', 'counter-resolution'],
    ['2024年区政府工作报告任务分解表', 'counter-tasks'],
    ['政府工作报告（征求意见稿）', 'counter-consultation'],
    ['区人大常委会工作报告', 'counter-other-organ'],
    ['静安区人民检察院工作报告', 'counter-other-organ'],
    ['中国共产党某镇第四届委员会工作报告', 'counter-other-organ'],
    ['区教育局2023年工作总结和2024年工作思路', 'counter-department'],
    ['光明村2023年工作总结', 'counter-department'],
    ['金桥镇2023年安全生产工作总结', 'counter-topic'],
    ['青浦区人民政府关于乡村振兴工作情况的报告', 'counter-topic'],
    ['大场镇2023年度政府信息公开工作年度报告', 'counter-disclosure'],
    ['周浦镇人民政府关于2023年法治政府建设情况的报告', 'counter-rule-of-law'],
    ['2022年上半年国民经济和社会发展计划执行情况的报告', 'counter-plan-report'],
    ['关于2023年财政预算执行情况和2024年预算草案的报告', 'counter-budget'],
    ['梅陇镇人民政府2025年工作要点', 'counter-plan'],
    ['区长在全体会议上的讲话', 'counter-speech'],
    ['区九届人大常委会第四次（扩大）会议举行 听取区政府上半年工作情况报告', 'counter-news'],
    ['长征镇2023年工作总结大会召开', 'counter-news'],
    ['2020年政府有关工作情况和2021年主要工作汇编', 'counter-compilation'],
  ])('%s names no report: %s', (title, counter) => {
    expect(parseReportTitle(title)).toBeNull();
    expect(findTitleCounter(title)).toBe(counter);
  });

  it.each(titleCounters.map((rule) => [rule.sample, rule.id]))('%s is %s', (sample, id) => {
    expect(parseReportTitle(sample)).toBeNull();
    expect(findTitleCounter(sample)).toBe(id);
  });
});
