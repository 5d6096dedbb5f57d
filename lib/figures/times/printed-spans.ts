import { totalForms } from '../lexicon/aspect-words.ts';
import { yearlyMean } from '../lexicon/basis-words.ts';
import { changeNounForms, longChangeForms } from '../lexicon/change-words.ts';
import type { PeriodRule } from './time-facts.ts';

/** Right before a number: it is a yearly mean of growth. */
const yearlyGrowth = new RegExp(
  `(?:${yearlyMean})[^，。；]{0,4}(?:${longChangeForms}|${changeNounForms})[^，。；\\d]{0,6}$`,
  'u',
);
/** How far before a number those words begin. */
const yearlyReach = 16;
/** What leads to the first of two years, */
const from = /[由从自]$/u;
/** and stands between that year and the last one: a change, or as far as. */
const between = new RegExp(`^(?:(?!。).)*(?:${longChangeForms}|到|至|为)`, 'u');

/** A yearly mean behind a value of one year that became another of a later one is of the years between them. */
export const yearlyOfPrintedYears: PeriodRule = {
  id: 'yearly-of-printed-years',
  sample: '收入由2018年的8600元增加到2022年的14200元，年均增长13%',
  apply({ text, before, at, behind }) {
    if (behind !== null || !yearlyGrowth.test(text.slice(Math.max(0, at - yearlyReach), at))) return null;
    const [first, last] = before.slice(-2);
    if (first?.part.type !== 'year' || last?.part.type !== 'year') return null;
    const [start, end] = [first.year, last.year];
    if (typeof start !== 'number' || typeof end !== 'number' || start >= end) return null;
    if (!from.test(text.slice(Math.max(0, first.start - 1), first.start))) return null;
    // Behind a semicolon other things are told of, as far as they say of no years.
    if (!between.test(text.slice(first.end, last.start)) || /[；;]/u.test(text.slice(first.end, at)))
      return null;
    return { value: end === start + 1 ? String(end) : `${start + 1}..${end}`, inferred: true };
  },
};

/** 本届政府成立以来累计减税: a sum since a government took office, up to its number. */
const sinceGovernment = new RegExp(
  `本届政府(?:成立|组建|履职|换届|任期)?以来[^。；]{0,60}(?:${totalForms}|共计|总共)[^。；，\\d]{0,20}$`,
  'u',
);
/** How far before a number that stands. */
const governmentReach = 90;

/** A sum since the government took office is of all its years, which a report on one year does not say. */
export const summedSinceGovernment: PeriodRule = {
  id: 'summed-since-government',
  sample: '本届政府成立以来累计减税2亿元',
  apply({ text, place, at, phrase, run, time }) {
    if (time.role === 'plan') return null;
    const lead = text.slice(Math.max(place.sentenceStart, at - governmentReach), at);
    const found = sinceGovernment.exec(lead);
    // A time of its own behind those words says when.
    if (!found || (phrase !== null && phrase.start > at - lead.length + found.index)) return null;
    return { value: run, inferred: true };
  },
};
