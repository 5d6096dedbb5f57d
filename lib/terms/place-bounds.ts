import { unitsOf } from '../knowledge/written-place.ts';

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
export function relatePlaces(
  bound: string,
  { place, district, city, province }: PlaceOfUse,
): PlaceRelation | null {
  const line = [province, city, district, place].filter((name) => name !== null);
  if (line.length === 0) return null;
  const units = unitsOf(bound);
  const own = line.at(-1)!;
  const depth = units.lastIndexOf(own);
  if (depth >= 0 && agree(units.slice(0, depth), line)) return depth === units.length - 1 ? 'same' : 'around';
  return line.includes(units.at(-1)!) && agree(units.slice(0, -1), line) ? 'inside' : 'apart';
}

/** True when no outer unit is another than the report's: two provinces have a 朝阳区. */
function agree(outer: readonly string[], line: readonly string[]): boolean {
  return outer.every((name) => line.includes(name) || !line.some((other) => isOfKind(other, name)));
}

/** True for two units of one level, as far as their names tell. */
function isOfKind(left: string, right: string): boolean {
  return levelOf(left) !== null && levelOf(left) === levelOf(right);
}

/** Levels by the end of a name; 市 alone tells none, because a city can be a municipality, a prefecture or a county. */
const levels: readonly { level: 'province' | 'prefecture' | 'county'; ends: RegExp; sample: string }[] = [
  { level: 'province', ends: /(?:省|自治区|^(?:北京|天津|上海|重庆)市)$/u, sample: '广东省' },
  { level: 'prefecture', ends: /(?:自治州|地区|盟)$/u, sample: '临夏回族自治州' },
  { level: 'county', ends: /(?:[^治]区|县|旗)$/u, sample: '闵行区' },
];

const levelOf = (name: string): string | null => levels.find(({ ends }) => ends.test(name))?.level ?? null;
