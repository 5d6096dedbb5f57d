import type { Figure } from '../../analysis/figure.ts';
import { isInNotes } from '../../figures/weight/weigh-figures.ts';
import { parsePeriod, readPeriod } from '../../text/period-shape.ts';
import { clauseAt } from '../clauses.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { countedWithIt } from '../listed.ts';
import { coreOf, isGeneralName, isOverYear, isSameIndicator, isSum, lineAspect, yearOf } from '../measure.ts';
import { nameCore } from '../name-core.ts';
import { isSummed } from '../summed.ts';
import { isThreshold } from '../thresholds.ts';
import { isOnlyGeneric } from '../words/generic-words.ts';
import { isNoLine } from '../words/no-lines.ts';
import { stageOf } from '../words/stages.ts';
import { mayBeOfSeveralYears, yearRunOf } from '../year-runs.ts';
import type { GatheredLine, Placed } from './line.ts';
import { setRunsApart } from './run-sums.ts';

/** True for a growth over the year before; over the end of that year (较年初) only for what there is at a year's end. */
const isYearly = ({ basis }: Figure, level: Figure): boolean =>
  isOverYear(basis) || (basis === '比上年末' && level.period !== null && yearOf(level.period) !== null);

/** Gathers the values of all reports into lines; a name that many things go by makes none. */
export function gatherLines(reports: readonly ComparedReport[]): GatheredLine[] {
  const found = reports.flatMap((report) => {
    return report.figures.flatMap((figure) => {
      const placed = isThreshold(report, figure) ? null : placeFigure(report, figure);
      if (!placed || report.related.replacementOf(figure)) return [];
      const isOfYear = placed.line.shape === 'year';
      const run = isOfYear ? yearRunOf(report, figure) : null;
      // In a review of five years a rate without a printed basis may be of all five.
      if (run !== null && figure.kind === 'change' && figure.basis === null) return [];
      return [{ ...placed, run, several: isOfYear && mayBeOfSeveralYears(report, figure) }];
    });
  });
  const lines = new Map<string, GatheredLine>();
  for (const { measure, line, point, ...placed } of setRunsApart(found)) {
    const apart = `${placed.apart}|${phaseOf(point.period)}`;
    const key = `${measure}|${line.shape}|${apart}`;
    const known = lines.get(key) ?? { ...line, apart, points: [] };
    lines.set(key, known);
    known.points.push(point);
  }
  return [...lines.values()];
}

/** Where a run of years begins among runs as long: 2016..2020 follows 2011..2015, and 2017..2021 overlaps both; 0 for other periods. */
function phaseOf(period: string): number {
  const parts = readPeriod(period);
  return parts?.type === 'years' ? parts.from % (parts.to - parts.from + 1) : 0;
}

/** The period under which a value stands in its line: a level at the year's end is one of the year. */
export function linePeriod(period: string): string {
  const year = yearOf(period);
  return year === null ? period : String(year);
}

function placeFigure(report: ComparedReport, figure: Figure): Placed | null {
  const { indicator, indicatorId, scope, unit, kind, status } = figure;
  if (status === 'target' || indicator === null || figure.period === null) return null;
  if (kind === 'change' ? !isGrowthOfYear(figure) : kind !== 'amount' && kind !== 'share') return null;
  if (isInNotes(figure) || makesNone(report, figure)) return null;
  const period = linePeriod(figure.period);
  const shape = parsePeriod(period)?.shape;
  const summed = isSummed(report, figure);
  if (!shape || (kind === 'change' && summed)) return null;
  const aspect = summed ? 'total' : lineAspect(figure.aspect);
  const growths = kind === 'change' ? [] : findGrowths(report, figure);
  const [growth = null] = growths;
  const others = countedWithIt(report, figure);
  return {
    // Examples of what is counted keep two values apart where one report has both, and no further.
    measure: [
      indicatorId ?? coreOf(figure),
      aspect,
      scope,
      unit,
      kind,
      others?.examples && others.others,
    ].join('|'),
    apart: [countedStage(report, figure), others?.examples ? null : others?.others].join('|'),
    line: { indicator, indicatorId, aspect, scope, unit, kind, shape },
    point: {
      period,
      figure,
      place: placeOf(report, figure),
      growth,
      growths,
    },
  };
}

/**
 * True for a rate over the year before of an indicator that is known: places print these year after year. A rate of
 * several years is another measure, and one without a known indicator may be anybody's.
 */
export const isGrowthOfYear = ({ kind, unit, basis, indicatorId, period }: Figure): boolean =>
  kind === 'change' &&
  unit === '%' &&
  indicatorId !== null &&
  isOverYear(basis) &&
  period !== null &&
  readPeriod(period)?.type !== 'years';

/** How far behind a count its stage may stand: 60个项目开工. */
const behind = 8;

/** What is said of one count of a list: from the number before it, up to the next. */
const ownFront = /[^\d、]*$/u;
const ownBack = /^[^\d、，；。]*/u;

/**
 * The stage of a count that is not yet there (开工, 在建), so that 300套 begun and 300套 built are two measures; `null`
 * for what is there, and for sums of money and of years.
 */
function countedStage({ text, clauses }: ComparedReport, figure: Figure): string | null {
  const { kind, aspect, start, end } = figure;
  if (kind !== 'amount' || aspect === 'total' || isSum(figure)) return null;
  const front = text.slice(clauseAt(clauses, start)?.start ?? start, start);
  return stageOf(ownFront.exec(front)![0] + ownBack.exec(text.slice(end, end + behind))![0]);
}

/**
 * True for a value under a name that says too little, or of which every year has another. A known indicator is asked
 * for what is counted alone: 开工项目 is one, and each report counts other projects.
 */
function makesNone({ text, clauses }: ComparedReport, figure: Figure): boolean {
  const name = figure.indicator ?? '';
  if (isOnlyGeneric(nameCore(name)) && (figure.indicatorId === null || !isSum(figure))) return true;
  if (figure.indicatorId !== null) return false;
  const before = text.slice(clauseAt(clauses, figure.start)?.start ?? figure.start, figure.start);
  return saysLittle(name) || isNoLine(before, figure);
}

/** A name that many things go by, or that is no name: a unit (县), a number of what the next value is of (3个). */
const saysLittle = (name: string): boolean =>
  isGeneralName(name) || name.length < leastName || /\d/u.test(name);

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
