import type { EvidenceSource } from '../analysis/report-identity.ts';
import { findShortNamed } from '../knowledge/place-index.ts';
import { townLikeKind } from '../knowledge/places.ts';
import { compactString } from '../text/print/compact.ts';
import type { Span } from '../text/span.ts';
import { meetingName } from './delivery.ts';
import { placeOfGenreTitle } from './genre-titles.ts';
import { headValue } from './head-fields.ts';
import type { Clue, PlaceInput } from './place-clue.ts';
import { type NamedPlace, parsePlaceName, withoutOrgan } from './place-name.ts';
import { withoutSlogan } from './slogan.ts';
import { parseDraftTitle, parseReportTitle } from './title-form.ts';

/** A string of the page that may be a place's name, and what it was printed in. */
interface Naming {
  text: string | null | undefined;
  quote: string;
  source: EvidenceSource;
  span?: Span | null;
}

/** Every string of the page that names a place, the surest first. */
export function findClues(input: PlaceInput): Clue[] {
  const namings = [
    ...inMandate(input),
    ...inReportTitle(input),
    ...inMeeting(input),
    ...inOffice(input),
    ...inHead(input),
    ...inOtherTitle(input),
    ...inOpening(input),
    ...inPage(input),
  ];
  return namings.flatMap(({ text, quote, source, span }) => {
    const printed = source === 'title' ? (input.printedTitle ?? quote) : (printedAt(input, span) ?? quote);
    const named = text ? readName(withoutSlogan(text, printed, input.places), input) : null;
    return named ? [{ named, quote, source, span: span ?? null }] : [];
  });
}

/** What stands in the body at a span, lines and blanks with it; `null` without one. */
const printedAt = ({ body }: PlaceInput, span: Span | null | undefined): string | null =>
  span ? body.text.slice(span.start, span.end) : null;

/** A place by its full name, by its name in short, or a zone of the list. */
const readName = (text: string, input: PlaceInput): NamedPlace | null =>
  parseZoneName(text, input) ?? parsePlaceName(text) ?? parseShortName(text, input);

/**
 * A zone, park or farm of the list, which stands where a town does though its name ends as a district's or in nothing
 * known: 莘庄工业区, 嘉定区菊园新区, 前卫农场. `null` for other names.
 */
function parseZoneName(text: string, { places }: PlaceInput): NamedPlace | null {
  const name = withoutOrgan(text);
  for (const record of places.records.values()) {
    if (record.kind !== townLikeKind || !name.endsWith(record.name)) continue;
    const above = name.slice(0, -record.name.length);
    const around = parsePlaceName(above);
    if (around || above === '')
      return { province: null, city: null, district: null, ...around, town: record.name };
  }
  return null;
}

/** A province or city by its name in short, with or without its government: 长春, 恩施州政府. */
function parseShortName(text: string, { places }: PlaceInput): NamedPlace | null {
  const short = /^(\p{Script=Han}{2,6}?)(?:人民|政府|人民政府)?$/u.exec(compactString(text))?.[1];
  const full = short ? findShortNamed(short, places) : null;
  return full === null ? null : parsePlaceName(full);
}

/** The number of a government, before or behind its place: 第十四届县人民政府, 清水县第十四届人民政府. */
const term = /(?<![一二三四五六七八九十\d])第?[一二三四五六七八九十\d]+届/;

function inMandate({ body: { speech } }: PlaceInput): Naming[] {
  const { speaksFor, mandate } = speech;
  if (!speaksFor || !mandate) return [];
  const { text, start, end } = mandate;
  return [{ text: speaksFor.replace(term, ''), quote: text, source: 'body', span: { start, end } }];
}

