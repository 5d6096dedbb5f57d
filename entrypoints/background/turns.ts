import type { Steps } from '../../lib/compare/steps.ts';

/** Lets what waits be done first: the worker answers messages one at a time, and long work would keep all of them waiting. */
export function giveWay(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Runs steps, giving way after each by `stepOn`; what that throws ends it. */
export async function runInTurns<T>(steps: Steps<T>, stepOn: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await stepOn();
  }
}
