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

/** A scheme is called a plan, a project, a campaign or a programme as the sentence has it: 老伙伴计划, “老伙伴”项目. */
const schemeTails = ['计划', '项目', '行动', '工程'];
/** A shorter name before the tail is a word of its own in other places (三园项目). */
const shortestScheme = 3;

/** A scheme's name with each of the other tails; empty for what is no scheme. */
function otherTails(term: string): string[] {
  const tail = schemeTails.find((candidate) => term.endsWith(candidate));
  const name = tail === undefined ? '' : term.slice(0, -tail.length);
  if (foldForm(name).length < shortestScheme) return [];
  return schemeTails.filter((other) => other !== tail).map((other) => name + other);
}

/**
 * Builds the index over all terms, aliases and variants of `entries`; later entries win over earlier ones of the
 * same form. Doctrine is left out, whoever wrote the entry; so are forms of one character, which stand in every word.
 */
export function buildTermIndex(entries: readonly GlossaryEntry[]): TermIndex {
  const forms: string[] = [];
  const owners: GlossaryEntry[] = [];
  for (const entry of entries) {
    for (const form of [...otherTails(entry.term), ...entry.aliases, entry.term]) {
      const folded = foldForm(form);
      if (folded.length < 2 || isDoctrine(folded)) continue;
      forms.push(folded);
      owners.push(entry);
    }
  }
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), trie: buildTrie(forms), owners };
}
