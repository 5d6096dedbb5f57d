import type { Figure } from '../../analysis/figure.ts';
import type { Relation } from '../../analysis/relation.ts';
import { findSentence } from '../../text/print/sentence.ts';
import { type Bounds, judge } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import type { Check } from './check.ts';

/** The first part behind 其中, which is no more than its whole. */
export function checkParts(report: ComparedReport): Check[] {
  const at = new Map(report.figures.map((figure) => [figure.start, figure]));
  const seen = new Set<number>();
  return report.relations.filter(isPart).flatMap(({ from, to }) => {
    const [part, whole] = [at.get(from), at.get(to)];
    if (!part || !whole || seen.has(to) || !isSameSort(part, whole) || hasRival(report, part, whole))
      return [];
    seen.add(to);
    const given: Bounds = { low: 0, high: whole.value + whole.printedStep / 2 };
    return [
      {
        kind: 'part-of-whole' as const,
        printed: placeOf(report, part),
        from: [placeOf(report, whole)],
        given,
        result: judge(part, given),
      },
    ];
  });
}

/** True when another value of the same unit stands in the sentence before the part: 其中 may speak of that one. */
function hasRival(report: ComparedReport, part: Figure, whole: Figure): boolean {
  const { start } = findSentence(report, part);
  return report.figures.some(
    (other) =>
      other !== whole && other.unit === part.unit && other.start >= start && other.start < part.start,
  );
}

const isPart = ({ kind }: Relation): boolean => kind === 'part-of';

/** A value per head or per hundred is no sum (固定电话普及率每百人50.8部). */
const rate = /率$|人均|每[百千万户]/u;

/** Both of one unit and named, stated alike; a mean is no whole of anything. */
const isSameSort = (part: Figure, whole: Figure): boolean =>
  !rate.test(whole.indicator ?? '') &&
  part.unit === whole.unit &&
  part.indicator !== null &&
  whole.indicator !== null &&
  part.aspect === whole.aspect &&
  whole.aspect !== 'average' &&
  part.kind === 'amount' &&
  whole.kind === 'amount' &&
  part.approx === 'exact' &&
  whole.approx === 'exact' &&
  part.status === whole.status;
