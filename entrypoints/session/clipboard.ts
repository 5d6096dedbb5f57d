import { exportLabels } from '../../components/export-labels.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { citableSource } from '../../lib/knowledge/citable-source.ts';
import { writeTerm } from '../../lib/knowledge/write-term.ts';
import { copyText } from '../../lib/page/copy.ts';
import type { TermExplanation } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { cite } from '../../lib/snippets/cite.ts';
import { citeSource } from '../../lib/snippets/cite-gbt.ts';
import { figuresCsv, figuresTsv } from '../../lib/snippets/figures-table.ts';
import { makeSnippet, type SnippetTarget, timeWithOffset } from '../../lib/snippets/make-snippet.ts';
import type { ReportText } from '../../lib/text/report-text.ts';

/** What is copied from: the report as it was read. */
export interface CopySource {
  report: ReportText;
  analysis: Analysis;
}

/**
 * A snippet that is copied or cited without being kept: the same words as a kept one, without id and hash, which
 * only the background can make. `null` when the target holds nothing.
 */
export function passingSnippet({ report, analysis }: CopySource, target: SnippetTarget): Snippet | null {
  const now = new Date();
  const facts = {
    id: '',
    keptAt: timeWithOffset(now, now.getTimezoneOffset()),
    keptZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    bodyHash: '',
    normaliser: 0,
    appVersion: '',
    format: 'html' as const,
  };
  return makeSnippet({ report, analysis, target, facts });
}

/** Copies a figure, term or selection with its source line; with `reference`, the report as GB/T 7714—2025 cites it. */
export function copyTarget(
  source: CopySource,
  target: SnippetTarget,
  style: 'line' | 'reference',
): Promise<boolean> {
  const snippet = passingSnippet(source, target);
  if (!snippet) return Promise.resolve(false);
  return copyPlain(cite(snippet, style === 'line' ? 'default' : 'gbt-2025'));
}

/** Copies plain text; must be called from a trusted event. */
export function copyPlain(text: string): Promise<boolean> {
  return Promise.resolve(copyText(document, text));
}

/** Copies all figures as a table with every field. */
export function copyFigures(source: CopySource, format: 'tsv' | 'csv'): Promise<boolean> {
  const input = { ...source, labels: exportLabels() };
  const table = format === 'tsv' ? figuresTsv(input) : figuresCsv(input);
  return copyPlain(table);
}

/** A term with what it means, as plain lines; with `reference`, the document behind the definition as one cites it. */
export function copyTerm(
  term: { name: string; ownNote: string | null; explanation: TermExplanation | null },
  style: 'line' | 'reference',
): Promise<boolean> {
  const { name, ownNote, explanation } = term;
  const sense = explanation?.sense ?? null;
  const source = sense && citableSource(sense);
  if (style === 'reference' && source) return copyPlain(citeSource(source, 2025));
  const meaning = ownNote ?? sense?.definition ?? '';
  return copyPlain(writeTerm({ name, meaning, source: ownNote === null ? source : null }));
}
