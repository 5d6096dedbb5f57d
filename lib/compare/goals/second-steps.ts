import type { Figure } from '../../analysis/figure.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isSameUnit } from '../measure.ts';
import { leadsToStep } from '../words/second-steps.ts';

/** The second number of a promise in two steps (增长7%，力争8%) by the first: both are promised of one thing. */
export type SecondSteps = ReadonlyMap<Figure, Figure>;

/** Finds the second steps among promises, which stand in text order: each by the promise that it is a step of. */
export function findSecondSteps(goals: readonly Figure[], { text }: ComparedReport): SecondSteps {
  const steps = new Map<Figure, Figure>();
  goals.forEach((step, at) => {
    const first = goals[at - 1];
    if (!first || !isSameUnit(first.unit, step.unit)) return;
    if (leadsToStep(text.slice(first.end, step.start))) steps.set(step, steps.get(first) ?? first);
  });
  return steps;
}
