import {
  type PhraseGroups,
  type PhrasePart,
  type PhraseYear,
  partOf,
  phrasePattern,
  yearOf,
} from './period-grammar.ts';
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
/** 比2016年, 较去年, 与上年: what is compared with. */
const comparedWith = /(?:[比较同与和超]|[高低优快慢多少大小强好]于)$/;
/** 入选2025年省重点项目: the year is part of a list's or prize's name. */
const prizeOf = /(?:入选|入围|列入|纳入|入列|跻身|获评|荣获|评为|斩获|获得|授予|获)[“"]?$/;
/** 是2016年的2.4倍. */
const timesOf = /^的?\d+(?:\.\d+)?倍/;
/** 恢复到2019年的92%. */
const shareOf = /(?:恢复到|恢复至|相当于|是|为)$/;
/** Before 年度 stands a boundary or a verb's particle, or it is part of a name (收益年度审计). */
const beforeYearly = /(?:^|[，。；、,;\n将把在对按本全完成])$/;

/**
 * Every phrase of a normalised text that says when, in text order, never overlapping. Phrases inside the text's
 * `titles` (`findTitles`) come with `speaks: false`. Pure, linear.
 */
export function findPeriods(text: string, titles: readonly Span[]): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  let title = 0;
  for (const match of text.matchAll(phrasePattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? '';
    // Within a longer run of digits nothing is a date: 12023年, 3.15日.
    if (/[\d.]/.test(before) && /\d/.test(match[0][0]!)) continue;
    const groups = match.groups as PhraseGroups;
    if (groups.oneMonth && /[个]/.test(text[end] ?? '')) continue;
    if (match[0] === '年度' && !beforeYearly.test(text.slice(Math.max(0, start - 1), start))) continue;
    while (title < titles.length && titles[title]!.end <= start) title++;
    const inTitle = title < titles.length && titles[title]!.start <= start;
    const after = text.slice(end, end + 8);
    // “当年” and “上年” after 比 or in 同期 compare; a phrase before 的2.4倍 is a base.
    // 2020年第二批 names a batch.
    const names = /^的?第[一二三四五六七八九十\d]+[批期轮]/u.test(after);
    const compares =
      names ||
      comparedWith.test(text.slice(Math.max(0, start - 2), start)) ||
      /(?:高出|多出|超出|快过)$/.test(text.slice(Math.max(0, start - 2), start)) ||
      (/年度?$/.test(match[0]) &&
        /^[^，。；、]{2,}/.test(after) &&
        prizeOf.test(text.slice(Math.max(0, start - 3), start))) ||
      timesOf.test(after) ||
      (/^的[\d一二三四五六七八九]/.test(after) && shareOf.test(text.slice(Math.max(0, start - 3), start))) ||
      after.startsWith('同期') ||
      after.startsWith('同月');
    const attributive = /(?<!半)年度?$|内$/.test(match[0]) && !/\d/.test(match[0]) && attribute.test(after);
    found.push({
      start,
      end,
      year: yearOf(groups),
      part: partOf(groups),
      speaks: !inTitle && !compares && !attributive,
    });
  }
  return found;
}

/** The phrases of a few words that stand alone: a heading, a cell. */
export function periodsIn(words: string): PeriodPhrase[] {
  return findPeriods(words, findTitles(words));
}
