import type { Snippet } from '../../lib/snippets/snippet.ts';

/** Everything of a snippet that a search looks at, in one lower-case string. */
function haystack(snippet: Snippet): string {
  return [
    snippet.quote,
    snippet.sentence,
    snippet.figure?.indicator,
    snippet.figure?.indicatorName,
    snippet.term?.term,
    snippet.report.title,
    snippet.report.place,
    snippet.report.district,
    snippet.note,
    ...snippet.tags,
    ...snippet.sectionPath,
  ]
    .join('\n')
    .toLowerCase();
}

/** The snippets that hold every word of the query; all of them for an empty one. A scan: 10,000 take a few ms, and nothing is missed. */
export function matchSnippets(snippets: readonly Snippet[], query: string): Snippet[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...snippets];
  return snippets.filter((snippet) => {
    const text = haystack(snippet);
    return words.every((word) => text.includes(word));
  });
}
