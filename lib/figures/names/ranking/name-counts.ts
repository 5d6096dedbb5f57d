import { lastPair, type Pair, pairAt, pairLength } from '../../../text/pairs.ts';
import mined from './name-counts.json' with { type: 'json' };

/** How many figures of each sort have a name with one ending, and how many all have. */
export interface EndingCounts {
  sorts: Readonly<Record<string, number>>;
  all: number;
}

/** A name with the number of reports that print it. */
export interface KnownName {
  text: string;
  reports: number;
}

/** Names by two of their characters, then by two others: a part of another name is compared with a few, and cut out only when it is one. */
type NamesByPairs = ReadonlyMap<Pair, ReadonlyMap<Pair, readonly KnownName[]>>;

/**
 * What real reports print as names, counted: derived by `npm run train -- --mine COPY` from the reports of the public
 * `lawtext/gov`, without those that are annotated. Built once, read only.
 */
export interface NameCounts {
  /** By name, how many reports print it; names of few reports are not kept. */
  reports: ReadonlyMap<string, number>;
  /** The same names, by how they end and then by how they begin, and the other way round. */
  byEnd: NamesByPairs;
  byStart: NamesByPairs;
  /** By the last two characters of names, how many figures of each sort have such a name. */
  endings: ReadonlyMap<Pair, EndingCounts>;
  /** By two characters, how many of the known names begin with them, end with them, or hold them anywhere. */
  begins: ReadonlyMap<Pair, number>;
  ends: ReadonlyMap<Pair, number>;
  inside: ReadonlyMap<Pair, number>;
}

function countPairs(names: readonly string[], pairsOf: (name: string) => Pair[]): Map<Pair, number> {
  const counts = new Map<Pair, number>();
  for (const name of names) for (const pair of pairsOf(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

const pairsInside = (name: string): Pair[] =>
  Array.from({ length: name.length - 1 }, (_, at) => pairAt(name, at));

const countEnding = (sorts: Record<string, number>): EndingCounts => ({
  sorts,
  all: Object.values(sorts).reduce((sum, count) => sum + count, 0),
});

/** Names by the pairs that `outer` and `inner` take of them. */
function groupByPairs(
  names: readonly KnownName[],
  outer: (name: string) => Pair,
  inner: (name: string) => Pair,
): NamesByPairs {
  const groups = new Map<Pair, ReadonlyMap<Pair, readonly KnownName[]>>();
  for (const [pair, alike] of Map.groupBy(names, ({ text }) => outer(text)))
    groups.set(
      pair,
      Map.groupBy(alike, ({ text }) => inner(text)),
    );
  return groups;
}

const firstPair = (name: string): Pair => pairAt(name, 0);

function build(): NameCounts {
  const reports = new Map(mined.names as [string, number][]);
  const known = [...reports].map(([text, count]): KnownName => ({ text, reports: count }));
  const names = [...reports.keys()].filter((name) => name.length >= pairLength);
  return {
    reports,
    byEnd: groupByPairs(known, lastPair, firstPair),
    byStart: groupByPairs(known, firstPair, lastPair),
    endings: new Map(
      (mined.endings as [string, Record<string, number>][]).map(([end, sorts]) => [
        lastPair(end),
        countEnding(sorts),
      ]),
    ),
    begins: countPairs(names, (name) => [firstPair(name)]),
    ends: countPairs(names, (name) => [lastPair(name)]),
    inside: countPairs(names, pairsInside),
  };
}

let built: NameCounts | null = null;

/** The counts, built when they are first asked for. */
export function nameCounts(): NameCounts {
  built ??= build();
  return built;
}

/** Longest known name that is looked for inside another. */
const longestKnown = 12;

/** The known name that a text is; `null` when it is none. */
export const knownName = ({ byStart }: NameCounts, text: string): KnownName | null =>
  byStart
    .get(firstPair(text))
    ?.get(lastPair(text))
    ?.find((known) => known.text === text) ?? null;

/** The longest known name that ends a name and is shorter than it; `null` when there is none. */
export function knownTail({ byEnd }: NameCounts, name: string): KnownName | null {
  const alike = byEnd.get(lastPair(name));
  if (alike === undefined) return null;
  for (let at = Math.max(1, name.length - longestKnown); at <= name.length - pairLength; at++)
    for (const known of alike.get(pairAt(name, at)) ?? [])
      if (known.text.length === name.length - at && name.endsWith(known.text)) return known;
  return null;
}

/** The longest known name that begins a name and is shorter than it; `null` when there is none. */
export function knownHead({ byStart }: NameCounts, name: string): KnownName | null {
  const alike = byStart.get(firstPair(name));
  if (alike === undefined) return null;
  for (let length = Math.min(longestKnown, name.length - 1); length >= pairLength; length--)
    for (const known of alike.get(pairAt(name, length - pairLength)) ?? [])
      if (known.text.length === length && name.startsWith(known.text)) return known;
  return null;
}
