import { browser } from 'wxt/browser';
import { type ReportIdentity, unknownIdentity } from '../../lib/analysis/report-identity.ts';
import { type EarlierReports, findEarlierReports } from '../../lib/compare/earlier-reports.ts';
import type { CatalogueRecord } from '../../lib/knowledge/catalogue.ts';
import type { PlaceIndex } from '../../lib/knowledge/places.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import type { PastHead } from '../../lib/records/past-report.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { parseReportTitle } from '../../lib/reports/title-form.ts';
import { namesInKey, placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { pastHeadsOfPlace } from '../../lib/store/past-reports.ts';
import { reportsOfPlace } from '../../lib/store/reports.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import { wholeCatalogue } from './earlier.ts';
import { currentKnowledge } from './knowledge.ts';
import type { Reading } from './readings.ts';
import { listFromStore } from './store.ts';

/** The report from which the reader asked for a place's past, and the links that only its page knows. */
interface Lead {
  identity: ReportIdentity;
  address: string | null;
  links: PageLink[];
  columnLinks: PageLink[];
}

/** Most links of one page that are remembered: a list page has 10 to 30 reports. */
const mostLinks = 200;

const keyOf = (placeKey: string) => `past:${placeKey}`;

/** Remembers what a report's page leads to, for the list in the library; gone with the browser. */
export async function rememberLead(placeKey: string, { report, first, columnLinks }: Reading): Promise<void> {
  const links = report.links.filter(({ text }) => parseReportTitle(text) !== null).slice(0, mostLinks);
  const lead: Lead = { identity: first.report, address: report.address, links, columnLinks };
  await browser.storage.session.set({ [keyOf(placeKey)]: lead });
}

/** The known reports of a place, from the catalogue, from what was opened and from the page that led here; a store that fails leaves the catalogue. */
export async function findPastOfPlace(placeKey: string): Promise<PastOfPlace> {
  const [{ places }, catalogue, opened, heads, lead] = await Promise.all([
    currentKnowledge(),
    wholeCatalogue(),
    listFromStore((store) => reportsOfPlace(store, placeKey)),
    listFromStore((store) => pastHeadsOfPlace(store, placeKey)),
    loadLead(placeKey),
  ]);
  const identity = lead?.identity ?? identityOfPlace(placeKey, { places, catalogue, opened, heads });
  const known = findEarlierReports({
    identity,
    address: lead?.address ?? null,
    catalogue,
    opened,
    links: lead?.links ?? [],
    columnLinks: lead?.columnLinks ?? [],
    places,
  });
  const { place, district, city, province } = identity;
  const within = [...new Set([province, city, district])].filter((name) => name !== null && name !== place);
  return {
    place: { key: placeKey, name: place, within: within as string[] },
    known: lead ? known : withoutCurrent(known),
    read: heads,
  };
}

async function loadLead(placeKey: string): Promise<Lead | null> {
  const stored = await browser.storage.session.get(keyOf(placeKey));
  return (stored[keyOf(placeKey)] as Lead | undefined) ?? null;
}

/** The place as what is known of it names it: a kept or opened report, its record, or the catalogue. */
function identityOfPlace(
  placeKey: string,
  known: {
    places: PlaceIndex;
    catalogue: readonly CatalogueRecord[];
    opened: readonly StoredReport[];
    heads: readonly PastHead[];
  },
): ReportIdentity {
  const { places, catalogue, opened, heads } = known;
  const kept = [...opened, ...heads].find(({ identity }) => placeKeyOf(identity) === placeKey)?.identity;
  if (kept) return { ...unknownIdentity, ...namesOf(kept) };
  const record = places.records.get(placeKey);
  const listed = catalogue.find((report) => placeKeyOf(report) === placeKey);
  const parent = record?.parent ? places.records.get(record.parent) : undefined;
  const printed = record ? null : namesInKey(placeKey);
  return {
    ...unknownIdentity,
    place: record?.name ?? listed?.place ?? printed?.place ?? null,
    placeId: record?.id ?? listed?.placeId ?? null,
    placeType: record?.kind ?? listed?.placeType ?? null,
    district: listed?.district ?? parent?.name ?? printed?.district ?? null,
    province: listed?.province ?? null,
  };
}

function namesOf({ place, placeId, placeType, district, city, province }: PastHead['identity']) {
  return { place, placeId, placeType, district, city, province };
}

/** A list that no open report led to: what stands for the place in it is no report. */
function withoutCurrent(known: EarlierReports): EarlierReports {
  return {
    ...known,
    items: known.items.filter((item) => item.type === 'missing' || !item.report.current),
  };
}
