import type { Figure } from '../../analysis/figure.ts';
import { readPeriod } from '../../text/period-shape.ts';
import { type Bounds, boundsOf, judge, minus, over } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { isPlain } from '../measure.ts';
import { type Check, type GrowthRule, isNominal } from './check.ts';

/** 由A到B with its change: B ÷ A, B − A for points, and the yearly mean of it where the years of both are printed. */
export function checkFromTo(report: ComparedReport, growthRule: GrowthRule): Check[] {
  return report.figures.flatMap((start) => {
    const end = report.related.replacementOf(start);
    if (!end || !isPlain(start) || !isPlain(end) || start.unit !== end.unit || start.kind !== end.kind)
      return [];
    return report.related
      .changesOf(end)
      .filter((change) => isPlain(change) && isOwnChange(report.text, end, change))
      .flatMap((change) => {
        const found = givenBy({ start, end, change }, growthRule);
        return found
          ? [
              {
                ...found,
                printed: placeOf(report, change),
                from: [placeOf(report, end), placeOf(report, start)],
                result: judge(signed(change), found.given),
              },
            ]
          : [];
      });
  });
}

/** What says that a change is measured by others (高于全国0.5个百分点), or by other prices or another base than the levels. */
const byOthers = /[高低快慢多少]于|超[过出]?|领先|可比|不变价|同口径|扣除|剔除|实际/u;

/** True for a change of the second value itself: nothing between the two says otherwise, and its 口径 is the level's. */
const isOwnChange = (text: string, end: Figure, change: Figure): boolean =>
  end.end <= change.start && !byOthers.test(text.slice(end.end, change.start)) && change.scope === end.scope;

/** A fall as a negative value, as the difference of the two ends is. */
const signed = ({ value, printedStep, dir }: Figure): Pick<Figure, 'value' | 'printedStep'> => ({
  value: dir === 'down' ? -value : value,
  printedStep,
});

function givenBy(
  { start, end, change }: { start: Figure; end: Figure; change: Figure },
  growthRule: GrowthRule,
): Pick<Check, 'kind' | 'given'> | null {
  if (change.unit === '个百分点')
    return start.unit === '%'
      ? { kind: 'points-from-to', given: minus(boundsOf(end), boundsOf(start)) }
      : null;
  if (change.unit !== '%' || start.unit === '%' || !isNominal(end, growthRule)) return null;
  const ratio = over(boundsOf(end), boundsOf(start));
  if (!ratio || ratio.low <= 0) return null;
  if (change.basis === '年均') {
    const years = yearsBetween(start, end);
    return years === null ? null : { kind: 'yearly-average', given: percent(power(ratio, 1 / years)) };
  }
  return { kind: 'change-from-to', given: percent(ratio) };
}

const percent = ({ low, high }: Bounds): Bounds => ({ low: (low - 1) * 100, high: (high - 1) * 100 });
const power = ({ low, high }: Bounds, by: number): Bounds => ({ low: low ** by, high: high ** by });

/** `null` unless both ends are of a year and the first is the earlier one. */
function yearsBetween(start: Figure, end: Figure): number | null {
  const [first, last] = [start, end].map(({ period }) => (period ? readPeriod(period) : null));
  if (first?.type !== 'year' || last?.type !== 'year' || last.year <= first.year) return null;
  return last.year - first.year;
}
