import type { NameTier } from './name-tiers.ts';

/** Fields that are compared, in the order in which they are printed. */
export const scoredFields = [
  'value',
  'unit',
  'indicator',
  'kind',
  'dir',
  'basis',
  'status',
  'approx',
  'period',
  'goal',
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** How the reading of one annotated figure was judged. */
export interface Judgement {
  /** The figure as annotated, for whoever looks at what went wrong. */
  quote: string;
  found: boolean;
  /** Whether it is one that is marked by default. */
  headline: boolean;
  /** By field: whether it is right; absent where the annotation says nothing of it or the figure was not found. */
  right: Partial<Record<ScoredField, boolean>>;
  /** Fields that are wrong and not blank. */
  saidWrong: readonly ScoredField[];
  /** `null` where the figure was not found. */
  name: { tier: NameTier; inferred: boolean; text: string | null; asked: readonly string[] | null } | null;
}

/** All that was judged of one document. */
export interface DocumentScore {
  document: string;
  judged: readonly Judgement[];
  /** Figures read where none is annotated; `null` where the annotation does not name every figure. */
  spurious: readonly string[] | null;
}

/** The share of a whole; 1 of nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Harmonic mean of precision and recall; of recall alone where no one annotated every figure. */
export function f1Of({ judged, spurious }: Pick<DocumentScore, 'judged' | 'spurious'>): number {
  const found = judged.filter((one) => one.found).length;
  const recall = ratio(found, judged.length);
  if (spurious === null) return recall;
  const precision = ratio(found, found + spurious.length);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The share of figures found and annotated in a field where that field is right. */
export function accuracyOf(judged: readonly Judgement[], field: ScoredField): number {
  const asked = judged.filter(({ right }) => right[field] !== undefined);
  return ratio(asked.filter(({ right }) => right[field]).length, asked.length);
}

/** The share of figures found where a field is read and wrong. */
export function saidWrongOf(judged: readonly Judgement[], field: ScoredField): number {
  const found = judged.filter((one) => one.found);
  return ratio(found.filter(({ saidWrong }) => saidWrong.includes(field)).length, found.length);
}
