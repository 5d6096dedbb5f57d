import { originalSpan } from '../text/print/compact.ts';
import type { Body } from './body.ts';
import type { PageFacts } from './page-facts.ts';
import type { BodyMatch } from './speech.ts';

/** One way in which a body shows that it is another kind of document. */
export interface BodyCounterRule {
  id: string;
  /** Compact characters from the start in which it must stand. */
  within: number;
  pattern: RegExp;
  sample: string;
}

/**
 * Openings of other documents, read without spaces. A report may name each of these later on; what counts is that
 * a document begins so.
 */
export const bodyCounters: readonly BodyCounterRule[] = [
  {
    id: 'counter-disclosure',
    within: 600,
    pattern:
      /政府信息公开(?:条例》|(?:工作)?年度报告)|主动公开政府信息(?:情况|\d)|信息公开(?:工作)?(?:总体)?情况/,
    sample: '本年度报告根据《中华人民共和国政府信息公开条例》的规定编制。',
  },
  {
    id: 'counter-rule-of-law',
    within: 220,
    pattern: /法治政府建设|法治政府(?:工作|年度)|依法行政工作(?:情况|总结|报告)/,
    sample: '现将2023年度法治政府建设情况报告如下：',
  },
  {
    id: 'counter-budget',
    within: 400,
    pattern:
      /(?:部门|单位)(?:概况|预算|决算|职责)|(?:预算|决算)(?:编制|说明|公开|情况说明)|收支(?:总|决算|预算)表|绩效(?:自评|评价)|预算执行情况和?/,
    sample: '第一部分 部门概况',
  },
  {
    id: 'counter-plan-report',
    within: 500,
    pattern: /计划(?:草案)?执行情况|国民经济和社会发展计划|统计公报|计划草案/,
    sample: '向大会报告2022年国民经济和社会发展计划执行情况',
  },
  {
    id: 'counter-other-organ',
    within: 700,
    pattern:
      /(?:受|(?<!人民)代表)[\u4e00-\u9fff]{0,24}(?:常委会|主席团|人民法院|人民检察院|政协[\u4e00-\u9fff]{0,8}委员会|党委|纪委|(?<!管理|革命|人民)委员会)(?:委托)?[,，]?[向作报汇就将把]|(?:在|—)(?:中共|中国共产党)(?!第?[一二三四五六七八九十]+次全国)[\u4e00-\u9fff\d]{2,24}(?:代表大会|代表会议|全体会议|全会)[^。]{0,12}上/u,
    sample: '我受区人大常委会委托，向大会报告常委会的工作',
  },
  {
    id: 'counter-department',
    within: 500,
    pattern:
      /(?:我(?:局|委|办|厅|院|中心|校|所|科|大队|公司|社区|村)|(?:本|全)(?:局|委|院|校|中心|公司|社区|村)(?:上下|干部|职工|党员|认真|坚持)|局党(?:组|委)|(?:区|县|市|省)[\u4e00-\u9fff]{2,8}(?:局|委|办|厅)(?:在|认真|坚持|紧紧|深入|全面|以))/u,
    sample: '2023年，我局在区委、区政府的坚强领导下',
  },
  {
    id: 'counter-task-table',
    within: 500,
    pattern:
      /(?:序号|编号).{0,40}(?:牵头|责任|主办|承办)(?:单位|部门|领导|人)|(?:牵头|责任|主办|承办)(?:单位|部门|领导).{0,30}(?:完成|推进|进展)(?:情况|时限|进度)|(?:完成|推进|进展)情况.{0,20}(?:牵头|责任|主办)(?:单位|部门)/,
    sample: '序号 工作内容 1-6月完成情况 牵头单位',
  },
  {
    id: 'counter-consultation',
    within: 300,
    pattern: /公开征求|征求(?:社会|公众|各方|您的)?(?:意见|建议)|(?:征集|反馈)(?:时间|期限|方式|意见)/,
    sample: '现向社会公开征求意见，征集时间为2024年1月3日至12日。',
  },
  {
    id: 'counter-explanation',
    within: 300,
    pattern: /(?:政策|文件)?解读(?:如下|内容|:)|起草(?:背景|过程|说明)|一、(?:背景|起草)/,
    sample: '一、起草背景 二、主要内容',
  },
  {
    id: 'counter-plan',
    within: 160,
    pattern: /总体要求(?:是|:)|为了?(?:进一步)?(?:做好|推进|加强|贯彻落实)[^。]{2,60}(?:制定|提出)/,
    sample: '为做好2024年各项工作，特制定如下工作要点。',
  },
];

