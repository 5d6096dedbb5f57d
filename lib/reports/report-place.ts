import type { EvidenceSource } from '../analysis/report-identity.ts';
import { findEnclosing, findPlaceRecord, placeOfHost, placeOfPath, topOf } from '../knowledge/place-index.ts';
import type { PlaceIndex, PlaceRecord } from '../knowledge/places.ts';
import { compactString } from '../text/print/compact.ts';
import type { Body } from './body.ts';
import { meetingName } from './delivery.ts';
import { headValue } from './head-fields.ts';
import type { PageFacts } from './page-facts.ts';
import { type NamedPlace, parsePlaceName, placeKind } from './place-name.ts';
import { parseReportTitle } from './title-form.ts';

/** Whose report it is. */
export interface ReportPlace {
  place: string;
  placeType: string | null;
  placeId: string | null;
  district: string | null;
  city: string | null;
  province: string | null;
  quote: string;
  source: EvidenceSource;
  span: { start: number; end: number } | null;
}

/** What the place is read from. */
export interface PlaceInput {
  facts: PageFacts;
  body: Body;
  title: string | null;
  places: PlaceIndex;
  /** Day of the report: places were merged and renamed. */
  on: string | null;
}

/** One string of the page that names a place, the surest first. */
interface Clue {
  named: NamedPlace;
  quote: string;
  source: EvidenceSource;
  span: { start: number; end: number } | null;
}

/**
 * The place that a report speaks for: who is spoken for, the title, the meeting, the publisher, the trail, the
 * column's code, the text; then the portal's own place. What encloses it comes from the same strings, the list of
 * places and the host. `null` when nothing names one.
 */
export function readReportPlace(input: PlaceInput): ReportPlace | null {
  const clues = findClues(input);
  const town = chooseTown(clues, input);
  const enclosing = mergeLevels(clues, town);
  if (town && !enclosing.district && !enclosing.city) Object.assign(enclosing, levelsInText(town, input));
  const host = hostPlace(input);
  if (town) return complete({ name: town.named.town as string, clue: town, enclosing, host }, input);
  const inText = speaksAsTown(input) ? townInText(input, host) : null;
  if (inText) return complete({ name: inText.named.town as string, clue: inText, enclosing, host }, input);
  const higher = clues.find((clue) => lowest(clue.named) !== null) ?? hostClue(host, input);
  return higher
    ? complete({ name: lowest(higher.named) as string, clue: higher, enclosing, host }, input)
    : null;
}

function findClues(input: PlaceInput): Clue[] {
  const { facts, title } = input;
  const { speech, compact } = input.body;
  const clues: Clue[] = [];
  const add = (
    text: string | null | undefined,
    quote: string,
    source: EvidenceSource,
    span: Clue['span'] = null,
  ) => {
    const named = text ? parsePlaceName(text) : null;
    if (named) clues.push({ named, quote, source, span });
  };
  if (speech.speaksFor && speech.mandate) {
    add(speech.speaksFor, speech.mandate.text, 'body', {
      start: speech.mandate.start,
      end: speech.mandate.end,
    });
  }
  const form = title ? parseReportTitle(title) : null;
  if (title && form) {
    add(form.subject, title, 'title');
    const flat = compactString(title);
    // Who sends a notice stands before 关于, and a congress in brackets names its place.
    if (form.notice) add(/^(.{2,30}?)关于/.exec(flat)?.[1], title, 'title');
    add(/[(]([^()]{2,14})[)]$/.exec(flat)?.[1], title, 'title');
    add(beforeSession(meetingName(/[(]([^()]*(?:届|代表)[^()]*)[)]/.exec(flat)?.[1] ?? '')), title, 'title');
  }
  if (speech.meeting) {
    const before = beforeSession(meetingName(speech.meeting.text));
    add(before, speech.meeting.text, 'body', { start: speech.meeting.start, end: speech.meeting.end });
  }
  const office = findOffice(input);
  if (office) add(office.place, office.quote, 'body', office.span);
  for (const role of ['publisher', 'source'] as const) {
    const value = headValue(facts.head, role);
    if (value) add(value, value, 'head');
  }
  if (title && !form) add(beforeSession(compactString(title)), title, 'title');
  const organ = actingOrgan.exec(compact.between(0, 600).text)?.[1];
  add(organ, organ ?? '', 'body');
  for (const step of [...facts.breadcrumb].reverse()) add(step, step, 'breadcrumb');
  for (const name of ['ContentSource', 'ColumnName', 'SiteName']) {
    const value = facts.meta.find((field) => field.label.toLowerCase() === name.toLowerCase())?.value;
    if (value) add(value, value, 'meta');
  }
  for (const part of (facts.documentTitle ?? '').split(/[_|\-–—]/)) add(part, part, 'documentTitle');
  return clues;
}

/** A government or outpost that does something in the first sentences: 江东高新区管委会紧紧围绕…. */
const actingOrgan =
  /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,20}?(?:人民政府|街道办事处|管委会|管理委员会|行政公署))(?=在|坚持|紧|以|全面|认真|深入|始终|团结)/u;

