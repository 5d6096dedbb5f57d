import type { TermHit } from '../analysis/term-hit.ts';
import { isDoctrine } from '../knowledge/doctrine.ts';
import type { GlossaryEntry } from '../knowledge/glossary.ts';

/** Why a use of a term may be painted, most deserving first; `never` is left plain at every level. */
export type TermRank = 'own-note' | 'first-jargon' | 'other' | 'never';

/** What the reader chose: which categories are not painted, and from which `level` of entry on. */
export interface TermPaint {
  hiddenCategories: readonly string[];
  /** 1 paints all, 3 only jargon that needs explaining. */
  termLevel: 1 | 2 | 3;
}

/**
 * How much one use of a term deserves its mark. The report's own terms come first, then the first use of what a lay
 * reader would not know; doctrine is never painted from a glossary. `entry` is `null` for a term of the report only.
 */
export function rankTerm(
  hit: TermHit,
  entry: Pick<GlossaryEntry, 'id' | 'level' | 'category'> | null,
  { termLevel, hiddenCategories }: TermPaint = {
    termLevel: 2,
    hiddenCategories: [],
  },
): TermRank {
  if (hit.definedInReport) return 'own-note';
  if (isDoctrine(hit.term) || isDoctrine(hit.text)) return 'never';
  if (!entry) return 'other';
  // The reader's own terms were added to be seen: no category hides them.
  if (entry.id.startsWith('own:')) return hit.first ? 'first-jargon' : 'other';
  if (hiddenCategories.includes(entry.category)) return 'never';
  return hit.first && entry.level >= termLevel ? 'first-jargon' : 'other';
}
