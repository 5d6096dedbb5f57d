import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import type { ComparedReport } from '../compared-report.ts';
import type { Weigh } from '../likeness.ts';
import { isThreshold } from '../thresholds.ts';
import { areOfTwoScopes } from '../words/scopes.ts';
import { type Named, nameFigure } from './named.ts';
import { overRun } from './outcomes.ts';
import { leastScore, scorePair } from './pair-score.ts';

/**
 * What a report on several years gives of them together (五年改造老旧小区506个, 年均增长9%) for promises of one of the
 * years: the likest figure of each, which stands beside it and is never compared.
 */
export function findRunTotals(
  goals: readonly Named[],
  next: ComparedReport,
  weigh: Weigh,
): Map<Figure, Figure> {
  const totals = next.figures
    .filter((figure) => isOfRun(figure, next))
    .map((figure) => nameFigure(figure, next));
  const found = new Map<Figure, Figure>();
  for (const goal of goals) {
    let best = leastScore;
    for (const total of totals) {
      if (areOfTwoScopes(goal.scopes, total.scopes)) continue;
      const score = scorePair(goal, total, weigh);
      if (score < best || (score === best && found.has(goal.figure))) continue;
      best = score;
      found.set(goal.figure, total.figure);
    }
  }
  return found;
}

/** True for a value of several years up to those that a report reviews. */
function isOfRun(figure: Figure, next: ComparedReport): boolean {
  if (figure.status === 'target' || figure.kind === 'rank' || isThreshold(next, figure)) return false;
  const reviewed = next.identity.period === null ? null : parsePeriod(next.identity.period);
  const period = figure.period === null ? null : parsePeriod(figure.period);
  if (reviewed && period && period.to.slice(0, 4) !== reviewed.to.slice(0, 4)) return false;
  return (
    (period?.shape.startsWith('years-') ?? false) || (figure.basis !== null && overRun.has(figure.basis))
  );
}
