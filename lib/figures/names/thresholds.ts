import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Reading } from './naming.ts';
import { conditioned } from './words/nouns.ts';

const pieces = {
  numberBehind: { pattern: /^的?\d/u, sample: '的3个' },
};

/** What stands behind a condition besides its noun. */
export const thresholdPatterns = Object.values(pieces);

/** How far behind a number the noun that it is a condition on is looked for. */
const reach = 12;

/** By reading: whether the number is a condition on a noun behind it (5000万元以上的企业, 超过20%的项目). */
export const findThresholds = (text: string, readings: readonly Reading[]): boolean[] =>
  readings.map(({ token, place }) => isThreshold(text, token, place));

/** True for 5000万元以上的企业, 超过20%的项目: the number is a condition on the noun that follows it. */
export function isThreshold(text: string, token: NumberToken, place: Place): boolean {
  if (token.approx === 'exact' || token.unit === null || token.unit.group === 'count') return false;
  const behind = text.slice(token.end, Math.min(place.clauseEnd, token.end + reach));
  return pieces.numberBehind.pattern.test(behind) || conditioned.test(behind);
}