/** A news item opens with its wire line, or with a day and what took place on it. */
const newsLead =
  /^.{0,80}?(?:讯[(（:]|本报讯|(?:本报|通讯员|记者|实习生)[\u4e00-\u9fff]{1,4}|近日,|日前,|昨[日天]|今[日天](?:上午|下午|,)|\d{1,2}月\d{1,2}日(?:上午|下午|晚|至\d|,)[^。]{0,80}(?:召开|举行|开幕|闭幕|主持|出席|审议|来到|调研|圆满|胜利|隆重))/su;

/** The third person of an account: the report, the meeting, a leader said so. */
const accounts =
  /(?:《?(?:政府)?(?:工作)?报告》?(?:指出|提出|强调|认为|显示|回顾了|总结了|要求)|会议(?:指出|强调|要求|认为|听取|审议|传达)|大会(?:听取|审议|表决|选举|执行主席|主席团)|代表们(?:认为|一致|表示|纷纷)|(?:他|她)(?:指出|强调|表示|说|要求))/g;

/** Accounts in the opening that make it news; a report quotes a meeting once at most. */
const newsAccounts = 2;

/** A page with no stops in it, or with most of its characters in links, is a list. */
const listLinkShare = 0.5;
const listLinks = 12;

/** What the body itself says against being a report, first hit of each kind. */
export function findBodyCounters(facts: PageFacts, body: Body): { id: string; match: BodyMatch }[] {
  const opening = body.compact.between(0, 4_000);
  const found: { id: string; match: BodyMatch }[] = [];
  const add = (id: string, at: number, length: number) =>
    found.push({
      id,
      match: { text: opening.text.slice(at, at + length), ...originalSpan(opening, at, at + length) },
    });
  for (const rule of bodyCounters) {
    const hit = rule.pattern.exec(opening.text.slice(0, rule.within));
    if (hit) add(rule.id, hit.index, hit[0].length);
  }
  const lead = newsLead.exec(opening.text.slice(0, 320));
  if (lead) add('counter-news', 0, lead[0].length);
  else {
    const said = [...opening.text.slice(0, 2_500).matchAll(accounts)];
    const [first] = said;
    if (first && said.length >= newsAccounts) add('counter-news', first.index, first[0].length);
  }
  const bureau = [...facts.body.slice(0, 12_000).matchAll(bureauWords)];
  if (bureau.length >= bureauWordsNeeded && !found.some((item) => item.id === 'counter-department')) {
    const [first] = bureau as [RegExpExecArray, ...RegExpExecArray[]];
    const match = { text: first[0], start: first.index, end: first.index + first[0].length };
    found.push({ id: 'counter-department', match });
  }
  const table = facts.tableHeads.find((head) => isTaskTable(head));
  if (table) found.push({ id: 'counter-task-table', match: { text: table, start: 0, end: 0 } });
  if (isList(facts))
    found.push({ id: 'counter-list', match: { text: String(facts.linkCount), start: 0, end: 0 } });
  return found;
}

/** Words by which a bureau speaks of itself, and how often they make an account the bureau's. */
const bureauWords =
  /(?:我|本)局|(?:我|本|全)(?:委(?!会)|厅|院|校|中心|公司)|局(?:党组|党委|机关|领导班子|属)/g;
const bureauWordsNeeded = 3;

/** True when a table's first row names tasks, who owes them and how far they are. */
function isTaskTable(head: string): boolean {
  const kinds = [
    /序号|编号/,
    /牵头|责任|主办|承办|分管/,
    /完成|进展|推进|时限|进度/,
    /任务|内容|事项|项目|指标/,
  ];
  return kinds.filter((kind) => kind.test(head)).length >= 3;
}

function isList(facts: PageFacts): boolean {
  const length = facts.body.replace(/\s/g, '').length;
  return facts.linkCount >= listLinks && facts.linkCharacters > length * listLinkShare;
}
