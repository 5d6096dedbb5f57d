import { foldForm } from '../text/print/fold.ts';
import { isDoctrine } from './doctrine.ts';
import type { GlossaryEntry } from './glossary.ts';
import { buildTrie, type PackedTrie } from './packed-trie.ts';

/** A glossary made ready for matching: built once, read only. */
export interface TermIndex {
  entries: ReadonlyMap<string, GlossaryEntry>;
  /** All forms of all entries, folded. */
  trie: PackedTrie;
  /** Entry of each form of the trie. */
  owners: readonly GlossaryEntry[];
}

/**
 * Builds the index over all terms, aliases and variants of `entries`; later entries win over earlier ones of the
 * same form. Doctrine is left out, whoever wrote the entry; so are forms of one character, which stand in every word.
 */
export function buildTermIndex(entries: readonly GlossaryEntry[]): TermIndex {
  const forms: string[] = [];
  const owners: GlossaryEntry[] = [];
  for (const entry of entries) {
    for (const form of [entry.term, ...entry.aliases]) {
      const folded = foldForm(form);
      if (folded.length < 2 || isDoctrine(folded)) continue;
      forms.push(folded);
      owners.push(entry);
    }
  }
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), trie: buildTrie(forms), owners };
}
