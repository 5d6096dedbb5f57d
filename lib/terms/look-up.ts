import type { GlossaryEntry } from '../knowledge/glossary.ts';
import { matchTrie } from '../knowledge/packed-trie.ts';
import type { TermIndex } from '../knowledge/term-index.ts';
import { codesOf, foldForm } from '../text/print/fold.ts';

/** What the glossary says of some words: the term itself, the longest term inside them, or nothing. */
export type LookUp = { kind: 'exact' | 'contained'; entry: GlossaryEntry } | { kind: 'nothing' };

/** Longest selection that is looked up, in units: two lines of a page; a longer one is no term. */
const longestQuery = 200;

/** Selected words as a glossary's forms are compared with: folded, without marks of the sentence at either end. */
export function foldQuery(selection: string): string {
  return foldForm(selection.slice(0, longestQuery)).replace(
    /^[，。、；：,.;:（(]+|[，。、；：,.;:）)]+$/g,
    '',
  );
}

/** Looks `selection` up, quotes, spaces and width aside; of several terms inside it the longest, then the first. */
export function lookUp(selection: string, index: TermIndex): LookUp {
  const folded = foldQuery(selection);
  let best: { entry: GlossaryEntry; length: number } | null = null;
  // From every place on, because a leftmost match may hide a longer one that begins inside it.
  for (let from = 0; from < folded.length; from++) {
    let first = true;
    matchTrie(index.trie, codesOf(folded.slice(from)), (start, end, form) => {
      if (!first || start !== 0) return;
      first = false;
      if (!best || end > best.length) best = { entry: index.owners[form]!, length: end };
    });
  }
  const found = best as { entry: GlossaryEntry; length: number } | null;
  if (!found) return { kind: 'nothing' };
  return { kind: found.length === folded.length ? 'exact' : 'contained', entry: found.entry };
}
