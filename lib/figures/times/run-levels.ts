import { averageForms, totalForms } from '../lexicon/aspect-words.ts';
import { thanLastYear, yearlyMean, yearOnYear } from '../lexicon/basis-words.ts';
import { longChangeForms, movedTo } from '../lexicon/change-words.ts';
import { passedForms } from '../lexicon/hedge-words.ts';
import {
  flows,
  grownNameForms,
  levelLeadForms,
  stateForms,
  yearlyNameForms,
} from '../lexicon/level-words.ts';
import { links } from '../lexicon/link-words.ts';
import type { TimeFacts } from './time-facts.ts';

/** A sign that a number of several years is a level of the last of them. */
export interface LevelSign {
  id: string;
  /** True where a word of what adds up over the years, before the number in its clause, stands against it. */
  adds: boolean;
  /** True where it holds of sums and of what every year had as well: its words say that it is of one time. */
  always?: true;
  /** True where it is asked of the sentence up to the number, and not of its clause alone. */
  acrossClauses?: true;
  /** Asked of the words before the number in its clause, the number as 〈〉, and the words behind it up to the sentence's end. */
  pattern: RegExp;
  sample: string;
}

/** Before a number of a list that one verb leads to (达到A、B). */
const listed = '(?:[\\d.,]+[^，。；：:、\\d]{0,8}(?:、|和|及|与|以及)[^，。；：:、\\d]{0,6})*';
/** Between such a verb and a place: 居|全市|第3位, 居|全国14个保税港区|第3位. */
const among =
  '(?:全[国省市区县州盟]|[国省市区县州盟]内)?(?:[^，。；、\\d]{0,4}\\d+[个家座][^，。；、\\d]{0,12})?';
/** Between such a verb and a standard: 提高到|每人每月|900元. */
const byHead = '(?:每(?:人每)?[人户月年])?';
/** Behind a number, up to the remark on it: 、90亿元, 其他. */
const listBehind = '[^，。；、\\d]{0,4}(?:[、和及与][^，。；]{0,40})?';
/** The end of another run of years, or a year, as a pattern: 2015年, “十二五”末. */
export const pastLevel = '(?:(?:19|20)\\d{2}年|[“"]?[^，。；\\d]{1,4}五[”"]?(?:期|规划|计划)?(?:末|期末))';

/** What a group of things had in a year. */
const earnings = '(?:销售收入|营业收入|主营业务收入|总产值|产值)';