/** The head of a government by office, at the start of a line: 云河县人民政府代县长 李灿. */
const officeLine =
  /^[^\S\n]*[（(]?(\p{Script=Han}{2,16}?)(?:人民)?(?:政府)?[^\S\n]*(?:代理?)?(?:省长|自治区主席|主席|市长|区长|县长|州长|盟长|旗长|镇长|乡长|苏木达|办事处主任|管委会主任)/gmu;

/** Who speaks, above the salutation: the line of the head's office names the place where the others say 县. */
function findOffice({
  body: { text, speech },
}: PlaceInput): { place: string; quote: string; span: Clue['span'] } | null {
  const above = text.slice(0, Math.min(speech.salutation?.start ?? 0, 800));
  for (const match of above.matchAll(officeLine)) {
    const place = match[1] as string;
    if (parsePlaceName(place) === null) continue;
    const quote = match[0].trim();
    const start = match.index + match[0].indexOf(quote);
    return { place, quote, span: { start, end: start + quote.length } };
  }
  return null;
}

/** 上海市宝山区淞南镇第八届人民代表大会 → the place before 第, 人民代表大会 or 社区代表. */
function beforeSession(name: string): string | null {
  const match =
    /^(.{2,24}?)(?:\d{4}年度?)?(?:第?[一二三四五六七八九十〇零\d]+届|第届|人民代表|人代会|人大|社区|社代会|\d{4}年)/.exec(
      name,
    );
  return match?.[1] ?? null;
}

/** The town of the first clue that names one; a column's code comes before the trail and the site's own name. */
function chooseTown(clues: Clue[], input: PlaceInput): Clue | null {
  const strong = clues.find((clue) => clue.named.town && ['body', 'title', 'head'].includes(clue.source));
  if (strong) return strong;
  const named = clues.find((clue) => clue.named.town);
  const byPath = input.facts.address ? placeOfPath(input.facts.address, input.places) : null;
  if (byPath && isTown(byPath.record)) {
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

/** A report whose first paragraphs speak of 全镇, 街道党工委, 镇党委 is a town's though nobody names it above. */
function speaksAsTown(input: PlaceInput): boolean {
  const opening = input.body.compact.between(0, 1_500).text;
  return /(?:我|全|本)(?:镇|乡|街道)|街道(?:党工委|办事处|上下|经济|各项)|[镇乡]党委|镇人大|办事处/.test(
    opening,
  );
}

/** Names of towns in running text: of the list where the portal's place is known, else before an organ's name. */
function townInText(input: PlaceInput, host: PlaceRecord | null): Clue | null {
  const { text } = input.body;
  const counts = new Map<string, number>();
  if (host) {
    for (const record of input.places.records.values()) {
      if (!isTown(record) || record.parent !== host.id) continue;
      const count = text.split(record.name).length - 1;
      if (count > 0) counts.set(record.name, count);
    }
  } else {
    const pattern =
      /(?:^|[，。、；：“《（(\s]|在|推进|全面|建设|关于|对|与|和|为|把|由|是|的|开创|推动)([\p{Script=Han}]{2,4}?(?:街道|镇|乡))(?!\p{Script=Han}?(?:村|企|级|区|域|镇))/gu;
    for (const match of text.matchAll(pattern)) {
      const name = match[1] as string;
      if (parsePlaceName(name)?.town === name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  // Another town is named once or twice in passing; its own name comes back again and again.
  if (!best || best[1] < 2 || (second && second[1] * 2 > best[1])) return null;
  const at = text.indexOf(best[0]);
  return {
    named: { province: null, city: null, district: null, town: best[0] },
    quote: best[0],
    source: 'body',
    span: { start: at, end: at + best[0].length },
  };
}

/** What encloses a town, where the opening names both together: 江东市某庄镇. */
function levelsInText(town: Clue, input: PlaceInput): Partial<NamedPlace> {
  const name = town.named.town as string;
  const opening = input.body.compact.between(0, 3_000).text;
  const before = new RegExp(
    `(?:^|[^\\p{Script=Han}]|[年在于])(\\p{Script=Han}{1,10}[市区县旗])${name}`,
    'u',
  ).exec(opening)?.[1];
  const named = before ? parsePlaceName(`${before}${name}`) : null;
  return named?.town === name ? { district: named.district, city: named.city } : {};
}

function isTown(record: PlaceRecord): boolean {
  return record.kind === '镇' || record.kind === '乡' || record.kind === '街道';
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

/** Fills what encloses the place from the list of places, then from what the page names, then from the host. */
function complete(
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
  const record = findPlaceRecord(name, context, input.places);
  const parent = record?.parent ? input.places.records.get(record.parent) : null;
  const top = record ? topOf(record, input.places) : null;
  const isDistrict = /^(?:区|县|旗|自治县|自治旗)$/.test(kind ?? '');
  const known = record
    ? null
    : findEnclosing(
        name,
        {
          district: context.district,
          city: enclosing.city === name ? null : enclosing.city,
          province: enclosing.province,
        },
        input.places,
      );
  const municipality = top?.name ?? enclosing.province;
  return {
    place: name,
    placeType: kind,
    placeId: record?.id ?? null,
    district: isDistrict
      ? name
      : ((parent && parent.kind !== '市' ? parent.name : null) ??
        (lower ? (context.district ?? known?.county ?? null) : null)),
    city: kind === '市' ? name : (top?.name ?? enclosing.city ?? known?.city ?? null),
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

function isMunicipality(city: string | null): boolean {
  return city !== null && /^(?:北京|天津|上海|重庆)市$/.test(city);
}
