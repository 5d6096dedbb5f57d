import { unitsOf, type WrittenUnit } from '../knowledge/written-place.ts';

/** Where a report is from, by what it or its page says; `null` for a level that is not known, or that there is none of. */
export interface PlaceOfUse {
  /** Town, subdistrict, district, city or province that the report speaks for. */
  place: string | null;
  district: string | null;
  city: string | null;
  province: string | null;
}

/**
 * How the area that a sense is bound to lies to the one that a report speaks for: the report's lies `inside` it, is the
 * `same`, or is `around` it (a city's report on one of its districts); else they are `apart`.
 */
export type PlaceRelation = 'same' | 'inside' | 'around' | 'apart';

/**
 * The relation of `bound`, the whole name of the area that a sense is bound to (上海市闵行区), to where a report is from;
 * `null` when the report says nothing of its place, which contradicts nothing.
 */
export function relatePlaces(bound: string, report: PlaceOfUse): PlaceRelation | null {
  const line = [report.province, report.city, report.district, report.place].filter((name) => name !== null);
  if (line.length === 0) return null;
  const units = unitsOf(bound);
  const own = line.at(-1)!;
  const depth = units.findLastIndex(({ name }) => name === own);
  if (depth >= 0 && agree(units.slice(0, depth), report))
    return depth === units.length - 1 ? 'same' : 'around';
  return line.includes(units.at(-1)!.name) && agree(units.slice(0, -1), report) ? 'inside' : 'apart';
}

/** True when no outer unit is another than the report's: two provinces have a 朝阳区, two cities of one a 鼓楼区. */
function agree(outer: readonly WrittenUnit[], { province, city, district, place }: PlaceOfUse): boolean {
  const ofLevel = { province, city, county: district, town: null };
  return outer.every(
    ({ name, level }) =>
      [province, city, district, place].includes(name) || level === null || ofLevel[level] === null,
  );
}
