import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const read = (text: string) => readFigures(text).map(({ indicator, kind }) => [kind, indicator]);

describe('a count of those that something of theirs happened to', () => {
  it.each([
    ['6家企业订单下降。', '订单下降的企业'],
    ['全镇16家企业税收增长。', '税收增长的企业'],
    ['21个行业利润同比上升。', '利润上升的行业'],
    ['8个县区外贸额实现两位数增长。', '外贸额两位数增长的县区'],
    ['11种商品价格上涨。', '价格上涨的商品'],
    ['9个乡镇的税收增长。', '税收增长的乡镇'],
    ['5个园区产值回升。', '产值回升的园区'],
    ['7个社区发案数同比下降。', '发案数下降的社区'],
    ['3家单位能耗下降。', '能耗下降的单位'],
    ['14个项目投资比上年增长。', '投资增长的项目'],
  ])('%s counts them, and no fall or rise of their number', (text, name) => {
    expect(read(text)).toEqual([['amount', name]]);
  });

  it.each<[text: string, figures: [kind: string, name: string | null][]]>([
    ['投诉企业减少6家。', [['change', '投诉企业']]],
    ['完成30所农村学校质量再提升。', [['amount', '农村学校质量']]],
  ])('%s is read as before', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a count of those that something tells from others', () => {
  it.each([
    ['2个项目夺得省级科技奖。', '夺得省级科技奖的项目'],
    ['3个县正式退出贫困县序列。', '退出贫困县序列的县'],
    ['青石、白塔等地5个案例入选全省优秀名录。', '入选全省优秀名录的案例'],
    ['4所高职院校入选省重点建设名单。', '入选省重点建设名单的高职院校'],
    ['12家企业入围全省民营企业100强。', '入围全省民营企业100强的企业'],
    ['9项工作受到省政府表彰。', '受到省政府表彰的工作'],
    ['21家医疗机构接入全省就医平台。', '接入全省就医平台的医疗机构'],
    ['120项事项实现“跨省通办”。', '实现“跨省通办”的事项'],
  ])('%s says by what', (text, name) => {
    expect(read(text)).toEqual([['amount', name]]);
  });

  it.each([
    ['168项市级事权下放至各镇。', '市级事权'],
    ['35家行业协会商会与行政机关脱钩。', '行业协会商会'],
    ['艺术节、读书会等82场会展活动亮点纷呈。', '会展活动'],
    ['7个非遗项目被公布为省级代表性项目。', '非遗项目'],
    ['充分发挥7个驻外招商分局作用。', '驻外招商分局'],
    ['加快9个产业园区建设步伐。', '产业园区'],
    ['在办好33项民生工程基础上，再办一批实事。', '民生工程'],
    ['完成900户农村低收入住房困难户住房改造。', '农村低收入住房困难户住房改造'],
  ])('%s ends before it where the noun says enough', (text, name) => {
    expect(read(text)[0]![1]).toBe(name);
  });

  it.each([
    ['435万妇女享受到免费体检。', '妇女'],
    ['18家企业达成入驻意向。', '企业'],
  ])('%s: no verb is read out of two words', (text, start) => {
    expect(read(text)[0]![1]).toContain(start);
  });
});

describe('people and their households', () => {
  it.each([
    '现行标准下1300户4200名贫困人口全部脱贫。',
    '现行标准下2.4万户7.1万名贫困人口稳定脱贫。',
    '新修渠道26公里，现行标准下1300户4200名贫困人口如期脱贫。',
    '实现1300户4200名贫困人口脱贫。',
  ])('%s has one name for both', (text) => {
    expect(
      readFigures(text)
        .slice(-2)
        .map(({ indicator }) => indicator),
    ).toEqual(['贫困人口脱贫', '贫困人口脱贫']);
  });
});

describe('the share of a plan that came true', () => {
  it.each([
    ['非税收入完成年初预算的104.2%。', ['非税收入完成年初预算的比例']],
    ['教育支出完成调整预算的97%，增长6%。', ['教育支出完成调整预算的比例', '教育支出']],
    ['造林面积完成年度任务的103%。', ['造林面积完成率']],
    ['外贸额完成全年目标任务的96%。', ['外贸额完成率']],
    ['技改投资完成年度计划的108%，同比增长9%。', ['技改投资完成率', '技改投资']],
    ['引进外资3亿元，占年度目标的105%，增长7%。', ['引进外资', '引进外资完成率', '引进外资']],
    ['项目完成率98%，提高2个百分点。', ['项目完成率', '项目完成率']],
  ])('%s is named without a verb left on, and its growth by what was planned', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });
});
