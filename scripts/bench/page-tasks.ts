import type { Page } from 'puppeteer-core';

/** What the thread of the extension's pages did while something ran; times in ms. */
export interface PageTasks {
  /** From the beginning of the work to its end. */
  ms: number;
  /** Time of its own that the thread took in all tasks together. */
  busy: number;
  /** Time of its own that the thread took in its longest task: what the work asks of the page, on whatever machine. */
  longest: number;
  /** The longest task by the clock, with what the machine gave to others meanwhile. */
  longestByClock: number;
  /** How long at most a task waited for a processor: the machine's share in the line before. */
  waited: number;
}

/** An event of a trace, as far as it is used; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** Runs something and says what it asked of the thread that all pages of the extension share. */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<PageTasks> {
  await page.tracing.start({ categories: ['toplevel'] });
  const from = performance.now();
  await work();
  const ms = performance.now() - from;
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('no trace');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const named = (kind: string, name: string) =>
    traceEvents.filter((event) => event.ph === 'M' && event.name === kind && event.args?.name === name);
  const processes = new Set(named('process_name', 'Extension Renderer').map(({ pid }) => pid));
  const threads = new Set(
    named('thread_name', 'CrRendererMain').flatMap(({ pid, tid }) => (processes.has(pid) ? tid : [])),
  );
  const tasks = traceEvents.flatMap(({ name, ph, tid, dur = 0, tdur = 0 }) =>
    ph === 'X' && name === 'ThreadControllerImpl::RunTask' && threads.has(tid)
      ? [{ own: tdur / 1000, byClock: dur / 1000 }]
      : [],
  );
  if (tasks.length === 0) throw new Error('no task of the extension in the trace');
  const most = (of: (task: (typeof tasks)[number]) => number) =>
    tasks.reduce((all, task) => Math.max(all, of(task)), 0);
  return {
    ms,
    busy: tasks.reduce((sum, { own }) => sum + own, 0),
    longest: most(({ own }) => own),
    longestByClock: most(({ byClock }) => byClock),
    waited: most(({ own, byClock }) => byClock - own),
  };
}
