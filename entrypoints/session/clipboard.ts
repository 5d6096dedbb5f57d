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

/** How something is cited, and the proved address of its words where there is one; `words` stand for its sentence where given. */
export interface Citing {
  style: CitationStyle;
  link: string | null;
  words?: string;
}

/** Copies a figure, term or selection with its source line, or the report as a reference. */
export function copyTarget(
  source: CopySource,
  target: SnippetTarget,
  { style, link, words }: Citing,
): boolean {
  const { report, analysis, format } = source;
  const input = { report, analysis, target, facts: { format, keptAt: nowWithOffset() } };
  const span = targetSpan(input);
  if (!span) return false;
  const figure = target.kind === 'figure' ? analysis.figures[target.index] : null;
  const said = figure ? { figure: { ...figure, rule: figure.reading.rule }, quote: figure.text } : {};
  const passage = readPassage(input, span);
  const sentence = words ?? passage.sentence;
  return copyPlain(source.document, cite({ ...passage, sentence, ...said, link }, style));
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
  { name, explanation }: { name: string; explanation: TermExplanation | null },
  style: CitationStyle,
): boolean {
  const sense = explanation?.sense ?? null;
  const source = sense && citableSource(sense);
  const work = source && citedSource(source, today());
  // A reference is the document's own words; the card says what became of it.
  if (style !== 'default' && work) return copyPlain(document, citeGbt(work, editionOf(style)));
  const meaning = sense?.definition ?? '';
  const words = writeTerm({ name, english: englishBeside(explanation?.entry), meaning, source: work });
  return copyPlain(document, withLawNote(words, source));
}
