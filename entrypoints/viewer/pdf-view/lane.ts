/** What a lane works on, and how. */
export interface LaneWork<T> {
  /** What is to be done next, of what was not begun in this round; `null` when nothing is. */
  next(begun: ReadonlySet<T>): T | null;
  /** Does it; a failure leaves it undone until the lane is asked again. */
  work(item: T): Promise<unknown>;
}

/**
 * Works one after another at what is wanted most at that moment. Asked while it works, it looks once more at the end:
 * what was wanted, given up and wanted again is done in the next round.
 */
export class Lane<T> {
  readonly #work: LaneWork<T>;
  #asked = false;
  #busy = false;

  constructor(work: LaneWork<T>) {
    this.#work = work;
  }

  /** Has it look for work, now or when it is done with what it does. */
  ask(): void {
    this.#asked = true;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#asked) {
      this.#asked = false;
      const begun = new Set<T>();
      for (let item = this.#work.next(begun); item !== null; item = this.#work.next(begun)) {
        begun.add(item);
        await this.#work.work(item).catch(() => {});
      }
    }
    this.#busy = false;
  }
}
