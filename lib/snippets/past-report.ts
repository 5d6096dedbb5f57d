import type { Analysis } from '../analysis/analysis.ts';
import type { PastName, PastReport, PastText } from '../records/past-report.ts';
import { evidenceFormat } from '../records/snippet.ts';
import { canonicalAddress } from '../text/address.ts';
import type { ReportText } from '../text/report-text.ts';
import { webAddress } from '../text/web-address.ts';
import type { KeepingFacts } from './make-snippet.ts';
import { snippetReport } from './passage.ts';
import { reportIdOf } from './stored-report.ts';

/** What is kept of a past report that was read in: its text, and what was read of it that day. Pure. */
export function makePastReport(input: {
  report: ReportText;
  analysis: Analysis;
  /** Which place's reports it joins. */
  placeKey: string;
  named: PastName | null;
  facts: Pick<KeepingFacts, 'keptAt' | 'bodyHash' | 'normaliser' | 'format'>;
}): PastReport {
  const { report, analysis, placeKey, named, facts } = input;
  const canonical = report.address === null ? null : canonicalAddress(report.address);
  return {
    format: evidenceFormat,
    id: reportIdOf(canonical, facts.bodyHash),
    placeKey,
    address: webAddress(report.address),
    canonicalAddress: canonical,
    identity: snippetReport(analysis, facts.format),
    named,
    report: pastText(report),
    bodyHash: facts.bodyHash,
    normaliser: facts.normaliser,
    readAt: facts.keptAt,
    figures: analysis.figures.length,
  };
}

/** The report behind a kept one, to be read again. */
export function textOfPast({ report, address }: Pick<PastReport, 'report' | 'address'>): ReportText {
  return { ...report, address, links: [] };
}

function pastText(report: ReportText): PastText {
  const { text, title, documentTitle, head, meta, breadcrumb, cells, superscripts, file } = report;
  return { text, title, documentTitle, head, meta, breadcrumb, cells, superscripts, file };
}
