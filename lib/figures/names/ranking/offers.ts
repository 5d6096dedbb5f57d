import type { FigureKind } from '../../../analysis/figure.ts';
import { type Pair, pairAt, pairLength } from '../../../text/pairs.ts';
import type { Span } from '../../../text/span.ts';
import { inheritedCandidate, printedCandidate } from '../candidates.ts';
import { hasCleanEdges } from '../name-edges.ts';
import { nextFollows, wordsAfter } from '../name-spans.ts';
import { clean } from '../name-text.ts';
import type { Candidate, Name, NumberFacts, PrintedName } from '../naming.ts';
import { namingRules } from '../naming-rules.ts';
import { knownHead, knownTail, type NameCounts } from './name-counts.ts';
import type { Offer } from './offer.ts';

/** Fewest known names that begin or end with two characters which may open or close a name. */
const leastNames = 3;

/** Known names that hold two characters so often that they are one word: nothing is cut between them. */
const oneWord = 40;

/** The noun behind a number with its place; `null` when there is none. */
interface Noun {
  text: string;
  span: Span;
}

/** The name that the rules give, as an offer. */
export const firstOffer = (number: NumberFacts, name: Name, counts: NameCounts): Offer => ({
  number,
  name,
  first: true,
  noun: nounOf(number)?.text ?? '',
  counts,
});

/**
 * Every name that a rule offers or that the words at the number allow, each text once, behind the one that the rules
 * give. `asked` is whether the rules are asked: where the words at the number stand as they are no rule had an offer.
 */
export function offersOf(first: Offer, asked = true): Offer[] {
  const { number, counts } = first;
  const offers = [first];
  const add = (rule: string, candidate: Candidate | null): void => {
    if (candidate === null || candidate.text === '' || !hasCleanEdges(candidate.text)) return;
    if (offers.some(({ name }) => name.text === candidate.text)) return;
    offers.push({ ...first, first: false, name: { ...candidate, rule, threshold: number.threshold } });
  };
  if (asked) for (const { id, apply } of namingRules) add(id, apply(number));
  for (const { rule, printed } of variantsOf(number, counts)) add(rule, printedCandidate(number, printed));
  if (number.source !== null) add('name-of-source', inheritedCandidate(number, number.source));
  return offers;
}

/** Kinds of number that count no noun behind them. */
const nounless: readonly FigureKind[] = ['change', 'rank', 'score'];

function nounOf(number: NumberFacts): Noun | null {
  // 改造支路18条③新增床位75张: the words to the next number are that one's.
  if (nounless.includes(number.sense.kind) || (number.words !== '' && nextFollows(number))) return null;
  const span = wordsAfter(number, '');
  if (span === null) return null;
  const text = clean(number.context.text.slice(span.start, span.end));
  return text === '' ? null : { text, span };
}

interface Variant {
  rule: string;
  printed: PrintedName;
}

/** The words at a number whole, without their front, and the noun behind it whole and without its end. */
function variantsOf(number: NumberFacts, counts: NameCounts): Variant[] {
  const { words, before, printed } = number;
  const noun = nounOf(number);
  const span = printed?.part === 'after' ? before : (printed?.span ?? before);
  const fronts = words === '' ? [] : [words, ...tailsOf(words, counts)];
  const found: Variant[] = fronts.map((text) =>
    variant('words-cut', { text, span: endOf(span, text), part: 'before' }),
  );
  if (noun === null) return found;
  for (const text of [noun.text, ...headsOf(noun.text, counts)]) {
    found.push(variant('noun-cut', { text, span: startOf(noun.span, text), part: 'after' }));
    if (words !== '') found.push(variant('words-and-noun-cut', { text: words + text, span, part: 'both' }));
  }
  for (const front of fronts.slice(1))
    found.push(
      variant('words-cut-and-noun', { text: front + noun.text, span: endOf(span, front), part: 'both' }),
    );
  return found;
}

const variant = (rule: string, printed: PrintedName): Variant => ({ rule, printed });

const endOf = ({ start, end }: Span, { length }: string): Span => ({
  start: Math.max(start, end - length),
  end,
});
const startOf = ({ start, end }: Span, { length }: string): Span => ({
  start,
  end: Math.min(end, start + length),
});

/** The ends of a phrase that may be a name of their own: the longest known one, and those that begin as known names do. */
function tailsOf(phrase: string, counts: NameCounts): string[] {
  const tails = [knownTail(counts, phrase)?.text ?? ''];
  for (let at = 1; at <= phrase.length - pairLength; at++)
    if (namesWith(counts.begins, phrase, at) >= leastNames && isEdge(counts, phrase, at))
      tails.push(phrase.slice(at));
  return tails.filter((tail) => tail !== '');
}

/** The beginnings of a phrase that may be a name of their own. */
function headsOf(phrase: string, counts: NameCounts): string[] {
  const heads = [knownHead(counts, phrase)?.text ?? ''];
  for (let end = pairLength; end < phrase.length; end++)
    if (namesWith(counts.ends, phrase, end - pairLength) >= leastNames && isEdge(counts, phrase, end))
      heads.push(phrase.slice(0, end));
  return heads.filter((head) => head !== '');
}

const namesWith = (pairs: ReadonlyMap<Pair, number>, phrase: string, at: number): number =>
  pairs.get(pairAt(phrase, at)) ?? 0;

const isEdge = ({ inside }: NameCounts, phrase: string, at: number): boolean =>
  namesWith(inside, phrase, at - 1) < oneWord;
