import { hasCleanEdges } from '../name-edges.ts';
import type { Name, NumberFacts } from '../naming.ts';
import { completedNames } from '../rules/completed-names.ts';
import { printedNames } from '../rules/printed-names.ts';
import { doingVerbs } from '../words/doing-words.ts';
import { generalNames } from '../words/general-names.ts';
import { bareSum } from '../words/spending-words.ts';
import { features } from './features.ts';
import { nameCounts } from './name-counts.ts';
import { measures, type Offer, sortOf } from './offer.ts';
import { firstOffer, offersOf } from './offers.ts';
import trained from './weights.json' with { type: 'json' };

/** What the training script settles: `scripts/train` writes them. Weights are in the order of the features. */
export interface Ranker {
  /** Weights by which offers for one number are compared. */
  choice: readonly number[];
  /** Weights by which it is said how likely a name is right, as log-odds. */
  trust: readonly number[];
  /** The least trust at which a name is said; below it reads 推定. */
  sure: number;
  /** The least trust at which a name is given at all; below it is blank. */
  least: number;
  /** By how much an offer must be better than the name by the rules to take its place. */
  margin: number;
}

/** An offer with its scores. */
export interface RankedOffer extends Offer {
  /** Higher is better; comparable among the offers for one number alone. */
  choice: number;
  /** Log-odds that it is right. */
  trust: number;
}

/** The ranker as it was trained. */
export const trainedRanker: Ranker = {
  choice: trained.weights.map(([, choice]) => choice as number),
  trust: trained.weights.map(([, , trust]) => trust as number),
  ...trained.bounds,
};

const openRules = new Set(printedNames.map(({ id }) => id));
const doubtfulRules = new Set([...printedNames, ...completedNames].map(({ id }) => id));

/** Whether the words before a number say whose the measured thing behind it is (南沟40万千瓦电站): of that the features know nothing. */
const saysWhose = (number: NumberFacts, { rule, bareNoun }: Pick<Name, 'rule' | 'bareNoun'>): boolean =>
  openRules.has(rule) && !bareNoun && number.noun !== '' && measures.includes(sortOf(number));

const acts: ReadonlySet<string> = new Set(doingVerbs.map(({ form }) => form));

/** Whether a verb of doing alone tells the number from the one before it in its clause (新建33条、续建85条次干道). */
const saysWhich = ({ words, readings, index, place }: NumberFacts): boolean =>
  acts.has(words) && readings[index - 1]?.place.clauseStart === place.clauseStart;

/**
 * Whether another offer may take a name's place: only where the words at the number stand as they are. A rule for a
 * construction of its own (a ratio, conditions in a list, a sum and what it was spent on) saw that construction, of
 * which the features know nothing.
 */
export const isOpen = (number: NumberFacts, name: Pick<Name, 'rule' | 'bareNoun'>): boolean =>
  openRules.has(name.rule) && !saysWhose(number, name) && !saysWhich(number);

/** Whether a name may be doubted, and so read 推定: not so where a rule for a construction of its own gave it, nor for a condition (产值超1亿元的企业), whose few words are all there is. One taken from another number stands and falls with that one's. */
export const isDoubtful = ({ rule, threshold }: Pick<Name, 'rule' | 'threshold'>): boolean =>
  doubtfulRules.has(rule) && !threshold;

/** Whether a name that is hardly trusted is blank. The noun right behind a number is what it counts, and general names that nothing completes are asked by the rules already. */
export const mayBeBlank = (
  number: NumberFacts,
  name: Pick<Name, 'rule' | 'threshold' | 'bareNoun' | 'text'>,
): boolean =>
  isDoubtful(name) &&
  !name.bareNoun &&
  !saysWhose(number, name) &&
  !generalNames.has(name.text) &&
  !bareSum.test(name.text);

/**
 * Offers with their scores, in the same order. Feature by feature and not offer by offer: the code of one feature is
 * small and that of sixty is not, so that each stays near while it is asked of all.
 */
function rankAll(offers: readonly Offer[]): RankedOffer[] {
  const ranked = offers.map((offer): RankedOffer => ({ ...offer, choice: 0, trust: 0 }));
  features.forEach(({ of }, i) => {
    const choice = trainedRanker.choice[i]!;
    const trust = trainedRanker.trust[i]!;
    for (const offer of ranked) {
      const value = of(offer);
      if (value === 0) continue;
      offer.choice += value * choice;
      offer.trust += value * trust;
    }
  });
  return ranked;
}

/** Names on offer for a number that are the rules' or have no bad edges, that of the rules first. */
export const cleanOffers = (number: NumberFacts, name: Name): Offer[] =>
  offersOf(firstOffer(number, name, nameCounts()), !isOpen(number, name)).filter(
    (offer) => offer.first || hasCleanEdges(offer.name.text),
  );

/** All names on offer for a number, the best first; ties keep the order of the rules. `name` is that of the rules. */
export const rankOffers = (number: NumberFacts, name: Name): RankedOffer[] =>
  rankAll(cleanOffers(number, name)).sort((a, b) => b.choice - a.choice);

/** A number whose name may be doubted, with the name by the rules. */
export interface Doubted {
  number: NumberFacts;
  name: Name;
}

/**
 * The offers that are chosen for numbers whose names may be doubted, in their order: the name by the rules where it is
 * trusted or no other may take its place, else the best offer where that is better by the margin. Others are looked at
 * only where the first is doubted: most are not. A name whose edges are bad is chosen only where nothing else is on offer.
 */
export function chooseOffers(doubted: readonly Doubted[]): RankedOffer[] {
  const firsts = rankAll(doubted.map(({ number, name }) => firstOffer(number, name, nameCounts())));
  return firsts.map((first, i) => {
    const { number, name } = doubted[i]!;
    const clean = hasCleanEdges(name.text);
    if ((clean && first.trust >= trainedRanker.sure) || !isOpen(number, name)) return first;
    // What was cut in the wrong place was words of its own: another number's name is none of it.
    const others = rankAll(
      offersOf(first, false)
        .slice(1)
        .filter((offer) => clean || offer.name.from === null),
    );
    const least = clean ? first.choice + trainedRanker.margin : Number.NEGATIVE_INFINITY;
    return bestClean(others, least) ?? first;
  });
}

/** The best of offers that reach a score and have no bad edges; few are looked at for these, which costs more than a score. */
function bestClean(offers: readonly RankedOffer[], least: number): RankedOffer | null {
  const reaching = offers.filter(({ choice }) => choice >= least).sort((a, b) => b.choice - a.choice);
  return reaching.find(({ name }) => hasCleanEdges(name.text)) ?? null;
}
