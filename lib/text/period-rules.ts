import { withoutGroups } from './any-of.ts';
import { unitFinder } from './by-unit.ts';
import {
  countOf,
  dash,
  dayNumber,
  monthNumber,
  type PhrasePart,
  type PhraseYear,
  parseYear,
  planOrdinal,
  relativeYears,
  yearCount,
  yearDigits,
  yearWord,
} from './period-grammar.ts';

/** The named groups of a match. */
type Groups = Record<string, string | undefined>;

/** A way to say when. */
export interface PeriodRule {
  id: string;
  /** A source for `new RegExp`; the groups `year` and `rel` name the year. */
  pattern: string;
  sample: string;
  part(groups: Groups): PhrasePart;
}

const months = (from: string, to = from): PhrasePart => ({
  type: 'months',
  from: countOf(from),
  to: countOf(to),
});
const endOf = (month: number): PhrasePart => ({ type: 'day', month, day: 'end' });
const year = (): PhrasePart => ({ type: 'year' });

/** The months or quarters up to one, but none that come earlier than planned (提前三个月). */
const upTo = '(?:(?<![提超])前|头)';

/** What may follow 前 without being the time before a year: 2027年前, but 2027年前列. */
const notBefore = '(?![一二三四五六七八九十百两\\d列茅沿身往来期景后端所夕移进行置线半])';

/**
 * The phrases, longest reading first, each with a sentence. Every piece is bounded, so each place of a text is looked at a
 * fixed number of times.
 */
