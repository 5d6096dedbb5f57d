import type { Figure } from '../../analysis/figure.ts';
import { sidesOf } from '../words/contrasts.ts';
import { ownerOf } from '../words/measure-owners.ts';
import { scopesOf } from '../words/scopes.ts';
import type { Named } from './named.ts';
import type { Outcome } from './outcome.ts';

/** A promise with each thing it is of, in the order of its name: itself alone, where it is of one. */
export interface Promise {
  goal: Named;
  halves: readonly Named[];
}

/** Parts a promise for two things (城乡居民收入增长8%) into one of each. */
export const partPromise = (goal: Named): Promise => ({
  goal,
  halves:
    goal.members.length === 1
      ? [goal]
      : goal.members.map((member) => ({
          ...goal,
          core: member,
          members: [member],
          sides: sidesOf(member.words),
          owner: ownerOf(member.words),
          scopes: scopesOf(member.words),
        })),
});

/**
 * The outcomes of a promise: of each half its own, where figures of two are found; else the one that is found, for both
 * or for one of them.
 */
export function outcomesOfHalves({ goal, halves }: Promise, found: ReadonlyMap<Named, Outcome>): Outcome[] {
  const own = halves.flatMap((half) => found.get(half) ?? []);
  const figures = new Set<Figure>(own.map(({ figure }) => figure));
  if (figures.size > 1) return own;
  const whole = found.get(goal);
  return whole ? [whole] : own.slice(0, 1);
}
