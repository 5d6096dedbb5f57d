import type { Figure } from '../../analysis/figure.ts';
import { readPeriod } from '../../text/period-shape.ts';
import { paragraphAt } from '../../text/print/paragraphs.ts';
import { findSentence } from '../../text/print/sentence.ts';
import { type Bounds, boundsOf, judge, minus, over, signed } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { isPlain } from '../measure.ts';
import { type Check, type GrowthRule, isNominal, otherBase, printOf } from './check.ts';

/** 由A到B with its change: B ÷ A, B − A for points and sums, and the yearly mean of it where the years of both are printed. */
export function checkFromTo(report: ComparedReport, growthRule: GrowthRule): Check[] {
  return report.figures.flatMap((start) => {
    const end = report.related.replacementOf(start);
    if (!end || !isPlain(start) || !isPlain(end) || start.unit !== end.unit || start.kind !== end.kind)
      return [];
    return report.related
      .changesOf(end)
      .filter((change) => isPlain(change) && isOwnChange(report.text, end, change))
      .flatMap((change) => {
        const relation = relationOf({ start, end, change }, growthRule);
        if (!relation || (relation.kind === 'yearly-average' && !knowsFirstYear(report, start, change)))
          return [];
        const from = [placeOf(report, end), placeOf(report, start)];
        const result = judge(signed(change), relation.given);
        return [{ ...relation, printed: placeOf(report, change), from, result }];
      });
  });
}

/**
 * What says that a change is measured by others (高于全国0.5个百分点, 比国家规定高出75元), or over another time than from the
 * first value to the second (累计), or that the values are no exact ones (33340元、16020元左右), or begins another statement.
 */
const byOthers = /[高低快慢多少][于出]|超[过出]?|领先|实际|累计|共|以来|左右|大约|[；;。]/u;

/** A clause mark, and one more behind it: what follows speaks of something else. */
const otherClause = /[，,、：:].*[，,、：:]/su;

/** True for a change of the second value itself: it stands next to it, nothing between says otherwise, and its 口径 is the level's. */
function isOwnChange(text: string, end: Figure, change: Figure): boolean {
  const between = text.slice(end.end, change.start);
  return (
    end.end <= change.start &&
    !byOthers.test(between) &&
    !otherClause.test(between) &&
    !otherBase.test(between) &&
    change.scope === end.scope
  );
}

/** Which relation ties a change to its two ends, and what they give; `null` where none does. */
function relationOf(
  { start, end, change }: { start: Figure; end: Figure; change: Figure },
  growthRule: GrowthRule,
): Pick<Check, 'kind' | 'given'> | null {
  const isMean = change.basis === '年均';
  if (change.unit === (start.unit === '%' ? '个百分点' : start.unit))
    return isMean
      ? null
      : { kind: 'points-from-to', given: minus(boundsOf(printOf(end)), boundsOf(printOf(start))) };
  if (change.unit !== '%' || start.unit === '%' || !isNominal(end, growthRule)) return null;
  const ratio = over(boundsOf(printOf(end)), boundsOf(printOf(start)));
  const years = isMean ? yearsBetween(start, end) : 1;
  if (!ratio || ratio.low <= 0 || years === null) return null;
  return { kind: isMean ? 'yearly-average' : 'change-from-to', given: percent(power(ratio, 1 / years)) };
}

const percent = ({ low, high }: Bounds): Bounds => ({ low: (low - 1) * 100, high: (high - 1) * 100 });
const power = ({ low, high }: Bounds, by: number): Bounds => ({ low: low ** by, high: high ** by });

/** A printed year: 2017年, 2017—2021年. */
const printedYear = /\d{4}(?=年|[-—–~～至到])/gu;
/** The year from which something is followed: 从2017年的3亿元, 2017年到2021年. */
const firstYear = /(?<=[从由自])\d{4}(?=年)|\d{4}(?=年?[-—–~～至到])/gu;

/**
 * False where the sentence prints years before the change, or the paragraph a year from which it follows things, and the
 * first value's is none of them: in 从2017年的3亿元增加到2021年的5亿元。收入从2万元增加到3万元，年均增长8% it is not printed of
 * how many years the second rate is.
 */
function knowsFirstYear(report: ComparedReport, first: Figure, change: Figure): boolean {
  const { text, paragraphs } = report;
  const paragraph = paragraphAt(paragraphs, change.start);
  const years = [
    ...(text.slice(findSentence(report, change).start, change.start).match(printedYear) ?? []),
    ...(text.slice(paragraph?.start ?? change.start, change.start).match(firstYear) ?? []),
  ];
  return years.length === 0 || years.some((year) => first.period === year);
}

/** `null` unless both ends are of a year and the first is the earlier one. */
function yearsBetween(start: Figure, end: Figure): number | null {
  const [first, last] = [start, end].map(({ period }) => (period ? readPeriod(period) : null));
  if (first?.type !== 'year' || last?.type !== 'year' || last.year <= first.year) return null;
  return last.year - first.year;
}
