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

/** By reading: whether the number is a condition on a noun behind it (5000万元以上的企业), also where the noun stands behind the last of a list (3000万元以上、2亿元以上的企业). */
export function findThresholds(text: string, readings: readonly Reading[]): boolean[] {
  const found = readings.map(({ token, place }) => isThreshold(text, token, place));
  for (let i = readings.length - 2; i >= 0; i--) {
    const { token } = readings[i]!;
    // 研发投入占比1.9%以上、40%以上企业建有研发机构: percentages side by side may be of different things.
    const listed = readings[i + 1]!.sense.shared && token.unit?.group !== 'percent';
    if (found[i + 1] && listed && isBound(token)) found[i] = true;
  }
  return found;
}

/** Whether a number leaves one side open and measures something that a noun may have. */
const isBound = ({ approx, unit }: NumberToken): boolean =>
  approx !== 'exact' && unit !== null && unit.group !== 'count';

/** True for 5000万元以上的企业, 超过20%的项目: the number is a condition on the noun that follows it. */
function isThreshold(text: string, token: NumberToken, place: Place): boolean {
  if (!isBound(token)) return false;
  const behind = text.slice(token.end, Math.min(place.clauseEnd, token.end + reach));
  return pieces.numberBehind.pattern.test(behind) || conditioned.test(behind);
}
