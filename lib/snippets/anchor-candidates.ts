import search from 'approx-string-match';
import type { KeptContext } from './anchor-context.ts';
import type { SqueezedText } from './squeezed-text.ts';

/** A place the quote may stand at now, in squeezed characters. */
export interface Candidate {
  start: number;
  end: number;
}

/** Characters of a seed: of 8-character substrings of the real reports 99% stand once, and one look takes about 0.05 ms. */
const seedLength = 8;
/** The longest form of a seed that stands too often, each twice the one before: reports repeat whole clauses. */
const longestSeed = 32;
/** Seeds begin so many characters apart, up to so far from the quote. */
const seedStep = 16;
const farthestSeed = 64;
/** Places a seed is followed to; a substring that stands more often than this marks no place. */
const mostPerSeed = 6;
/** Exact places looked at closer, the best neighbours first: 5% may stand a hundred times in one report. */
const mostExact = 8;
/** Neighbourhoods looked through approximately. */
const mostClusters = 3;
/** Context on each side that is aligned approximately: a full clause, and within one machine word of the search. */
const aligned = 28;
/** From this length a quote is long enough to be found by its own words. */
const longQuote = 24;

/** Places where the quote stands character for character, those with the likest neighbours first. */
export function exactCandidates(text: SqueezedText, kept: KeptContext, hint: number): Candidate[] {
  const { quote } = kept;
  const places: { start: number; score: number }[] = [];
  for (let at = text.exact.indexOf(quote); at !== -1; at = text.exact.indexOf(quote, at + 1)) {
    const score =
      sharedTail(text.folded, at, kept.prefix) + sharedHead(text.folded, at + quote.length, kept.suffix);
    places.push({ start: at, score });
  }
  places.sort((a, b) => b.score - a.score || Math.abs(a.start - hint) - Math.abs(b.start - hint));
  return places.slice(0, mostExact).map(({ start }) => ({ start, end: start + quote.length }));
}

/** Shortest words that lead to a number and are looked for by themselves: 村名, 女职工. */
const leastLead = 2;
const clauseStart = /[^，,。；;：:、！？!?]*$/u;

/** Places behind the words that led to the quote, whatever stands there now: the clause may stand elsewhere in its list. */
export function leadCandidates(text: SqueezedText, kept: KeptContext): Candidate[] {
  const lead = clauseStart.exec(kept.prefix.slice(-aligned))?.[0] ?? '';
  if (lead.length < leastLead) return [];
  const places: Candidate[] = [];
  for (let at = text.folded.indexOf(lead); at !== -1; at = text.folded.indexOf(lead, at + 1)) {
    const start = at + lead.length;
    places.push({ start, end: Math.min(text.folded.length, start + kept.folded.length) });
    // Words that stand this often lead nowhere.
    if (places.length > mostPerSeed) return [];
  }
  return places;
}

/** Places whose neighbours are the kept ones, whatever stands between them now. */
export function contextCandidates(text: SqueezedText, kept: KeptContext, hint: number): Candidate[] {
  const votes = new Map<number, number>();
  for (const seed of seedsOf(kept)) for (const place of followSeed(text.folded, seed)) addVote(votes, place);
  return [...votes]
    .sort(([a, m], [b, n]) => n - m || Math.abs(a - hint) - Math.abs(b - hint))
    .slice(0, mostClusters)
    .flatMap(([place]) => align(text, kept, place));
}

/** A substring of the kept text, shortest form first, each with how far behind its beginning the quote began. */
type Seed = { words: string; distance: number }[];

/** Seeds on both sides of the quote, near and far, and at both ends and in the middle of a long quote itself. */
function seedsOf({ prefix, folded, suffix }: KeptContext): Seed[] {
  const seeds: Seed[] = [];
  for (let far = 0; far < farthestSeed; far += seedStep) {
    // The prefix is lengthened to its left, the suffix to its right: away from what may have changed.
    const before = prefix.slice(0, Math.max(0, prefix.length - far));
    seeds.push(
      formsOf(before.length, (n) => ({ words: before.slice(before.length - n), distance: n + far })),
      formsOf(suffix.length - far, (n) => ({
        words: suffix.slice(far, far + n),
        distance: -far - folded.length,
      })),
    );
  }
  if (folded.length >= longQuote) {
    const step = Math.floor((folded.length - seedLength) / 2);
    for (let at = 0; at + seedLength <= folded.length; at += step)
      seeds.push([{ words: folded.slice(at, at + seedLength), distance: -at }]);
  }
  return seeds;
}

/** A seed's forms of one end, as far as there are so many characters, the shortest first. */
function formsOf(room: number, formOf: (length: number) => Seed[number]): Seed {
  const forms: Seed = [];
  for (let length = seedLength; length <= Math.min(room, longestSeed); length *= 2)
    forms.push(formOf(length));
  return forms;
}

/** The places a seed points to, in its shortest form that stands seldom enough to point. */
function followSeed(folded: string, seed: Seed): number[] {
  for (const { words, distance } of seed) {
    const places: number[] = [];
    for (
      let at = folded.indexOf(words);
      at !== -1 && places.length <= mostPerSeed;
      at = folded.indexOf(words, at + 1)
    )
      places.push(at + distance);
    if (places.length <= mostPerSeed) return places;
  }
  return [];
}

/** Counts places that are less than a clause apart as one. */
function addVote(votes: Map<number, number>, place: number): void {
  for (const [known, count] of votes) {
    if (Math.abs(known - place) <= 40) {
      votes.set(known, count + 1);
      return;
    }
  }
  votes.set(place, 1);
}

/** Finds where the left context ends and the right one begins around an estimated place. */
function align(text: SqueezedText, kept: KeptContext, place: number): Candidate[] {
  const left = kept.prefix.slice(-aligned);
  const right = kept.suffix.slice(0, aligned);
  const length = kept.folded.length;
  const from = Math.max(0, place - left.length - 64);
  const window = text.folded.slice(from, place + length + right.length + 96);
  const starts = left === '' ? [Math.max(0, place) - from] : bestMatches(window, left).map(({ end }) => end);
  const candidates: Candidate[] = [];
  for (const start of starts) {
    const rest = window.slice(start, start + length * 2 + 64 + right.length);
    const ends =
      right === '' ? [Math.min(length, rest.length)] : bestMatches(rest, right).map((match) => match.start);
    for (const stop of ends) candidates.push({ start: from + start, end: from + start + stop });
  }
  if (kept.folded.length >= longQuote) {
    for (const { start, end } of bestMatches(window, kept.folded))
      candidates.push({ start: from + start, end: from + end });
  }
  return candidates;
}

function bestMatches(window: string, pattern: string) {
  // More than 40% of errors is another text: measured on unrelated clauses of reports, which share a third of their characters.
  return search(window, pattern, Math.floor(pattern.length * 0.4)).slice(0, 3);
}

function sharedTail(text: string, end: number, kept: string): number {
  let shared = 0;
  while (shared < 64 && shared < kept.length && text[end - 1 - shared] === kept[kept.length - 1 - shared])
    shared += 1;
  return shared;
}

function sharedHead(text: string, start: number, kept: string): number {
  let shared = 0;
  while (shared < 64 && shared < kept.length && text[start + shared] === kept[shared]) shared += 1;
  return shared;
}
