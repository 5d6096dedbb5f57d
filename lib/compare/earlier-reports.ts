import {
  isOtherGenre,
  isSameGenre,
  type ReportIdentity,
  type ReportKind,
} from '../analysis/report-identity.ts';
import type { CatalogueRecord } from '../knowledge/catalogue.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import type { StoredReport } from '../records/snippet.ts';
import { type FileRole, isFileLink, rolesOfFiles } from '../reports/attached-file.ts';
import { readBody } from '../reports/body.ts';
import { columnAddress } from '../reports/column-address.ts';
import { kindOfShape } from '../reports/named-identity.ts';
import { parsePlaceName } from '../reports/place-name.ts';
import { readReviewedPeriod } from '../reports/report-period.ts';
import { parseReportTitle } from '../reports/title-form.ts';
import { canonicalAddress, canonicalHost, hostClass } from '../text/address.ts';
import { fileNameIn, kindOfFileName } from '../text/file-address.ts';
import { lastDayOf, parsePeriod } from '../text/period-shape.ts';
import type { PageLink } from '../text/report-text.ts';

type Address = CatalogueRecord['addresses'][number];

/** One report in a place's timeline. */
export interface EarlierReport {
  /** Unique within one answer: the catalogue's id, else the address; `this` or the body's hash for a local file. */
  id: string;
  title: string | null;
  place: string;
  period: string | null;
  kind: ReportKind | null;
  /** ISO day, `null` when unknown. */
  published: string | null;
  /** The portal's own first, then congress sites, then mirrors; pages before files. */
  addresses: Address[];
  /** Where the reader opened it, whatever address leads there; `null` where that is not known. */
  openedAt: string | null;
  /** The one that is open now. */
  current: boolean;
  from: 'catalogue' | 'opened' | 'page' | 'column';
}

/** A report, or a year of which none is known here; that says nothing of whether it was published. */
export type TimelineEntry = { type: 'report'; report: EarlierReport } | { type: 'missing'; period: string };

/** A file that a page leads to. */
export interface AttachedFile {
  /** As the page calls it, else as its address does. */
  text: string;
  href: string;
  role: FileRole;
}

/** What came before a report, and what stands beside it. */
export interface EarlierReports {
  /** The place's reports, newest first, this one among them. */
  items: TimelineEntry[];
  /** Reports of the district that encloses the place, newest first. */
  district: EarlierReport[];
  /** Files that the page names, the report among them first. */
  attachments: AttachedFile[];
  /** The column's list on the same site, `null` when its address is not known. */
  column: string | null;
}

export interface EarlierInput {
  identity: ReportIdentity;
  /** Address of the open page; `null` for a local file. */
  address: string | null;
  catalogue: readonly CatalogueRecord[];
  /** Reports the reader has opened; empty where they don't allow it to be remembered. */
  opened: readonly StoredReport[];
  /** Links of the open page. */
  links: readonly PageLink[];
  /** Links of the column page the reader asked for. */
  columnLinks?: readonly PageLink[];
  places: PlaceIndex;
}

/**
 * Leads from a report to those of the same place. The same report at two addresses is one; of a place that was
 * merged away its reports go on under its successor. A document of another genre leads to those of its own. Pure: asks for nothing.
 */
export function findEarlierReports(input: EarlierInput): EarlierReports {
  const known = [
    currentReport(input),
    ...input.catalogue.filter((record) => isOfPlace(record, input)).map(fromCatalogue),
    ...input.opened.flatMap((report) => fromOpened(report, input)),
    ...input.links.flatMap((link) => fromLink(link, 'page', input)),
    ...(input.columnLinks ?? []).flatMap((link) => fromLink(link, 'column', input)),
  ];
  const reports = mergeTwins(known);
  return {
    items: withMissingYears(reports.sort(newestFirst)),
    district: findDistrictReports(input).sort(newestFirst),
    attachments: findAttachments(input),
    column: input.address ? columnAddress(input.address) : null,
  };
}

/** Files among a page's links, each address once. */
function findAttachments({ links, identity }: EarlierInput): AttachedFile[] {
  const files = new Map<string, { text: string; href: string }>();
  for (const { text, href } of links)
    if (isFileLink(href, [text]) && !files.has(href))
      files.set(href, { text: text || (fileNameIn(href) ?? href), href });
  const listed = [...files.values()];
  const named = listed.map(({ text, href }) => {
    const names = [text, fileNameIn(href)].filter((name) => name !== null);
    return { names, kind: names.map(kindOfFileName).find((kind) => kind !== null) ?? null };
  });
  const roles = rolesOfFiles(named, identity.isReport);
  return listed
    .map((file, at) => ({ ...file, role: roles[at]! }))
    .sort((a, b) => Number(b.role === 'report') - Number(a.role === 'report'));
}