/** Any of them makes a number a level of the run's last year. */
export const levelSigns: readonly LevelSign[] = [
  {
    id: 'years-on-end',
    adds: false,
    always: true,
    pattern: /连续〈[^〉]{1,4}(?:年|个季度|个月)〉/u,
    sample: '连续〈9年〉实现占补平衡',
  },
  {
    id: 'running-total',
    adds: false,
    always: true,
    pattern: new RegExp(`\\d[^，。；、\\d]{0,6}[、，]累计(?:已)?(?:${levelLeadForms})了?${links}〈`, 'u'),
    sample: '新增水浇地80万亩，累计达到〈740万亩〉',
  },
  {
    id: 'moved-to',
    adds: false,
    pattern: new RegExp(`(?:${movedTo})${byHead}${links}${listed}${among}〈`, 'u'),
    sample: '标准提高到每人每月〈900元〉',
  },
  {
    id: 'structure',
    adds: false,
    pattern: /(?:为|是|成)〈[^〉]{0,30}〉[∶:：]/u,
    sample: '三次产业结构演进为〈9〉∶51∶40',
  },
  {
    id: 'state-of-things',
    adds: false,
    pattern: new RegExp(`(?:${stateForms})(?:分别)?(?:${levelLeadForms}|为)?了?${links}${listed}〈`, 'u'),
    sample: '存款余额分别达到186亿元和〈154亿元〉',
  },
  {
    // 新增120家、达到350家: the verb of a level right behind another number of the clause speaks of all that there is.
    id: 'all-that-there-is',
    adds: false,
    pattern: new RegExp(`\\d[^，。；、\\d]{0,6}、(?:总数|总量)?(?:${levelLeadForms})了?${links}〈`, 'u'),
    sample: '新增企业120家、达到〈350家〉',
  },
  {
    // With no word of a sum before it: what is summed up year by year.
    id: 'sum-of-a-year',
    adds: false,
    pattern: new RegExp(
      `(?<!(?:${totalForms}|年)[^，。；]{0,20})(?:${yearlyNameForms})(?:完成|实现)?${links}〈`,
      'u',
    ),
    sample: '财政总收入〈117亿元〉',
  },
  {
    // 年吞吐量: a name that says itself that it is of one year; 五年产量 is of five.
    id: 'yearly-by-name',
    adds: true,
    pattern: new RegExp(
      `(?<![一二三四五六七八九十两几多近\\d每])年[^，。；、\\d均]{0,6}(?:量|额|产值|收入|产能)(?:${levelLeadForms})?${links}〈`,
      'u',
    ),
    sample: '旅客年吞吐量〈390万人次〉',
  },
  {
    id: 'share-of-a-whole',
    adds: true,
    pattern: new RegExp(
      `占[^，。；、\\d]{0,14}${links}${listed}〈[^〉]*(?:[%％‰/／倍成]|分之|一半)[^〉]*〉`,
      'u',
    ),
    sample: '第三产业占全县的〈31%〉',
  },
  {
    // 是2016年的1.5倍: a proportion at one time, unless it is of what a whole run had (是“十二五”时期的1.3倍).
    id: 'proportion',
    adds: true,
    pattern: new RegExp(
      `(?:是|为|相当于)(?![^，。；、]{0,12}(?:时期|期间|五年))[^，。；、]{0,14}的${links}${listed}〈`,
      'u',
    ),
    sample: '总量是2016年的〈1.5倍〉',
  },
  {
    id: 'grown',
    adds: true,
    pattern: new RegExp(`(?:${grownNameForms})${links}〈`, 'u'),
    sample: '高速公路通车里程〈740公里〉',
  },
  {
    id: 'reached',
    adds: true,
    pattern: new RegExp(`(?:${levelLeadForms})了?${byHead}${links}${listed}${among}〈`, 'u'),
    sample: '税收达到〈9亿元〉',
  },
  {
    id: 'had',
    adds: true,
    pattern:
      /(?:现有|拥有|(?<!年来)共有|已有|目前有)[^，。；\d]{0,20}〈|现有[^，。；]{0,60}、[^，。；\d]{0,14}〈/u,
    sample: '全市现有文化中心80个、图书馆〈47个〉',
  },
  {
    // 现有基地16个，重点企业41家，…: items that only a comma parts from the first.
    id: 'had-in-a-list',
    adds: true,
    acrossClauses: true,
    pattern: /(?:现有|目前有)[^，。；\d]{0,20}\d[^。；]{0,90}，(?:其中)?[^，。；\d]{0,20}〈/u,
    sample: '现有产业基地16个，重点企业〈41家〉',
  },
  {
    // 人均球场面积1.9平方米: a name that says itself that there is so much of it.
    id: 'standing-by-name',
    adds: true,
    pattern: new RegExp(
      `(?:人均[^，。；、\\d]{2,8}(?:面积|里程|拥有量|占有量)|保有量|(?<!新增)拥有量|有效(?:注册商标|发明专利|商标)[数量]?)${links}〈`,
      'u',
    ),
    sample: '人均球场面积〈1.9平方米〉',
  },
  {
    // 84%的企业进行了改制: as many as had done it by then.
    id: 'share-that-did',
    adds: true,
    pattern:
      /(?:^|[，,])〈[^〉]*[%％]〉(?:以上|左右)?的[^，。；\d]{2,14}?(?:进行|实行|完成|实现|建立|达到|用上|通上)了?/u,
    sample: '〈84%〉的企业进行了改制',
  },
  {
    id: 'insured',
    adds: true,
    pattern:
      /〉(?:职工|居民|农民|群众|城乡|城镇|农村|退休|人员|参加|参保|纳入|享受|了|和)*(?:参加|参保|纳入|享受)[^，。；、\d]{0,12}(?:保险|医保|低保|医疗|养老|保障|养老金)|参保(?:人数|人员|职工)?〈/u,
    sample: '〈69万〉职工参加基本养老保险',
  },
  {
    id: 'place',
    adds: false,
    pattern: /^(?!.*(?:[由从]|获|荣|夺|评|取得|考核|捧|摘|蝉联|始终)).*〈第[^〉]{0,30}〉/u,
    sample: '景区总数全区〈第一〉',
  },
  {
    id: 'field-of-a-place',
    adds: true,
    pattern: /〉[^，。；、\d]{0,16}(?:中)?(?:排名?|[居列位跃升稳])+[^，。；、\d]{0,4}第/u,
    sample: '在〈147个〉高新区中跃居第20位',
  },
  {
    // 28个集群销售收入实现650亿元, 其中19个超十亿元: as many as are told by what they have at one time.
    id: 'counted-with-their-level',
    adds: true,
    pattern: new RegExp(
      `〈[^〈〉]{0,40}[个家户条座]〉(?:[^，。；、\\d]{2,16}${earnings}(?:全部|均|都)?(?:${levelLeadForms}|实现|${passedForms}|[超过])了?${links}[\\d十百千万亿]|(?:${passedForms}|[超过])[\\d十百千万亿]+元)|\\d[个家户条座][^，。；、\\d]{2,16}${earnings}(?:实现)?〈`,
      'u',
    ),
    sample: '〈28个〉重点集群销售收入实现650亿元',
  },
  {
    // 预算收入达到100亿元、支出达到270亿元: what is spent of a year's purse.
    id: 'other-side-of-a-purse',
    adds: false,
    pattern: new RegExp(
      `(?:财政|预算)(?:总)?收入(?:${levelLeadForms})?了?${links}[\\d.,]+[万亿]*元、支出(?:${levelLeadForms})?了?${links}〈`,
      'u',
    ),
    sample: '公共财政预算收入达到100亿元、支出达到〈270亿元〉',
  },
  {
    // A sum with its growth since a year, or its growth a year, is one of the last year.
    id: 'growth-behind',
    adds: true,
    pattern: new RegExp(
      `〉${listBehind}[，,、（(](?:分别|各)?(?:[比较]${pastLevel}|${thanLastYear}|${yearOnYear}|是${pastLevel}|(?:${yearlyMean})(?:分别)?(?:${longChangeForms}))`,
      'u',
    ),
    sample: '实现利润〈400亿元〉，比上年增长36%',
  },
];

