import type { Figure } from '../../analysis/figure.ts';
import { boundsOf, factorOf, judge, times } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { isOverYear, isPlain, isSameIndicator, yearOf } from '../measure.ts';
import { type Check, type GrowthRule, isNominal } from './check.ts';

/** A promised level beside the level it grows from: last year's level × (1 + promised growth). */
export function checkGoalGrowth(report: ComparedReport, growthRule: GrowthRule): Check[] {
  return report.figures.filter(isPromisedLevel).flatMap((goal) => {
    const growth = report.related
      .changesOf(goal)
      .find(({ unit, basis, approx }) => isOverYear(basis) && unit === '%' && approx === 'exact');
    if (growth && growth.scope !== goal.scope) return [];
    const base = growth && isNominal(goal, growthRule) ? findBase(report, goal) : null;
    if (!growth || !base) return [];
    const given = times(boundsOf(base), factorOf(growth));
    return [
      {
        kind: 'goal-growth' as const,
        printed: placeOf(report, goal),
        from: [placeOf(report, base), placeOf(report, growth)],
        given,
        result: judge(goal, given),
      },
    ];
  });
}

function isPromisedLevel(figure: Figure): boolean {
  const { goal, kind, aspect, period } = figure;
  return (
    goal &&
    kind === 'amount' &&
    aspect === 'level' &&
    isPlain(figure) &&
    period !== null &&
    yearOf(period) !== null
  );
}

/** The stated level of the same measure in the year before, once only in the report. */
function findBase(report: ComparedReport, goal: Figure): Figure | null {
  const year = goal.period === null ? null : yearOf(goal.period);
  const same = report.figures.filter(
    (figure) =>
      figure.status !== 'target' &&
      figure.kind === 'amount' &&
      figure.unit === goal.unit &&
      figure.aspect === goal.aspect &&
      figure.scope === goal.scope &&
      figure.approx === 'exact' &&
      isSameIndicator(figure, goal) &&
      figure.period !== null &&
      year !== null &&
      yearOf(figure.period) === year - 1,
  );
  return same.length === 1 ? same[0]! : null;
}
