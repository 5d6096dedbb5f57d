import type { Approx } from '../../analysis/figure.ts';
import { yearlyMeasure } from '../../text/period-grammar.ts';
import { lastYear, samePart } from '../lexicon/basis-words.ts';
import { floorForms, type HedgeRow, leastForms, mostForms, passedForms } from '../lexicon/hedge-words.ts';
import type { PatternRow } from './number-token.ts';

/** Hedges after the unit. */
export const hedgesAfter: readonly HedgeRow[] = [
  { form: '及以上', approx: 'over', sample: '完成80%及以上' },
  { form: '以上', approx: 'over', sample: '落地率达到72%以上' },
  { form: '之上', approx: 'over', sample: '稳定在90%之上' },
  { form: '左右', approx: 'about', sample: '增长6%左右' },
  { form: '上下', approx: 'about', sample: '维持在50家上下' },
  { form: '及以内', approx: 'under', sample: '控制在3%及以内' },
  { form: '以内', approx: 'under', sample: '控制在1031人以内' },
  { form: '之内', approx: 'under', sample: '控制在3%之内' },
  { form: '及以下', approx: 'under', sample: '降到5%及以下' },
  { form: '以下', approx: 'under', sample: '降到30%以下' },
  { form: '余', approx: 'over', sample: '惠及群众5万人余' },
  { form: '多', approx: 'over', sample: '历时5个月多' },
];

/** What a bound may be a share of, right before the share. */
const boundBase = `(?:[^，。；、\\d]{1,8}的|${lastYear}(?:${samePart})?|全[国省市区县]平均(?:水平)?)`;

/** A bound with what it is a share of: 不得超过概算的, before 10%. A source for `new RegExp`. */
export const sharedBound = (forms: string): string => `(?:${forms})${boundBase}`;

/** A hedge with a verb between it and the number: 至少有2到3个, 超过了5亿元. */
export const hedgesApart: readonly { id: string; pattern: RegExp; approx: Approx; sample: string }[] = [
  {
    id: 'at-least-and-verb',
    pattern: new RegExp(`(?:${leastForms})[^，。；、\\d]{1,6}`, 'u'),
    approx: 'over',
    sample: '至少有2到3个小区达标',
  },
  {
    id: 'passed',
    pattern: new RegExp(`(?:${passedForms}|超额完成)(?:了|到)`, 'u'),
    approx: 'over',
    sample: '投资超过了5亿元',
  },
  {
    id: 'at-most-of-a-base',
    pattern: new RegExp(sharedBound(mostForms), 'u'),
    approx: 'under',
    sample: '会议费不得超过上年的80%',
  },
  {
    id: 'at-least-of-a-base',
    pattern: new RegExp(sharedBound(floorForms), 'u'),
    approx: 'over',
    sample: '捐赠额不得低于上年的80%',
  },
];

/** Words that only end like a hedge before a number. */
export const falseHedges: readonly PatternRow[] = [
  { id: 'about-in-a-word', pattern: /[节预签履集违公合条制]约/u, sample: '签约5户' },
  { id: 'near-in-a-word', pattern: /[最附邻靠就远新]近/u, sample: '最近3家' },
  { id: 'over-in-a-word', pattern: /[赶反]超/u, sample: '实现赶超3位' },
  { id: 'end-of-a-tag', pattern: /[a-z/"'-]>/iu, sample: '<br>3户' },
];

/** Words behind a number that begin like a hedge. */
export const otherWords: readonly PatternRow[] = [
  { id: 'many-kinds', pattern: /多[^，。、；,;)）]/u, sample: '扶持5家多元化企业' },
  { id: 'rest-or-place', pattern: /余[下额杭]/u, sample: '发放5万元余下部分' },
  {
    id: 'since-a-year',
    pattern: new RegExp(`以上年(?!${yearlyMeasure})`, 'u'),
    sample: '补助5亿元以上年决算为准',
  },
];
