import { type PhrasePart, type PhraseYear, yearlyMeasure } from './period-grammar.ts';
import { nextPhraseOpener, phraseHere, readPhrase } from './period-rules.ts';
import type { Span } from './span.ts';
import { findTitles } from './titles.ts';

/** A phrase that says when; offsets in the text that was searched. */
export interface PeriodPhrase extends Span {
  year: PhraseYear;
  part: PhrasePart;
  /** `false` for what is compared with (比2016年, 是去年的2倍), attributes (全年目标) and dates inside names. */
  speaks: boolean;
}

/** 全年目标, 年度任务: the words belong to the goal's name and do not say when. */
const attribute = /^(?:的?(?:各项)?(?:主要)?(?:目标|指标|任务|计划|预算|考核|预期|序时))/;
/** A phrase that such a name may begin with: 全年, 年度, 年内, 今年. */
const attributable = /(?<!半)年度?$|内$/;
/** 比2016年, 较去年, 与上年, 高出去年: what is compared with. */
const comparedWith = /(?:[比较同与和超]|[高低优快慢多少大小强好次]于|[高多超]出|快过)$/;
/** 入选2025年省重点项目: the year is part of a list's or prize's name. */
const prizeOf = /(?:入选|入围|列入|纳入|入列|跻身|获评|评为|获得|授予|获)[“"]?$/;
/** Of a phrase in such a name the year is the last word. */
const endsInYear = /年度?$/;
/** The name itself. */
const prize = /^[^，。；、]{2,}/;
/** 是2016年的2.4倍, 为上年的两倍. */
const timesOf = /^的?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})倍/;
/** 恢复到2019年的92%. */
const shareOf = /(?:恢复到|恢复至|相当于|是|为)$/;
/** 较2020、2021年: the second of two that are compared with. */
const comparedWithFirst = /[比较同与和](?:19|20)\d{2}年?度?[、和与]$/;
/** As far as that reaches back. */
const firstReach = 8;
/** 由2020年的第五位跻身前三: a place that was left. */
const left = /[由从]$/;
const placeLeft = /^的?(?:全[国省市州县区盟]|[^，。；、\d]{0,4})第/;
/** 提前完成2025年目标任务: whose goal it is that was reached. */
const reached = /(?:完成|实现|达到|达成)了?$/;
const goalOf = /^的?(?:各项|主要|预期|规划|既定|确定)*(?:目标(?:任务)?|任务|指标)(?=[，。；、]|$)/;
/** （2020年价）, 按2020年价格: what prices sums are counted in. */
const countedIn = /^的?价(?:格)?(?:计算?)?[)）]/;
const countedBy = /按(?:照)?$/;
const inPrices = /^的?价格?(?![上下总指水涨])/;
/** 农业2030年发展规划: how far the plan reaches that is made. */
const planName = /^[^，。；、\d]{0,8}规划(?:纲要)?(?=[，。；、）)]|编制|$)/;
/** 将去年的18项民生工程扩展到28项: whose number it is that something is done with. */
const takenUp = /[将把]$/;
/** What follows such a year. */
const numberOf = /^的[\d一二三四五六七八九]/;
/** 去年同期, 去年的水平, 2020年不变价, 去年基数较高, 前四年总和, 2020年第二批: another part of a comparison, what prices or growth are counted by, or the name of a batch. */
const sameOrBatch =
  /^(?:同期|同月|的?(?:同期|同等|平均)?水平|的?(?:不变|可比)价|的?[较偏超]?[高低]?基数|的?第[一二三四五六七八九十\d]+[批期轮]|的?(?:总和|之和))/u;
/** 1981年以来最大洪峰, 近六年来新高: since when nothing like it was seen, and no time of what was done. */
const superlative = /^[^，。；、\d]{0,14}(?:最|罕见|首次|未遇|新高|新低|历史性)/;
/** The parts of phrases that may say so. */
const comparable: readonly PhrasePart['type'][] = ['since', 'back'];
/** Before 年度 stands a boundary or a verb's particle, or it is part of a name (收益年度审计). */
const beforeYearly = /(?:^|[，。；、,;\n将把在对按本全完成])$/;
const yearly = '年度';
const digit = /\d/;
/** Within a longer run of digits nothing is a date: 12023年, 3.15日. */
const digitBefore = /[\d.]/;
/** 3月份 is one of twelve, 3月个 is none. */
const counter = /^个/;

/** 城市总体规划(2021-2035年): the years of a document, which are no time of what is done with it. */
const documentBefore = /(?:规划|方案|计划|纲要|意见|行动|条例)[”》"]?[(（]$/;
const bracketBehind = /^[)）]/;
const documentReach = 5;

