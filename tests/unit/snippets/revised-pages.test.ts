import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/snippets/anchor.ts';
import { fixtureReports } from '../../helpers/fixture-reports.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';
import { longReport } from '../../helpers/long-report.ts';
import { seeded } from '../../helpers/random.ts';
import { revisionKinds, tallyRevisions } from '../../helpers/revise-report.ts';

/** A page as it was kept, what was kept of it, and the page as it was revised. */
interface Revised {
  name: string;
  kept: string;
  quote: string;
  now: string;
  /** What the look may find. */
  state: ('unchanged' | 'moved' | 'changed' | 'gone')[];
  /** Words that must stand around the place. */
  around?: string;
}

const other = ['changed', 'gone'] as const;
const found = ['unchanged', 'moved'] as const;

/** What stands in its place is another's number: never said to be the one that was kept. */
const anothers: Revised[] = [
  {
    name: 'a village’s sentence gone, another’s equal number in its place',
    kept: '各村收入稳步增加。\n柳湾村经营收入实现86万元，比上年增加9万元。\n石桥村修缮道路4公里。',
    quote: '86万元',
    now: '各村收入稳步增加。\n陈家村经营收入实现86万元，比上年增加9万元。\n石桥村修缮道路4公里。',
    state: [...other],
  },
  {
    name: 'names swapped, values left',
    kept: '柳湾村86万元，陈家村91万元。',
    quote: '86万元',
    now: '陈家村86万元，柳湾村91万元。',
    state: [...other],
  },
  {
    name: 'the owner in the clause before',
    kept: '柳湾村经营收入86万元，比上年增加9万元。',
    quote: '9万元',
    now: '陈家村经营收入86万元，比上年增加9万元。',
    state: [...other],
  },
  {
    name: 'the owner at the head of the sentence, other figures between',
    kept: '柳湾村抓产业、促增收，经营收入达86万元，务工收入达31万元。',
    quote: '31万元',
    now: '陈家村抓产业、促增收，经营收入达86万元，务工收入达31万元。',
    state: [...other],
  },
  {
    name: 'an owner no list of names knows',
    kept: '海晟重工完成产值7.2亿元，上缴税金3100万元。',
    quote: '7.2亿元',
    now: '远望电缆完成产值7.2亿元，上缴税金3100万元。',
    state: [...other],
  },
  {
    name: 'the owner named by the sentence before',
    kept: '柳湾村大力发展果蔬种植。经营收入达到86万元。',
    quote: '86万元',
    now: '陈家村大力发展果蔬种植。经营收入达到86万元。',
    state: [...other],
  },
  {
    name: 'the owner named by the heading',
    kept: '一、东渠村\n全年完成税收3.4亿元。\n二、南渠村\n全年完成税收5亿元。',
    quote: '3.4亿元',
    now: '一、西渠村\n全年完成税收3.4亿元。\n二、南渠村\n全年完成税收5亿元。',
    state: [...other],
  },
  {
    name: 'the owner’s section gone, another’s with its number behind it',
    kept: '东渠村\n全年完成税收3.4亿元。\n南渠村\n全年完成税收5亿元。',
    quote: '3.4亿元',
    now: '南渠村\n全年完成税收3.4亿元。',
    state: [...other],
  },
  {
    name: 'the owner named by the paragraph’s numbered beginning',
    kept: '（一）东渠村。全年完成税收3.4亿元。\n（二）南渠村。全年完成税收5亿元。',
    quote: '3.4亿元',
    now: '（一）西渠村。全年完成税收3.4亿元。\n（二）南渠村。全年完成税收5亿元。',
    state: [...other],
  },
  {
    name: 'the owner named above the table',
    kept: '东渠村\n项目\t完成\n绿地\t12公顷',
    quote: '12公顷',
    now: '西渠村\n项目\t完成\n绿地\t12公顷',
    state: [...other],
  },
  {
    name: 'the year of the heading: the page is the next report',
    kept: '一、2022年工作回顾\n完成税收3.4亿元，同比增长5%。\n二、工作安排\n抓好各项工作。',
    quote: '3.4亿元',
    now: '一、2023年工作回顾\n完成税收3.4亿元，同比增长5%。\n二、工作安排\n抓好各项工作。',
    state: [...other],
  },
  {
    name: 'made the lower end of a range by 到, between 从 and 提高到',
    kept: '一般公共预算收入从11.2亿元提高到18.5亿元，年均增长10.6%。',
    quote: '11.2亿元',
    now: '一般公共预算收入从11.2亿元到23亿元提高到18.5亿元，年均增长10.6%。',
    state: [...other],
  },
  {
    name: 'halves of a whole swapped',
    kept: '男性1.32万人，女性1.28万人。',
    quote: '1.32万人',
    now: '女性1.32万人，男性1.28万人。',
    state: [...other],
  },
  {
    name: 'in the next column, an empty cell before it gone behind it',
    kept: '名称\t计划\t完成\n新增步道\t\t14.5公里\n改造公厕\t20座\t23座',
    quote: '14.5公里',
    now: '名称\t计划\t完成\n新增步道\t14.5公里\t\n改造公厕\t20座\t23座',
    state: [...other],
  },
  {
    name: 'another quarter’s number',
    kept: '一季度办件312件，二季度办件407件。',
    quote: '312件',
    now: '二季度办件312件，一季度办件407件。',
    state: [...other],
  },
  {
    name: 'the year at the head of the sentence',
    kept: '2022年，全镇完成税收3.4亿元。',
    quote: '3.4亿元',
    now: '2021年，全镇完成税收3.4亿元。',
    state: [...other],
  },
  {
    name: 'the month in the clause',
    kept: '5月新增就业46人，全年目标已过半。',
    quote: '46人',
    now: '4月新增就业46人，全年目标已过半。',
    state: [...other],
  },
  {
    name: 'another indicator, equal sum',
    kept: '完成固定资产投资12亿元。园区配套更加完善。',
    quote: '12亿元',
    now: '完成商品销售额12亿元。园区配套更加完善。',
    state: [...other],
  },
  {
    name: 'the counted noun',
    kept: '新建停车位200个，另新建200个公共泊位。',
    quote: '200个公共泊位',
    now: '新建停车位200个，另新建200个充电设施。',
    state: [...other],
  },
  {
    name: 'what is counted after the unit',
    kept: '全年建成200个停车位。',
    quote: '200个',
    now: '全年建成200个充电桩。',
    state: [...other],
  },
  {
    name: 'a list with one lead, its names in another order',
    kept: '柳湾村、陈家村、石桥村收入分别为86万元、91万元、77万元。',
    quote: '86万元',
    now: '陈家村、柳湾村、石桥村收入分别为86万元、91万元、77万元。',
    state: [...other],
  },
  {
    name: 'statements of two owners exchanged, what leans on them left',
    kept: '柳湾村收入86万元，务工人员31人；陈家村收入90万元，务工人员35人。',
    quote: '31人',
    now: '陈家村收入90万元，务工人员31人；柳湾村收入86万元，务工人员35人。',
    state: [...other],
  },
  {
    name: 'such statements parted by commas',
    kept: '柳湾村收入86万元，务工人员31人，陈家村收入90万元，务工人员35人。',
    quote: '31人',
    now: '陈家村收入90万元，务工人员31人，柳湾村收入86万元，务工人员35人。',
    state: [...other],
  },
  {
    name: 'such statements of owners no list of names knows, in two sentences',
    kept: '海晟重工税收86万元，务工人员31人。远望电缆税收90万元，务工人员35人。',
    quote: '31人',
    now: '远望电缆税收90万元，务工人员31人。海晟重工税收86万元，务工人员35人。',
    state: [...other],
  },
  {
    name: 'members under 分别 in another order, the numbers left',
    kept: '柳湾村、陈家村、石桥村收入分别达到86万元、91万元、77万元。',
    quote: '91万元',
    now: '陈家村、石桥村、柳湾村收入分别达到86万元、91万元、77万元。',
    state: [...other],
  },
  {
    name: 'the columns’ heads exchanged, the values left',
    kept: '指标\t计划\t完成\n岸线\t3\t15.8\n公厕\t4\t5',
    quote: '15.8',
    now: '指标\t完成\t计划\n岸线\t3\t15.8\n公厕\t4\t5',
    state: [...other],
  },
  {
    name: 'the direction of a growth',
    kept: '完成税收3.4亿元，同比增长5%。',
    quote: '5%',
    now: '完成税收3.4亿元，同比下降5%。',
    state: [...other],
  },
  {
    name: 'a level whose growth turned',
    kept: '完成税收3.4亿元，同比增长5%。社会大局稳定。',
    quote: '3.4亿元',
    now: '完成税收3.4亿元，同比下降5%。社会大局稳定。',
    state: [...other],
  },
  {
    name: 'a column put before in a table',
    kept: '项目\t2023年\n绿地（公顷）\t12\n岸线（公里）\t3',
    quote: '12',
    now: '项目\t2022年\t2023年\n绿地（公顷）\t12\t14\n岸线（公里）\t3\t3',
    state: [...other],
  },
  {
    name: 'a row put before in a table',
    kept: '项目\t2023年\n绿地\t12公顷\n岸线\t3公里',
    quote: '12公顷',
    now: '项目\t2023年\n林地\t12公顷\n绿地\t15公顷\n岸线\t3公里',
    state: [...other],
  },
  {
    name: 'the head of the column',
    kept: '项目\t2023年计划\n绿地\t12公顷\n岸线\t3公里',
    quote: '12公顷',
    now: '项目\t2023年完成\n绿地\t12公顷\n岸线\t3公里',
    state: [...other],
  },
];

