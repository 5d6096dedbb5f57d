import { type Column, codeWords, type Labels } from '../formats/columns.ts';
import { escapeMarkdown } from '../formats/markdown.ts';
import type { Snippet } from '../records/snippet.ts';
import { cite } from './cite.ts';

/** The lines under a snippet's citation, one row a line; a line without a value is left out. */
export const markdownLines = [
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'indicator', of: ({ figure }) => figure?.indicator ?? null },
  { name: 'growth', of: ({ figure }) => figure?.growth?.text ?? null },
  { name: 'period', of: ({ figure }) => figure?.period ?? null },
  { name: 'inferred', of: ({ figure }, say) => say.words(figure?.inferred) || null },
  { name: 'definition', of: ({ term }) => term?.definition ?? null },
  { name: 'note', of: ({ note }) => note || null },
  { name: 'tags', of: ({ tags }) => tags.join('; ') || null },
  { name: 'keptAt', of: ({ keptAt, keptZone }) => `${keptAt} ${keptZone}` },
  { name: 'bodyHash', of: ({ bodyHash }) => `SHA-256 ${bodyHash}` },
] as const satisfies readonly Column<Snippet>[];

/** The snippets as Markdown, one after another: sentence with source, then figure, note, tags and hash. In pieces. */
export function* snippetMarkdownParts(snippets: Iterable<Snippet>, labels: Labels = {}): Generator<string> {
  for (const snippet of snippets) {
    const lines = [cite(snippet, 'default', 'markdown'), '', ...details(snippet, labels)];
    yield `${lines.join('\n')}\n\n`;
  }
}

function details(snippet: Snippet, labels: Labels): string[] {
  const say = codeWords(labels);
  const columns: readonly Column<Snippet>[] = markdownLines;
  return columns.flatMap(({ name, of }) => {
    const words = of(snippet, say);
    return words === null
      ? []
      : `- ${escapeMarkdown(labels[name] ?? name)}: ${escapeMarkdown(String(words))}`;
  });
}
