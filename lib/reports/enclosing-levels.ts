import type { EnclosingDivisions } from '../knowledge/divisions.ts';
import {
  findPlaceRecord,
  isCountyCity,
  isTwinName,
  type KnownAround,
  topOf,
} from '../knowledge/place-index.ts';
import type { PlaceRecord } from '../knowledge/places.ts';
import type { Clue, PlaceInput, ReportPlace } from './place-clue.ts';
import { isUnderOthers } from './place-in-text.ts';
import { type NamedPlace, placeKind, townKind } from './place-name.ts';
import { portalUnit, settleUnit } from './settle-unit.ts';

/** A place by its name, with what the page says around it. */
export interface FoundPlace {
  name: string;
  clue: Clue;
  /** The levels that are printed somewhere on the page. */
  enclosing: NamedPlace;
  /** The place whose portal the page stands on. */
  host: PlaceRecord | null;
}

type Levels = Pick<ReportPlace, 'district' | 'city' | 'province' | 'districtFrom'>;

/** Fills what encloses the place from the list of places, then from what the page names, then from the host. */
export function completePlace(found: FoundPlace, input: PlaceInput): ReportPlace {
  const { name, clue } = found;
  const isTown = clue.named.town === name;
  const around = isTown ? aroundTown(found, input) : aroundHigher(found);
  const known = settleUnit(name, around, input);
  const unit = isTown && around.district === null && known && isElsewhere(known, input) ? null : known;
  const record = settledRecord(found, { around, unit }, input);
  return {
    place: name,
    placeType: isTown ? townKind(name) : placeKind(name),
    placeId: record?.id ?? null,
    ...(isTown
      ? townLevels({ around, unit, record }, input)
      : higherLevels(name, { around, unit, record }, input)),
    quote: clue.quote,
    source: clue.source,
    span: clue.span,
  };
}

/** A county's town lies in no city's district, whatever its name is. */
const isElsewhere = ({ county }: EnclosingDivisions, input: PlaceInput): boolean =>
  county !== null && isUnderOthers(input, county);

/** What is printed around a town, or the district on whose portal it stands; 慈溪市 above a town is its county. */
function aroundTown({ enclosing, host }: FoundPlace, { places }: PlaceInput): KnownAround {
  const { city, province } = enclosing;
  const isCounty = enclosing.district === null && city !== null && isCountyCity(city, places);
  const onPortal = host && host.kind !== '市' ? host.name : null;
  return {
    district: isCounty ? city : (enclosing.district ?? onPortal),
    city: isCounty ? null : city,
    province: province ?? (host && (topOf(host, places)?.name ?? null)),
  };
}

/** What is printed around a district, county or city; it does not enclose itself. */
function aroundHigher({ name, enclosing: { city, province } }: FoundPlace): KnownAround {
  return { district: null, city: city === name ? null : city, province: province === name ? null : province };
}

/** What is said of a place: printed around it, known of the unit that is meant, in its record. */
interface Said {
  around: KnownAround;
  unit: EnclosingDivisions | null;
  record: PlaceRecord | null;
}

/**
 * The record of a name; `null` where the country has several units of it and nothing on the page says which, or where
 * what is said around it is another place's.
 */
function settledRecord(
  { name, enclosing, host }: FoundPlace,
  { around, unit }: Omit<Said, 'record'>,
  input: PlaceInput,
): PlaceRecord | null {
  const onPortal = host && (topOf(host, input.places)?.name ?? null);
  const province = around.province ?? onPortal ?? enclosing.city ?? unit?.province ?? null;
  const district = around.district ?? unit?.county ?? null;
  const record = findPlaceRecord(name, { district, province, on: input.on }, input.places);
  const parent = record?.parent ? input.places.records.get(record.parent) : undefined;
  if (!record || host || around.district || around.city || around.province) return record;
  if (unit === null && isTwinName(name, input.places)) return null;
  return parent && around.district === null && parent.kind !== '市' && isUnderOthers(input, parent.name)
    ? null
    : record;
}

/** A town's levels: its record's, else what is printed, else what is known of the only unit of its name. */
function townLevels({ around, unit, record }: Said, input: PlaceInput): Levels {
  const { places } = input;
  const parent = record?.parent ? places.records.get(record.parent) : undefined;
  const top = record ? (topOf(record, places)?.name ?? null) : null;
  const district = parent?.name ?? around.district ?? unit?.county ?? null;
  const city = top ?? around.city ?? unit?.city ?? null;
  return {
    district,
    city,
    province: top ?? around.province ?? (isMunicipality(city) ? city : (unit?.province ?? null)),
    districtFrom:
      around.district === null && around.city === null && district !== null
        ? findDistrict(district, unit?.city ?? null, input)
        : null,
  };
}

/**
 * Where the text names the district that a town is known to lie in, or the city above, or the host of their portal; else
 * the divisions are all that says so.
 */
function findDistrict(district: string, city: string | null, input: PlaceInput): Levels['districtFrom'] {
  const { body, facts } = input;
  const quote = [district, city].find((name) => name !== null && body.text.includes(name));
  if (!quote) {
    const portal = portalUnit(input)?.name ?? null;
    return portal !== null && [district, city].includes(portal)
      ? { quote: new URL(facts.address!).hostname, source: 'address', span: null }
      : { quote: district, source: 'divisions', span: null };
  }
  const start = body.text.indexOf(quote);
  return { quote, source: 'body', span: { start, end: start + quote.length } };
}

const districtKind = /^(?:区|县|旗|自治县|自治旗)$/;
const cityKind = /^(?:市|自治州|盟|地区)$/;
const provinceKind = /^(?:省|自治区)$/;

/** The levels of a district, county, city or province, itself among them. */
function higherLevels(name: string, { around, unit, record }: Said, { places }: PlaceInput): Levels {
  const kind = placeKind(name) ?? '';
  const isCounty = isCountyCity(name, places);
  const top = record ? (topOf(record, places)?.name ?? null) : null;
  const above = isCounty ? (unit?.city ?? null) : (top ?? around.city ?? unit?.city ?? null);
  const city = !isCounty && cityKind.test(kind) ? name : above;
  const municipality = [city, around.city].find(isMunicipality) ?? null;
  return {
    district: isCounty || districtKind.test(kind) ? name : null,
    city,
    province:
      top ?? around.province ?? municipality ?? (provinceKind.test(kind) ? name : (unit?.province ?? null)),
    districtFrom: null,
  };
}

function isMunicipality(city: string | null): boolean {
  return city !== null && /^(?:北京|天津|上海|重庆)市$/.test(city);
}