/** What stands directly at the number belongs to it. */
const lengthened: Revised[] = (
  [
    ['a range', '占地面积17935平方米。', '17935平方米', '占地面积17935平方米至35870平方米。'],
    ['a range with a tilde', '约谈企业2家。', '2家', '约谈企业1~2家。'],
    ['a range with a dash', '约谈企业2家。', '2家', '约谈企业1—2家。'],
    ['a unit per unit', '平均投资1156万元。', '1156万元', '平均投资1156万元/平方米。'],
    ['a unit per 每', '补贴120元，惠及全镇。', '120元', '补贴120元每人，惠及全镇。'],
    ['每 before it', '走访30户。', '30户', '走访每30户。'],
    ['a longer numeral before', '举办展览四场。', '四场', '举办展览三十四场。'],
    ['a longer numeral, money', '总投资五亿元。', '五亿元', '总投资十五亿元。'],
    ['a longer numeral, 百', '培育企业二十家。', '二十家', '培育企业一百二十家。'],
    ['a longer numeral behind', '占比百分之五。', '百分之五', '占比百分之五十。'],
    ['another numeral', '举办展览四场。', '四场', '举办展览五场。'],
    ['digits before', '完成税收9.66亿元。', '9.66亿元', '完成税收19.66亿元。'],
    ['a minus', '增速为5%。', '5%', '增速为-5%。'],
    ['不到', '新增企业85家。', '85家', '新增企业不到85家。'],
    ['至多', '新增企业85家。', '85家', '新增企业至多85家。'],
    ['最多', '新增企业85家。', '85家', '新增企业最多85家。'],
    ['不满', '新增企业85家。', '85家', '新增企业不满85家。'],
    ['高达', '新增企业85家。', '85家', '新增企业高达85家。'],
    ['近', '新增企业85家。', '85家', '新增企业近85家。'],
    ['以上', '新增企业85家。', '85家', '新增企业85家以上。'],
    ['another hedge', '新增企业近85家。', '近85家', '新增企业超85家。'],
    ['a longer unit', '服务群众200人。', '200人', '服务群众200人次。'],
    ['another unit', '占地15平方米。', '15平方米', '占地15亩。'],
    ['two figures of a sentence swapped', '地块7个，面积15平方米。', '7个', '地块15平方米，面积7个。'],
    [
      'the own one of three equal changed',
      '好评率100%，办结率100%，满意率100%。',
      '100%',
      '好评率98%，办结率100%，满意率100%。',
    ],
    [
      'the own one of three equal in one list changed',
      '好评率、办结率、满意率分别达100%、100%、100%。',
      '100%',
      '好评率、办结率、满意率分别达98%、100%、100%。',
    ],
  ] as const
).map(([name, kept, quote, now]) => ({
  name,
  kept: `推进各项工作。${kept}`,
  quote,
  now: `推进各项工作。${now}`,
  state: ['changed'],
}));

