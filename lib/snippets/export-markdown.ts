import { type Column, codeWords, type Labels } from '../formats/columns.ts';
import { escapeMarkdown } from '../formats/markdown.ts';
import { allChecks } from '../records/checks.ts';
import type { Snippet, SnippetCheck } from '../records/snippet.ts';
import { changeWords } from './change-words.ts';
import { cite } from './cite.ts';
import { definitionSource } from './definition-source.ts';
import type { LinkedSnippet } from './export-csv.ts';
import { inferredFields } from './inferred-fields.ts';
import { pageNumbers } from './page-numbers.ts';
import { saidOfSnippet } from './said.ts';

/** The lines under a snippet's citation, one row a line; a line without a value is left out. */
export const markdownLines = [
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'said', of: saidOfSnippet },
  { name: 'indicator', of: ({ figure }) => figure?.indicator ?? null },
  { name: 'growth', of: ({ figure, quote }) => changeWords(figure, quote) },
  { name: 'period', of: ({ figure }) => figure?.period ?? null },
  { name: 'inferred', of: (snippet, say) => say.words(inferredFields(snippet, snippet.report)) || null },
  { name: 'definition', of: ({ term }) => term?.definition ?? null },
  { name: 'definitionSource', of: definitionSource },
  { name: 'note', of: ({ note }) => note || null },
  { name: 'tags', of: ({ tags }) => tags.join('; ') || null },
  { name: 'keptAt', of: ({ keptAt, keptZone }) => `${keptAt} ${keptZone}` },
  { name: 'bodyHash', of: ({ bodyHash }) => bodyHash },
  { name: 'pages', of: ({ file }) => pageNumbers(file?.pages) },
  { name: 'fileName', of: ({ file }) => file?.name ?? null },
  { name: 'fileHash', of: ({ file }) => file?.sha256 ?? null },
] as const satisfies readonly Column<Snippet>[];

/** The line of each look at the page, the last one first: when, and what was found there. */
export const markdownCheckLine = {
  name: 'check',
  of: ({ at, place, found, body, bodyHash }, say) =>
    [at, say.word(place), found, say.word(body), bodyHash && `SHA-256 ${bodyHash}`]
      .filter(Boolean)
      .join('；'),
} as const satisfies Column<SnippetCheck>;

/** The snippets as Markdown, one after another: sentence with source, figure, note, tags, hash, looks. In pieces. */
export function* snippetMarkdownParts(
  snippets: Iterable<LinkedSnippet>,
  labels: Labels = {},
): Generator<string> {
  for (const snippet of snippets) {
    const lines = [cite(snippet, 'default', 'markdown'), '', ...details(snippet, labels)];
    yield `${lines.join('\n')}\n\n`;
  }
}

function details(snippet: Snippet, labels: Labels): string[] {
  const columns: readonly Column<Snippet>[] = markdownLines;
  const checks = allChecks(snippet).flatMap((check) => line<SnippetCheck>(markdownCheckLine, check, labels));
  return [...columns.flatMap((column) => line(column, snippet, labels)), ...checks];
}

/** A line of a list, none for a column without a value. */
function line<Row>({ name, of }: Column<Row>, row: Row, labels: Labels): string[] {
  const words = of(row, codeWords(labels));
  return words === null
    ? []
    : [`- ${escapeMarkdown(labels[name] ?? name)}: ${escapeMarkdown(String(words))}`];
}
