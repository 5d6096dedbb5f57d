import { canonicalHost } from '../text/address.ts';
import { type EnclosingDivisions, enclosingDivisions, findDivisions } from './divisions.ts';
import type { PlaceIndex, PlaceRecord } from './places.ts';

/** Domain by which a place's portal answers: `pudong.gov.cn`. */
function portalDomain(record: PlaceRecord): string | null {
  return record.portal && URL.canParse(record.portal) ? canonicalHost(new URL(record.portal).hostname) : null;
}

/** The place whose own portal this host is, or a sub-host of it; `null` for hosts that are nobody's. */
export function placeOfHost(hostname: string, places: PlaceIndex): PlaceRecord | null {
  const host = canonicalHost(hostname);
  let best: { record: PlaceRecord; length: number } | null = null;
  for (const record of places.records.values()) {
    const domain = portalDomain(record);
    if (!domain || !(host === domain || host.endsWith(`.${domain}`))) continue;
    if (!best || domain.length > best.length) best = { record, length: domain.length };
  }
  return best?.record ?? placeOfLabel(host, places);
}

/** Domains outside gov.cn where organs of Shanghai name their district: renda.jiading.cn, www.minhang.sh.cn. */
const cityDomains = /\.(?:jiading|sh)\.cn$/;

/** The place whose portal has a label of its own that this host holds too; `null` for none or several. */
function placeOfLabel(host: string, places: PlaceIndex): PlaceRecord | null {
  if (!cityDomains.test(host)) return null;
  const labels = host.split('.');
  const named = [...places.records.values()].filter((record) => {
    const own = portalDomain(record)?.split('.')[0];
    return own !== undefined && record.kind !== '市' && labels.includes(own);
  });
  return named.length === 1 ? (named[0] as PlaceRecord) : null;
}

/**
 * The place that a column's code in the path names (`xxgk_jjz_ghjh_gl`, `ghjh-zpz`, `JF5`): the longest code that is
 * a whole path part or its beginning before `_` or `-`. Codes are a portal's own, so that the portal's place must
 * enclose the record. `null` when none fits.
 */
export function placeOfPath(
  address: string,
  places: PlaceIndex,
): { record: PlaceRecord; code: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const owner = placeOfHost(url.hostname, places);
  if (!owner) return null;
  const parts = decodeURI(url.pathname).split('/').filter(Boolean);
  let best: { record: PlaceRecord; code: string } | null = null;
  for (const record of places.records.values()) {
    if (!isInside(record, owner.id, places)) continue;
    for (const code of record.codes) {
      const fits = parts.some(
        (part) => part === code || part.startsWith(`${code}_`) || part.startsWith(`${code}-`),
      );
      if (fits && code.length > (best?.code.length ?? 0)) best = { record, code };
    }
  }
  return best;
}

/** True for the place itself and all that lies in it. */
export function isInside(record: PlaceRecord, ancestor: string, places: PlaceIndex): boolean {
  for (
    let at: PlaceRecord | undefined = record;
    at;
    at = at.parent ? places.records.get(at.parent) : undefined
  ) {
    if (at.id === ancestor) return true;
  }
  return false;
}

/** What is known around a name that is looked up. */
export interface PlaceContext {
  /** Name of the enclosing district as read, `null` when unknown. */
  district: string | null;
  /** Province or city as read: a homonym elsewhere is not ours. */
  province: string | null;
  /** ISO day for which the place is wanted; renamed and merged places differ by it. */
  on: string | null;
}

/** The record of a name; `null` when unknown, when the context contradicts it, or when several fit. */
export function findPlaceRecord(name: string, context: PlaceContext, places: PlaceIndex): PlaceRecord | null {
  const named = [...places.records.values()].filter((record) => record.name === name);
  const fits = named.filter((record) => {
    const parent = record.parent ? places.records.get(record.parent) : null;
    if (context.district && parent && parent.kind !== '市' && parent.name !== context.district) {
      return parent.predecessors.some((id) => places.records.get(id)?.name === context.district);
    }
    const top = topOf(record, places);
    return !context.province || !top || top.name === context.province || record.id === top.id;
  });
  const living = fits.filter((record) => isLiving(record, context.on));
  return living.length === 1
    ? (living[0] as PlaceRecord)
    : fits.length === 1
      ? (fits[0] as PlaceRecord)
      : null;
}

