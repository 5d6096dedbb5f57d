/** The year that a phrase names: printed, or relative to the speaker's own (今年, 去年, 明年); `null` when it names none. */
export type PhraseYear = number | 'this' | 'last' | 'before-last' | 'next' | null;

/** The part of a year, or the run of years, that a phrase names. */
export type PhrasePart =
  | { type: 'year' }
  | { type: 'half'; half: 1 | 2 }
  | { type: 'quarter'; quarter: 1 | 2 | 3 | 4 }
  | { type: 'months'; from: number; to: number }
  | { type: 'day'; month: number; day: number | 'end' }
  | { type: 'since' }
  | { type: 'years'; from: number; to: number }
  /** N years up to the report's last: 五年来. */
  | { type: 'back'; years: number }
  /** N years after the report's last: 今后五年. */
  | { type: 'ahead'; years: number }
  /** A five-year plan, or its last year: “十三五”期间, “十四五”末. */
  | { type: 'plan'; ordinal: number; end: boolean }
  /** 截至目前: a day that the text does not name. */
  | { type: 'now' };

const dash = '[-—~至到]{1,2}';
const yearWord =
  '(?:(?<year>(?:19|20)\\d{2}(?!\\d)|二[〇零][〇零一二三四五六七八九]{2})年?度?|(?<rel>今年|本年|去年|上年|前年|明年|当年))';
const quarterWord = '第?(?<quarter>[一二三四1-4])季度';

/**
 * The phrases, longest reading first, each with a sentence. `year` and `rel` name the year, the other groups the part.
 * Every piece is bounded, so each place of a text is looked at a fixed number of times.
 */
export const periodRules: readonly { id: string; pattern: string; sample: string }[] = [
  {
    id: 'iso',
    pattern: '(?<isoYear>(?:19|20)\\d{2})[-/](?<isoMonth>\\d{1,2})[-/](?<isoDay>\\d{1,2})(?!\\d)',
    sample: '发布时间 2023-07-19',
  },
  {
    id: 'years',
    pattern: `(?<fromYear>(?:19|20)\\d{2})年?${dash}(?<toYear>(?:19|20)\\d{2})(?=年|$|[^\\d])年?`,
    sample: '2020-2022年累计投入3亿元',
  },
  {
    id: 'plan',
    pattern:
      '[“"]?(?<plan>十[一二三四五六]?|[八九])五[”"]?(?:规划)?(?:(?<planTail>期间|时期|以来|期末|末|收官)|(?=(?:经济社会)?(?:发展|建设|工作)?(?:的)?(?:主要)?(?:回顾|成就|成绩|成效)))',
    sample: '“十三五”期间新增床位800张',
  },
  { id: 'since', pattern: `(?:自)?${yearWord}(?<since>以来)`, sample: '2021年以来引进项目40个' },
  {
    id: 'months',
    pattern: `${yearWord}?(?<fromMonth>1[0-2]|[1-9])月?份?${dash}(?<toMonth>1[0-2]|[1-9])月份?(?!\\d{1,2}日)`,
    sample: '1-6月份累计完成税收2亿元',
  },
  {
    id: 'day',
    pattern: `${yearWord}?(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])[日号]`,
    sample: '截至9月1日接种21万人',
  },
  {
    id: 'month-end',
    pattern: `${yearWord}?(?<endMonth>1[0-2]|0?[1-9])月(?:底|末)(?:之?前)?`,
    sample: '截至6月底资产37亿元',
  },
  { id: 'month', pattern: `${yearWord}?(?<oneMonth>1[0-2]|0?[1-9])月份?`, sample: '3月份实地检查中扣分为0' },
  {
    id: 'quarters',
    pattern: `${yearWord}?(?<threeQuarters>前三季度|[1一]${dash}[3三]季度)`,
    sample: '前三季度完成投资9亿元',
  },
  { id: 'half', pattern: `${yearWord}?(?<half>[上下]半年)度?`, sample: '2023年上半年完成税收2亿元' },
  { id: 'half-yearly', pattern: '(?<halfYearly>半年度)', sample: '半年度完成税收2亿元' },
  { id: 'quarter', pattern: `${yearWord}?${quarterWord}`, sample: '一季度实现开门红' },
  { id: 'year-end', pattern: `${yearWord}(?<yearEnd>年?[底末](?:之?前)?)`, sample: '2025年底建成场馆3座' },
  { id: 'year', pattern: `(?=\\d{4}年|[二今本去上前明当])${yearWord}`, sample: '2023年完成税收2亿元' },
  { id: 'bare-end', pattern: '(?<bareEnd>年[底末](?:之?前)?)', sample: '年底前改造125户' },
  {
    id: 'whole-year',
    pattern: '(?<whole>全年|年内|本年度|全年度|一年来|过去一年|过去的一年|年度)',
    sample: '年内建成4家服务中心',
  },
  {
    id: 'ahead',
    pattern: '(?:今后|未来|下一个?|接下来的?|新的)(?<ahead>[两二三四五十3-5])年',
    sample: '今后五年新增学位3万个',
  },
  {
    id: 'back',
    pattern:
      '(?:(?:过去|近|最近|这|前)的?(?<back>[两二三四五十3-5])年|(?<backTail>[两二三四五十3-5])年(?:来|间|内))(?:来|间|中)?',
    sample: '五年来新建学校20所',
  },
  { id: 'summer', pattern: '(?<summer>暑期|暑假)', sample: '9个暑期维修项目完工' },
  {
    id: 'now',
    pattern: '(?<now>截[至止]目前|到目前为止|截[至止]当前|截[至止]现在)',
    sample: '截至目前累计隔离9090人',
  },
];

