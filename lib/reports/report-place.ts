import { placeOfHost, placeOfPath } from '../knowledge/place-index.ts';
import { type PlaceRecord, townLikeKind } from '../knowledge/places.ts';
import { completePlace } from './enclosing-levels.ts';
import { findClues } from './find-clues.ts';
import { type Clue, isTown, type PlaceInput, type ReportPlace } from './place-clue.ts';
import { governmentInText, levelsInText, speaksAsTown, townInText } from './place-in-text.ts';
import { type NamedPlace, parsePlaceName } from './place-name.ts';

/**
 * The place that a report speaks for: who is spoken for, the title, the meeting, the publisher, the trail, the
 * column's code, the text; then the portal's own place, then the one that the text keeps naming. What encloses it comes
 * from the same strings, the list of places, the country's divisions and the host. `null` when nothing names one.
 */
export function readReportPlace(input: PlaceInput): ReportPlace | null {
  const council = stateCouncil(input);
  if (council) return council;
  const clues = findClues(input);
  const town = chooseTown(clues, input);
  const enclosing = mergeLevels(clues, town);
  if (town && !enclosing.district && !enclosing.city) Object.assign(enclosing, levelsInText(town, input));
  const host = hostPlace(input);
  if (town) return completePlace({ name: town.named.town as string, clue: town, enclosing, host }, input);
  const inText = speaksAsTown(input) ? townInText(input, host) : null;
  if (inText)
    return completePlace({ name: inText.named.town as string, clue: inText, enclosing, host }, input);
  const higher =
    clues.find((clue) => lowest(clue.named) !== null) ?? hostClue(host, input) ?? governmentInText(input);
  return (
    higher && completePlace({ name: lowest(higher.named) as string, clue: higher, enclosing, host }, input)
  );
}

/** The State Council speaks for the country: its reports are a series of their own, under its own name. */
function stateCouncil({ body: { speech } }: PlaceInput): ReportPlace | null {
  if (!speech.mandate || !speech.speaksFor?.endsWith('国务院')) return null;
  const { text, start, end } = speech.mandate;
  const levels = {
    placeType: null,
    placeId: null,
    district: null,
    city: null,
    province: null,
    districtFrom: null,
  };
  return { place: '国务院', ...levels, quote: text, source: 'body', span: { start, end } };
}

/** The town of the first clue that names one; a column's code comes before the trail and the site's own name. */
function chooseTown(clues: Clue[], input: PlaceInput): Clue | null {
  const strong = clues.find((clue) => clue.named.town && ['body', 'title', 'head'].includes(clue.source));
  if (strong) return strong;
  const named = clues.find((clue) => clue.named.town);
  const byPath = input.facts.address ? placeOfPath(input.facts.address, input.places) : null;
  if (byPath && (isTown(byPath.record) || byPath.record.kind === townLikeKind)) {
    const clue: Clue = {
      named: { province: null, city: null, district: null, town: byPath.record.name },
      quote: byPath.code,
      source: 'address',
      span: null,
    };
    return speaksForDistrict(clues) ? null : clue;
  }
  return named ?? null;
}

/** True where the report is spoken for a district or city by name: its column may lie in an office's path. */
function speaksForDistrict(clues: Clue[]): boolean {
  return clues.some(
    (clue) => ['body', 'title'].includes(clue.source) && lowest(clue.named) !== null && !clue.named.town,
  );
}

function lowest(named: NamedPlace): string | null {
  return named.town ?? named.district ?? named.city ?? named.province;
}

/** The levels that the page names around the place, each from the surest string that has it. */
function mergeLevels(clues: Clue[], town: Clue | null): NamedPlace {
  const own = town ? [town, ...clues.filter((clue) => clue.named.town === town.named.town)] : [];
  const merged: NamedPlace = { province: null, city: null, district: null, town: null };
  for (const clue of [...own, ...clues]) {
    if (town && clue.named.town && clue.named.town !== town.named.town) continue;
    merged.district ??= clue.named.district;
    merged.city ??= clue.named.city;
    merged.province ??= clue.named.province;
  }
  return merged;
}

function hostPlace(input: PlaceInput): PlaceRecord | null {
  const address = input.facts.address;
  return address && URL.canParse(address) ? placeOfHost(new URL(address).hostname, input.places) : null;
}

function hostClue(host: PlaceRecord | null, input: PlaceInput): Clue | null {
  if (!host) return null;
  const named = parsePlaceName(host.name);
  return named
    ? { named, quote: new URL(input.facts.address as string).hostname, source: 'address', span: null }
    : null;
}
