import { seriesColumns } from '../lib/compare/series-csv.ts';
import type { Labels } from '../lib/formats/columns.ts';
import { snippetColumns } from '../lib/snippets/export-csv.ts';
import { markdownCheckLine, markdownLines } from '../lib/snippets/export-markdown.ts';
import { figureColumns } from '../lib/snippets/figures-table.ts';
import { columnLabels } from './column-labels.ts';

/** The words of every export, for our own pages; a page of the web has those of what it exports alone, and not their code. */
export function exportLabels(): Labels {
  return columnLabels([
    ...snippetColumns,
    ...markdownLines,
    markdownCheckLine,
    ...figureColumns,
    ...seriesColumns,
  ]);
}
