import { hasCleanEdges } from '../name-edges.ts';
import type { NamedByRules } from '../name-indicators.ts';
import type { Name } from '../naming.ts';
import { chooseOffers, isDoubtful, mayBeBlank, type RankedOffer, trainedRanker } from './ranker.ts';

/**
 * The names that are shown, in the order of the numbers: the ranker's choice among all names on offer, blank below its
 * least trust and where no clean edge can be given, and inferred (推定) where it is not sure. A name that was taken from another number changes and goes blank
 * with that one's. Each number is looked at as the rules left all others, so that no choice rests on another.
 */
export function reviewNames({ numbers, names }: NamedByRules): (Name | null)[] {
  const doubted = names.flatMap((name, index) =>
    name !== null && isDoubtful(name) ? [{ number: numbers[index]!, name }] : [],
  );
  const chosen = chooseOffers(doubted).map((offer, i) => shownName(offer, doubted[i]!.name));
  const reviewed: (Name | null)[] = [];
  let next = 0;
  names.forEach((name, index) => {
    if (name === null) reviewed.push(null);
    else if (isDoubtful(name)) reviewed.push(chosen[next++]!);
    else reviewed.push(name.from === null ? name : handedOn(name, { names, reviewed }));
    const text = reviewed[index]?.text;
    if (text === '' || (text !== undefined && !hasCleanEdges(text))) reviewed[index] = null;
  });
  return reviewed;
}

/** The name that is shown for a number whose name by the rules may be doubted, by the offer that is chosen. */
function shownName({ number, name, trust }: RankedOffer, byRules: Name): Name | null {
  if (trust < trainedRanker.least && mayBeBlank(number, byRules)) return null;
  return trust < trainedRanker.sure ? { ...name, inferred: true } : name;
}

/** A name taken from another number, as that number is now named; `null` where that one lost its name. */
function handedOn(
  name: Name,
  { names, reviewed }: { names: readonly (Name | null)[]; reviewed: readonly (Name | null)[] },
): Name | null {
  const before = names[name.from!];
  const now = reviewed[name.from!];
  // What the rules left blank for a reason of the whole list hands on as it did.
  if (before == null || now === undefined) return name;
  if (now === null) return name.text === before.text ? null : name;
  return { ...name, text: asRenamed(name.text, { before: before.text, now: now.text }) };
}

/** A name's text that begins with that of another number, as that one is now called. */
export const asRenamed = (text: string, { before, now }: { before: string; now: string }): string =>
  text.startsWith(before) ? now + text.slice(before.length) : text;
