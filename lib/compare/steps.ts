/** Work in short steps that gives a value at its end: whoever runs it may do other things between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once and gives what they come to. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
