import { columnLabels } from '../../components/column-labels.ts';
import { englishBeside } from '../../components/english-beside.ts';
import { withLawNote } from '../../components/law-note.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { citableSource } from '../../lib/knowledge/citable-source.ts';
import { copyText } from '../../lib/page/copy.ts';
import type { IndicatorNames, TermExplanation } from '../../lib/protocol/shapes.ts';
import type { DocumentFormat, Snippet } from '../../lib/records/snippet.ts';
import { type CitationStyle, cite, editionOf } from '../../lib/snippets/cite.ts';
import { citeGbt } from '../../lib/snippets/cite-gbt.ts';
import { citedSource } from '../../lib/snippets/cited-work.ts';
import { figureColumns, figuresCsv, figuresTsv } from '../../lib/snippets/figures-table.ts';
import { readPassage, type SnippetTarget, targetSpan } from '../../lib/snippets/passage.ts';
import { writeTerm } from '../../lib/snippets/source-line.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { nowWithOffset, today } from '../pages/now.ts';

/** What is copied from: the report as it was read. */
export interface CopySource {
  /** Where the clipboard is reached from. */
  document: Document;
  report: ReportText;
  analysis: Analysis;
  format: DocumentFormat;
  indicatorNames: IndicatorNames;
}

/** How something is cited, and the proved address of its words where there is one. */
export interface Citing {
  style: CitationStyle;
  link: string | null;
}

/** Copies a figure, term or selection with its source line, or the report as a reference. */
export function copyTarget(source: CopySource, target: SnippetTarget, { style, link }: Citing): boolean {
  const { report, analysis, format } = source;
  const input = { report, analysis, target, facts: { format, keptAt: nowWithOffset() } };
  const span = targetSpan(input);
  if (!span) return false;
  return copyPlain(source.document, cite({ ...readPassage(input, span), link }, style));
}

/** Copies what was kept, with its source line or as a reference. */
export function copySnippet(document: Document, snippet: Snippet, { style, link }: Citing): boolean {
  return copyPlain(document, cite({ ...snippet, link }, style));
}

/** Copies plain text; must be called from a trusted event. False when the browser does not allow it. */
export function copyPlain(document: Document, text: string): boolean {
  return copyText(document, text);
}

/** Copies the figures at `shown`, as a table with every field. */
export function copyFigures(
  source: CopySource,
  { format, shown }: { format: 'tsv' | 'csv'; shown: readonly number[] },
): boolean {
  return copyPlain(source.document, writeFigures(source, { format, shown }));
}

/** The figures at `shown` as a table with every field. */
export function writeFigures(
  { report, analysis, indicatorNames }: Pick<CopySource, 'report' | 'analysis' | 'indicatorNames'>,
  { format, shown }: { format: 'tsv' | 'csv'; shown: readonly number[] },
): string {
  const input = { report, analysis, indicatorNames, shown, labels: columnLabels(figureColumns) };
  return format === 'tsv' ? figuresTsv(input) : figuresCsv(input);
}

/** A term with what it means, as plain lines; as a reference, the document behind the definition as one cites it. */
export function copyTerm(
  document: Document,
  term: { name: string; ownNote: string | null; explanation: TermExplanation | null },
  style: CitationStyle,
): boolean {
  const { name, ownNote, explanation } = term;
  const sense = explanation?.sense ?? null;
  const source = sense && citableSource(sense);
  const work = source && citedSource(source, today());
  if (style !== 'default' && work)
    return copyPlain(document, withLawNote(citeGbt(work, editionOf(style)), source));
  const meaning = ownNote ?? sense?.definition ?? '';
  const english = englishBeside(explanation?.entry);
  // The report's own note has no document behind it but the report.
  const words = writeTerm({ name, english, meaning, source: ownNote === null ? work : null });
  return copyPlain(document, ownNote === null ? withLawNote(words, source) : words);
}
