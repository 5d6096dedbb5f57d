import type { Clause } from '../clauses.ts';
import { coverageOf, isNamedIn, leastCoverage, type Subject } from './subject.ts';

/** The clauses of a report, and by each pair of characters the places in the list of those that hold it, in order. */
export interface ClauseIndex {
  text: string;
  clauses: readonly Clause[];
  byPair: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the clauses of a report, so that a name is tried against the few that hold its rarest pairs. */
export function indexClauses({ text, clauses }: Pick<ClauseIndex, 'text' | 'clauses'>): ClauseIndex {
  const byPair = new Map<string, number[]>();
  clauses.forEach(({ bigrams }, at) => {
    for (const pair of bigrams) {
      const places = byPair.get(pair);
      if (places) places.push(at);
      else byPair.set(pair, [at]);
    }
  });
  return { text, clauses, byPair };
}

/** The clauses that name a subject (`isNamedIn`), in text order: the same as of trying each. */
export function clausesNaming(subject: Subject, index: ClauseIndex): Clause[] {
  const { text, clauses, byPair } = index;
  const pairs = [
    ...neededPairs(subject, index),
    ...subject.parts.map(({ words, name = words }) => name.slice(-2)),
  ];
  const places = new Set(pairs.flatMap((pair) => byPair.get(pair) ?? []));
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => clauses[at]!)
    .filter((clause) => isNamedIn(subject, { clause, printed: text.slice(clause.start, clause.end) }));
}

/** The rarest pairs of a name, as many as leave too few of its characters to the others: who names it holds one of them. */
function neededPairs(subject: Subject, { byPair }: ClauseIndex): string[] {
  const countOf = (pair: string): number => byPair.get(pair)?.length ?? 0;
  const needed: string[] = [];
  const others = new Set(subject.pairs);
  for (const pair of [...others].sort((a, b) => countOf(a) - countOf(b))) {
    if (coverageOf(subject, others) < leastCoverage(subject)) break;
    others.delete(pair);
    needed.push(pair);
  }
  return needed;
}
