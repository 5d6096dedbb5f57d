import { escapeMarkdown } from '../formats/markdown.ts';
import type { Snippet } from '../records/snippet.ts';
import { cite } from './cite.ts';
import type { Labels } from './export-csv.ts';

/** The snippets as Markdown, one after another: sentence with source, then figure, note, tags and hash. In pieces. */
export function* snippetMarkdownParts(snippets: Iterable<Snippet>, labels: Labels = {}): Generator<string> {
  for (const snippet of snippets) {
    const lines = [cite(snippet, 'default', 'markdown'), '', ...details(snippet, labels)];
    yield `${lines.join('\n')}\n\n`;
  }
}

/** The whole Markdown at once. */
export function exportMarkdown(snippets: Iterable<Snippet>, labels: Labels = {}): string {
  return [...snippetMarkdownParts(snippets, labels)].join('');
}

function details(snippet: Snippet, labels: Labels): string[] {
  const { figure, term } = snippet;
  const items: [string, string | null][] = [
    ['quote', snippet.quote],
    ['indicator', figure?.indicator ?? null],
    ['growth', figure?.growth?.text ?? null],
    ['period', figure?.period ?? null],
    ['inferred', figure?.inferred.map((field) => labels[field] ?? field).join('; ') || null],
    ['definition', term?.definition ?? null],
    ['note', snippet.note || null],
    ['tags', snippet.tags.join('; ') || null],
    ['keptAt', `${snippet.keptAt} ${snippet.keptZone}`],
    ['bodyHash', `SHA-256 ${snippet.bodyHash}`],
  ];
  return items
    .filter((item): item is [string, string] => item[1] !== null)
    .map(([name, words]) => `- ${escapeMarkdown(labels[name] ?? name)}: ${escapeMarkdown(words)}`);
}
