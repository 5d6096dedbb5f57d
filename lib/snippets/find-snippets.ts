import type { Snippet, SnippetKind } from '../records/snippet.ts';
import { oncePer } from '../text/once.ts';
import { foldWords, headPieces, knownHead, type ListedSnippet, type SnippetHead } from './snippet-head.ts';
import { WordHay } from './word-hay.ts';

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
  const fits = fitting(query);
  const holds = holding(snippets, wordsIn(query.words));
  const order = orders[query.order ?? 'newest'];
  return snippets
    .filter((snippet) => fits(knownHead(snippet)) && holds(knownHead(snippet)))
    .sort((a, b) => order(knownHead(a), knownHead(b)));
}

/** Whether one of some snippets holds all the words. */
function holding(snippets: readonly Snippet[], words: readonly string[]): (head: SnippetHead) => boolean {
  if (words.length === 0) return () => true;
  // Before the pieces are looked through, those of all must be there.
  for (const snippet of snippets) knownHead(snippet);
  const wanted = words.map((word) => {
    const found = new Uint8Array(headPieces.count);
    for (const piece of headPieces.piecesWith(word)) found[piece] = 1;
    return found;
  });
  return ({ pieces }) => wanted.every((found) => pieces.some((piece) => found[piece] === 1));
}

/**
 * Listed snippets in an order, of which `findListed` takes what fits: a hundred thousand are sorted once, not at every
 * letter. Those that are not read yet stand last, as they were given; given the newest first, all stay as they are.
 */
export function sortListed(listed: readonly ListedSnippet[], order: SnippetOrder): ListedSnippet[] {
  const read = listed.filter(isRead);
  if (read.length < listed.length && order === 'newest') return [...listed];
  return [...read.sort(orders[order]), ...listed.filter((one) => !isRead(one))];
}

/** Those of sorted snippets that fit a query, in their order; of what is not read yet nobody knows, so it fits where nothing is asked. */
export function findListed(sorted: readonly ListedSnippet[], query: SnippetQuery): ListedSnippet[] {
  const { words, ...others } = query;
  const wanted = wordsIn(words);
  const held = wanted.length === 0 ? [...sorted] : rowsHolding(sorted, wanted);
  if (!asksSomething(others)) return held;
  const fits = fitting(others);
  return held.filter((one) => isRead(one) && fits(one));
}

function rowsHolding(sorted: readonly ListedSnippet[], words: readonly string[]): ListedSnippet[] {
  const rows = hayOf(sorted).rowsWith(words);
  return rows.map((row) => sorted[row]!);
}

/** Made with the first search of a list. */
const hayOf = oncePer(
  (sorted: readonly ListedSnippet[]) =>
    new WordHay(
      headPieces,
      sorted.map(({ pieces }) => pieces),
    ),
);

/** Whether a query leaves anything out. */
export function asksSomething({ words = '', place, period, kind, tag }: SnippetQuery): boolean {
  return words.trim() !== '' || [place, period, kind, tag].some((one) => one);
}

/** Order of two listed snippets by when they were kept, the newer first; at one time by id. */
export function newestHeadFirst(a: SnippetHead, b: SnippetHead): number {
  return orders.newest(a, b);
}

/** The places, periods, kinds and tags that occur, each with its count, the most frequent first. */
export function countFacets(
  listed: readonly ListedSnippet[],
): Record<'places' | 'periods' | 'kinds' | 'tags', { name: string; count: number }[]> {
  const read = listed.filter(isRead);
  return {
    places: countNames(read.map(({ place }) => place)),
    periods: countNames(read.map(({ period }) => period)),
    kinds: countNames(read.map(({ kind }) => kind)),
    tags: countNames(read.flatMap(({ tags }) => tags)),
  };
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

const orders: Record<SnippetOrder, (a: SnippetHead, b: SnippetHead) => number> = {
  newest: (a, b) => b.keptAt - a.keptAt || byId(a, b),
  oldest: (a, b) => a.keptAt - b.keptAt || byId(a, b),
  place: (a, b) => compare(a.place, b.place) || orders.newest(a, b),
  period: (a, b) => compare(b.period, a.period) || orders.newest(a, b),
};

const isRead = (one: ListedSnippet): one is SnippetHead => one.pieces !== null;

/** The words that a reader typed, folded. */
function wordsIn(typed = ''): string[] {
  return foldWords(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a snippet is of what is asked for, whatever its words. */
function fitting({ place, period, kind, tag }: Omit<SnippetQuery, 'words'>): (head: SnippetHead) => boolean {
  return (head) =>
    (!kind || head.kind === kind) &&
    (!period || head.period === period) &&
    (!tag || head.tags.includes(tag)) &&
    (!place || head.place === place);
}

function countNames(names: readonly (string | null)[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** By code units, `null` last: the same in every browser, which `localeCompare` is not. */
function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(a > b) - Number(a < b);
}

function byId(a: SnippetHead, b: SnippetHead): number {
  return compare(a.id, b.id);
}
