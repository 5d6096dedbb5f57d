import type { Figure } from './figure.ts';

/**
 * How one figure speaks of another:
 * - `growth-of`: a change and the level that it changes (增长48.2% of 税收31.2亿元);
 * - `share-of`: a share and the whole or the plan that it is measured by;
 * - `part-of`: a value and the sum that it is counted in (其中);
 * - `replaces`: a value and the one that takes its place (从15%提高到20%: from 15% to 20%);
 * - `same-list`: an item of a list and the item before it, with which it shares its words;
 * - `ratio`: a member of a:b:c and the member before it.
 */
export type RelationKind = 'growth-of' | 'share-of' | 'part-of' | 'replaces' | 'same-list' | 'ratio';

/** A statement about two figures of one report. Figures never overlap, so a `start` names one. */
export interface Relation {
  kind: RelationKind;
  /** `start` of the figure that speaks: the change, the share, the part, the value that is replaced, the item, the member. */
  from: number;
  /** `start` of the figure it speaks of: the level, the whole, the value that takes its place, the item or member before. */
  to: number;
  /** True where the text implies the tie and does not print it (a clause's grammar, not 其中 or 从…到…). */
  inferred: boolean;
  /** Id of the rule that tied them. */
  reading: { rule: string };
}

/** The look-ups that views and exports need; every answer is `null` or empty where nothing is tied. */
export interface RelatedFigures {
  /** The level, whole or plan that a change or share speaks of. */
  levelOf(figure: Pick<Figure, 'start'>): Figure | null;
  /** The changes that speak of a level, in text order. */
  changesOf(figure: Pick<Figure, 'start'>): Figure[];
  /** The value that takes a figure's place (从A到B: B for A). */
  replacementOf(figure: Pick<Figure, 'start'>): Figure | null;
  /** The value whose place a figure takes (从A到B: A for B). */
  replacedBy(figure: Pick<Figure, 'start'>): Figure | null;
}

/** Indexes an analysis by its relations; one pass over each list, so it may be made anew for each view. */
export function relateFigures(figures: readonly Figure[], relations: readonly Relation[]): RelatedFigures {
  const at = new Map(figures.map((figure) => [figure.start, figure]));
  const levels = new Map<number, Figure>();
  const changes = new Map<number, Figure[]>();
  const replacements = new Map<number, Figure>();
  const replaced = new Map<number, Figure>();
  for (const { kind, from, to } of relations) {
    const [speaker, spokenOf] = [at.get(from), at.get(to)];
    // A figure that the reader took away takes its relations with it.
    if (!speaker || !spokenOf) continue;
    if (kind === 'growth-of' || kind === 'share-of') levels.set(from, spokenOf);
    if (kind === 'growth-of' && speaker.kind === 'change')
      changes.set(to, [...(changes.get(to) ?? []), speaker]);
    if (kind === 'replaces') {
      replacements.set(from, spokenOf);
      replaced.set(to, speaker);
    }
  }
  return {
    levelOf: ({ start }) => levels.get(start) ?? null,
    changesOf: ({ start }) => changes.get(start) ?? [],
    replacementOf: ({ start }) => replacements.get(start) ?? null,
    replacedBy: ({ start }) => replaced.get(start) ?? null,
  };
}
