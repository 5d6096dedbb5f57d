import type { CatalogueRecord } from '../../lib/knowledge/catalogue.ts';
import { enclosingDivisions, findDivisions } from '../../lib/knowledge/divisions.ts';
import { findPlaceRecord } from '../../lib/knowledge/place-index.ts';
import type { PlaceIndex } from '../../lib/knowledge/places.ts';
import { readIdentity } from '../../lib/reports/read-identity.ts';
import { parsePeriod } from '../../lib/text/period-shape.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import type { CorpusDocument } from '../proof/corpus/documents.ts';

/** Kinds of places that the folders of the corpus are named by, the longer first. */
const kinds = ['自治区', '自治州', '地区', '省', '市', '盟'];
const fileFormat = /\.(?<format>pdf|docx?|wps)$/iu;

/**
 * The catalogue's record of a document with an address: the place is the folder's, the period what the text itself
 * says. `null` where it says none, or where its year is not the file's. `seen` is the day of the corpus's commit.
 */
export function toCatalogueRecord(
  document: CorpusDocument,
  { places, seen }: { places: PlaceIndex; seen: string },
): CatalogueRecord | null {
  const name = document.place!;
  const kind = kinds.find((candidate) => name.endsWith(candidate));
  const division = findDivisions(name, places.divisions).find(({ level }) => level !== 'town');
  if (kind === undefined || division === undefined) return null;
  const record = findPlaceRecord(name, { district: null, province: null, on: null }, places);
  const { period, kind: reportKind } = readPeriod(document, places);
  if (period === null || reportKind === null) return null;
  return {
    id: `${record?.id ?? `cn-${division.code}`}-${period.toLowerCase().replace('..', '-')}`,
    placeId: record?.id ?? null,
    place: name,
    placeType: kind,
    district: null,
    province: division.level === 'province' ? name : enclosingDivisions(division, places.divisions).province,
    period,
    kind: reportKind,
    title: document.title,
    published: null,
    addresses: [{ url: document.address!, host: 'portal', format: formatOf(document.address!) }],
    seen,
  };
}

function readPeriod(
  { text, title, year }: CorpusDocument,
  places: PlaceIndex,
): (Pick<CatalogueRecord, 'kind'> & { period: string }) | { period: null; kind: null } {
  const { period, kind } = readIdentity({ ...plainReportText(text), title }, places);
  const last = period === null ? null : Number(parsePeriod(period)?.to.slice(0, 4));
  // A report is filed under the year in which it was given or was to be: the one after the last that it reviews.
  if (period === null || kind === null || year === null || last === null || last < year - 1 || last > year)
    return { period: null, kind: null };
  return { period, kind };
}

function formatOf(address: string): 'html' | 'pdf' | 'doc' {
  const format = fileFormat.exec(new URL(address).pathname)?.groups?.format?.toLowerCase();
  return format === undefined ? 'html' : format === 'pdf' ? 'pdf' : 'doc';
}