/** The same figure still, wherever it stands now. */
const same: Revised[] = [
  {
    name: 'own sentence moved down, a twin that fell before it',
    kept: '固定资产投资完成12亿元，同比增长5%。企业服务持续优化。',
    quote: '5%',
    now: '固定资产投资完成12亿元，同比下降5%。\n固定资产投资完成12亿元，同比增长5%。企业服务持续优化。',
    state: ['moved'],
    around: '增长5%',
  },
  {
    name: 'a list in another order',
    kept: '柳湾村86万元、陈家村91万元、石桥村77万元。',
    quote: '86万元',
    now: '陈家村91万元、柳湾村86万元、石桥村77万元。',
    state: ['moved'],
    around: '柳湾村86万元',
  },
  {
    name: 'statements in another order',
    kept: '新建步道3公里，改造公厕9处，修缮桥梁2座。',
    quote: '9处',
    now: '改造公厕9处，修缮桥梁2座，新建步道3公里。',
    state: ['moved'],
    around: '公厕9处',
  },
  {
    name: 'own sentence moved to another paragraph, a neighbour’s equal number in its place',
    kept: '柳湾村经营收入实现86万元，村容整洁。\n石桥村修缮道路4公里。\n环境整治全面完成。',
    quote: '86万元',
    now: '陈家村经营收入实现86万元，村容整洁。\n石桥村修缮道路4公里。\n环境整治全面完成。\n柳湾村经营收入实现86万元，村容整洁。',
    state: ['moved'],
    around: '柳湾村经营收入实现86万元',
  },
  {
    name: 'a table whose rows and heads are cut by ends of lines',
    kept: '表一　实事项目\n序号\t名称\t单位\t计划\t完成\n1\t新增步道\t公里\t12\t14.5\n2\t改造公厕\t座\t20\t23',
    quote: '23',
    now: '表一　实事项目\n序号\t名\n称\t单位\t\n计划\t完成\n1\t新增步道\t公里\t12\t14.5\n2\t改造\n公厕\t座\t20\t23',
    state: ['moved'],
  },
  {
    name: 'such a table under a heading that lies farther off than is kept',
    kept: `一、2023年工作回顾\n${'各项工作平稳推进。'.repeat(36)}\n名称\t单位\t完成率\t备注\n新增步道\t公里\t14.5\t好`,
    quote: '14.5',
    now: `一、2023年工作回顾\n${'各项工作平稳推进。'.repeat(36)}\n名称\t单位\t完\n成率\t备注\n新增步道\t公里\t14.5\t好`,
    state: ['moved'],
  },
  {
    name: 'a sentence that is broken off in the middle of a number’s unit',
    kept: '各位代表：\n柳湾村实现产值12.36亿元，比上年增长15.2%；村集体收入1.08亿元，增长23.5%，农民收入6480元。',
    quote: '15.2%',
    now: '各位代表：\n柳湾村实现产值12.36\n亿元，比上年增长15.2%；\n村集体收入1.08亿元，增长23.5%，农民收入6480元。',
    state: ['moved'],
  },
  {
    name: 'halves parted by ； exchanged',
    kept: '柳湾村收入86万元，务工人员31人；陈家村收入90万元，务工人员35人。',
    quote: '31人',
    now: '陈家村收入90万元，务工人员35人；柳湾村收入86万元，务工人员31人。',
    state: ['moved'],
    around: '86万元，务工人员31人',
  },
  {
    name: 'the growth of a half whose owner no list of names knows, behind a village’s now',
    kept: '全镇经济平稳。北塘镇抓产业。海晟重工产值86万元，同比增长5%；陈家村收入90万元，同比增长6%。',
    quote: '5%',
    now: '全镇经济平稳。北塘镇抓产业。陈家村收入90万元，同比增长6%；海晟重工产值86万元，同比增长5%。',
    state: ['moved'],
  },
  {
    name: 'members under 分别 in another order, with their numbers',
    kept: '柳湾村、陈家村、石桥村收入分别达到86万元、91万元、77万元，实现增收。',
    quote: '86万元',
    now: '石桥村、柳湾村、陈家村收入分别达到77万元、86万元、91万元，实现增收。',
    state: ['moved'],
  },
  {
    name: 'directions under 分别 in another order, with their measures',
    kept: '批发额、零售额分别增长8%、下降6%。',
    quote: '6%',
    now: '零售额、批发额分别下降6%、增长8%。',
    state: ['moved'],
    around: '下降6%',
  },
  {
    name: 'a list under one verb in another order, with its numbers',
    kept: '全年新建养老床位80张、托育点3个、健身步道6公里。',
    quote: '80张',
    now: '全年新建健身步道6公里、养老床位80张、托育点3个。',
    state: ['moved'],
    around: '养老床位80张',
  },
  {
    name: 'the first of such a list now',
    kept: '全年新建养老床位80张、托育点3个、健身步道6公里。',
    quote: '6公里',
    now: '全年新建健身步道6公里、养老床位80张、托育点3个。',
    state: ['moved'],
    around: '健身步道6公里',
  },
  {
    name: 'columns exchanged with their heads',
    kept: '全镇上下迎难而上。\n指标\t2022年\t2023年\t增速\n绿地（公顷）\t234\t409\t19.5%\n岸线（公里）\t472\t234\t19.5%\n各项工作平稳有序推进。',
    quote: '409',
    now: '全镇上下迎难而上。\n指标\t2023年\t增速\t2022年\n绿地（公顷）\t409\t19.5%\t234\n岸线（公里）\t234\t19.5%\t472\n各项工作平稳有序推进。',
    state: ['moved'],
    around: '绿地（公顷）\t409',
  },
  {
    name: 'a short sentence moved to another paragraph',
    kept: '新增床位80张。开展巡访120次。\n河道整治有序推进，水质改善。\n绿化造林全面完成，林长制落实。',
    quote: '80张',
    now: '开展巡访120次。\n河道整治有序推进，水质改善。新增床位80张。\n绿化造林全面完成，林长制落实。',
    state: ['moved'],
    around: '新增床位80张',
  },
  {
    name: 'a sentence moved behind one that says what was done in places',
    kept: '推进街道产业升级。招引企业45家，注册资本过亿的3家。\n各项工作平稳有序，群众满意。\n盘活农村资源。建成驿站2个。',
    quote: '45家',
    now: '推进街道产业升级。\n各项工作平稳有序，群众满意。\n盘活农村资源。招引企业45家，注册资本过亿的3家。建成驿站2个。',
    state: ['moved'],
  },
  {
    name: 'the sentence split',
    kept: '推进经济工作，完成税收3.4亿元，同比增长5%，新增企业85家。',
    quote: '85家',
    now: '推进经济工作。完成税收3.4亿元，同比增长5%。新增企业85家。',
    state: [...found],
  },
  {
    name: 'the sentence split before its growth',
    kept: '推进经济工作，完成税收3.4亿元，同比增长5%，新增企业85家。',
    quote: '5%',
    now: '推进经济工作，完成税收3.4亿元。同比增长5%，新增企业85家。',
    state: [...found],
  },
  {
    name: 'two sentences joined',
    kept: '完成税收3.4亿元，同比增长5%。新增企业85家。',
    quote: '85家',
    now: '完成税收3.4亿元，同比增长5%，新增企业85家。',
    state: [...found],
  },
  {
    name: 'a note’s number behind it',
    kept: '完成税收3.4亿元，同比增长5%。',
    quote: '3.4亿元',
    now: '完成税收3.4亿元[1]，同比增长5%。',
    state: [...found],
  },
  {
    name: 'a note’s number before it',
    kept: '培育链主企业85家，园区面貌一新。',
    quote: '85家',
    now: '培育链主企业①85家，园区面貌一新。',
    state: [...found],
  },
  {
    name: 'a note’s bare number behind it',
    kept: '培育链主企业85家，园区面貌一新。',
    quote: '85家',
    now: '培育链主企业85家2，园区面貌一新。',
    state: [...found],
  },
  {
    name: 'a year put into another sentence',
    kept: '环境整治全面完成。新增企业85家，园区面貌一新。',
    quote: '85家',
    now: '2023年，环境整治全面完成。新增企业85家，园区面貌一新。',
    state: ['moved'],
  },
  {
    name: 'a neighbour’s digits changed',
    kept: '柳湾村86万元，陈家村91万元。',
    quote: '91万元',
    now: '柳湾村88万元，陈家村91万元。',
    state: ['unchanged'],
  },
  {
    name: 'the digits of its growth changed',
    kept: '完成税收3.4亿元，同比增长5%。社会大局稳定。',
    quote: '3.4亿元',
    now: '完成税收3.4亿元，同比增长5.2%。社会大局稳定。',
    state: ['unchanged'],
  },
  {
    name: 'a column put before in a table',
    kept: '项目\t2023年\n绿地（公顷）\t12\n岸线（公里）\t3',
    quote: '12',
    now: '项目\t2022年\t2023年\n绿地（公顷）\t11\t12\n岸线（公里）\t3\t3',
    state: ['moved'],
    around: '11\t12',
  },
  {
    name: 'a row put before in a table',
    kept: '项目\t2023年\n绿地\t12公顷\n岸线\t3公里',
    quote: '12公顷',
    now: '项目\t2023年\n林地\t15公顷\n绿地\t12公顷\n岸线\t3公里',
    state: ['moved'],
    around: '绿地\t12公顷',
  },
  {
    name: 'a heading in other words',
    kept: '一、工作回顾\n全镇完成税收3.4亿元，同比增长5%。',
    quote: '3.4亿元',
    now: '一、主要工作回顾\n全镇完成税收3.4亿元，同比增长5%。',
    state: ['moved'],
  },
  {
    name: 'a heading put before it',
    kept: '全镇完成税收3.4亿元，同比增长5%。',
    quote: '3.4亿元',
    now: '一、2023年工作回顾\n全镇完成税收3.4亿元，同比增长5%。',
    state: ['moved'],
  },
  {
    name: 'a paragraph put behind the heading',
    kept: '一、东渠村\n完成税收3.4亿元，同比增长5%。',
    quote: '3.4亿元',
    now: '一、东渠村\n各项工作平稳推进。\n完成税收3.4亿元，同比增长5%。',
    state: ['moved'],
  },
  {
    name: 'a verb that says no more than that it was done',
    kept: '全镇完成税收3.4亿元，同比增长5%。',
    quote: '3.4亿元',
    now: '全镇实现税收3.4亿元，同比增长5%。',
    state: [...found],
  },
];

