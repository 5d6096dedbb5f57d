import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import { type EarlierReports, findEarlierReports } from '../../lib/compare/earlier-reports.ts';
import { type EarlierValues, findEarlierValues } from '../../lib/compare/earlier-values.ts';
import { seedBaseNotes, seedReports } from '../../lib/knowledge/seeds.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { reportsOfPlace } from '../../lib/store/reports.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { PageLink, ReportText } from '../../lib/text/report-text.ts';
import { currentKnowledge, refineReport } from './analysis.ts';
import { answerFromStore } from './store.ts';

/** The place's reports that are known: from the catalogue, from what the reader opened, from the page's links. */
export async function findEarlierOfPlace(asked: {
  identity: ReportIdentity;
  address: string;
  links: PageLink[];
  columnLinks: PageLink[];
}): Promise<EarlierReports> {
  const { identity, address, links, columnLinks } = asked;
  const { places } = await currentKnowledge();
  const opened = await openedOfPlace(identity);
  return findEarlierReports({
    identity,
    address,
    catalogue: seedReports,
    opened,
    links,
    columnLinks,
    places,
  });
}

/** The same figure in earlier reports of the place that the reader has opened; `null` when nothing may be set beside it. */
export async function findSameFigureBefore(report: ReportText, index: number): Promise<EarlierValues | null> {
  const { analysis } = await refineReport(report);
  const figure = analysis.figures[index];
  if (!figure) return null;
  const { places } = await currentKnowledge();
  const here = report.address === null ? null : canonicalAddress(report.address);
  const reports = (await openedOfPlace(analysis.report)).filter(
    ({ canonicalAddress: other }) => other === null || other !== here,
  );
  return findEarlierValues({ figure, identity: analysis.report, reports, notes: seedBaseNotes, places });
}

/** A store that fails leaves the catalogue: what the reader opened is then not known. */
async function openedOfPlace(identity: ReportIdentity): Promise<StoredReport[]> {
  const answer = await answerFromStore((store) => reportsOfPlace(store, placeKeyOf(identity)));
  return answer.ok ? answer.value : [];
}
