import { extname } from 'node:path';
import { Piscina } from 'piscina';
import type { DocumentRows, DocumentTask, DoneDocuments, Problem } from './document-task.ts';
import { rowsOf, rowsOfEarlier } from './tables.ts';

/** How documents are read beside one another. */
export interface Workforce {
  threads: number;
  /** How long one document may take, in ms. */
  limit: number;
  /** How much memory one thread may need, in MB. */
  memory: number;
}

/** What the pool calls an answer to a task that it has dropped. */
const lateAnswer = /^Unexpected message from Worker/;

/** Documents that may be done before one in front of them is: what bounds the memory of a slow one's wait. */
const ahead = 16;

/**
 * Reads documents in threads and gives their rows in the order of the documents, each as soon as those before it are
 * given. One that takes too long, needs too much memory or ends its thread gets a problem, and a fresh thread takes the
 * next. `done` are those of earlier runs, which are answered without being read. `stop` ends the reading at once, between two documents that were given.
 */
export async function* readAll(
  documents: AsyncIterable<DocumentTask>,
  {
    workforce,
    line,
    done,
    stop,
  }: { workforce: Workforce; line: boolean; done: DoneDocuments; stop: AbortSignal },
): AsyncGenerator<DocumentRows> {
  const pool = new Piscina<{ document: DocumentTask; line: boolean }, DocumentRows>({
    // Beside this file, and of its kind: the package has it as plain JavaScript.
    filename: new URL(`read-worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: workforce.threads,
    maxThreads: workforce.threads,
    resourceLimits: { maxOldGenerationSizeMb: workforce.memory },
  });
  // A thread may have answered when it is ended: of a reading that nobody waits for any more, which is no fault.
  pool.on('error', (error: Error) => {
    if (!lateAnswer.test(error.message)) throw error;
  });
  const places = openPlaces(workforce.threads);
  const read = async (document: DocumentTask): Promise<DocumentRows> => {
    const earlier = done.get(document.document);
    if (earlier !== undefined) return rowsOfEarlier(document.document, earlier, { line });
    // A document's time begins when a thread is free for it.
    await places.take();
    // Not AbortSignal.timeout: it keeps what hangs on it, the rows among it, until the time has passed.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), workforce.limit);
    try {
      return await pool.run({ document, line }, { signal: late.signal });
    } catch (error) {
      const problem = problemOf(error, workforce);
      return rowsOf({ document: document.document, reading: null, problem }, { line });
    } finally {
      clearTimeout(timer);
      places.give();
    }
  };
  try {
    yield* inOrder(documents, read, { ahead: ahead * workforce.threads, stop });
  } finally {
    await pool.destroy();
  }
}

/** What befell a thread. */
function problemOf(error: unknown, { limit, memory }: Workforce): Problem {
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError')
    return { kind: 'time', sentence: `超过${limit / 1000}秒未读完 (not read within ${limit / 1000} s)` };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'memory', sentence: `所需内存超过${memory} MB (it needs more than ${memory} MB)` };
  return { kind: 'fault', sentence: String((error as Error)?.stack ?? error) };
}

/** Places that are taken and given back; who finds none waits, first come first served. */
function openPlaces(count: number): { take(): Promise<void>; give(): void } {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

/** Starts up to `ahead` readings and gives their results in order, without waiting for the next document to come. */
async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  read: (task: Task) => Promise<Result>,
  { ahead, stop }: { ahead: number; stop: AbortSignal },
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  let changed = Promise.withResolvers<void>();
  const tell = (): void => {
    changed.resolve();
    changed = Promise.withResolvers<void>();
  };
  let interrupt = (): void => {};
  stop.addEventListener('abort', () => interrupt(), { once: true });
  // Not Promise.race with one promise of the stop: that one would keep every result until it is settled.
  const unlessStopped = <T>(promise: Promise<T>): Promise<T | 'stopped'> =>
    new Promise((resolve, reject) => {
      interrupt = () => resolve('stopped');
      if (stop.aborted) interrupt();
      promise.then(resolve, reject);
    });
  const fed: { ended: boolean; fault: unknown } = { ended: false, fault: null };
  const feed = async (): Promise<void> => {
    for await (const task of tasks) {
      while (started.length >= ahead && !stop.aborted) await changed.promise;
      if (stop.aborted) break;
      started.push(read(task));
      tell();
    }
  };
  feed()
    .catch((fault: unknown) => {
      fed.fault = fault;
    })
    .finally(() => {
      fed.ended = true;
      tell();
    });
  while (true) {
    const first = started[0];
    if (!first) {
      if (fed.fault) throw fed.fault;
      if (fed.ended || stop.aborted) return;
      await unlessStopped(changed.promise);
      continue;
    }
    const result = await unlessStopped(first);
    if (result === 'stopped') return;
    started.shift();
    tell();
    yield result;
  }
}