describe('revised pages', () => {
  it.each([...anothers, ...lengthened, ...same])('$name', ({ kept, quote, now, state, around }) => {
    const result = anchor(snippetOf(kept, quote), now);
    const place = result.span ? now.slice(Math.max(0, result.span.start - 24), result.span.end + 24) : '';
    expect(state, `${result.state} at ${place}`).toContain(result.state);
    if (around) expect(place).toContain(around);
    if (result.state === 'changed') expect(result.found).not.toBe(result.was);
  });

  it('finds the cell of a row whose name the sentences around have too', () => {
    const around = (table: string) =>
      `${'绿地面积持续增加，绿地养护到位。'.repeat(6)}\n${table}\n各项工作平稳推进。`;
    const kept = around('指标\t计划\t完成\n绿地\t388\t346\n岸线\t318\t388');
    const now = around('指标\t完成\t计划\n绿地\t318\t388\n岸线\t388\t318');
    expect(anchor(snippetOf(kept, '346'), now)).toMatchObject({ state: 'changed', found: '318' });
  });

  it.each([26, 115, 290])(
    'shows the whole of a cell and nothing of the next, where columns were exchanged: %i',
    (value) => {
      const around = (table: string) => `全镇上下迎难而上，完成年度目标。\n${table}\n各项工作平稳有序推进。`;
      const kept = around('指标\t计划\t完成\n绿地\t234\t409\n岸线\t472\t234');
      const now = around(`指标\t完成\t计划\n绿地\t${value}\t234\n岸线\t234\t472`);
      const result = anchor(snippetOf(kept, '409'), now);
      expect(result).toMatchObject({ state: 'changed', was: '409', found: `${value}` });
    },
  );
});

