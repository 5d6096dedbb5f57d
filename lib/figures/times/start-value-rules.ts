import { readNumber } from '../../text/numerals.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import type { PeriodPhrase } from '../../text/periods.ts';
import { samePart } from '../lexicon/basis-words.ts';
import { phrasesWithin } from '../names/phrases.ts';
import { type PeriodRule, resolveIn, type TimeFacts } from './time-facts.ts';

/** Before a year that is bound to a value: 由, 从, 比, 较, 与, with an owner between (由全县2018年的15家). */
const boundBefore = /[从由自比较与和同][^，。；、\d]{0,10}$/u;
/** Between such a year and its value: 的, with an owner or measure behind it (2018年的人均8600元). */
const boundBetween = new RegExp(`^${samePart}?的?[^，。；、\\d]{0,8}$`, 'u');
/** 同期: the same part of another year. */
const samePeriod = new RegExp(`^的?${samePart}`, 'u');
/** 由8600元(2018年)提高到14200元. */
const bracket = /^[（(]$/u;
/** 与2018年相比，: before and behind a year that the sentence compares with. */
const comparedBefore = /(?:[比较与和同]|对比)$/u;
const comparedBehind = new RegExp(`^${samePart}?的?(?:水平)?(?:相比|相较|比较)?[，,]`, 'u');
/** 由五年前的41%, 与五年前相比，由41%: years counted back from the year that the section speaks of. */
const yearsAgo = /(?<count>[一二三四五六七八九十两\d])年前(?:的[^，。；、\d]{0,6}|相比[，,][^。；]*)?$/u;

/** Before a goal that is set anew: both values are of the time that the goal is for. */
const goalLead = /(?:目标|任务|计划)[数值]?[从由]$/u;
/** Its longest form: 目标值从. */
const goalReach = 4;

/** 由年初的7.6%: the eve of its year, not of the run. */
const yearBegins = /年初的?$/u;
/** Parts of phrases that name a span with an eve of its own; 2019年以来 may count from the year or from its eve. */
const spans: readonly PeriodPhrase['part']['type'][] = ['back', 'ahead', 'years', 'plan'];

/** Longest lead of a bound year, and the longest remark on a comparison. */
const nearby = 12;

const before = ({ text, place }: TimeFacts, phrase: PeriodPhrase): string =>
  text.slice(Math.max(place.sentenceStart, phrase.start - nearby), phrase.start);

/**
 * The phrase's period; the same part of its year as the sentence speaks of, where 同期 follows. 去年 of a base is the year
 * before the one that is spoken of, whenever the report was delivered.
 */
function resolveBase(facts: TimeFacts, phrase: PeriodPhrase): { value: string | null; inferred: boolean } {
  const own = resolveIn(facts, phrase.year === 'last' ? { ...phrase, year: 'previous' } : phrase);
  if (!samePeriod.test(facts.text.slice(phrase.end, phrase.end + 3))) return { value: own, inferred: false };
  const spoken = facts.phrase === null ? facts.time.period : resolveIn(facts, facts.phrase);
  const shape = spoken === null ? null : parsePeriod(spoken);
  const year = own?.slice(0, 4);
  if (spoken === null || !shape || !year || shape.from.slice(0, 4) !== shape.to.slice(0, 4))
    return { value: null, inferred: true };
  return { value: spoken.replaceAll(shape.from.slice(0, 4), year), inferred: true };
}

/** The phrase that the number's clause binds to it, right before it or in brackets right behind it. */
function boundPhrase(facts: TimeFacts): PeriodPhrase | null {
  const { text, place, periods, at, end } = facts;
  const last = facts.before.at(-1);
  if (
    last &&
    last.start >= place.clauseStart &&
    boundBetween.test(text.slice(last.end, at)) &&
    boundBefore.test(text.slice(Math.max(place.clauseStart, last.start - nearby), last.start))
  )
    return last;
  return bracket.test(text.slice(end, end + 1))
    ? (phrasesWithin(periods, end + 1, end + 2)[0] ?? null)
    : null;
}

/** The phrase that the sentence's opening compares with. */
const comparedPhrase = (facts: TimeFacts): PeriodPhrase | null =>
  facts.before.findLast(
    (phrase) =>
      comparedBefore.test(before(facts, phrase)) &&
      comparedBehind.test(facts.text.slice(phrase.end, phrase.end + nearby)),
  ) ?? null;

/**
 * When a value holds that another takes the place of or is compared with: never when its sentence does. The time
 * printed with it comes first, then the one that the sentence compares with, then the eve of the span that the sentence
 * or those before it speak of. A goal that is set anew is of one time before and after. Else the period is left blank, since 由A提高到B of
 * one year does not say when A was.
 */
export const startValueRules: readonly PeriodRule[] = [
  {
    id: 'start-value-dated',
    sample: '收入由2018年的8600元增加到14200元',
    apply(facts) {
      const phrase = facts.startValue ? boundPhrase(facts) : null;
      return phrase && resolveBase(facts, phrase);
    },
  },
  {
    id: 'start-value-years-ago',
    sample: '覆盖率由五年前的41%提高到53%',
    apply({ startValue, text, place, at, time }) {
      const found = startValue ? yearsAgo.exec(text.slice(place.sentenceStart, at)) : null;
      if (!found) return null;
      const years = readNumber(found.groups!.count!, 0)?.value ?? null;
      const { thisYear } = time.context;
      return {
        value: years === null || thisYear === null ? null : String(thisYear - years),
        inferred: false,
      };
    },
  },
  {
    id: 'start-value-compared',
    sample: '与2018年相比，收入由8600元增加到14200元',
    apply(facts) {
      const phrase = facts.startValue ? comparedPhrase(facts) : null;
      return phrase && resolveBase(facts, phrase);
    },
  },
  {
    id: 'start-value-eve',
    sample: '五年来，覆盖率由41%提高到53%',
    apply(facts) {
      const { startValue, phrase, run, time, text, at } = facts;
      if (yearBegins.test(text.slice(Math.max(0, at - goalReach), at))) return null;
      if (!startValue || (phrase !== null && !spans.includes(phrase.part.type))) return null;
      if (phrase === null && time.role === 'plan') return null;
      const span = phrase === null ? run : resolveIn(facts, phrase);
      const shape = span === null ? null : parsePeriod(span);
      if (!shape || shape.shape === 'year') return null;
      return { value: String(Number(shape.from.slice(0, 4)) - 1), inferred: true };
    },
  },
  {
    id: 'start-value-of-goal',
    sample: '全年，将税收增长目标从15%提高至20%',
    apply(facts) {
      const { startValue, text, at, phrase, time } = facts;
      if (!startValue || !goalLead.test(text.slice(Math.max(0, at - goalReach), at))) return null;
      return phrase === null
        ? { value: time.period, inferred: true }
        : { value: resolveIn(facts, phrase), inferred: false };
    },
  },
  {
    id: 'start-value',
    sample: '覆盖率由41%提高到53%',
    apply: ({ startValue }) => (startValue ? { value: null, inferred: true } : null),
  },
];
