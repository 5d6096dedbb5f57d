import type { Figure } from '../analysis/figure.ts';
import { conditioned, conditionedPlace } from '../figures/names/words/nouns.ts';
import { measureUnits } from '../text/measure-units.ts';
import { clauseAt } from './clauses.ts';
import type { ComparedReport } from './compared-report.ts';
import { seatedBehind, settlementBehind, sizedBehind } from './words/conditions.ts';

/** Units of what a thing may have so much of; things that are counted (12个以上的示范村) are values of their own. */
const measuring = new Set(['元', ...measureUnits.map(({ base }) => base)]);

/** Who lives in a settlement; firms are counted as 户 as well. */
const inhabitants = new Set(['户', '人']);

/**
 * True for a value that only says which of several things are meant (税收1亿元以上的乡镇12个): it leaves one side open
 * and stands before the thing, so it is nothing that a place reached or promised.
 */
export function isThreshold({ text, clauses }: ComparedReport, figure: Figure): boolean {
  const { kind, approx, unit, start, end } = figure;
  if (kind !== 'amount' || approx === 'exact' || unit === null) return false;
  const behind = text.slice(end, clauseAt(clauses, start)?.end ?? end);
  if (unit === '座') return seatedBehind.test(behind);
  if (inhabitants.has(unit)) return settlementBehind.test(behind);
  if (!measuring.has(unit)) return false;
  return [conditioned, conditionedPlace, sizedBehind].some((pattern) => pattern.test(behind));
}