/** A seeded sample of what `npm run proof snippets` does in full. */
describe('revisions of reports', () => {
  const tally = tallyRevisions([...fixtureReports(), longReport(21, 4000)], 6, seeded(20261126));

  it.each(tally)(
    '$id: never another’s number, never a change unseen',
    ({ right, missed, elsewhere, unseen }) => {
      expect(right + missed, 'occasions').toBeGreaterThan(0);
      expect({ elsewhere, unseen }).toEqual({ elsewhere: 0, unseen: 0 });
    },
  );

  it('finds nearly all that merely moved', () => {
    const moved = tally.filter(({ truth }) => truth === 'same');
    const sum = (field: 'right' | 'missed') => moved.reduce((all, row) => all + row[field], 0);
    expect(sum('right')).toBeGreaterThanOrEqual(0.98 * (sum('right') + sum('missed')));
  });

  it('holds forty kinds and more', () => {
    expect(new Set(revisionKinds.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
  });
});

interface SharedCase {
  id: string;
  before: string;
  figure: string;
  after: string;
  expect: { state: string | string[]; around?: string };
}

describe('revised pages that were handed over', () => {
  const file = resolve(import.meta.dirname, '../../../../shared/cases/anchors.jsonl');
  const cases: SharedCase[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as SharedCase)
    : [];
  const textOf = (html: string) =>
    html
      .replace(/<\/p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .trim();
  it.skipIf(cases.length === 0)('each holds (skipped where ../shared is absent)', () => {
    for (const { id, before, figure, after, expect: right } of cases) {
      const result = anchor(snippetOf(textOf(before), figure), textOf(after));
      expect([right.state].flat(), id).toContain(result.state);
      if (right.around && result.span)
        expect(textOf(after).slice(Math.max(0, result.span.start - 24), result.span.end + 24), id).toContain(
          right.around,
        );
    }
  });
});
