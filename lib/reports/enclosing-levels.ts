import type { EnclosingDivisions } from '../knowledge/divisions.ts';
import {
  findEnclosing,
  findPlaceRecord,
  isCountyCity,
  isTwinName,
  type PlaceContext,
  topOf,
} from '../knowledge/place-index.ts';
import type { PlaceRecord } from '../knowledge/places.ts';
import { type Clue, isTown, type PlaceInput, type ReportPlace } from './place-clue.ts';
import { isUnderOthers } from './place-in-text.ts';
import { type NamedPlace, placeKind } from './place-name.ts';

/** Fills what encloses the place from the list of places, then from what the page names, then from the host. */
export function completePlace(
  found: { name: string; clue: Clue; enclosing: NamedPlace; host: PlaceRecord | null },
  input: PlaceInput,
): ReportPlace {
  const { name, clue, enclosing, host } = found;
  const kind = placeKind(name);
  const lower = kind === '镇' || kind === '乡' || kind === '街道' || kind === '苏木';
  const hostDistrict = host && host.kind !== '市' ? host.name : null;
  const context = {
    district: lower ? (enclosing.district ?? hostDistrict) : null,
    province: enclosing.province ?? (host ? (topOf(host, input.places)?.name ?? null) : enclosing.city),
    on: input.on,
  };
  const record = settledRecord(found, context, input);
  const parent = record?.parent ? input.places.records.get(record.parent) : null;
  const top = record ? topOf(record, input.places) : null;
  const isCounty = isCountyCity(name, input.places);
  const isDistrict = isCounty || /^(?:区|县|旗|自治县|自治旗)$/.test(kind ?? '');
  const known = record ? null : knownLevels(found, context, input);
  const municipality = top?.name ?? enclosing.province;
  return {
    place: name,
    placeType: kind,
    placeId: record?.id ?? null,
    district: isDistrict
      ? name
      : ((parent && parent.kind !== '市' ? parent.name : null) ??
        (lower ? (context.district ?? known?.county ?? null) : null)),
    city: isCounty
      ? (known?.city ?? null)
      : kind === '市'
        ? name
        : (top?.name ?? enclosing.city ?? known?.city ?? null),
    province:
      top?.name ??
      (kind === '省' || kind === '自治区'
        ? name
        : (municipality ?? (isMunicipality(enclosing.city) ? enclosing.city : (known?.province ?? null)))),
    quote: clue.quote,
    source: clue.source,
    span: clue.span,
  };
}

/** What the country's divisions enclose the place with, unless a town says that it stands under another kind of place. */
function knownLevels(
  { name, enclosing }: { name: string; enclosing: NamedPlace },
  { district }: PlaceContext,
  input: PlaceInput,
): EnclosingDivisions | null {
  const city = enclosing.city === name ? null : enclosing.city;
  const known = findEnclosing(name, { district, city, province: enclosing.province }, input.places);
  return known?.county && district === null && isUnderOthers(input, known.county) ? null : known;
}

/**
 * The record of a name, unless the country has several units of it and nothing on the page says which, or the town
 * stands under another kind of place than the record's: a county's town is none of a city's district.
 */
function settledRecord(
  { name, enclosing, host }: { name: string; enclosing: NamedPlace; host: PlaceRecord | null },
  context: PlaceContext,
  input: PlaceInput,
): PlaceRecord | null {
  const record = findPlaceRecord(name, context, input.places);
  if (!record || host) return record;
  const parent = record.parent ? input.places.records.get(record.parent) : undefined;
  if (parent && isTown(record) && enclosing.district === null && isUnderOthers(input, parent.name))
    return null;
  const around = enclosing.district ?? enclosing.city ?? enclosing.province;
  return around === null && isTwinName(name, input.places) ? null : record;
}

function isMunicipality(city: string | null): boolean {
  return city !== null && /^(?:北京|天津|上海|重庆)市$/.test(city);
}
