import type { Analysis } from '../analysis/analysis.ts';
import {
  evidenceFormat,
  type FigureSummary,
  type KeptText,
  pickReading,
  type StoredReport,
} from '../records/snippet.ts';
import { canonicalAddress } from '../text/address.ts';
import { readPrint } from '../text/print/print.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import type { ReportText } from '../text/report-text.ts';
import { webAddress } from '../text/web-address.ts';
import type { KeepingFacts } from './make-snippet.ts';
import { snippetReport } from './passage.ts';

/** What is remembered of a report that was opened: who speaks, and its figures for comparing. Pure. */
export function makeStoredReport(input: {
  report: ReportText;
  analysis: Analysis;
  facts: Pick<KeepingFacts, 'keptAt' | 'bodyHash' | 'normaliser' | 'format'>;
}): StoredReport {
  const { report, analysis, facts } = input;
  const canonical = report.address === null ? null : canonicalAddress(report.address);
  return {
    format: evidenceFormat,
    id: reportIdOf(canonical, facts.bodyHash),
    address: webAddress(report.address),
    canonicalAddress: canonical,
    identity: snippetReport(analysis, facts.format),
    placeKey: placeKeyOf(analysis.report),
    firstOpenedAt: facts.keptAt,
    openedAt: facts.keptAt,
    bodyHash: facts.bodyHash,
    normaliser: facts.normaliser,
    figures: summariseFigures(report, analysis),
  };
}

/** The row that keeps a report's whole normalised text. */
export function makeKeptText(input: {
  text: string;
  address: string | null;
  facts: Pick<KeepingFacts, 'keptAt' | 'bodyHash' | 'normaliser'>;
}): KeptText {
  const { text, address, facts } = input;
  return {
    format: evidenceFormat,
    hash: facts.bodyHash,
    normaliser: facts.normaliser,
    text,
    address: webAddress(address),
    keptAt: facts.keptAt,
  };
}

/** The key of an opened or past report: its canonical address, or its text's hash where it has none. */
export function reportIdOf(canonical: string | null, bodyHash: string): string {
  return canonical ?? `text:${bodyHash}`;
}

/** What finds the reports of one place: the id of the place, else district and place as printed, else `''`. */
export function placeKeyOf(identity: {
  placeId: string | null;
  place: string | null;
  district: string | null;
}): string {
  if (identity.placeId !== null) return identity.placeId;
  return identity.place === null ? '' : `${identity.district ?? ''}/${identity.place}`;
}

/** The names in the key of a place that has no id; `null` for an id. */
export function namesInKey(placeKey: string): { district: string | null; place: string } | null {
  const [district = '', place] = placeKey.split('/', 2);
  return place ? { district: district || null, place } : null;
}

function summariseFigures(report: ReportText, { figures }: Analysis): FigureSummary[] {
  const print = readPrint(report);
  return figures.map((figure) => {
    const sentence = findSentence(print, figure);
    return {
      ...pickReading(figure),
      start: figure.start,
      end: figure.end,
      text: figure.text,
      sentence: asOneLine(report.text.slice(sentence.start, sentence.end)),
    };
  });
}
