import { hanziYear } from '../text/hanzi-digits.ts';
import { oncePerText } from '../text/once.ts';
import { compactString } from '../text/print/compact.ts';

/** How a title names a report: by which words, wrapped in a notice or not, and what it says before them. */
export interface TitleForm {
  /** Id of the form in `titleForms`. */
  form: string;
  /** `government` names the government's report, `summary` a place's summary of its work. */
  strength: 'government' | 'summary';
  /** What stands before the form without period, congress and notice: a place, an organ, or nothing. */
  subject: string;
  /** The form's own words, as printed without spaces. */
  words: string;
  /** True for 关于印发…的通知 around it. */
  notice: boolean;
}

interface FormRule {
  id: string;
  strength: TitleForm['strength'];
  pattern: RegExp;
  sample: string;
}

const plan =
  '(?:重点|主要)?工作的?(?:任务|安排|打算|计划|思路|部署|要点|重点|举措|设想|构想|谋划|规划|目标|方向|意见)';
const year = `(?:\\d{4}(?:年度?)?|${hanziYear}年)`;
const ahead = `(?:${year})?(?:下半年|下一?步|下阶段|明年|来年|今年|次年|新一年)?`;
const review = '(?:主要|重点|全年)?工作(?:开展|完成|推进)?的?(?:情况)?(?:回顾|总结|小结|情况)';
const joint = '(?:[和及与暨、,]|以及)';

/**
 * The words by which a report is named, tried in order; the first that fits counts.
 * Read on titles without spaces, quotation and book-title marks.
 */
export const titleForms: readonly FormRule[] = [
  {
    id: 'government-work-report',
    strength: 'government',
    pattern: /政府工作的?报告/,
    sample: '2024年湖镇镇政府工作报告',
  },
  {
    id: 'government-half-year',
    strength: 'government',
    pattern: /政府(?:\d{4}年)?(?:上半年|半年度?|年度|全年)?(?:主要|重点)?工作(?:情况)?的?(?:报告|汇报)/,
    sample: '区政府上半年工作情况的报告',
  },
  {
    id: 'community-congress-report',
    strength: 'government',
    pattern: /(?:社代会|(?:社区|居民)代表(?:会议|大会))上?的?(?:工作)?报告/,
    sample: '2025年新江湾城街道社代会报告',
  },
  {
    id: 'review-and-plan',
    strength: 'summary',
    pattern: new RegExp(`${review}(?:报告)?${joint}${ahead}的?${plan}的?(?:报告|汇报)?`),
    sample: '西溪街道2021年工作总结和2022年工作思路',
  },
  {
    id: 'development-review',
    strength: 'summary',
    pattern: new RegExp(`工作及.{2,24}回顾和${ahead}${plan}`),
    sample: '大塘埠镇2020年工作及“十三五”时期发展回顾和2021年工作计划',
  },
  {
    id: 'work-situation-report',
    strength: 'government',
    pattern: /(?:主要|重点)?工作(?:情况)?的?报告/,
    sample: '闵行区半年工作情况报告',
  },
  {
    id: 'work-summary',
    strength: 'summary',
    pattern: /(?:主要|重点)?工作(?:开展|完成)?(?:情况)?的?(?:总结|小结|回顾)的?(?:报告)?/,
    sample: '五角场街道办事处2023年工作总结',
  },
];

/** What may follow the form, piece by piece: its scope, its meeting, its date, its half title, the notice around it. */
const following = [
  `[(](?:全文|草案|摘要|摘登|书面|文字版|文字实录|审议稿|${year}|[^()]{0,4}\\d{4}年[^()]{0,50}|[^()]{0,40}会议[^()]{0,16}|[^()]{1,14}[省市区县旗镇乡道木]|\\d{6,8})[)]`,
  '[(]\\d{1,2}[)]',
  '[(]?第\\d+(?:页|\\/\\d+页)[^()]{0,5}[)]?',
  '全文|的通知',
  `${joint}${ahead}${plan}`,
  '在(?:(?!会议上|大会上).){4,40}(?:会议|大会)上',
  '\\d{6,8}(?![\\d年])',
  `${year}(?:\\d\\d?月\\d\\d?日)?`,
].join('|');
const officeHolder = '[\\u4e00-\\u9fff]{0,14}[省市区县州旗镇乡]长[\\u4e00-\\u9fff·]{2,6}';
/** Pieces one after another, then who reports, then what follows a dash. A piece that fits is not read in another way. */
const tail = new RegExp(
  `^(?:(?=(${following}))\\1)*(?:${officeHolder}(?:(?=(${following}))\\2)*){0,2}(?:[—-]+.{0,80})?$`,
);

const notice = /关于(?:印发|转发|发布|公布)/;

