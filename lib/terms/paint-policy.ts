import type { TermHit } from '../analysis/term-hit.ts';
import { isDoctrine } from '../knowledge/doctrine.ts';
import type { GlossaryEntry } from '../knowledge/glossary.ts';

/** Why a use of a term may be painted, most deserving first; `never` is left plain at every level. */
export type TermRank = 'own-note' | 'first-jargon' | 'other' | 'never';

/** What the reader chose: how much is painted, which categories not, and from which `level` of entry on. */
export interface TermPaint {
  level: 'key' | 'normal' | 'all' | 'off';
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
  { termLevel, hiddenCategories }: Pick<TermPaint, 'termLevel' | 'hiddenCategories'> = {
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

/** Ranks painted at each level, before the budget of marks in 1,000 characters is spent. */
const painted: Record<TermPaint['level'], readonly TermRank[]> = {
  off: [],
  // At 要点 only what the report itself found worth explaining, and only once.
  key: ['own-note'],
  normal: ['own-note', 'first-jargon'],
  all: ['own-note', 'first-jargon', 'other'],
};

/** The uses that may be painted at the reader's choice, in text order. What is left out still opens on a click. */
export function paintableTerms(
  hits: readonly TermHit[],
  entries: ReadonlyMap<string, GlossaryEntry>,
  paint: TermPaint,
): TermHit[] {
  const ranks = painted[paint.level];
  return hits.filter((hit) => {
    const rank = rankTerm(hit, (hit.termId && entries.get(hit.termId)) || null, paint);
    return ranks.includes(rank) && (paint.level !== 'key' || hit.first);
  });
}
