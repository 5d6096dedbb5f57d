import type { Steps } from '../../lib/text/steps.ts';

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

/** How much is being answered that is read in a moment. */
let short = 0;

/** Does work that is short: what is long waits until it is done. */
export async function beforeLongWork<T>(work: () => Promise<T>): Promise<T> {
  short += 1;
  try {
    return await work();
  } finally {
    short -= 1;
  }
}

/** As `giveWay`, and on until nothing short is under way; so often at most, since a page may ask without an end. */
export async function letShortWorkPass(): Promise<void> {
  let left = 500;
  do {
    await giveWay();
    left -= 1;
  } while (short > 0 && left > 0);
}
