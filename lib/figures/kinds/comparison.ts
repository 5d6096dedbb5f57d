import { changeNounForms, comparativeWords } from '../lexicon/change-words.ts';
import { formsOf } from '../lexicon/words.ts';
import { lastBasis } from './basis.ts';
import type { Comparison } from './sense.ts';

const pieces = {
  /** What joins a comparison to the clause before it is no part of it. */
  joints: { pattern: /^[、，,但且其而]+/u, sample: '，但降幅收窄' },
  /** A noun of growth, with what stands between it and the words of its comparison. */
  growthBefore: {
    pattern: new RegExp(`(?<growth>${changeNounForms})(?<between>[^，。；,;、\\d]{0,10})$`, 'u'),
    sample: '社零总额增速',
  },
  growthFirst: { pattern: new RegExp(`^(?:${changeNounForms})`, 'u'), sample: '降幅收窄' },
  /** What gives each number of a list its own object is said of no one of them. */
  apart: { pattern: /分别/gu, sample: '分别高于全国、全省平均水平' },
  /** Two that a value is compared with, and what is said of both behind the second. */
  twoObjects: {
    pattern: new RegExp(
      `^(?<verb>.*?[于出比较过先])(?<first>[^、和与及]{2,8})(?:、|和|与|及)(?<second>[^、和与及]{2,8}?)(?<both>(?:的?平均)?(?:水平|${changeNounForms})?(?:${formsOf(comparativeWords)})?)$`,
      'u',
    ),
    sample: '高于全国、全省平均水平',
  },
  /** A second number, for the second of them. */
  nextNumber: { pattern: /^(?:、|和|与|及)\d/u, sample: '、1.2个百分点' },
};

/** What comparisons are known by. */
export const comparisonPatterns = Object.values(pieces);

/** Whether a noun of growth leads to the words at `at` of a lead. */
export function leadsFromGrowth(lead: string, at: number): boolean {
  return pieces.growthBefore.pattern.test(lead.slice(0, at));
}

/** The comparison whose words begin at `at` of a lead. */
export function readComparison(lead: string, at: number): Comparison {
  const printed = lead
    .slice(at)
    .replace(pieces.joints.pattern, '')
    .replace(pieces.apart.pattern, '')
    .replace(/\s/gu, '');
  const before = pieces.growthBefore.pattern.exec(lead.slice(0, at))?.groups;
  const growth = before?.growth ?? pieces.growthFirst.pattern.exec(printed)?.[0] ?? '';
  const between = (before?.between ?? '').replace(pieces.apart.pattern, '');
  const words = between + (before ? printed : printed.slice(growth.length));
  return { growth, words, apart: growth !== '' || lastBasis(words) === null };
}

/** Where a compared number stands: `end` in `text`, first or later in its list, under its name. */
interface ComparedNumber {
  text: string;
  end: number;
  shared: boolean;
  name: string | null;
}

/** The words that one number of a comparison is said with: its own object of two, and the growth unless its name says it. */
export function sayComparison({ growth, words }: Comparison, number: ComparedNumber): string {
  const { text, end, shared, name } = number;
  const noun = name?.endsWith(growth) ? '' : growth;
  const isListed = shared || pieces.nextNumber.pattern.test(text.slice(end, end + 2));
  const two = isListed ? pieces.twoObjects.pattern.exec(words)?.groups : undefined;
  if (!two) return noun + words;
  const { verb, first, second, both } = two as Record<'verb' | 'first' | 'second' | 'both', string>;
  return noun + verb + (shared ? second : first) + both;
}