/** 5户以上年销售收入过亿元的企业: 以上 ends the number, and 年 opens what is measured. */
const boundBefore = /[\d一二三四五六七八九十百千万亿][^，。；、\d]{0,4}以$/;
const measuredBehind = new RegExp(`^${yearlyMeasure}`);
const previousYear = '上年';
const boundReach = 6;

/** How far behind a phrase its object is looked at. */
const reachBehind = 18;

/** Whether the words on either side of a phrase make it one that compares, or a part of a name. */
function isBase(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + reachBehind);
  return (
    sameOrBatch.test(after) ||
    (bracketBehind.test(after) &&
      documentBefore.test(text.slice(Math.max(0, start - documentReach), start))) ||
    comparedWith.test(before) ||
    (endsInYear.test(text.slice(start, end)) && prize.test(after) && prizeOf.test(before)) ||
    timesOf.test(after) ||
    comparedWithFirst.test(text.slice(Math.max(0, start - firstReach), start)) ||
    (left.test(before) && placeLeft.test(after)) ||
    (reached.test(before) && goalOf.test(after)) ||
    countedIn.test(after) ||
    planName.test(after) ||
    (countedBy.test(before) && inPrices.test(after)) ||
    (numberOf.test(after) && (shareOf.test(before) || takenUp.test(before)))
  );
}

/** A run of years that lies ahead or behind is no part of a goal's name: 今后五年的目标任务. */
const runs: readonly PhrasePart['type'][] = ['ahead', 'back'];

/** 新的三年攻坚计划: the years are part of the name of what is planned or done in them. */
const programme = /^[^，。；、\d]{0,10}(?:行动|攻坚战?|计划|规划|方案)(?:[，。；、]|$)/;
/** 今年计划办好12件, 明年预期增长8%: the year says when, and what is behind it that it is only planned. */
const sayingYear = /^[今明去本前上]年$/;
const onlyPlanned = /^(?:计划|预期)(?![数目指任的为总内中外]|[，。；、：]|$)/;
/** The words that the phrase of such a name begins with. */
const renewed = /^(?:新的|下一)/;

/** Whether a phrase is part of a goal's name: 全年目标. */
const isAttribute = ({ words, part }: { words: string; part: PhrasePart }, after: string): boolean =>
  (renewed.test(words) && programme.test(after)) ||
  (!runs.includes(part.type) &&
    attributable.test(words) &&
    !digit.test(words) &&
    attribute.test(after) &&
    !(sayingYear.test(words) && onlyPlanned.test(after)));

/**
 * Every phrase of a normalised text that says when, in text order, never overlapping. Phrases inside the text's
 * `titles` (`findTitles`) come with `speaks: false`. Pure, linear.
 */
export function findPeriods(text: string, titles: readonly Span[]): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  let title = 0;
  let next = 0;
  for (let start = nextPhraseOpener(text, 0); start < text.length; start = nextPhraseOpener(text, next)) {
    phraseHere.lastIndex = start;
    const match = phraseHere.exec(text);
    next = start + (match?.[0].length ?? 1);
    if (match === null) continue;
    const end = next;
    const words = match[0];
    if (digit.test(words[0]!) && digitBefore.test(text[start - 1] ?? '')) continue;
    const { rule, year, part } = readPhrase(match);
    const after = text.slice(end, end + reachBehind);
    const bound = words === previousYear && measuredBehind.test(after);
    if (bound && boundBefore.test(text.slice(Math.max(0, start - boundReach), start))) continue;
    if (rule.id === 'month' && counter.test(after)) continue;
    // 2021年至2024年四年内: the years are named.
    const last = found.at(-1);
    if (part.type === 'within' && last?.part.type === 'years' && last.end === start) continue;
    if (words === yearly && !beforeYearly.test(text.slice(Math.max(0, start - 1), start))) continue;
    while (title < titles.length && titles[title]!.end <= start) title++;
    const inTitle = title < titles.length && titles[title]!.start <= start;
    const speaks =
      !inTitle &&
      !isBase(text, { start, end }) &&
      !isAttribute({ words, part }, after) &&
      !((comparable.includes(part.type) || ('since' in part && part.since)) && superlative.test(after));
    found.push({ start, end, year, part, speaks });
  }
  return found;
}

/** The phrases of a few words that stand alone: a heading, a cell. */
export function periodsIn(words: string): PeriodPhrase[] {
  return findPeriods(words, findTitles(words));
}
