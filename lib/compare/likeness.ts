import { oncePer } from '../text/once.ts';

/** Pairs of neighbouring characters of some words, each once. */
export function bigramsOf(words: string): Set<string> {
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) bigrams.add(words.slice(at, at + 2));
  return bigrams;
}

/** How much a pair of characters says: the rarer it is among the texts that are compared, the more. */
export type Weigh = (bigram: string) => number;

/** Weighs bigrams by how many of the texts hold them (the usual inverse document frequency), each once. */
export function weighBigrams(texts: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const bigrams of texts)
    for (const bigram of bigrams) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  const weights = new Map<string, number>();
  return (bigram) => {
    const known = weights.get(bigram);
    if (known !== undefined) return known;
    const weight = Math.log(1 + texts.length / (1 + (counts.get(bigram) ?? 0)));
    weights.set(bigram, weight);
    return weight;
  };
}

/** The whole weight of a set, by who weighs: each set is set beside hundreds of others. */
const sumsBy = oncePer((weigh: Weigh) =>
  oncePer((bigrams: ReadonlySet<string>): number => {
    let total = 0;
    for (const bigram of bigrams) total += weigh(bigram);
    return total;
  }),
);

/** Weighted Dice coefficient of two sets of bigrams, from 0 (nothing in common) to 1 (the same). */
export function likenessOf(first: ReadonlySet<string>, second: ReadonlySet<string>, weigh: Weigh): number {
  const sumOf = sumsBy(weigh);
  const whole = sumOf(first) + sumOf(second);
  if (whole === 0) return 0;
  let shared = 0;
  for (const bigram of first) if (second.has(bigram)) shared += weigh(bigram);
  return (2 * shared) / whole;
}