export const periodRules: readonly PeriodRule[] = [
  {
    id: 'iso',
    pattern: '(?<isoYear>(?:19|20)\\d{2})[-/](?<isoMonth>\\d{1,2})[-/](?<isoDay>\\d{1,2})(?!\\d)',
    sample: '发布时间 2023-07-19',
    part: (g) => ({ type: 'day', month: Number(g.isoMonth), day: Number(g.isoDay) }),
  },
  {
    id: 'years',
    pattern: `(?<fromYear>(?:19|20)\\d{2})年?度? ?${dash} ?(?<toYear>(?:19|20)\\d{2})(?=年|$|[^\\d])年?度?`,
    sample: '2020-2022年累计投入3亿元',
    part: (g) => ({ type: 'years', from: Number(g.fromYear), to: Number(g.toYear) }),
  },
  {
    id: 'decade',
    pattern:
      '(?:(?:(?:[上本]个?|20|二十)世纪)?(?<decade>(?:19|20)?\\d0|[一二三四五六七八九]十)年代)(?:初期?|末期?|中后期|中期?|后期)?(?!以来)',
    sample: '80年代修建水库12座',
    part: (g) => decadeOf(g.decade!),
  },
  {
    id: 'plan',
    pattern:
      '[“"]?(?<plan>十[一二三四五六]?|[八九])五[”"]?(?:规划|计划)?(?:(?<planTail>期间|时期|以来|期末|末|收官)|(?=(?:经济社会)?(?:发展|建设|工作)?(?:的)?(?:主要|重大|辉煌|突出|巨大)?(?:情况的?)?(?:回顾|成就|成绩|成效))|(?<!划|(?:完成|实现|达到)了?[“"]?(?:十[一二三四五六]?|[八九])五[”"]?)(?=(?:我[省市州县区旗镇乡])?(?:国民)?(?:经济(?:和|与)?社会)?(?:发展)?的?(?:总体|主要|预期|奋斗|发展|基本|具体)*(?:目标(?:任务)?|指标|任务|思路(?:和目标任务)?)(?:是|为|[：:]|$|\\n))|(?<=回[顾首望眸][“"]?(?:十[一二三四五六]?|[八九])五[”"]?)(?=[，,。]))',
    sample: '“十三五”期间新增床位800张',
    part: (g) => ({
      type: 'plan',
      ordinal: planOrdinal(g.plan!),
      end: (g.planTail ?? '').endsWith('末'),
      ...(g.planTail === '以来' ? { since: true } : {}),
    }),
  },
  {
    id: 'years-from-one-on',
    pattern: `[自从]?(?<startYear>(?:19|20)\\d{2})年(?:起|开始)[，,]?(?:连续|利用|计划用|力争用|用|分)?(?<forYears>${yearCount})年(?![级期制以])(?:时间)?(?:内|里|间)?`,
    sample: '从2017年开始三年投入3亿元',
    part: (g) => ({
      type: 'years',
      from: Number(g.startYear),
      to: Number(g.startYear) + countOf(g.forYears!) - 1,
    }),
  },
  {
    id: 'since-month',
    pattern: `[自从]?${yearWord}?(?<sinceMonth>${monthNumber})月(?:份|[上中下]旬|初|底)?(?:以来|(?<=[自从][^，。；、]{2,10})(?:起|开始)(?![步草点飞重降伏价用始讫]))`,
    sample: '从2022年11月起补贴12亿元',
    part: (g) => ({ type: 'since', month: countOf(g.sinceMonth!) }),
  },
  {
    id: 'since-day',
    pattern: `[自从]?${yearWord}?(?<dayMonth>1[0-2]|0?[1-9])月(?<sinceDay>${dayNumber})[日号](?:以来|(?<=[自从][^，。；、]{2,14})(?:起|开始)(?![步草点飞重降伏价用始讫]))`,
    sample: '自4月26日起，检测21万人次',
    part: (g) => ({ type: 'since', month: Number(g.dayMonth), day: Number(g.sinceDay) }),
  },
  {
    id: 'since',
    pattern: `自?${yearWord}(?<since>以来)`,
    sample: '2021年以来引进项目40个',
    part: () => ({ type: 'since' }),
  },
  {
    id: 'from-year-on',
    pattern: `[自从]?(?<year>${yearDigits})年(?<since>起(?![步草点飞重降伏价用始讫])|(?<=[自从]\\d{4}年)开始)`,
    sample: '从2016年起每年培训1200人',
    part: () => ({ type: 'since' }),
  },
  {
    id: 'months',
    pattern: `${yearWord}?(?<fromMonth>${monthNumber})月?份?${dash}(?<toMonth>${monthNumber.replace(/\(\?<!.*?\)/, '')})月份?(?!${dayNumber}[日号])`,
    sample: '1-6月份累计完成税收2亿元',
    part: (g) => months(g.fromMonth!, g.toMonth!),
  },
  {
    id: 'days',
    pattern: `${yearWord}?(?<firstMonth>1[0-2]|0?[1-9])月(?<firstDay>${dayNumber})[日号]?${dash}(?:(?<lastMonth>1[0-2]|0?[1-9])月)?(?<lastDay>${dayNumber})[日号]`,
    sample: '5月1日至5日接待游客18万人次',
    part: (g) => ({
      type: 'days',
      from: { month: Number(g.firstMonth), day: Number(g.firstDay) },
      to: { month: Number(g.lastMonth ?? g.firstMonth), day: Number(g.lastDay) },
    }),
  },
  {
    id: 'day',
    pattern: `${yearWord}?(?<month>1[0-2]|0?[1-9])月(?<day>${dayNumber})[日号]`,
    sample: '截至9月1日接种21万人',
    part: (g) => ({ type: 'day', month: Number(g.month), day: Number(g.day) }),
  },
  {
    id: 'two-months',
    pattern: `${yearWord}?(?<firstOf>${monthNumber})月(?:份|[上中下]旬|底|末)?[、和及与]?(?<lastOf>${monthNumber.replace(/\(\?<!.*?\)/, '')})月(?:份|[上中下]旬|初)?(?![一二三四五六七八九十\\d办内多底末]|间)`,
    sample: '今年1月底2月初受灾群众1700人',
    part: (g) => joined(countOf(g.firstOf!), countOf(g.lastOf!), 1),
  },
  {
    id: 'month-end',
    pattern: `${yearWord}?(?<endMonth>${monthNumber})月(?:底|末)(?:之?前)?`,
    sample: '截至6月底资产37亿元',
    part: (g) => endOf(countOf(g.endMonth!)),
  },
  {
    id: 'month',
    pattern: `${yearWord}?(?<oneMonth>${monthNumber})月(?:份|[上中下]旬|当月|单月)?(?![一二三四五六七八九十\\d办内多])`,
    sample: '3月份实地检查中扣分为0',
    part: (g) => months(g.oneMonth!),
  },
  {
    id: 'first-months',
    pattern: `${yearWord}?${upTo}(?<firstMonths>1[01]|[2-9]|十一?|[两二三四五六七八九])个月`,
    sample: '前11个月完成投资9亿元',
    part: (g) => months('1', g.firstMonths),
  },
  {
    id: 'quarters',
    pattern: `${yearWord}?(?:${upTo}(?<firstQuarters>[两二三23])个?季度|[1一]${dash}[3三]季度)`,
    sample: '前三季度完成投资9亿元',
    part: (g) => months('1', String(countOf(g.firstQuarters ?? '3') * 3)),
  },
  {
    id: 'half',
    pattern: `${yearWord}?(?<half>[上下]半年)度?`,
    sample: '2023年上半年完成税收2亿元',
    part: (g) => ({ type: 'half', half: g.half![0] === '上' ? 1 : 2 }),
  },
  {
    id: 'half-yearly',
    pattern: '(?<halfYearly>半年度)',
    sample: '半年度完成税收2亿元',
    part: () => ({ type: 'half', half: 1 }),
  },
  {
    id: 'two-quarters',
    pattern: `${yearWord}?第?(?<firstQuarter>[一二三1-3])(?:季度)?[、和及与]第?(?<lastQuarter>[二三四2-4])季度(?![末底])`,
    sample: '一、二季度完成税收2亿元',
    part: (g) => joined(countOf(g.firstQuarter!), countOf(g.lastQuarter!), 3),
  },
  {
    id: 'quarter-end',
    pattern: `${yearWord}?第?(?<endQuarter>[一二三四1-4])季度[末底](?:之?前)?`,
    sample: '截至三季度末贷款余额37亿元',
    part: (g) => endOf(countOf(g.endQuarter!) * 3),
  },
  {
    id: 'quarter',
    pattern: `${yearWord}?第?(?<quarter>[一二三四1-4])季度`,
    sample: '一季度实现开门红',
    part: (g) => ({ type: 'quarter', quarter: countOf(g.quarter!) as 1 | 2 | 3 | 4 }),
  },
  {
    id: 'year-end',
    pattern: `${yearWord}(?<yearEnd>年?[底末](?:之?前)?)`,
    sample: '2025年底建成场馆3座',
    part: () => endOf(12),
  },
  {
    id: 'before-year',
    pattern: `(?=\\d{4}年)${yearWord}之?前${notBefore}`,
    sample: '到2027年前建成场馆3座',
    part: year,
  },
  {
    id: 'this-and-next',
    pattern: '(?<twoYears>今、?明两年)',
    sample: '今明两年改造老旧小区35个',
    part: () => ({ type: 'this-and-next' }),
  },
  {
    id: 'year',
    pattern: `(?=\\d{4}年|[一二今本去上前明当次翌])${yearWord}`,
    sample: '2023年完成税收2亿元',
    part: year,
  },
  {
    id: 'bare-end',
    pattern: '(?<bareEnd>年[底末](?:之?前)?)',
    sample: '年底前改造125户',
    part: () => endOf(12),
  },
  {
    id: 'whole-year',
    pattern: '(?<whole>全年度?|年内|一年来|过去的?一年|这一年|年度)',
    sample: '年内建成4家服务中心',
    part: year,
  },
  {
    id: 'ahead',
    pattern: `(?:今后|未来|下一个?|接下来的?|新的)(?<ahead>${yearCount})年`,
    sample: '今后五年新增学位3万个',
    part: (g) => ({ type: 'ahead', years: countOf(g.ahead!) }),
  },
  {
    id: 'time-taken-open',
    pattern: `用?(?:[一两二三1-3]${dash}?)${yearCount}年(?:左右)?的?时间`,
    sample: '用三到五年时间建成示范区',
    part: () => ({ type: 'open' }),
  },
  {
    id: 'time-taken',
    pattern: `(?:用(?:不到)?(?<taken>${yearCount}|[一1])年(?:左右)?的?时间|(?<timed>${yearCount})年(?:左右)?的?时间(?:内|里)?|(?<within>${yearCount})年之?内)`,
    sample: '用三年时间改造125户',
    part: (g) => ({ type: 'within', years: countOf((g.taken ?? g.timed ?? g.within)!) }),
  },
  {
    id: 'back',
    pattern: `(?:(?:过去|近|最近|这|(?<![提超学])前)的?(?<back>${yearCount})年|(?<backTail>${yearCount})年(?:来|间))(?:来|间|中)?`,
    sample: '五年来新建学校20所',
    part: (g) => ({ type: 'back', years: countOf((g.back ?? g.backTail)!) }),
  },
  {
    id: 'years-of-effort',
    pattern: `(?<=[经历]过?)(?<effort>${yearCount})年(?=的?(?:不懈|艰苦|共同|持续|接续)?(?:努力|奋斗|拼搏|奋战|实践))`,
    sample: '经过五年的努力，建成学校20所',
    part: (g) => ({ type: 'within', years: countOf(g.effort!) }),
  },
  {
    id: 'years-of-work',
    pattern: `(?<![后续来])(?<ofWork>${yearCount})年(?=的(?:主要|重点|政府)?(?:工作|成绩|成效|成就)(?![^，。；]{0,4}(?:规划|计划|方案|经[验历])))`,
    sample: '五年的主要工作和成效是：',
    part: (g) => ({ type: 'back', years: countOf(g.ofWork!) }),
  },
  {
    id: 'these-are-years',
    pattern: `(?<theseAre>${yearCount})年(?<=这(?:${yearCount}年)?是[^。；\\n]{2,60}的${yearCount}年)(?=[。；，！,!])`,
    sample: '这是全镇面貌大变的五年。',
    part: (g) => ({ type: 'back', years: countOf(g.theseAre!) }),
  },
  {
    id: 'years-since-then',
    pattern: `(?<sinceThen>${yearCount})年(?<=以来的?${yearCount}年)(?=[，,])`,
    sample: '本届政府成立以来的五年，建成学校20所',
    part: (g) => ({ type: 'back', years: countOf(g.sinceThen!) }),
  },
  {
    id: 'summer',
    pattern: '(?<summer>暑期|暑假)',
    sample: '9个暑期维修项目完工',
    part: () => months('7', '8'),
  },
  {
    id: 'now',
    pattern: '(?<now>截[至止]目前|到目前为止|截[至止]当前|截[至止]现在)',
    sample: '截至目前累计隔离9090人',
    part: () => ({ type: 'open' }),
  },
];

