/** Work in short steps that gives a value at its end: whoever runs it may do other things between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once and gives what they come to. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many items are done in one step. */
export const itemsInStep = 2_000;

/** What is made of each item, some thousand in a step. */
export function* mapInSteps<T, U>(items: readonly T[], make: (item: T, index: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [index, item] of items.entries()) {
    if (index % itemsInStep === 0) yield;
    made.push(make(item, index));
  }
  return made;
}