function currentReport({ identity, address }: EarlierInput): EarlierReport {
  return {
    id: address ?? 'this',
    title: identity.title,
    place: identity.place ?? '',
    period: identity.period,
    kind: identity.kind,
    published: identity.publishedOn,
    addresses: address ? describeAddresses([address]) : [],
    openedAt: address,
    current: true,
    from: 'page',
  };
}

function fromCatalogue(record: CatalogueRecord): EarlierReport {
  return {
    id: record.id,
    title: record.title,
    place: record.place,
    period: record.period,
    kind: record.kind,
    published: record.published,
    addresses: sortAddresses([...record.addresses, ...record.addresses.flatMap(portalTwin)]),
    openedAt: null,
    current: false,
    from: 'catalogue',
  };
}

function fromOpened(report: StoredReport, input: EarlierInput): EarlierReport[] {
  const { identity } = report;
  if (!isSameGenre(identity, input.identity)) return [];
  if (!isSamePlace({ placeId: identity.placeId, place: identity.place, district: identity.district }, input))
    return [];
  return [
    {
      id: report.id,
      title: identity.title,
      place: identity.place ?? '',
      period: identity.period,
      kind: kindOfPeriod(identity.period),
      published: identity.publishedOn,
      addresses: report.address ? describeAddresses([report.address]) : [],
      openedAt: report.address,
      current: false,
      from: 'opened',
    },
  ];
}

/** A link whose words name a report of this place, or of no place while it stands on the place's own page. */
function fromLink(link: PageLink, from: 'page' | 'column', input: EarlierInput): EarlierReport[] {
  const form = parseReportTitle(link.text);
  if (!form || !input.identity.place || isOtherGenre(input.identity)) return [];
  const named = parsePlaceName(form.subject);
  const lowest = named?.town ?? named?.district ?? named?.city ?? null;
  if (lowest !== null && lowest !== input.identity.place) return [];
  const period = readReviewedPeriod({
    title: link.text,
    body: readBody(''),
    deliveredOn: null,
    publishedOn: null,
  });
  if (!period) return [];
  return [
    {
      id: link.href,
      title: link.text.replace(/\s+/g, ' ').trim(),
      place: input.identity.place,
      period: period.period,
      kind: period.kind,
      published: null,
      addresses: describeAddresses([link.href]),
      openedAt: null,
      current: false,
      from,
    },
  ];
}

/** A record of the catalogue, which lists reports alone, of this report's place. */
function isOfPlace(record: CatalogueRecord, input: EarlierInput): boolean {
  return !isOtherGenre(input.identity) && isSamePlace(record, input);
}

/** By id where both are known, a place merged away counts for its successor; else by name and district as printed. */
function isSamePlace(
  other: { placeId: string | null; place: string | null; district: string | null },
  { identity, places }: Pick<EarlierInput, 'identity' | 'places'>,
): boolean {
  if (!identity.place || !other.place) return false;
  if (identity.placeId && other.placeId) {
    if (identity.placeId === other.placeId) return true;
    const own = places.records.get(identity.placeId);
    const before = places.records.get(other.placeId);
    return Boolean(own?.predecessors.includes(other.placeId) && before?.to);
  }
  if (identity.placeId || other.placeId) return false;
  return other.place === identity.place && (other.district ?? null) === (identity.district ?? null);
}

function findDistrictReports(input: EarlierInput): EarlierReport[] {
  const { identity, places, catalogue } = input;
  if (!identity.district || identity.district === identity.place) return [];
  const parent = identity.placeId ? places.records.get(identity.placeId)?.parent : null;
  const found = catalogue.filter((record) =>
    parent
      ? record.placeId === parent
      : record.place === identity.district && record.province === identity.province,
  );
  return mergeTwins(found.map(fromCatalogue));
}

