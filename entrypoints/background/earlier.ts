import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import { type EarlierReports, findEarlierReports } from '../../lib/compare/earlier-reports.ts';
import { type EarlierValues, findEarlierValues } from '../../lib/compare/earlier-values.ts';
import type { FigureBefore } from '../../lib/compare/page-comparison.ts';
import type { CatalogueRecord } from '../../lib/knowledge/catalogue.ts';
import { seedBaseNotes, seedReports } from '../../lib/knowledge/seeds.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { changeMark } from '../../lib/store/change-marks.ts';
import { reportsOfPlace } from '../../lib/store/reports.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { refinedAnalysis } from './analysis.ts';
import { keepAtHand } from './at-hand.ts';
import { comparedPage } from './compared-page.ts';
import { currentKnowledge } from './knowledge.ts';
import { loadCatalogue } from './packaged.ts';
import type { Reading } from './readings.ts';
import { listFromStore } from './store.ts';

/**
 * The place's reports that are known: from the catalogue, from what the reader opened, from the page's links and from
 * those of its column page. Column links that are given stay with the reading, so that whoever asks next, the popup
 * too, gets the same list; `null` leaves those that are there.
 */
export async function findEarlierOfPlace(
  reading: Reading,
  columnLinks: PageLink[] | null,
): Promise<EarlierReports> {
  if (columnLinks !== null) reading.columnLinks = columnLinks;
  const { report, first } = reading;
  const { places } = await currentKnowledge();
  return findEarlierReports({
    identity: first.report,
    address: report.address,
    catalogue: await wholeCatalogue(),
    opened: await openedOfPlace(first.report),
    links: report.links,
    columnLinks: reading.columnLinks,
    places,
  });
}

/** Every report that is known to be published. */
export async function wholeCatalogue(): Promise<CatalogueRecord[]> {
  return [...seedReports, ...(await loadCatalogue())];
}

/**
 * The same figure in earlier reports of the place that the reader has opened, and what past reports that were read in
 * say of it; `null` when nothing may be set beside it.
 */
export async function findSameFigureBefore(reading: Reading, span: Span): Promise<FigureBefore | null> {
  const [values, compared] = await Promise.all([
    findOpenedBefore(reading, span),
    comparedPage(reading).catch(() => null),
  ]);
  const history = compared?.historyAt(span) ?? null;
  if (!values && !history) return null;
  return { ...(values ?? { values: [], notes: [] }), ...(history ?? { goal: null, series: null }) };
}

async function findOpenedBefore(reading: Reading, span: Span): Promise<EarlierValues | null> {
  const { analysis } = await refinedAnalysis(reading);
  const figure = analysis.figures.find(({ start, end }) => start === span.start && end === span.end);
  if (!figure) return null;
  const { places } = await currentKnowledge();
  const { address } = reading.report;
  const here = address === null ? null : canonicalAddress(address);
  const reports = (await openedOfPlace(analysis.report)).filter(
    ({ canonicalAddress: other }) => other === null || other !== here,
  );
  return findEarlierValues({ figure, identity: analysis.report, reports, notes: seedBaseNotes, places });
}

/** How many places' opened reports stay at hand: those of a few tabs. */
const keptAtHand = 4;

/** By the place and the mark of what is kept: every card asks for them. */
const opened = keepAtHand<StoredReport[]>(keptAtHand);

/** A store that fails leaves the catalogue: what the reader opened is then not known. */
export async function openedOfPlace(
  identity: Pick<ReportIdentity, 'placeId' | 'place' | 'district'>,
): Promise<StoredReport[]> {
  const placeKey = placeKeyOf(identity);
  return listFromStore(async (store) =>
    opened.get(`${placeKey} ${await changeMark(store, ['reports'])}`, () => reportsOfPlace(store, placeKey)),
  );
}
