import { lastPair, type Pair, pairAt, pairLength } from '../../../text/pairs.ts';
import mined from './name-counts.json' with { type: 'json' };

/** How many figures of each sort have a name with one ending, and how many all have. */
export interface EndingCounts {
  sorts: Readonly<Record<string, number>>;
  all: number;
}

/**
 * What real reports print as names, counted: derived by `npm run train -- --mine COPY` from the reports of the public
 * `lawtext/gov`, without those that are annotated. Built once, read only.
 */
export interface NameCounts {
  /** By name, how many reports print it; names of few reports are not kept. */
  reports: ReadonlyMap<string, number>;
  /** By the last two characters of names, how many figures of each sort have such a name. */
  endings: ReadonlyMap<Pair, EndingCounts>;
  /** By word of two characters, the share of its uses in which it is a verb, an adverb or a preposition; others are left out. */
  verbs: ReadonlyMap<Pair, number>;
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

function build(): NameCounts {
  const reports = new Map(mined.names as [string, number][]);
  const names = [...reports.keys()].filter((name) => name.length >= pairLength);
  return {
    reports,
    endings: new Map(
      (mined.endings as [string, Record<string, number>][]).map(([end, sorts]) => [
        lastPair(end),
        countEnding(sorts),
      ]),
    ),
    verbs: new Map((mined.verbs as [string, number][]).map(([word, share]) => [lastPair(word), share])),
    begins: countPairs(names, (name) => [pairAt(name, 0)]),
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

/** The longest known name that ends a name and is shorter than it; empty when there is none. */
export function knownTail({ reports, begins, ends }: NameCounts, name: string): string {
  if (!ends.has(lastPair(name))) return '';
  for (let at = Math.max(1, name.length - longestKnown); at <= name.length - pairLength; at++)
    if (begins.has(pairAt(name, at)) && reports.has(name.slice(at))) return name.slice(at);
  return '';
}

/** The longest known name that begins a name and is shorter than it; empty when there is none. */
export function knownHead({ reports, begins, ends }: NameCounts, name: string): string {
  if (!begins.has(pairAt(name, 0))) return '';
  for (let length = Math.min(longestKnown, name.length - 1); length >= pairLength; length--)
    if (ends.has(pairAt(name, length - pairLength)) && reports.has(name.slice(0, length)))
      return name.slice(0, length);
  return '';
}
