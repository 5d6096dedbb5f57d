import type { EvidenceSource } from '../analysis/report-identity.ts';
import { findShortNamed, placeOfHost, placeOfPath } from '../knowledge/place-index.ts';
import type { PlaceRecord } from '../knowledge/places.ts';
import { compactString } from '../text/print/compact.ts';
import { meetingName } from './delivery.ts';
import { completePlace } from './enclosing-levels.ts';
import { placeOfGenreTitle } from './genre-titles.ts';
import { headValue } from './head-fields.ts';
import { type Clue, isTown, type PlaceInput, type ReportPlace } from './place-clue.ts';
import { governmentInText, levelsInText, speaksAsTown, townInText } from './place-in-text.ts';
import { type NamedPlace, parsePlaceName } from './place-name.ts';
import { parseReportTitle } from './title-form.ts';

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
  const levels = { placeType: null, placeId: null, district: null, city: null, province: null };
  return { place: '国务院', ...levels, quote: text, source: 'body', span: { start, end } };
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
    const named = text ? (parsePlaceName(text) ?? parseShortName(text, input)) : null;
    if (named) clues.push({ named, quote, source, span });
  };
  if (speech.speaksFor && speech.mandate) {
    add(speech.speaksFor.replace(term, ''), speech.mandate.text, 'body', {
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
  if (title && !form) add(placeOfGenreTitle(title), title, 'title');
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

/** The number of a government, before or behind its place: 第十四届县人民政府, 清水县第十四届人民政府. */
const term = /第?[一二三四五六七八九十\d]+届/;

/** A province or city by its name in short, with or without its government: 长春, 恩施州政府. */
function parseShortName(text: string, { places }: PlaceInput): NamedPlace | null {
  const short = /^(\p{Script=Han}{2,6}?)(?:人民|政府|人民政府)?$/u.exec(compactString(text))?.[1];
  const full = short ? findShortNamed(short, places) : null;
  return full === null ? null : parsePlaceName(full);
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
