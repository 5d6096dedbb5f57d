import type { Figure } from '../../lib/analysis/figure.ts';
import type { NamedByRules } from '../../lib/figures/names/name-indicators.ts';
import { features, featuresOf } from '../../lib/figures/names/ranking/features.ts';
import {
  isOpen,
  type RankedOffer,
  rankOffers,
  trainedRanker,
} from '../../lib/figures/names/ranking/ranker.ts';

/** How many names on offer are shown, and how many features of each. */
const shown = { offers: 4, features: 5 };

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;

/** The features that weigh most in how an offer is trusted. */
function reasons(offer: RankedOffer): string {
  const values = featuresOf(offer);
  return features
    .map(({ id }, i) => ({ id, weight: trainedRanker.trust[i]! * values[i]! }))
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, shown.features)
    .map(({ id, weight }) => `${id} ${signed(weight)}`)
    .join(', ');
}

/** Lines on the names that were on offer, by where their figure begins: the name by the rules is marked, the best stands first, each with what made it more or less trusted. Where no other may take the place of the rules' name, that alone. */
export function describeOffers(
  figures: readonly Figure[],
  { numbers, names }: NamedByRules,
): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  figures.forEach(({ start }, index) => {
    const name = names[index] ?? null;
    if (name === null) return;
    const ranked = rankOffers(numbers[index]!, name);
    const open = isOpen(numbers[index]!, name)
      ? ranked.slice(0, shown.offers)
      : ranked.filter(({ first }) => first);
    lines.set(
      start,
      open.map((offer) => {
        const scores = `choice ${signed(offer.choice)}, trust ${signed(offer.trust)}`;
        return `    offer     ${offer.name.text}${offer.first ? ' (by the rules)' : ''}  ${scores}  [${reasons(offer)}]`;
      }),
    );
  });
  return lines;
}
