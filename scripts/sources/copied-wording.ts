import { type Defined, isSharedName, leastRun, plain, sharedRuns } from '../laws/copied.ts';

/** What of the definitions stands in a document too, beyond names, lists and limits. */
export interface CopiedWording {
  id: string;
  run: string;
}

/**
 * Makes definitions ready to be compared with documents one after another: the function that is returned gives the runs
 * of a document's text that some definition shares. A document without the beginning of one is passed over.
 */
export function wordingOf(defined: readonly Defined[]): (text: string) => CopiedWording[] {
  const byRun = new Map<string, Set<Defined>>();
  for (const one of defined) {
    const words = plain(one.definition);
    for (let at = 0; at + leastRun <= words.length; at += 1) {
      const run = words.slice(at, at + leastRun);
      byRun.set(run, (byRun.get(run) ?? new Set()).add(one));
    }
  }
  return (text) => {
    const words = plain(text);
    const met = new Set<Defined>();
    for (let at = 0; at + leastRun <= words.length; at += 1)
      for (const one of byRun.get(words.slice(at, at + leastRun)) ?? []) met.add(one);
    return [...met].flatMap(({ id, definition }) =>
      sharedRuns(definition, words)
        .filter((run) => !isSharedName(run))
        .map((run) => ({ id, run })),
    );
  };
}