/** What a name is known to lie in, by what the page says around it. */
export interface KnownAround {
  district: string | null;
  city: string | null;
  province: string | null;
}

/**
 * What a name can lie in, by the country's divisions: of every unit of that name which nothing around it contradicts,
 * in the order of the codes. Empty when none is known.
 */
export function findAllEnclosing(
  name: string,
  { district, city, province }: KnownAround,
  { divisions }: PlaceIndex,
): EnclosingDivisions[] {
  const agrees = (read: string | null, known: string | null) =>
    read === null || known === null || read === known;
  return findDivisions(name, divisions)
    .map((division) => enclosingDivisions(division, divisions))
    .filter((known) => agrees(province, known.province) && agrees(district, known.county))
    .filter((known) => agrees(city, known.city ?? known.province));
}

/** True where the country has several units of this name: then only what stands around it tells which is meant. */
export function isTwinName(name: string, { divisions }: PlaceIndex): boolean {
  return findDivisions(name, divisions).length > 1;
}

/** Kinds that are left off where a province or city is named in short: 长春, 江西; 恩施州 leaves off its peoples. */
const leftOff = /^(?:市|省|地区|盟|\p{Script=Han}*自治[州区])$/u;

/** The province or city that is meant by its name without kind or peoples (长春, 恩施州); `null` for none or several. */
export function findShortNamed(short: string, { divisions }: PlaceIndex): string | null {
  const stem = short.replace(/州$/u, '');
  const names = new Set<string>();
  for (const { name, level } of divisions.byCode.values()) {
    if (level === 'county') continue;
    if (name.startsWith(short) && leftOff.test(name.slice(short.length))) names.add(name);
    else if (stem !== short && stem.length > 1 && name.startsWith(stem) && name.endsWith('自治州'))
      names.add(name);
  }
  return names.size === 1 ? [...names][0]! : null;
}

/** The peoples by which autonomous units are named; 各 for 各族. */
const peoples =
  '满|回|达斡尔|鄂温克|朝鲜|畲|土家|苗|瑶|侗|壮|各|仫佬|毛南|黎|羌|彝|藏|仡佬|布依|水|哈尼|傣|纳西|拉祜|佤|布朗|白|' +
  '景颇|傈僳|独龙|怒|普米|裕固|东乡|保安|撒拉|土';
/** Those whose 族 some units leave off: 新疆维吾尔自治区. */
const barePeoples = '蒙古|哈萨克|锡伯|塔吉克|柯尔克孜|维吾尔';

/** What is left off a name, the most first; what would leave one character is not. */
const leftOffNames = [
  new RegExp(`(?:(?:${peoples})族|(?:${barePeoples})族?){1,8}自治[州县区旗]$`, 'u'),
  /(?:自治[旗区县州]|地区|省|市|县|区|旗|盟|州)$/u,
];

/** A unit's name without kind and peoples, as its own texts call it: 江西, 长沙, 恩施; whole where only one character is left. */
export function shortNameOf(name: string): string {
  const shorter = leftOffNames.map((pattern) => name.replace(pattern, ''));
  return shorter.find((short) => short.length > 1 && short !== name) ?? name;
}

/** Units from provinces to counties whose name ends so (县, 市, 自治区), each once. */
export function divisionsOfKind(kind: string, { divisions }: PlaceIndex): string[] {
  return [...divisions.byName.keys()].filter((name) => name.endsWith(kind));
}

/** True for a city on the level of counties, as far as the divisions know it: 慈溪市. */
export function isCountyCity(name: string, { divisions }: PlaceIndex): boolean {
  const named = findDivisions(name, divisions);
  return name.endsWith('市') && named.length > 0 && named.every(({ level }) => level === 'county');
}

/** The city at the top of a record's line. */
export function topOf(record: PlaceRecord, places: PlaceIndex): PlaceRecord | null {
  let at: PlaceRecord | undefined = record;
  while (at?.parent) at = places.records.get(at.parent);
  return at ?? null;
}

function isLiving(record: PlaceRecord, on: string | null): boolean {
  if (on === null) return record.to === null;
  return (record.from === null || record.from <= on) && (record.to === null || on <= record.to);
}