/** Makes one of reports that share an address, or the period and its shape; what came first keeps its words. */
function mergeTwins(reports: EarlierReport[]): EarlierReport[] {
  const merged: EarlierReport[] = [];
  for (const report of reports) {
    const twin = merged.find((other) => isSameReport(other, report));
    if (!twin) {
      merged.push({ ...report, addresses: [...report.addresses] });
      continue;
    }
    twin.addresses = sortAddresses([...twin.addresses, ...report.addresses]);
    twin.title ??= report.title;
    twin.published ??= report.published;
    twin.period ??= report.period;
    twin.openedAt ??= report.openedAt;
    twin.kind ??= report.kind;
    if (twin.current && report.from === 'catalogue') twin.from = 'catalogue';
    if (twin.place === '') twin.place = report.place;
  }
  return merged;
}

function isSameReport(a: EarlierReport, b: EarlierReport): boolean {
  const addresses = new Set(a.addresses.map((address) => canonicalAddress(address.url)));
  if (b.addresses.some((address) => addresses.has(canonicalAddress(address.url)))) return true;
  return (
    a.period !== null && a.period === b.period && (a.place === b.place || a.place === '' || b.place === '')
  );
}

/** Describes addresses by who stands behind them and what they carry; the gov.cn twin of a mirror is added. */
export function describeAddresses(urls: readonly string[]): Address[] {
  const described = urls.map((url): Address => ({ url, host: addressHost(url), format: addressFormat(url) }));
  return sortAddresses([...described, ...described.flatMap(portalTwin)]);
}

function addressHost(url: string): Address['host'] {
  if (URL.canParse(url) && /^\d+\.\d+\.\d+\.\d+$/.test(new URL(url).hostname)) return 'mirror';
  const kind = hostClass(url);
  return kind === 'government' ? 'portal' : kind === 'congress' ? 'congress' : 'mirror';
}

function addressFormat(url: string): Address['format'] {
  if (/\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return /\.(?:docx?|wps)(?:[?#]|$)/i.test(url) ? 'doc' : 'html';
}

/** A portal that answers at a bare address has the same paths under its own name. */
function portalTwin(address: Address): Address[] {
  if (!URL.canParse(address.url)) return [];
  const url = new URL(address.url);
  const name = canonicalHost(url.hostname);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(url.hostname) || name === url.hostname) return [];
  return [{ ...address, url: `https://${name}${url.pathname}${url.search}`, host: 'portal' }];
}

const hostOrder: Record<Address['host'], number> = { portal: 0, congress: 1, mirror: 2 };
const formatOrder: Record<Address['format'], number> = { html: 0, pdf: 1, doc: 2 };

/** Each address once as it stands, the portal's own first, pages before files. */
function sortAddresses(addresses: Address[]): Address[] {
  const unique = new Map<string, Address>();
  for (const address of addresses) {
    const key = `${address.host} ${canonicalAddress(address.url) ?? address.url}`;
    if (!unique.has(key)) unique.set(key, address);
  }
  return [...unique.values()].sort(
    (a, b) => hostOrder[a.host] - hostOrder[b.host] || formatOrder[a.format] - formatOrder[b.format],
  );
}

/** By the last day reviewed, then the longer period, newest first; reports without a period come last. */
export function newestFirst(a: Pick<EarlierReport, 'period'>, b: Pick<EarlierReport, 'period'>): number {
  const [first, second] = [a, b].map((report) => (report.period ? parsePeriod(report.period) : null));
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return second.to.localeCompare(first.to) || first.from.localeCompare(second.from);
}

/** Puts an entry for every year between the oldest and the newest report that no yearly or term report covers. */
function withMissingYears(reports: EarlierReport[]): TimelineEntry[] {
  const covered = new Set<number>();
  for (const report of reports) {
    const shape = report.period ? parsePeriod(report.period) : null;
    if (!shape || !(shape.shape === 'year' || shape.shape.startsWith('years-'))) continue;
    for (let year = Number(shape.from.slice(0, 4)); year <= Number(shape.to.slice(0, 4)); year += 1)
      covered.add(year);
  }
  const years = [...covered];
  const entries: TimelineEntry[] = reports.map((report) => ({ type: 'report', report }));
  for (let year = Math.max(...years); year > Math.min(...years); year -= 1) {
    if (covered.has(year)) continue;
    const at = entries.findIndex((entry) => endOf(entry) < `${year}-12-31`);
    entries.splice(at < 0 ? entries.length : at, 0, { type: 'missing', period: String(year) });
  }
  return entries;
}

function endOf(entry: TimelineEntry): string {
  return lastDayOf(entry.type === 'missing' ? entry.period : entry.report.period) ?? '';
}

function kindOfPeriod(period: string | null): ReportKind | null {
  const shape = period ? parsePeriod(period)?.shape : null;
  return shape ? kindOfShape(shape) : null;
}
