import type { NumberToken } from '../numbers/number-token.ts';
import type { Reading } from './naming.ts';
import { conditioned } from './words/nouns.ts';

const pieces = {
  passed: { pattern: /(?<![超通经渡不走越跨])过$/u, sample: '投资过5亿元的项目' },
  numberBehind: { pattern: /^的?\d/u, sample: '的3个' },
};

/** What stands behind a condition besides its noun. */
export const thresholdPatterns = Object.values(pieces);

/** How far behind a number the noun that it is a condition on is looked for. */
const reach = 12;

/** By reading: whether the number is a condition on a noun behind it (5000万元以上的企业), also where the noun stands behind the last of a list (3000万元以上、2亿元以上的企业). */
export function findThresholds(text: string, readings: readonly Reading[]): boolean[] {
  const bounds = readings.map(({ token }) => isBound(text, token));
  const found = readings.map((reading, i) => {
    // 超50亿元、100亿元企业: the bound before it holds for the next of the list.
    const bound = bounds[i]! || (reading.sense.shared && !!bounds[i - 1]);
    return bound && hasConditioned(text, reading);
  });
  for (let i = readings.length - 2; i >= 0; i--) {
    const { token } = readings[i]!;
    // 研发投入占比1.9%以上、40%以上企业建有研发机构: percentages side by side may be of different things.
    const listed = readings[i + 1]!.sense.shared && token.unit?.group !== 'percent';
    if (found[i + 1] && listed && bounds[i]) found[i] = true;
  }
  return found;
}

/** Whether a number leaves one side open (5000万元以上, 过5亿元) and measures something that a noun may have. */
function isBound(text: string, { approx, unit, start }: NumberToken): boolean {
  if (unit === null || unit.group === 'count') return false;
  return approx !== 'exact' || pieces.passed.pattern.test(text.slice(Math.max(0, start - 2), start));
}

/** True for 5000万元以上的企业, 超过20%的项目: a noun follows that the number may be a condition on. */
function hasConditioned(text: string, { token, place }: Pick<Reading, 'token' | 'place'>): boolean {
  const behind = text.slice(token.end, Math.min(place.clauseEnd, token.end + reach));
  return pieces.numberBehind.pattern.test(behind) || conditioned.test(behind);
}
