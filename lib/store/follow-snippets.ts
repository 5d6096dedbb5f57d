import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Snippet } from '../records/snippet.ts';
import { newestFirst } from '../snippets/find-snippets.ts';
import { recentSnippets, snippetsAfter, snippetsById } from './find-snippets.ts';
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
export interface SnippetListener {
  /** Called with all of them, newest first, and again after each change; the very first time with the newest alone. */
  onValue(snippets: Snippet[]): void;
  /** Called where they can't be read; after the next change it is tried again. */
  onError(code: StoreErrorCode): void;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Follows all snippets, whichever page or worker changes them. Ten thousand take a second to read: they are read some at a
 * time, so that the page stays at hand, and after a change only those that it touched are read again.
 */
export function followSnippets(store: Store, listener: SnippetListener): void {
  const touched = new Touched(store);
  listener.signal.addEventListener('abort', () => touched.end());
  void follow(store, touched, listener);
}

async function follow(
  store: Store,
  touched: Touched,
  { onValue, onError, signal }: SnippetListener,
): Promise<void> {
  const tell = (snippets: Snippet[]) => {
    if (!signal.aborted) onValue(snippets);
  };
  const known = new Map<string, Snippet>();
  let [told, failed] = [Number.NEGATIVE_INFINITY, false];
  while (!signal.aborted) {
    if (touched.count > fewRows) await wait(told + pause - performance.now());
    const ids = touched.take();
    try {
      if (known.size === 0) tell(await recentSnippets(store, firstRows));
      if (failed || ids === 'all') await readAll(store, known);
      else await readSome(store, known, [...ids]);
      tell([...known.values()].sort(newestFirst));
      failed = false;
    } catch (error) {
      failed = true;
      if (!signal.aborted) onError(storeErrorCode(error));
    }
    told = performance.now();
    await touched.next();
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}

async function readAll(store: Store, known: Map<string, Snippet>): Promise<void> {
  const there = new Set<string>();
  let last: string | null = null;
  for (;;) {
    const { rows, end } = await snippetsAfter(store, last, inOneTurn);
    for (const row of rows) {
      known.set(row.id, row);
      there.add(row.id);
    }
    if (end === null) break;
    last = end;
  }
  for (const id of known.keys()) if (!there.has(id)) known.delete(id);
}

async function readSome(store: Store, known: Map<string, Snippet>, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += inOneTurn) {
    const some = ids.slice(at, at + inOneTurn);
    const rows = await snippetsById(store, some);
    for (const id of some) known.delete(id);
    for (const row of rows) known.set(row.id, row);
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