/** One expression for all rules. Names of groups must be unique, so the year's are numbered rule by rule. */
export const phrasePattern = new RegExp(
  // Every rule begins with one of these; the rest of a text is passed over at once.
  `(?=[0-9二〇今本去上前明当自十九八“"下第一两三四五年全过未接新近最这暑截到半])(?:${periodRules
    .map(({ pattern }, i) => `(?:${pattern.replace('<year>', `<year${i}>`).replace('<rel>', `<rel${i}>`)})`)
    .join('|')})`,
  'gu',
);

const hanziDigits = '〇一二三四五六七八九';
const smallNumber = (c: string): number =>
  c === '两' ? 2 : c === '十' ? 10 : hanziDigits.includes(c) ? hanziDigits.indexOf(c) : Number(c);
const relative: Record<string, PhraseYear> = {
  今年: 'this',
  本年: 'this',
  当年: 'this',
  去年: 'last',
  上年: 'last',
  前年: 'before-last',
  明年: 'next',
};
function parseYear(printed: string): number {
  return Number(
    [...printed.replaceAll('零', '〇')]
      .map((c) => (hanziDigits.includes(c) ? hanziDigits.indexOf(c) : c))
      .join(''),
  );
}

/** The named groups of a match of `phrasePattern`. */
export type PhraseGroups = Record<string, string | undefined>;

/** The part of a year, or the run of years, that a match names. */
export function partOf(g: PhraseGroups): PhrasePart {
  if (g.isoYear) return { type: 'day', month: Number(g.isoMonth), day: Number(g.isoDay) };
  if (g.fromYear) return { type: 'years', from: Number(g.fromYear), to: Number(g.toYear) };
  if (g.plan) {
    const ordinal =
      g.plan === '八' ? 8 : g.plan === '九' ? 9 : 10 + Math.max(0, hanziDigits.indexOf(g.plan[1] ?? '〇'));
    return { type: 'plan', ordinal, end: /末/.test(g.planTail ?? '') };
  }
  if (g.since) return { type: 'since' };
  if (g.fromMonth) return { type: 'months', from: Number(g.fromMonth), to: Number(g.toMonth) };
  if (g.month) return { type: 'day', month: Number(g.month), day: Number(g.day) };
  if (g.endMonth) return { type: 'day', month: Number(g.endMonth), day: 'end' };
  if (g.oneMonth) return { type: 'months', from: Number(g.oneMonth), to: Number(g.oneMonth) };
  if (g.threeQuarters) return { type: 'months', from: 1, to: 9 };
  if (g.halfYearly) return { type: 'half', half: 1 };
  if (g.half) return { type: 'half', half: g.half[0] === '上' ? 1 : 2 };
  if (g.quarter) return { type: 'quarter', quarter: smallNumber(g.quarter) as 1 | 2 | 3 | 4 };
  if (g.yearEnd || g.bareEnd) return { type: 'day', month: 12, day: 'end' };
  if (g.ahead) return { type: 'ahead', years: smallNumber(g.ahead) };
  if (g.back || g.backTail) return { type: 'back', years: smallNumber((g.back ?? g.backTail)!) };
  if (g.summer) return { type: 'months', from: 7, to: 8 };
  if (g.now) return { type: 'now' };
  return { type: 'year' };
}

/** The year that a match names. */
export function yearOf(g: PhraseGroups): PhraseYear {
  if (g.isoYear) return Number(g.isoYear);
  for (const key in g) {
    if (g[key] === undefined) continue;
    if (key.startsWith('year') && key !== 'yearEnd') return parseYear(g[key]!);
    if (key.startsWith('rel')) return relative[g[key]!] ?? null;
  }
  return null;
}
