import type { Figure } from '../analysis/figure.ts';
import { conditioned, conditionedPlace } from '../figures/names/words/nouns.ts';
import { measureUnits } from '../text/measure-units.ts';
import { clauseAt } from './clauses.ts';
import type { ComparedReport } from './compared-report.ts';

/** Units of what a thing may have so much of; things that are counted (12个以上的示范村) are values of their own. */
const measuring = new Set(['元', ...measureUnits.map(({ base }) => base)]);

/**
 * True for a value that only says which of several things are meant (税收1亿元以上的乡镇12个): it leaves one side open
 * and stands before the thing, so it is nothing that a place reached or promised.
 */
export function isThreshold({ text, clauses }: ComparedReport, figure: Figure): boolean {
  const { kind, approx, unit, start, end } = figure;
  if (kind !== 'amount' || approx === 'exact' || unit === null || !measuring.has(unit)) return false;
  const behind = text.slice(end, clauseAt(clauses, start)?.end ?? end);
  return conditioned.test(behind) || conditionedPlace.test(behind);
}
