import { coreOf } from '../measure.ts';
import { contradicts } from '../words/contrasts.ts';
import { areOfOneScope, scopesOf } from '../words/scopes.ts';
import type { GatheredLine, Line } from './line.ts';

/** A shorter name than this may be the end of many. */
const leastShort = 4;

/**
 * Makes one line of two whose names differ by what stands before (旅客吞吐量, 海拉尔机场旅客吞吐量), where no report
 * prints both: a report that tells them apart says that they are two. A line with an indicator's id takes one without it only by the very wording of a point of it.
 */
export function mergeLines(lines: readonly GatheredLine[]): Line[] {
  const merged: Line[] = [];
  /** What is merged, by what two lines must have in common beside their names: a place has thousands of lines. */
  const alike = new Map<string, Line[]>();
  for (const line of lines.toSorted((a, b) => coreLength(a) - coreLength(b))) {
    const measure = measureOf(line);
    const others = alike.get(measure) ?? [];
    alike.set(measure, others);
    const shorter = others.filter((other) => isSameMeasure(other, line));
    if (shorter.length === 1) {
      shorter[0]!.points.push(...line.points);
      continue;
    }
    const { apart: _, ...own } = { ...line, points: [...line.points] };
    merged.push(own);
    others.push(own);
  }
  return merged;
}

const measureOf = ({ unit, kind, shape, aspect, scope, apart }: GatheredLine): string =>
  JSON.stringify([unit, kind, shape, aspect, scope, apart]);

const nameOf = ({ points }: Line): string => coreOf(points[0]!.figure) ?? '';
const coreLength = (line: Line): number => nameOf(line).length;

/** What the name of a count may have behind the thing counted. */
const counted = /(?:人数|人次|总数|总量|数量)$/u;

/** True where the names of two lines of one `measureOf` are of one measure. */
function isSameMeasure(short: Line, long: Line): boolean {
  if (short.indicatorId !== null && long.indicatorId !== null) return false;
  const known = short.indicatorId !== null || long.indicatorId !== null;
  const isNamedAlike = known ? haveOneName(short, long) : endsAlike(nameOf(short), nameOf(long));
  return isNamedAlike && isOfSeveral(short) === isOfSeveral(long) && !haveOneReport(short, long);
}

/** What joins the things of a name (大学生、技能人才). */
const joints = /[、和及与]/u;

const isOfSeveral = ({ points }: Line): boolean => joints.test(points[0]!.figure.indicator ?? '');

const haveOneReport = (a: Line, b: Line): boolean => {
  const reports = new Set(a.points.map(({ place }) => place.report));
  return b.points.some(({ place }) => reports.has(place.report));
};

/** True for one name that is the end of another, or has its words in another order (蔬菜出口, 出口蔬菜). */
const endsAlike = (end: string, whole: string): boolean =>
  (end.length >= leastShort && inOrder(end) === inOrder(whole)) || isEndOf(end, whole);

const inOrder = (words: string): string => [...words].sort().join('');

const isEndOf = (end: string, whole: string): boolean =>
  end.length >= leastShort &&
  whole.endsWith(end) &&
  !contradicts(end, whole) &&
  !ofPart.test(whole.slice(0, -end.length)) &&
  areOfOneScope(scopesOf(end), scopesOf(whole));

/** What says that a name is of a part of the place, or of one sort of a thing. */
const ofPart = /城区|市区|县城|城镇|农村|乡村|乡镇|园区|开发区|本级|重点/u;

/** A line with an indicator's id takes one without it by a wording that some point of it has. */
function haveOneName(a: Line, b: Line): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

const namesOf = ({ points }: Line): string[] =>
  points
    .map(({ figure }) => (coreOf(figure) ?? '').replace(counted, ''))
    .filter((name) => name.length >= leastShort);
