import type { Snippet, SnippetKind } from '../records/snippet.ts';
import { oncePer } from '../text/once.ts';

export type SnippetOrder = 'newest' | 'oldest' | 'place' | 'period';

/** What the reader asks for; fields left out or `null` ask for nothing. */
export interface SnippetQuery {
  /** Words parted by spaces; all must be somewhere in what was kept. Width and case do not matter. */
  words?: string;
  /** As printed in the list of places. */
  place?: string | null;
  period?: string | null;
  kind?: SnippetKind | null;
  tag?: string | null;
  order?: SnippetOrder;
}

/** The snippets that fit a query, sorted. A scan: over 10,000 it takes a few milliseconds and loses nothing. */
export function findSnippets(snippets: readonly Snippet[], query: SnippetQuery): Snippet[] {
  const words = fold(query.words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = snippets.filter((snippet) => fits(snippet, query) && holdsAll(snippet, words));
  return found.sort(orders[query.order ?? 'newest']);
}

/** The places, periods, kinds and tags that occur, each with its count, the most frequent first. */
export function countFacets(
  snippets: readonly Snippet[],
): Record<'places' | 'periods' | 'kinds' | 'tags', { name: string; count: number }[]> {
  return {
    places: countNames(snippets.flatMap((snippet) => placeName(snippet) ?? [])),
    periods: countNames(snippets.flatMap((snippet) => snippet.report.period ?? [])),
    kinds: countNames(snippets.map(({ kind }) => kind)),
    tags: countNames(snippets.flatMap(({ tags }) => tags)),
  };
}

/** The place of a snippet's report with its district, so that two towns of one name stay two; `null` when unknown. */
export function placeName({ report }: Snippet): string | null {
  if (!report.place) return null;
  return report.district && report.district !== report.place ? report.district + report.place : report.place;
}

/** Order of two snippets by when they were kept, the newer first, whatever the zones that the times are printed in. */
export function newestFirst(a: Snippet, b: Snippet): number {
  return keptAtMs(b) - keptAtMs(a);
}

/** True where other words stand at the snippet's place than were kept, or the place was not found. */
export function isOtherwise({
  check,
}: {
  check: Pick<NonNullable<Snippet['check']>, 'place'> | null;
}): boolean {
  return check?.place === 'changed' || check?.place === 'gone';
}

/** Order of two snippets that puts first what the reader has to look at again. */
export function otherwiseFirst(a: Snippet, b: Snippet): number {
  return Number(isOtherwise(b)) - Number(isOtherwise(a));
}

const keptAtMs = oncePer(({ keptAt }: Snippet) => Date.parse(keptAt));

const orders: Record<SnippetOrder, (a: Snippet, b: Snippet) => number> = {
  newest: (a, b) => newestFirst(a, b) || byId(a, b),
  oldest: (a, b) => newestFirst(b, a) || byId(a, b),
  place: (a, b) => compare(placeName(a), placeName(b)) || orders.newest(a, b),
  period: (a, b) => compare(b.report.period, a.report.period) || orders.newest(a, b),
};

function fits(snippet: Snippet, { place, period, kind, tag }: SnippetQuery): boolean {
  return (
    (!kind || snippet.kind === kind) &&
    (!period || snippet.report.period === period) &&
    (!tag || snippet.tags.includes(tag)) &&
    (!place || placeName(snippet) === place)
  );
}

function holdsAll(snippet: Snippet, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const hay = haystackOf(snippet);
  return words.every((word) => hay.includes(word));
}

/**
 * Made once a snippet: rows from the store are never changed in place, an edit makes a new one. Without blanks: a quote
 * has those of its page, and no search does.
 */
const haystackOf = oncePer((snippet: Snippet): string => {
  const { report, figure, term } = snippet;
  return fold(
    [
      ...[snippet.quote, snippet.sentence, ...snippet.sectionPath],
      ...[snippet, ...snippet.others.map(({ words }) => words)].flatMap(({ note, tags }) => [note, ...tags]),
      ...[report.title, placeName(snippet), report.period, report.publisher, snippet.address],
      ...[figure?.indicator, figure?.indicatorName, term?.term, term?.definition],
    ]
      .filter((piece) => piece)
      .join('\n'),
  ).replace(/[^\S\n]+/g, '');
});

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** By code units, `null` last: the same in every browser, which `localeCompare` is not. */
function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(a > b) - Number(a < b);
}

function byId(a: Snippet, b: Snippet): number {
  return compare(a.id, b.id);
}
