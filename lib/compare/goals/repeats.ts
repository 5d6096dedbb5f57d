import type { Figure } from '../../analysis/figure.ts';
import type { Clause } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isOwnName } from '../measure.ts';
import { nameCore } from '../name-core.ts';
import { contradicts } from '../words/contrasts.ts';
import type { Named } from './outcomes.ts';

/** Where the next report names a promise's own undertaking. */
export interface Repeat {
  clause: Clause;
  state: 'reported' | 'promised-again';
}

/** How much of what a promise is about a clause must name; a short name is named whole or not at all. */
const leastNamed = { review: 0.66, plan: 0.75 };
const shortName = 5;

/** Fewer characters than this name no undertaking of one's own. */
const leastSubject = 3;

/** Words that say of an undertaking that it is there: 完工 in a review outweighs that its next stage is planned. */
const done = /完工|竣工|建成|投入使用|投用|完成|达标|通车|交付|封顶/u;

/**
 * Finds where the next report names the undertaking of each promise: among what was done it is `reported`, among what
 * is planned `promised-again`; where both name it, the review must say that it was finished.
 */
export function findRepeats(
  goals: readonly Named[],
  { clauses, text }: Pick<ComparedReport, 'clauses' | 'text'>,
): Map<Figure, Repeat> {
  const found = new Map<Figure, Repeat>();
  for (const goal of goals) {
    const { figure } = goal;
    const core = goal.core.words;
    // What a measure came to is said in numbers or not at all; its name alone reports nothing.
    const isUndertaking = figure.kind === 'amount' && figure.indicatorId === null && !goal.general;
    if (core.length < leastSubject || !isUndertaking) continue;
    const parts = partsOf(figure.indicator ?? '');
    const isNamed = (clause: Clause, half: keyof typeof leastNamed): boolean =>
      clause.half === half &&
      shareNamed({ core, parts }, clause) >= (core.length <= shortName ? 1 : leastNamed[half]) &&
      !contradicts(core, clause.words);
    const review = clauses.find((clause) => isNamed(clause, 'review'));
    const plan = clauses.find(
      (clause) => isNamed(clause, 'plan') && isSameUndertaking(goal, text.slice(clause.start, clause.end)),
    );
    if (review && (!plan || done.test(text.slice(review.start, review.end))))
      found.set(figure, { clause: review, state: 'reported' });
    else if (plan) found.set(figure, { clause: plan, state: 'promised-again' });
  }
  return found;
}

/**
 * A plan promises the same again when it names an undertaking of the place's own, or prints the same number. A new
 * number for a measure, or a kind of work that every report speaks of, is a new promise.
 */
const isSameUndertaking = ({ figure, core }: Named, words: string): boolean =>
  words.includes(figure.text) || isOwnName(core.words);

/** What joins the parts of a name (雨水管网及泵站改造); each may come back without the other. */
const joints = /[、和及与]/u;

/** A part must be named whole, where the whole name need only be named for the most part. */
const leastPart = 4;

/** The cores of a name's parts; none for a name of one part. */
function partsOf(name: string): string[] {
  const parts = name.split(joints).filter((part) => part.length >= leastPart);
  return parts.length > 1 ? parts.map((part) => nameCore(part)) : [];
}

/** How much of a name, or of the best of its parts, stands in a clause, from 0 to 1. */
const shareNamed = ({ core, parts }: { core: string; parts: readonly string[] }, clause: Clause): number =>
  parts.some((part) => coverageOf(part, clause) === 1) ? 1 : coverageOf(core, clause);

/** The share of a name's characters that two neighbours of it have in common with the clause. */
function coverageOf(core: string, { bigrams }: Clause): number {
  const covered = new Set<number>();
  for (let at = 0; at + 1 < core.length; at += 1)
    if (bigrams.has(core.slice(at, at + 2))) covered.add(at).add(at + 1);
  return covered.size / core.length;
}
