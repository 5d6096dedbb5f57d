import { databaseName } from '../../lib/store/schema.ts';
import { openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { madeBackup } from '../../tests/helpers/made-backup.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { benchMarks } from './marks.ts';
import { measured, median } from './median.ts';
import { benchOpening } from './opening.ts';
import { onFreshPage, publishReport } from './report-page.ts';
import type { Row } from './row.ts';

/** What the library must stay smooth at. */
const snippetCount = 10_000;
/** Fresh pages for each figure; the median counts. */
const runs = 7;
/** Tracing costs time of its own, so it has pages of its own. */
const traced = 7;

const portal = 'https://www.pudong.gov.cn';
/** No portal's host: the extension is not there. */
const elsewhere = 'https://plain.example';

/** From a page that is ready to its first marks, what that costs the page, and a full library, in a real Chromium. */
export async function benchExtension(): Promise<Row[]> {
  const stage = await openStage('chrome');
  try {
    return [
      ...(await benchMarks(stage)),
      ...(await benchTasks(stage)),
      ...(await benchOpening(stage, publishReport(stage, portal, 90))),
      await benchLibrary(stage),
    ];
  } finally {
    await stage.close();
  }
}

const plainRow = (row: Pick<Row, 'name' | 'value' | 'spread' | 'unit' | 'aim'>): Row => ({
  against: null,
  ratio: null,
  ...row,
});

interface Clock {
  zbtMarked?: number;
}

async function benchTasks(stage: Stage): Promise<Row[]> {
  const whole: number[] = [];
  const ours: number[] = [];
  const without: number[] = [];
  for (let run = 0; run < traced; run += 1) {
    const marked = await traceTasks(stage, publishReport(stage, portal, 50 + run));
    whole.push(marked.longest);
    ours.push(marked.longestOfOurs);
    without.push((await traceTasks(stage, publishReport(stage, elsewhere, 50 + run))).longest);
  }
  return [
    {
      name: 'longest task of the page while it is read and marked',
      ...measured(whole),
      unit: 'ms',
      against: 'the same page without the extension',
      ratio: median(whole) / median(without),
      aim: 'under 50 ms',
    },
    plainRow({
      name: 'of those in which the extension runs, the longest',
      ...measured(ours),
      unit: 'ms',
      aim: 'under 50 ms',
    }),
  ];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of which the thread itself ran: what other programs of the machine take is no task of the page. */
  tdur?: number;
  args: { name?: string; data?: { url?: string; scriptName?: string; processId?: number } };
}

/** How long after the load a page is watched, in ms: marks, refinement and the snippets' boxes have come by then. */
const watched = 1_500;

async function traceTasks(
  stage: Stage,
  address: string,
): Promise<{ longest: number; longestOfOurs: number }> {
  return onFreshPage(stage, async (page) => {
    const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
    await page.tracing.start({ categories });
    await page.goto(address);
    await new Promise((done) => setTimeout(done, watched));
    const file = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(file!).toString('utf8')) as { traceEvents: TraceEvent[] };
    return longestTasks(traceEvents, address);
  });
}

function longestTasks(events: TraceEvent[], address: string): { longest: number; longestOfOurs: number } {
  const committed = events.find(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args.data?.url === address,
  );
  const pid = committed?.args.data?.processId;
  const tid = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )?.tid;
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  const scripts = own.filter(({ args }) =>
    (args.data?.url ?? args.data?.scriptName ?? '').startsWith('chrome-extension://'),
  );
  const holds = (task: TraceEvent) =>
    scripts.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
  const longest = (list: TraceEvent[]) => Math.max(0, ...list.map(({ dur = 0, tdur = dur }) => tdur)) / 1000;
  return { longest: longest(tasks), longestOfOurs: longest(tasks.filter(holds)) };
}

async function benchLibrary(stage: Stage): Promise<Row> {
  await fillStore(stage);
  const times: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await timeBareRows(stage));
    times.push(
      await onFreshPage(stage, async (page) => {
        await page.evaluateOnNewDocument(() => {
          const clock = globalThis as Clock;
          const watch = new MutationObserver(() => {
            if (!document.querySelector('.snippet-row')) return;
            watch.disconnect();
            // Drawn, not only built.
            requestAnimationFrame(() => setTimeout(() => (clock.zbtMarked = performance.now())));
          });
          watch.observe(document, { subtree: true, childList: true });
        });
        await page.goto(`${stage.browser.origin}/library.html`);
        await page.waitForFunction(() => (globalThis as Clock).zbtMarked !== undefined, { polling: 50 });
        return page.evaluate(() => (globalThis as Clock).zbtMarked!);
      }),
    );
  }
  return {
    name: `library with ${snippetCount} snippets: opened to first rows drawn`,
    ...measured(times),
    unit: 'ms',
    against: 'a blank page of the extension that reads the bare rows',
    ratio: median(times) / median(bare),
    aim: 'at most 1.15 times',
  };
}

/** Milliseconds from the opening of a blank page of the extension to the same rows, handed out by the database to nobody. */
async function timeBareRows(stage: Stage): Promise<number> {
  return onFreshPage(stage, async (page) => {
    await page.evaluateOnNewDocument((name) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('snippets').objectStore('snippets').getAll();
        reading.onsuccess = () => {
          (globalThis as Clock).zbtMarked = performance.now();
          opening.result.close();
        };
      };
    }, databaseName);
    await page.goto(`${stage.browser.origin}/manifest.json`);
    await page.waitForFunction(() => (globalThis as Clock).zbtMarked !== undefined, { polling: 50 });
    return page.evaluate(() => (globalThis as Clock).zbtMarked!);
  });
}

/** Writes the snippets past the extension's own code; the database is there since the first report was read. */
async function fillStore(stage: Stage): Promise<void> {
  const { snippets, texts } = madeBackup(seeded(1), snippetCount);
  const page = await stage.browser.openExtensionPage('/popup.html');
  await page.evaluate(
    (name, json) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['snippets', 'texts'], 'readwrite');
          const rows = JSON.parse(json) as { snippets: unknown[]; texts: unknown[] };
          for (const snippet of rows.snippets) writing.objectStore('snippets').put(snippet);
          for (const text of rows.texts) writing.objectStore('texts').put(text);
          writing.oncomplete = () => resolve(opening.result.close());
          writing.onerror = () => reject(writing.error);
        };
      }),
    databaseName,
    JSON.stringify({ snippets, texts }),
  );
  await page.close();
}
