import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import { clauseAt } from '../clauses.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { coreOf, isGeneralName, isOverYear, isSameIndicator, lineAspect, yearOf } from '../measure.ts';
import { isSummed } from '../summed.ts';
import { isThreshold } from '../thresholds.ts';
import { isNoLine } from '../words/no-lines.ts';

/** A printed value of a measure in a period. */
export interface Point {
  /** What the point is of; a level at the year's end counts as the year's. */
  period: string;
  figure: Figure;
  place: ComparedFigure;
  /** The growth over the year before that its report prints, with the level or apart from it; `null` without one. */
  growth: Figure | null;
  /** Every such growth, where it is printed in percent and as a sum; `growth` is the one that proves most. */
  growths: readonly Figure[];
}

/** The points of one measure: one place, indicator, aspect, scope, unit and period shape. */
export interface Line {
  key: string;
  indicator: string;
  indicatorId: string | null;
  aspect: Figure['aspect'];
  scope: string | null;
  unit: string | null;
  kind: Figure['kind'];
  /** `parsePeriod(…).shape`: years stand with years, halves with halves. */
  shape: string;
  points: Point[];
}

/** True for a growth over the year before; over the end of that year (较年初) only for what there is at a year's end. */
const isYearly = ({ basis }: Figure, level: Figure): boolean =>
  isOverYear(basis) || (basis === '比上年末' && level.period !== null && yearOf(level.period) !== null);

/** Gathers the values of all reports into lines; a name that many things go by makes none. */
export function gatherLines(reports: readonly ComparedReport[]): Line[] {
  const lines = new Map<string, Line>();
  for (const report of reports) {
    for (const figure of report.figures) {
      const line = isThreshold(report, figure) ? null : lineOf(report, figure);
      if (!line || report.related.replacementOf(figure)) continue;
      const known = lines.get(line.key) ?? line;
      lines.set(line.key, known);
      const growths = findGrowths(report, figure);
      const [growth = null] = growths;
      known.points.push({ period: line.period, figure, place: placeOf(report, figure), growth, growths });
    }
  }
  return [...lines.values()];
}

/** The period under which a value stands in its line: a level at the year's end is one of the year. */
export function linePeriod(period: string): string {
  const year = yearOf(period);
  return year === null ? period : String(year);
}

function lineOf(report: ComparedReport, figure: Figure): (Line & { period: string }) | null {
  const { indicator, indicatorId, scope, unit, kind, status } = figure;
  if (status === 'target' || (kind !== 'amount' && kind !== 'share') || indicator === null) return null;
  if (figure.period === null || (indicatorId === null && makesNone(report, figure))) return null;
  const period = linePeriod(figure.period);
  const shape = parsePeriod(period)?.shape;
  if (!shape) return null;
  const aspect = isSummed(report, figure) ? 'total' : lineAspect(figure.aspect);
  const key = [indicatorId ?? coreOf(figure), aspect, scope, unit, kind, shape].join('|');
  return { key, indicator, indicatorId, aspect, scope, unit, kind, shape, period, points: [] };
}

/** True for a value under a name that is no indicator's and that says too little, or of which every year has another. */
function makesNone({ text, clauses }: ComparedReport, figure: Figure): boolean {
  const before = text.slice(clauseAt(clauses, figure.start)?.start ?? figure.start, figure.start);
  return saysLittle(figure.indicator ?? '') || isNoLine(before, figure);
}

/** A name that many things go by, or that is no name: a unit (县), a number of what the next value is of (3个). */
const saysLittle = (indicator: string): boolean =>
  isGeneralName(indicator) || indicator.length < leastName || /\d/u.test(indicator);

const leastName = 2;

/** The printed growths of a level, in percent first: what its sentence ties to it, else what the same report says of the same measure and period. */
function findGrowths(report: ComparedReport, level: Figure): Figure[] {
  const tied = report.related.changesOf(level).filter((change) => isYearly(change, level));
  if (tied.length > 0) return tied.toSorted((a, b) => Number(b.unit === '%') - Number(a.unit === '%'));
  return report.figures
    .filter(
      (figure) =>
        figure.kind === 'change' &&
        figure.unit === '%' &&
        figure.status !== 'target' &&
        figure.period === level.period &&
        figure.scope === level.scope &&
        isYearly(figure, level) &&
        isSameIndicator(figure, level) &&
        report.related.levelOf(figure) === null,
    )
    .slice(0, 1);
}
