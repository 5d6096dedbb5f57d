import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import { recentSnippets, snippetKeys, snippetsAfter, snippetsById } from './find-snippets.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './schema.ts';
import { type StoreErrorCode, storeErrorCode } from './store-error.ts';

/** Rows that are read and checked in one turn of the thread: some ten milliseconds. */
const inOneTurn = 100;
/** The newest are told of first: as many as a tall window shows. */
const firstRows = 60;
/** So many are changed by a reader's hand, who sees it at once. */
const fewRows = 20;
/** Ms between two tellings while more than that change: whoever draws ten thousand rows takes some tens of them. */
const pause = 1000;

/** Who follows the snippets. */
export interface SnippetListener<Kept> {
  keeping: Keeping<Kept>;
  /**
   * Called with all of them, newest first, and again after each change; the very first time with the newest alone, then,
   * where the follower wants them, with the keys of all others, and as reading goes on.
   */
  onValue(snippets: Kept[]): void;
  /** Called where they can't be read; after the next change it is tried again. */
  onError(code: StoreErrorCode): void;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Follows all snippets, whichever page or worker changes them. Ten thousand take a second to read: they are read some at a
 * time, so that the page stays at hand, and after a change only those that it touched are read again.
 */
export function followSnippets<Kept>(store: Store, listener: SnippetListener<Kept>): void {
  const touched = new Touched(store);
  listener.signal.addEventListener('abort', () => touched.end());
  void follow(store, touched, listener);
}

async function follow<Kept>(
  store: Store,
  touched: Touched,
  { keeping, onValue, onError, signal }: SnippetListener<Kept>,
): Promise<void> {
  const known = new Known(store, keeping);
  let [told, failed] = [Number.NEGATIVE_INFINITY, false];
  const tell = (snippets: Kept[]) => {
    if (!signal.aborted) onValue(snippets);
    told = performance.now();
  };
  while (!signal.aborted) {
    if (touched.count > fewRows) await wait(told + pause - performance.now());
    const ids = touched.take();
    try {
      if (known.isEmpty) {
        tell(await known.readNewest());
        if (keeping.unread) tell(await known.readKeys());
        const tellWhatIsRead = () => {
          if (keeping.unread && performance.now() > told + pause) tell(known.listed());
        };
        await known.readAll(tellWhatIsRead);
      } else if (failed || ids === 'all') await known.readAll(() => {});
      else await known.readSome([...ids]);
      tell(known.all());
      failed = false;
    } catch (error) {
      failed = true;
      if (!signal.aborted) onError(storeErrorCode(error));
    }
    await touched.next();
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}

/** What is held of the snippets that were read. */
class Known<Kept> {
  private readonly byId = new Map<string, Kept>();
  /** The order in which they are told before all are read: the newest, then the keys of all others as their times are printed. */
  private order: string[] = [];

  private readonly store: Store;
  private readonly keeping: Keeping<Kept>;

  constructor(store: Store, keeping: Keeping<Kept>) {
    this.store = store;
    this.keeping = keeping;
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  async readNewest(): Promise<Kept[]> {
    const newest = await recentSnippets(this.store, firstRows);
    for (const snippet of newest) this.byId.set(snippet.id, this.keeping.of(snippet));
    return [...this.byId.values()];
  }

  /** The newest, and the keys of all others. */
  async readKeys(): Promise<Kept[]> {
    const rest = (await snippetKeys(this.store)).filter((id) => !this.byId.has(id));
    this.order = [...this.byId.keys(), ...rest];
    return this.listed();
  }

  /** All, in the order of their keys; `onRead` is called whenever some more are there. */
  async readAll(onRead: () => void): Promise<void> {
    const there = new Set<string>();
    let last: string | null = null;
    for (;;) {
      const { rows, end } = await snippetsAfter(this.store, last, inOneTurn);
      for (const row of rows) {
        this.byId.set(row.id, this.keeping.of(row));
        there.add(row.id);
      }
      if (end === null) break;
      last = end;
      onRead();
    }
    for (const id of this.byId.keys()) if (!there.has(id)) this.byId.delete(id);
    this.order = [];
  }

  async readSome(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += inOneTurn) {
      const some = ids.slice(at, at + inOneTurn);
      const rows = await snippetsById(this.store, some);
      for (const id of some) this.byId.delete(id);
      for (const row of rows) this.byId.set(row.id, this.keeping.of(row));
    }
  }

  /** Those that were read, and the keys of the others, in the order of the keys' times. */
  listed(): Kept[] {
    const { unread } = this.keeping;
    return this.order.flatMap((id) => this.byId.get(id) ?? unread?.(id) ?? []);
  }

  /** Those that were read, newest first. */
  all(): Kept[] {
    return [...this.byId.values()].sort(this.keeping.newestFirst);
  }
}

/** Ids of rows; `all` where they are not named one by one. */
type Ids = 'all' | ReadonlySet<string>;

/** The rows that were touched since they were last taken, at first all of them. */
class Touched {
  private ids: Ids = 'all';
  private wake = () => {};
  private isEnded = false;
  private readonly table: string;

  constructor({ name, snippets }: Store) {
    this.table = `idb://${name}/${snippets.name}/`;
    Dexie.on.storagemutated.subscribe(this.listen);
  }

  /** How many there are; more than any number where they are not named. */
  get count(): number {
    return this.ids === 'all' ? Number.POSITIVE_INFINITY : this.ids.size;
  }

  take(): Ids {
    const { ids } = this;
    this.ids = new Set();
    return ids;
  }

  add(ids: Ids): void {
    this.ids = this.ids === 'all' || ids === 'all' ? 'all' : new Set([...this.ids, ...ids]);
    this.wake();
  }

  /** Resolves when there is something to take, and at the end. */
  async next(): Promise<void> {
    while (!this.isEnded && this.count === 0)
      await new Promise<void>((done) => {
        this.wake = done;
      });
  }

  end(): void {
    this.isEnded = true;
    Dexie.on.storagemutated.unsubscribe(this.listen);
    this.wake();
  }

  /** Dexie tells every page and worker which keys a transaction changed, and of many rows put at once that it may be any. */
  private readonly listen = (parts: ObservabilitySet) => {
    const keys = parts[this.table] ?? parts.all;
    if (keys) this.add(idsWithin(keys));
  };
}

function idsWithin(keys: IntervalTree): Ids {
  const ids = new Set<string>();
  const left = [keys];
  for (let tree = left.pop(); tree; tree = left.pop()) {
    if (!('from' in tree)) continue;
    if (typeof tree.from !== 'string' || tree.from !== tree.to) return 'all';
    ids.add(tree.from);
    left.push(...[tree.l, tree.r].filter((side) => side != null));
  }
  return ids;
}
