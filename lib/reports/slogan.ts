import { findDivisions } from '../knowledge/divisions.ts';
import { findShortNamed } from '../knowledge/place-index.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import { compactString } from '../text/print/compact.ts';
import { type NamedPlace, parsePlaceName } from './place-name.ts';

/** What parts a slogan from the name behind it: a blank, a line's end, a mark, a quote. */
const parting = /[\s\p{P}\p{S}丨]+/u;
/** Fewest characters of a slogan before a place that no list has: 高 阳 县 is a name set wide. */
const shortestSlogan = 4;
/** Most characters of such a place's name: longer is a sentence, 市长李灿我代表市. */
const longestUnknown = 6;

/**
 * A name without the slogan that stood before it: 高阳县 of 聚力攻坚高阳县 where 聚力攻坚 高阳县 is printed. Cut is only
 * where the print parts the two, what is before it is no place, and what is behind it is one. `printed` is what the name
 * was read of, blanks, lines and marks with it; a name that does not stand in it whole stays as it is.
 */
export function withoutSlogan(name: string, printed: string, places: PlaceIndex): string {
  const pieces = piecesOf(compactString(name), printed);
  while (pieces.length > 1 && isSlogan(pieces[0]!, pieces.slice(1).join(''), places)) pieces.shift();
  return pieces.length === 0 ? name : pieces.join('');
}

/** The name in the pieces into which the print parts it; empty where it is not printed. */
function piecesOf(name: string, printed: string): string[] {
  const parts = printed.split(parting).map(compactString);
  const start = parts.join('').lastIndexOf(name);
  if (start < 0) return [];
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    const piece = part.slice(Math.max(0, start - at), Math.max(0, start + name.length - at));
    if (piece !== '') pieces.push(piece);
    at += part.length;
  }
  return pieces;
}

/** （2021年1月13日 金之镇）: what stands behind a day is who spoke on it. */
const day = /\d[年月日]/u;

function isSlogan(before: string, behind: string, places: PlaceIndex): boolean {
  if (day.test(before)) return false;
  const named = parsePlaceName(behind);
  const top = named && (named.province ?? named.city ?? named.district ?? named.town);
  if (!top) return false;
  // 砥砺奋进启新区 ends as a place does: only the name of a county or a city behind it tells that it is none.
  const other = parsePlaceName(before);
  if (other) return !isKnown(other, places) && before.length > top.length && places.divisions.byName.has(top);
  if (findShortNamed(before, places) !== null) return false;
  if (findDivisions(top, places.divisions).length > 0) return before.length > 1;
  return before.length >= shortestSlogan && top.length <= longestUnknown;
}

/** True where a level of a name is known to the country's divisions. */
const isKnown = (named: NamedPlace, { divisions }: PlaceIndex): boolean =>
  Object.values(named).some((level) => level !== null && divisions.byName.has(level));