/** Periods, meetings and hedges that stand around a place without being part of it. */
const asides: readonly RegExp[] = [
  /[(][^()]*[)]/g,
  new RegExp(`(?:\\d{4}(?:[—~至-]+\\d{4})?年?度?|${hanziYear}年)`, 'g'),
  /(?:上半年|下半年|半年度?|年度|全年|第?[一二三四1-4]季度|前[三3]季度|\d{1,2}(?:[—~至-]+\d{1,2})?月份?|年中|年终|本届|五年来?)/g,
  /(?:第?[一二三四五六七八九十〇零\d]{1,6}届)?(?:人民代表大会|人代会|人大|社区代表会议|社区代表大会|社代会)(?:常务委员会|常委会)?(?:第?[一二三四五六七八九十〇零\d]{1,6}次(?:[(]扩大[)])?(?:全体)?(?:会议)?|会议)上?/g,
  /(?:(?:社区|居民)代表(?:会议|大会)|社代会|人代会)上?/g,
  /第[一二三四五六七八九十〇零\d]+(?:届|次)/g,
  /[,、:|]/g,
];

/** What opens a subject without naming anyone: 在…上的, 关于, 我. */
const openings = /^(?:关于|在|我)+|(?:关于|所?作的?|上?的|上){1,6}$/g;

/** What a site prints before a title to say why it is here; 【图解】 and the like say what it is, and stay. */
const copierTag = /^\s*[【[][^】\]]{0,8}(?:招商|投资|发布|全文|两会|转载|公开)[^】\]]{0,6}[】\]]/;

/** A title that a site prints twice over in one string. */
const twice = /^(.{6,})\1$/;

/** Titles of what is put together for copying: 工作总结和工作计划-18篇. */
export const collection = /[\d一二三四五六七八九十]篇|范文|模板|合集/;

/** Organs of a place's government, by which a subject may end; a form that begins with 政府 leaves 人民 behind. */
const organs =
  /(?:(?:工委)?[、和与及]?(?:人民政府|人民|政府|行政公署|行署|办事处|(?<=街道)办|管理委员会|管委会)|党工委|党委|党政){1,6}$/;

/** Words that tell of an event around the report or of what explains it, never part of a place. */
const eventWords =
  /举行|听取|召开|审议|讨论|通过|提出|部署|举办|印发|学习|代表们|解读|图解|一图|图说|[读看]懂|速[览读]|亮点|热词|关键词|数[读说]|划重点/;

/** Kinds of places, by which a subject ends once the organ is off. */
const placeEnd =
  /(?<!居民|社|小|校|景|厂|住宅|网格)(?:[省市区县旗州盟镇乡]|苏木|街道?|新城|[林农]场|[市县区]域)$/;

/**
 * Reads a title as the name of a report. `null` when it is none: other words, words after the form that make it
 * something else (…报告解读, …报告的决议), or a subject that is no place and no government (a bureau, a topic).
 */
export const parseReportTitle = oncePerText((title: string): TitleForm | null => {
  // No form is without one of each: most titles of a page are known to name no report before a pattern is asked.
  const characters = compactString(title);
  if (!/[工代]/.test(characters) || !/[报汇总小回情]/.test(characters)) return null;
  const text = normaliseTitle(title.replace(copierTag, '')).replace(twice, '$1');
  if (collection.test(text)) return null;
  for (const rule of titleForms) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    if (!tail.test(text.slice(match.index + match[0].length))) continue;
    const subject = subjectOf(before);
    if (subject === null) continue;
    return { form: rule.id, strength: rule.strength, subject, words: match[0], notice: notice.test(before) };
  }
  return null;
});

/** What a title says of a report that is not final. */
const draftMark = /[(（](?:征求意见|征询意见|讨论|送审)稿[)）]/;

/**
 * Reads a title as `parseReportTitle` does, of a report that it calls a draft (政府工作报告（征求意见稿）); `null` for
 * every other, and for a notice that asks what is thought of one.
 */
export const parseDraftTitle = (title: string): TitleForm | null =>
  draftMark.test(title) ? parseReportTitle(title.replace(draftMark, '')) : null;

/** What a page prints on the title's line behind it: 来源：…, 阅读：…, the day from a list (…工作安排 2016-03-07), a year again. */
export const propertyTail =
  /(?<!\s)\s*(?:来源|发布时间|发布日期|时间|日期|作者|编辑|阅读|浏览|点击|字[号体])[^:：]{0,4}[:：].*$|(?<=\S)\s*[[(（【]?20\d\d[-/]\d\d?[-/]\d\d?(?:\s[\d:]+)?[\])）】]?$|(?<=\d{4}年.{0,60})\s+20\d\d$/s;

/** A title without spaces, quotation marks and book-title marks, in one form for each character. */
export function normaliseTitle(title: string): string {
  return compactString(title.trim().replace(propertyTail, '')).replace(
    /[《》〈〉“”"'‘’「」『』【】\u3000]/g,
    '',
  );
}

/** Place or government before the form, `''` for none, `null` when somebody or something else stands there. */
function subjectOf(before: string): string | null {
  let rest = before;
  const wrapped = notice.exec(rest);
  if (wrapped) rest = rest.slice(wrapped.index + wrapped[0].length);
  for (const aside of asides) rest = rest.replace(aside, '');
  rest = rest.replace(openings, '').replace(openings, '');
  rest = rest
    .replace(/^.{0,12}?(?:代理?)?(?:省长|市长|区长|县长|镇长|乡长|主任)[\u4e00-\u9fff·]{0,6}?在/u, '')
    .replace(openings, '');
  if (eventWords.test(rest)) return null;
  const bare = rest.replace(organs, '');
  if (bare === '' || placeEnd.test(bare)) return bare.length > 40 ? null : rest;
  return null;
}
