import type { Figure } from '../../analysis/figure.ts';
import type { Relation } from '../../analysis/relation.ts';
import { measureUnits } from '../../text/measure-units.ts';
import { marksOf } from '../../text/print/marks.ts';
import { findSentence } from '../../text/print/sentence.ts';
import { boundsOf, judge } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import { bigramsOf } from '../likeness.ts';
import type { Check } from './check.ts';

/**
 * The first part behind 其中 where it is more than its whole. One that is no more proves nothing: any part of a whole that
 * is read right or wrong is less than it.
 */
export function checkParts(report: ComparedReport): Check[] {
  const at = new Map(report.figures.map((figure) => [figure.start, figure]));
  const seen = new Set<number>();
  return report.relations.filter(isPart).flatMap(({ from, to }) => {
    const [part, whole] = [at.get(from), at.get(to)];
    if (
      !part ||
      !whole ||
      seen.has(to) ||
      !isSameSort(part, whole) ||
      !isOfOneThing(part, whole) ||
      isThreshold(report.text, whole) ||
      hasRival(report, part, whole)
    )
      return [];
    seen.add(to);
    const given = { low: 0, high: boundsOf(whole).high };
    const result = judge(part, given);
    if (result === 'fits') return [];
    return [
      {
        kind: 'part-of-whole' as const,
        printed: placeOf(report, part),
        from: [placeOf(report, whole)],
        given,
        result,
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

/** A whole and its part are called by words that they share (税收收入, 区级税收). */
function isOfOneThing(part: Figure, whole: Figure): boolean {
  if (part.indicatorId !== null && part.indicatorId === whole.indicatorId) return true;
  const words = bigramsOf(whole.indicator ?? '');
  return [...bigramsOf(part.indicator ?? '')].some((bigram) => words.has(bigram));
}

/** A sum that is passed, or right before a noun, says which of them are counted (过10亿元项目72个), and is no whole of anything. */
const isThreshold = (text: string, { start, end, unit }: Figure): boolean =>
  unit?.endsWith('元') === true && (/[过超]/.test(text[start - 1] ?? '') || !marks.has(text[end] ?? ''));

const marks = marksOf('clause', 'statement', 'sentence');

const isPart = ({ kind }: Relation): boolean => kind === 'part-of';

/** Spans of time are no parts of each other (连续3年居第4，其中连续15年居第1). */
const times = new Set(measureUnits.filter(({ group }) => group === 'time').map(({ base }) => base));

/** A value per head or per hundred is no sum (固定电话普及率每百人50.8部). */
const rate = /率$|人均|每[百千万户]/u;

/** Both of one unit and named, stated alike; a mean is no whole of anything. */
const isSameSort = (part: Figure, whole: Figure): boolean =>
  !rate.test(whole.indicator ?? '') &&
  part.unit === whole.unit &&
  !times.has(part.unit ?? '') &&
  part.indicator !== null &&
  whole.indicator !== null &&
  part.aspect === whole.aspect &&
  whole.aspect !== 'average' &&
  part.kind === 'amount' &&
  whole.kind === 'amount' &&
  part.approx === 'exact' &&
  whole.approx === 'exact' &&
  part.status === whole.status;