/** 五年累计实现财政总收入270亿元，其中一般预算收入|120亿元: a part of a sum is one. */
const partOfSum = new RegExp(
  `[，,]其中(?=[^，。；]{0,90}$)(?<=(?:${totalForms}|[三四五六]年共)[^。；]{0,90})`,
  'u',
);
/** 年均, 连续五年: of every year of the run alike. */
const alike = new RegExp(`${averageForms}|连续`, 'u');
/** Longest clause before a level, with the list that it may stand in, what is asked of the clause before that, the longest sum
 * that it may be a part of, how far back its sentence is asked, and the longest remark behind one. */
const reach = { before: 60, over: 8, sentence: 130, sum: 90, behind: 50 };
const statementEnd = /[。；;！？\n]/u;

/** Whether the words around a number make it a level. */
export function isLevelOfRun({ text, place, from, at, end, level }: TimeFacts): boolean {
  const lead = text.slice(Math.max(place.clauseStart, from - reach.before), from);
  const behind = text.slice(end, end + reach.behind).split(statementEnd, 1)[0]!;
  const before = text.slice(
    Math.max(place.sentenceStart, place.clauseStart - reach.over, from - reach.before),
    from,
  );
  const number = `〈${text.slice(Math.max(at, from), end)}〉${behind}`;
  const sentence = text.slice(Math.max(place.sentenceStart, from - reach.sentence), from);
  const single =
    level &&
    !alike.test(lead) &&
    !partOfSum.test(text.slice(Math.max(place.sentenceStart, from - reach.sum), from));
  return levelSigns.some(
    ({ adds, always, acrossClauses, pattern }) =>
      (always || single) &&
      !(adds && flows.test(lead)) &&
      pattern.test((acrossClauses ? sentence : before) + number),
  );
}
