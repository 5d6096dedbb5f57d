import { oncePerText } from '../text/once.ts';
import { normaliseTitle } from './title-form.ts';

/** One kind of page that talks of reports, or looks like one, and is none. */
export interface CounterRule {
  id: string;
  pattern: RegExp;
  sample: string;
}

/**
 * Words in a title that make a page something else than a report. Tried in order, first hit counts.
 * They weigh only where the title is no report's name itself (`parseReportTitle`).
 */
export const titleCounters: readonly CounterRule[] = [
  {
    id: 'counter-resolution',
    pattern: /(?:决议|决定|审查意见|审议意见)/,
    sample: '关于《东凤镇人民政府工作报告》的决议',
  },
  {
    id: 'counter-explanation',
    pattern:
      /解读|图解|一图|图说|[读看]懂|速[览读]|亮点|热词|关键词|数[读说]|划重点|问答|名词解释|起草说明|学习(?:宣传|贯彻)|心得/,
    sample: '《2023年精武镇政府工作报告》政策解读',
  },
  {
    id: 'counter-disclosure',
    pattern: /信息公开|政务公开/,
    sample: '徐泾镇2025年政府信息公开工作年度报告',
  },
  {
    id: 'counter-rule-of-law',
    pattern: /法治|依法行政/,
    sample: '2024年度法治政府建设情况报告',
  },
  {
    id: 'counter-consultation',
    pattern: /征求|征集|意见稿|公示|听证|问卷/,
    sample: '政府工作报告（征求意见稿）公开征求意见',
  },
  {
    id: 'counter-tasks',
    pattern:
      /任务的?(?:分解|清单|分工|落实|完成|书|表)|责任(?:分解|清单)|目标任务|重点(?:工作|任务)(?:安排|清单|分工|进展|完成)|实事项目|分工方案|落实情况|完成情况|推进情况|督查|进展情况|进度/,
    sample: '2024年政府工作报告重点任务分解表',
  },
  {
    id: 'counter-plan-report',
    pattern: /国民经济|社会发展(?:计划|统计)|计划(?:草案|执行)|统计公报|经济运行/,
    sample: '2022年上半年国民经济和社会发展计划执行情况的报告',
  },
  { id: 'counter-budget', pattern: /预算|决算|绩效|审计|收支/, sample: '2024年部门预算公开' },
  {
    id: 'counter-other-organ',
    pattern:
      /(?:委员会|常委会|人大|党委)工作报告|主席团|法院|检察院|政协|纪委|监委|党代|中国共产党|共青团|妇联|工会/,
    sample: '静安区人民法院工作报告',
  },
  {
    id: 'counter-speech',
    pattern: /讲话|致辞|发言|述职|述德|述法|履职报告|寄语|贺词|献词/,
    sample: '在全体会议上的讲话',
  },
  {
    id: 'counter-news',
    pattern:
      /召开|举行|举办|开幕|闭幕|开启|听取|讨论|审议|调研|座谈|热议|出席|主持|会议[精纪]|报告会|报道|指出|强调|聚焦|来了|今年要|[!！]/,
    sample: '华亭镇第四届人民代表大会第二次会议召开',
  },
  {
    id: 'counter-department',
    pattern:
      /(?:局|委员会|委|办公室|处|科|站|所|中心|院|校|集团|协会|联合会|队|社区|居委会|村委会|村|部|厅|司)(?:关于)?(?:\d{4}年)?(?:度|上半年|半年度?|第?[一二三四]季度)?的?(?:工作|总结|半年|年度)/,
    sample: '区发展改革委2023年工作总结',
  },
  {
    id: 'counter-plan',
    pattern:
      /工作(?:报告)?(?:要点|计划|方案|安排|制度|思路|部署)|行动计划|实施(?:方案|意见|细则)|规划|纲要|办法|条例|规则|意见$|方案$/,
    sample: '梅陇镇人民政府2025年工作要点',
  },
  {
    id: 'counter-compilation',
    pattern: /年鉴|大事记|汇编|年报|目录|指南|地方志|志$|\d+篇|范文|模板/,
    sample: '2020年政府有关工作情况和2021年主要工作汇编',
  },
  {
    id: 'counter-notice',
    pattern: /通知|通告|通报|公告|批复|复函|的函|任免|招聘|采购|中标/,
    sample: '关于做好防汛防台工作的通知',
  },
  {
    id: 'counter-evaluation',
    pattern: /评估|自查|整改|巡察|巡视|调查/,
    sample: '营商环境改革后评估情况报告',
  },
];

/** Everything else that is called a report or a summary has a topic: 安全生产工作总结, 关于…工作情况的报告. */
const topical = /^(?!.*政府工作报告).*(?:总结|小结|报告|汇报|情况|回顾)(?:[(].*)?$/;

/** The kind of page that a title announces when it is no report; `null` when the title does not say. */
export const findTitleCounter = oncePerText((title: string): string | null => {
  const text = normaliseTitle(title);
  for (const rule of titleCounters) if (rule.pattern.test(text)) return rule.id;
  return topical.test(text) ? 'counter-topic' : null;
});
