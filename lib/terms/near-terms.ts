import type { GlossaryEntry } from '../knowledge/glossary.ts';
import type { TermIndex } from '../knowledge/term-index.ts';
import { foldForm } from '../text/print/fold.ts';
import { foldQuery } from './look-up.ts';

/** As many as a card lists: what follows is hardly meant. */
const most = 4;
/** The part of two forms' pairs of characters that they must share: 网格化治理 and 网格化管理 share half of theirs. */
const leastShared = 0.5;

/**
 * The glossary's terms that are nearly the selected words, nearest first: by the pairs of neighbouring characters that
 * the words share with a term or another name of it. Empty for words of one character. The term itself counts among
 * them; whoever shows it already leaves it out.
 */
export function findNearTerms(selection: string, { entries, owners }: TermIndex): GlossaryEntry[] {
  const wanted = pairsOf(foldQuery(selection));
  if (wanted.size === 0) return [];
  // Entries that nothing is matched with are not offered either.
  const matched = new Set(owners);
  return [...entries.values()]
    .filter((entry) => matched.has(entry))
    .map((entry) => ({ entry, shared: Math.max(...namesOf(entry).map((name) => shareOf(name, wanted))) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || a.entry.term.length - b.entry.term.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

const namesOf = ({ term, aliases }: GlossaryEntry): string[] => [term, ...aliases];

/** Sørensen and Dice: twice the pairs that both have over all pairs of both. */
function shareOf(name: string, wanted: ReadonlySet<string>): number {
  const pairs = pairsOf(foldForm(name));
  let both = 0;
  for (const pair of pairs) if (wanted.has(pair)) both += 1;
  return (2 * both) / (pairs.size + wanted.size);
}

function pairsOf(form: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, form.length - 1) }, (_, at) => form.slice(at, at + 2)));
}
