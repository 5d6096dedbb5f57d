import { boundsOf, factorOf, judge, over } from '../arithmetic.ts';
import { isPlain } from '../measure.ts';
import { isAtConstantPrices } from '../series/joins.ts';
import type { Series, SeriesPoint } from '../series/make-series.ts';
import { type Check, type GrowthRule, isNominal, printOf } from './check.ts';

/**
 * The level of the year before that a level and its growth imply, beside the level that the earlier report prints:
 * level ÷ (1 + growth), nominal growth alone, and none that was found without what prices did. What misses it by more than a revision is a break of the series, which
 * the line shows with its reasons, and no row here.
 */
export const checkImpliedLevels = (series: readonly Series[], growthRule: GrowthRule): Check[] =>
  series
    .filter((line) => line.kind === 'amount' && isNominal(line, growthRule))
    .flatMap(({ points }) => points.slice(1).flatMap((point, at) => impliedBy(points[at]!, point)));

function impliedBy(before: SeriesPoint, point: SeriesPoint): Check[] {
  const { growth } = point;
  if ((point.join !== 'joined' && point.join !== 'revised') || growth?.unit !== '%') return [];
  if (isAtConstantPrices(growth)) return [];
  if (before.place.report === point.place.report || ![before.figure, point.figure, growth].every(isPlain))
    return [];
  const given = over(boundsOf(printOf(point.figure)), factorOf(growth));
  if (!given) return [];
  const { report } = point.place;
  const from = [
    point.place,
    { report, start: growth.start, end: growth.end, text: growth.text, value: growth.value },
  ];
  return [
    {
      kind: 'implied-level',
      printed: before.place,
      from,
      given,
      result: judge(printOf(before.figure), given),
    },
  ];
}
