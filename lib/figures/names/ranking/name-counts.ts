import mined from './name-counts.json' with { type: 'json' };

/**
 * What real reports print as names, counted: derived by `npm run train -- --mine COPY` from the reports of the public
 * `lawtext/gov`, without those that are annotated. Built once, read only.
 */
export interface NameCounts {
  /** By name, how many reports print it; names of few reports are not kept. */
  reports: ReadonlyMap<string, number>;
  /** By the last two characters of names, how many figures of each sort have such a name. */
  endings: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** By word, the share of its uses in which it is a verb, an adverb or a preposition; others are left out. */
  verbs: ReadonlyMap<string, number>;
  /** By two characters, how many of the known names begin with them, end with them, or hold them anywhere. */
  begins: ReadonlyMap<string, number>;
  ends: ReadonlyMap<string, number>;
  inside: ReadonlyMap<string, number>;
}

/** Most words of reports have two characters. */
export const pairLength = 2;

function countPairs(names: readonly string[], pairsOf: (name: string) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) for (const pair of pairsOf(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

const pairsInside = (name: string): string[] =>
  Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + pairLength));

function build(): NameCounts {
  const reports = new Map(mined.names as [string, number][]);
  const names = [...reports.keys()].filter((name) => name.length >= pairLength);
  return {
    reports,
    endings: new Map(mined.endings as [string, Record<string, number>][]),
    verbs: new Map(mined.verbs as [string, number][]),
    begins: countPairs(names, (name) => [name.slice(0, pairLength)]),
    ends: countPairs(names, (name) => [name.slice(-pairLength)]),
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
export function knownTail({ reports }: NameCounts, name: string): string {
  for (let at = Math.max(1, name.length - longestKnown); at <= name.length - pairLength; at++)
    if (reports.has(name.slice(at))) return name.slice(at);
  return '';
}

/** The longest known name that begins a name and is shorter than it; empty when there is none. */
export function knownHead({ reports }: NameCounts, name: string): string {
  for (let length = Math.min(longestKnown, name.length - 1); length >= pairLength; length--)
    if (reports.has(name.slice(0, length))) return name.slice(0, length);
  return '';
}
