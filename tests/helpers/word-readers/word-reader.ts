/** What a room hears in words, by the name of what is asked. */
export type WordReaders = Readonly<Record<string, (words: string) => unknown>>;

interface Row {
  id: string;
  pattern: RegExp;
}

/** Whether a pattern finds anything in words; with no memory between two searches. */
export const matches =
  ({ source, flags }: RegExp) =>
  (words: string): boolean =>
    new RegExp(source, flags.replace(/[gy]/g, '')).test(words);

/** Ids of the rows that hold in words. */
export const idsHolding =
  (rows: readonly Row[]) =>
  (words: string): string[] =>
    rows.filter(({ pattern }) => matches(pattern)(words)).map(({ id }) => id);
