import type { Figure } from '../../analysis/figure.ts';
import { paragraphAt } from '../../text/print/paragraphs.ts';
import { findSentence } from '../../text/print/sentence.ts';
import { boundsOf, factorOf, judge, times } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { isGeneralName, isOverYear, isOwnedMeasure, isPlain, isSameIndicator, yearOf } from '../measure.ts';
import { type Check, type GrowthRule, isNominal, otherBase, printOf } from './check.ts';

/** A promised level beside the level it grows from: last year's level × (1 + promised growth). */
export function checkGoalGrowth(report: ComparedReport, growthRule: GrowthRule): Check[] {
  return report.figures.filter(isPromisedLevel).flatMap((goal) => {
    const growth = findGrowth(report, goal);
    const base = growth && isNominal(goal, growthRule) ? findBase(report, goal) : null;
    if (!growth || !base || isTaskOfZone(report, goal)) return [];
    if ([goal, base].some((level) => goesByOtherBase(report, level))) return [];
    const given = times(boundsOf(printOf(base)), factorOf(growth));
    return [
      {
        kind: 'goal-growth' as const,
        printed: placeOf(report, goal),
        from: [placeOf(report, base), placeOf(report, growth)],
        given,
        result: judge(printOf(goal), given),
      },
    ];
  });
}

/** The promised growth of a level; `null` where there is none or another beside it, which is what is hoped for besides (力争增长17%). */
function findGrowth({ related }: ComparedReport, goal: Figure): Figure | null {
  const [growth, other] = related
    .changesOf(goal)
    .filter(({ unit, basis }) => isOverYear(basis) && unit === '%');
  return growth && !other && growth.approx === 'exact' && growth.scope === goal.scope ? growth : null;
}

/** True where the statement of a level says that it goes by other prices or another base. */
function goesByOtherBase(report: ComparedReport, level: Figure): boolean {
  const { start, end } = findSentence(report, level);
  return otherBase.test(report.text.slice(start, end));
}

/** Opens the tasks of a part of the place: 综合保税区要提升…, 各园区要…. */
const zoneHead = /(?:^|[。；;])[^。；;，,、\d]{0,12}(?:保税区|开发区|经开区|示范区|试验区|新区|园区|口岸)要/u;

/** True where the paragraph sets a zone its tasks before the goal: the level is then the zone's, not the place's. */
function isTaskOfZone({ text, paragraphs }: ComparedReport, goal: Figure): boolean {
  const paragraph = paragraphAt(paragraphs, goal.start);
  return paragraph !== null && zoneHead.test(text.slice(paragraph.start, goal.start));
}

/** True for what any firm or park has (主营业务收入): the same name in the review may be another's. */
const isOwned = ({ indicator, indicatorId }: Figure): boolean =>
  indicatorId === null && (indicator === null || isOwnedMeasure(indicator) || isGeneralName(indicator));

function isPromisedLevel(figure: Figure): boolean {
  const { goal, kind, aspect, period } = figure;
  return (
    goal &&
    kind === 'amount' &&
    aspect === 'level' &&
    isPlain(figure) &&
    !isOwned(figure) &&
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