/** Two months or quarters that stand side by side are one run; two that don't are of one year, which is all that can be said of both. */
function joined(first: number, last: number, months: 1 | 3): PhrasePart {
  if (last !== first + 1) return { type: 'year' };
  return { type: 'months', from: (first - 1) * months + 1, to: last * months };
}

/** 80年代 and 九十年代 are of the last century, 10年代 of this one. */
function decadeOf(printed: string): PhrasePart {
  const tens =
    printed.length === 4 ? Number(printed) : /\d/.test(printed) ? Number(printed) : countOf(printed[0]!) * 10;
  const from = tens >= 1900 ? tens : tens >= 30 ? 1900 + tens : 2000 + tens;
  return { type: 'years', from, to: from + 9 };
}

/** Where the next phrase may begin, from an offset on; the text's end when nowhere. Every rule begins with one of these: the rest of a text is passed over at once. */
export const nextPhraseOpener = unitFinder(
  '0123456789二〇今本去上前头明当次翌自从元一十三四五六七八九两“"下第年全过未接新近最这暑截到半用',
);

/**
 * One expression for all rules, to be tried where one may begin: its groups are the rules, in order. The groups of the
 * rules themselves are left out, since a match that names a hundred of them costs far more than to read one rule again.
 */
export const phraseHere = new RegExp(
  periodRules.map(({ pattern }) => `(${withoutGroups(pattern)})`).join('|'),
  'uy',
);

/** The rules' patterns, each to be read where it was found. */
const rulesHere = periodRules.map(({ pattern }) => new RegExp(pattern, 'uy'));

/** What a match of `phraseHere` names. */
export function readPhrase(match: RegExpExecArray): { rule: PeriodRule; year: PhraseYear; part: PhrasePart } {
  const index = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
  const rule = periodRules[index]!;
  const here = rulesHere[index]!;
  here.lastIndex = match.index;
  const groups: Groups = here.exec(match.input)?.groups ?? {};
  const printed = groups.isoYear ?? groups.year;
  const relative = groups.rel;
  return {
    rule,
    year: printed ? parseYear(printed) : relative ? (relativeYears[relative] ?? null) : null,
    part: rule.part(groups),
  };
}
