import { shorten } from './name-text.ts';
import type { Candidate, NumberFacts, Reading } from './naming.ts';
import { trimCondition } from './trim-name.ts';
import { conditioned } from './words/nouns.ts';
import { bareSum, givingAlone, givingAtEnd, givingEmpty } from './words/spending-words.ts';

/** How far behind a sum the noun is looked for that it is a condition on. */
const reachOfNoun = 12;

/** The noun that the name of a given sum ends in. */
const fund = '资金';

const pieces = {
  /** What makes a sum another quantity than all that is spent: 年度投资, 计划投资, 年度计划完成投资. */
  planned: {
    pattern: /(?<year>年度)?(?<plan>计划)?(?:完成)?(?:总)?(?:投资|投入)额?$/u,
    sample: '年度计划完成投资75.5亿元',
  },
  /** 社保补贴、取暖补贴等各类资金: the list before says what it is for. */
  ofList: { pattern: /等(?:各类|各项|专项)?(?:资金|经费|投资)$/u, sample: '取暖补贴等各类资金' },
  particle: { pattern: /^的/u, sample: '的重大项目' },
  plan: { pattern: /计划/u, sample: '年内计划投资' },
  done: { pattern: /完成(?=(?:投资|投入)额?)/u, sample: '完成投资5亿元' },
  undertaking: { pattern: /(?:项目|工程)$/u, sample: '节能环保项目' },
};

/** What is looked for beside a sum. */
export const sumPatterns = Object.values(pieces);

/** Whether a name is all that is said of a sum of money spent, and says nothing of what it was spent on (投资, 投入资金). */
export const isSumAlone = (
  { token, sense, threshold }: Pick<Reading, 'token' | 'sense'> & { threshold: boolean },
  name: string,
): boolean =>
  !threshold &&
  sense.kind === 'amount' &&
  token.unit?.group === 'money' &&
  (bareSum.test(name) || givingEmpty.test(name));

/** Whether all that stands before a sum is a verb of giving (拿出, 又安排), which trimming may have taken off. */
export function isGiven(number: NumberFacts): boolean {
  const { token, sense, threshold, words } = number;
  if (threshold || sense.kind !== 'amount' || token.unit?.group !== 'money') return false;
  return words === '' ? givingAtEnd.test(leadOf(number)) : givingAlone.test(words);
}

/** The noun of a sum that says nothing of what it was spent on, with what makes it another quantity (年度计划投资 is no 投资); `null` for any other number. */
export function sumOf(number: NumberFacts): string | null {
  if (isGiven(number)) return fund;
  // 新引进投资过5亿元的项目: what was done for the things is no part of the sum.
  const { context, token } = number;
  const behind = context.text.slice(token.end, token.end + reachOfNoun);
  const words =
    pieces.particle.pattern.test(behind) && conditioned.test(behind)
      ? trimCondition(number.words)
      : number.words;
  if (!isSumAlone(number, words)) return null;
  const lead = leadOf(number);
  const { year = '', plan = '' } = pieces.planned.pattern.exec(lead)?.groups ?? {};
  return pieces.ofList.pattern.test(lead) ? null : year + plan + bareSum.exec(words)!.groups!.sum!;
}

/** The words before a sum in its clause, as printed. */
export const leadOf = ({ context, before }: NumberFacts): string =>
  context.text.slice(before.start, before.end).trimEnd();

/** Whether a sum is said to be that part that was spent (完成投资). */
export const isDone = (number: NumberFacts): boolean => pieces.done.pattern.test(leadOf(number));

/** Whether a sum is said to be planned or done, and so to be of something said before. */
export const isPlannedOrDone = (number: NumberFacts): boolean =>
  isDone(number) || pieces.plan.pattern.test(leadOf(number));

/** 重点项目18个，完成投资5亿元: index of the count of undertakings right before a sum, which is spent on them; `null` when another thing stands there. */
export function countBefore({ readings, names, index, before, place, context }: NumberFacts): number | null {
  const previous = readings[index - 1];
  const name = names[index - 1]?.text;
  if (!previous || name === undefined || previous.place.statementStart !== place.statementStart) return null;
  const between = context.text.slice(previous.token.end, before.start);
  const counts = previous.sense.kind === 'amount' && previous.token.unit?.group === 'count';
  return counts && between.length <= 1 && pieces.undertaking.pattern.test(name) ? index - 1 : null;
}

/** A sum's name with words from elsewhere; `topic` is what it was spent on. */
export const sumCandidate = (number: NumberFacts, text: string, topic: string | null): Candidate => ({
  text: shorten(text),
  span: number.printed?.span ?? null,
  inferred: true,
  from: null,
  bareNoun: false,
  head: '',
  topic,
});
