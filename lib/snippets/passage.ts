import type { Analysis } from '../analysis/analysis.ts';
import { isDayRebuilt, isPlaceInferred } from '../analysis/report-identity.ts';
import type { DocumentFormat, Snippet, SnippetFile, SnippetReport } from '../records/snippet.ts';
import { isBlank } from '../text/print/characters.ts';
import { paragraphNumber, sectionPathAt } from '../text/print/paragraphs.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import { readTypeset } from '../text/print/typeset.ts';
import { pagesOf, type ReportFile } from '../text/report-file.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { webAddress } from '../text/web-address.ts';

/** What the reader kept: a figure or a term by its index in the analysis, or a selection by its spans of text. */
export type SnippetTarget =
  | { kind: 'figure'; index: number }
  | { kind: 'term'; index: number }
  | { kind: 'selection'; spans: Span[] };

/**
 * Words of a report with what a citation of them is made of: a part of every snippet, and all that copying needs, where
 * whose a number is and how it is found again are not asked.
 */
export type Passage = Pick<
  Snippet,
  'sentence' | 'sectionPath' | 'paragraph' | 'report' | 'file' | 'address' | 'keptAt'
>;

export interface PassageInput {
  report: ReportText;
  analysis: Analysis;
  target: SnippetTarget;
  /** `keptAt` is the time of keeping or copying, see `timeWithOffset`. */
  facts: { format: DocumentFormat; keptAt: string };
}

/** The passage around the words at `span`, see `targetSpan`. Pure. */
export function readPassage({ report, analysis, facts }: PassageInput, span: Span): Passage {
  const typeset = readTypeset(report);
  const sentence = findSentence(typeset, span);
  return {
    sentence: asOneLine(report.text.slice(sentence.start, sentence.end)),
    sectionPath: sectionPathAt(analysis.sections, span.start),
    paragraph: paragraphNumber(typeset.paragraphs, analysis.sections, span.start),
    report: snippetReport(analysis, facts.format),
    file: snippetFile(report.file, span),
    address: webAddress(report.address),
    keptAt: facts.keptAt,
  };
}

/** The identity as a snippet keeps it. */
export function snippetReport(analysis: Analysis, format: DocumentFormat): SnippetReport {
  const { isReport: _is, verdict: _verdict, evidence: _evidence, ...identity } = analysis.report;
  return {
    ...identity,
    format,
    ...(isPlaceInferred(analysis.report) ? { placeInferred: true } : {}),
    ...(isDayRebuilt(analysis.report, 'deliveredOn') ? { deliveredInferred: true } : {}),
  };
}

function snippetFile(file: ReportFile | null, span: Span): SnippetFile | null {
  if (!file) return null;
  const { sha256, size, name } = file;
  return { sha256, size, name, pages: pagesOf(file, span) };
}

/** Where a target stands in its report; `null` when it does not exist or holds nothing that shows. */
export function targetSpan({ report, analysis, target }: PassageInput): Span | null {
  if (target.kind === 'figure') return analysis.figures[target.index] ?? null;
  if (target.kind === 'term') return analysis.terms[target.index] ?? null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of target.spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  start = Math.max(0, start);
  end = Math.min(report.text.length, end);
  while (start < end && isBlank(report.text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(report.text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