/** The title of a report, its sender and congress, or of another genre. */
function inReportTitle({ title }: PlaceInput): Naming[] {
  if (!title) return [];
  const named = (text: string | null | undefined): Naming => ({ text, quote: title, source: 'title' });
  const form = parseReportTitle(title) ?? parseDraftTitle(title);
  if (!form) return [named(placeOfGenreTitle(title))];
  const flat = compactString(title);
  return [
    named(form.subject),
    // Who sends a notice stands before 关于, and a congress in brackets names its place.
    named(form.notice ? /^(.{2,30}?)关于/.exec(flat)?.[1] : null),
    named(/[(]([^()]{2,14})[)]$/.exec(flat)?.[1]),
    named(beforeSession(meetingName(/[(]([^()]*(?:届|代表)[^()]*)[)]/.exec(flat)?.[1] ?? ''))),
  ];
}

function inMeeting({ body: { speech } }: PlaceInput): Naming[] {
  if (!speech.meeting) return [];
  const { text, start, end } = speech.meeting;
  return [{ text: beforeSession(meetingName(text)), quote: text, source: 'body', span: { start, end } }];
}

/** The head of a government by office, at the start of a line: 云河县人民政府代县长 李灿. */
const officeLine =
  /^[^\S\n]*[（(]?(\p{Script=Han}{2,16}?)(?:人民)?(?:政府)?[^\S\n]*(?:代理?)?(?:省长|主席|市长|区长|县长|州长|盟长|旗长|镇长|乡长|苏木达|办事处主任|管委会主任)/gmu;

/** Who speaks, above the salutation: the line of the head's office names the place where the others say 县. */
function inOffice({ body: { text, speech } }: PlaceInput): Naming[] {
  const above = text.slice(0, Math.min(speech.salutation?.start ?? 0, 800));
  for (const match of above.matchAll(officeLine)) {
    const place = match[1] as string;
    if (parsePlaceName(place) === null) continue;
    const quote = match[0].trim();
    const start = match.index + match[0].indexOf(quote);
    return [{ text: place, quote, source: 'body', span: { start, end: start + quote.length } }];
  }
  return [];
}

const inHead = ({ facts }: PlaceInput): Naming[] =>
  (['publisher', 'source'] as const).map((role) => {
    const text = headValue(facts.head, role);
    return { text, quote: text ?? '', source: 'head' };
  });

/** A title that names no report may still begin with a congress. */
function inOtherTitle({ title }: PlaceInput): Naming[] {
  if (!title || parseReportTitle(title)) return [];
  return [{ text: beforeSession(compactString(title)), quote: title, source: 'title' }];
}

/** A government or outpost that does something in the first sentences: 江东高新区管委会紧紧围绕…. */
const actingOrgan =
  /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,20}?(?:人民政府|街道办事处|管委会|管理委员会|行政公署))(?=在|坚持|紧|以|全面|认真|深入|始终|团结)/u;

function inOpening({ body }: PlaceInput): Naming[] {
  const organ = actingOrgan.exec(body.compact.between(0, 600).text)?.[1];
  return [{ text: organ, quote: organ ?? '', source: 'body' }];
}

/** The trail from the nearest step, the site's tags, the parts of the window's title. */
function inPage({ facts }: PlaceInput): Naming[] {
  const metaValue = (name: string) =>
    facts.meta.find((field) => field.label.toLowerCase() === name.toLowerCase())?.value;
  const naming = (source: EvidenceSource) => (text: string | undefined) => ({
    text,
    quote: text ?? '',
    source,
  });
  return [
    ...[...facts.breadcrumb].reverse().map(naming('breadcrumb')),
    ...['ContentSource', 'ColumnName', 'SiteName'].map(metaValue).map(naming('meta')),
    ...(facts.documentTitle ?? '').split(/[_|\-–—]/).map(naming('documentTitle')),
  ];
}

/** 上海市宝山区淞南镇第八届人民代表大会 → the place before 第, 人民代表大会 or 社区代表; of 淞南镇召开镇第八届… the first. */
function beforeSession(name: string): string | null {
  const match =
    /^(.{2,24}?)(?:\d{4}年度?)?(?:第?[一二三四五六七八九十〇零\d]+届|第届|人民代表|人代会|人大|社区|社代会|\d{4}年)/.exec(
      name,
    );
  return match?.[1]?.replace(/(?:召开|举行).*$/, '') ?? null;
}
