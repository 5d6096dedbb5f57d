import { coreOf } from '../measure.ts';
import { contradicts } from '../words/contrasts.ts';
import type { Line } from './points.ts';

/** A shorter name than this may be the end of many. */
const leastShort = 4;

/**
 * Makes one line of two whose names differ by what stands before (旅客吞吐量, 海拉尔机场旅客吞吐量), where no report
 * prints both: a report that tells them apart says that they are two. Lines with an indicator's id keep to it.
 */
export function mergeLines(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines.toSorted((a, b) => coreLength(a) - coreLength(b))) {
    const shorter = merged.filter((other) => isSameMeasure(other, line));
    if (shorter.length === 1) shorter[0]!.points.push(...line.points);
    else merged.push({ ...line, points: [...line.points] });
  }
  return merged;
}

const nameOf = ({ points }: Line): string => coreOf(points[0]!.figure) ?? '';
const coreLength = (line: Line): number => nameOf(line).length;

function isSameMeasure(short: Line, long: Line): boolean {
  if (short.indicatorId !== null || long.indicatorId !== null) return false;
  if (short.unit !== long.unit || short.kind !== long.kind || short.shape !== long.shape) return false;
  if (short.aspect !== long.aspect || short.scope !== long.scope) return false;
  const [end, whole] = [nameOf(short), nameOf(long)];
  if (end.length < leastShort || !whole.endsWith(end) || contradicts(end, whole)) return false;
  const reports = new Set(short.points.map(({ place }) => place.report));
  return long.points.every(({ place }) => !reports.has(place.report));
}
