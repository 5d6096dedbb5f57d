/** What was worked out and stays in the worker for as long as it lives, the last used ones alone. */
export interface AtHand<T> {
  /** What stands under a key, made when it is not at hand; what fails is made again by the next who asks. */
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** Lets one thing go; the next who asks has it made again. */
  drop(key: string): void;
  clear(): void;
}

/** Keeps the `most` last used. */
export function keepAtHand<T>(most: number): AtHand<T> {
  /** The one used last at the end. */
  const kept = new Map<string, Promise<T>>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
      return value;
    },
    drop: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
