/** What a script imports of the program: reading a report and comparing reports, without a DOM, a browser or a file. */
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { growthRuleOf } from '../../../lib/compare/checks/check.ts';
import { type Comparison, compareReports } from '../../../lib/compare/compare-reports.ts';
import type { ReadReport } from '../../../lib/compare/compared-report.ts';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';
import type { Segmenter } from '../../../lib/text/segmenter.ts';
import { openReader, type Reader } from '../../../scripts/open-reader.ts';

export type { Figure } from '../../../lib/analysis/figure.ts';
export type { OwnNote } from '../../../lib/analysis/own-note.ts';
export type { Relation } from '../../../lib/analysis/relation.ts';
export type { ReportIdentity } from '../../../lib/analysis/report-identity.ts';
export type { TermHit } from '../../../lib/analysis/term-hit.ts';
export type { Analysis, Comparison, ReadReport, ReportText, Segmenter };
export { plainReportText };

/** How a report is read. */
export interface AnalyseOptions {
  /** The heading above the text, where it is known: it tells the place and the period best. */
  title?: string | null;
  /** The address it was read from: a government's host tells the place. */
  address?: string | null;
  /**
   * What parts words. Left out, it is `jieba-wasm` where that is installed; `null` asks for none. Without one, names and
   * terms are read as they stand: a term inside another word is not left out, an indicator not completed.
   */
  segmenter?: Segmenter | null;
}

let reader: Reader | undefined;

/** What the program knows, loaded at the first reading (some 50 ms). */
function sharedReader(): Reader {
  reader ??= openReader();
  return reader;
}

/**
 * Reads a report: which it is, its sections, figures with period, status and name, relations, terms and its own notes.
 * Offsets are UTF-16 and of `text`. Takes a bare text, or what `readFile` of `zhengbaotong/files` gave. Never throws for
 * what the text holds.
 */
export function analyse(report: string | ReportText, options: AnalyseOptions = {}): Analysis {
  const { title, address, segmenter } = options;
  const read = typeof report === 'string' ? plainReportText(report, address ?? null) : report;
  const named = title === undefined ? read : { ...read, title };
  return sharedReader().read(named, segmenter === undefined ? {} : { segmenter });
}

/**
 * Sets reports of one place beside one another, in any order: promises and what became of them, series of indicators,
 * growth worked out again, versions. Reports of another place are named in `otherPlaces` and not compared.
 */
export const compare = (reports: readonly ReadReport[]): Comparison =>
  compareReports(reports, growthRuleOf(sharedReader().knowledge.indicators));
