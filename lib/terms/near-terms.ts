import type { GlossaryEntry } from '../knowledge/glossary.ts';
import type { TermIndex } from '../knowledge/term-index.ts';
import { foldForm } from '../text/print/fold.ts';
import { foldQuery } from './look-up.ts';

/** As many as a card lists: what follows is hardly meant. */
const most = 4;
/** The part of two forms' pairs of characters that they must share: 网格化治理 and 网格化管理 share half of theirs. */
const leastShared = 0.5;
/**
 * As many pairs they share at least, where neither form holds the other and they end otherwise: 林长制 and 河长制 are of a
 * kind, which the end of a word says; 大调研 and 大调解 are two things.
 */
const fewestShared = 2;

/**
 * The glossary's terms that are nearly the selected words, nearest first: by the pairs of neighbouring characters that
 * the words share with a term, or with another name of one that shares some itself (of 三同时 nobody sees that it is near
 * 建设项目). Empty for words of one character. The term itself counts among them; whoever shows it already leaves it out.
 */
export function findNearTerms(selection: string, { entries, owners }: TermIndex): GlossaryEntry[] {
  const form = foldQuery(selection);
  const wanted = { form, pairs: pairsOf(form) };
  if (wanted.pairs.size === 0) return [];
  // Entries that nothing is matched with are not offered either.
  const matched = new Set(owners);
  return [...entries.values()]
    .filter((entry) => matched.has(entry))
    .map((entry) => ({ entry, shared: nearnessOf(entry, wanted) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || a.entry.term.length - b.entry.term.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Words that are looked for, and their pairs of neighbouring characters. */
interface Wanted {
  form: string;
  pairs: ReadonlySet<string>;
}

/** How near an entry is to the words, 0 to 1: by its nearest name; 1 where that is the words themselves. */
function nearnessOf({ term, aliases }: GlossaryEntry, wanted: Wanted): number {
  const own = foldForm(term);
  if (aliases.some((alias) => foldForm(alias) === wanted.form)) return 1;
  const isSeen = countShared(pairsOf(own), wanted.pairs) > 0;
  return Math.max(...[own, ...(isSeen ? aliases.map(foldForm) : [])].map((name) => shareOf(name, wanted)));
}

/** Sørensen and Dice: twice the pairs that both have over all pairs of both; 0 where they share too few. */
function shareOf(name: string, { form, pairs }: Wanted): number {
  const others = pairsOf(name);
  const both = countShared(others, pairs);
  const isOfKind = name.slice(-2) === form.slice(-2);
  if (both < fewestShared && !isOfKind && !name.includes(form) && !form.includes(name)) return 0;
  return (2 * both) / (others.size + pairs.size);
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of some) if (others.has(pair)) both += 1;
  return both;
}

function pairsOf(form: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, form.length - 1) }, (_, at) => form.slice(at, at + 2)));
}
