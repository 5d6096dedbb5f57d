import { openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { benchMarks } from './marks.ts';
import { measured, median } from './median.ts';
import { benchOpening } from './opening.ts';
import { onFreshPage, publishReport } from './report-page.ts';
import type { Row } from './row.ts';

/** Tracing costs time of its own, so it has pages of its own. */
const traced = 7;

const portal = 'https://www.pudong.gov.cn';
/** No portal's host: the extension is not there. */
const elsewhere = 'https://plain.example';

/** From a page that is ready to its first marks, what that costs the page, and how soon panel and popup stand, in a real Chromium. */
export async function benchExtension(): Promise<Row[]> {
  const stage = await openStage('chrome');
  try {
    return [
      ...(await benchMarks(stage)),
      ...(await benchTasks(stage)),
      ...(await benchOpening(stage, publishReport(stage, portal, 90))),
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
