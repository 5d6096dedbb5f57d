import type { CDPSession, Page } from 'puppeteer-core';
import { eventually, openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { readMarks } from '../browsers/closed-root.ts';
import { onFreshPage, publishReport } from './report-page.ts';
import type { Row } from './row.ts';

const portal = 'https://www.pudong.gov.cn';
/** Reports after which the background is looked at, first and last: with the first all is there that it loads once, and as many readings as it keeps. */
const reports = [6, 20] as const;
/** Each report is another town's: the history of one place is as long as what was opened of it. */
const towns = [...'东西南北上下金银石竹松梅兰菊荷桂枫柳杨桃'].map((name) => `${name}溪镇`);
/** Changes between report and list after which a tab is looked at, first and last. */
const changes = [20, 200] as const;
/** How long refinement and what follows it get, in ms, before memory is looked at. */
const settled = 2_000;

/** What a thread holds when all is collected that can be. */
interface Held {
  /** Bytes of the script's heap. */
  heap: number;
  listeners: number;
  nodes: number;
}

/** Whether anything grows: the background with each report that it reads, a tab with each change of its page. */
export async function benchMemory(): Promise<Row[]> {
  const stage = await openStage('chrome');
  try {
    return [...(await benchBackground(stage)), ...(await benchTab(stage))];
  } finally {
    await stage.close();
  }
}

async function benchBackground(stage: Stage): Promise<Row[]> {
  const target = await stage.browser.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(stage.browser.origin),
  );
  const worker = await target.createCDPSession();
  const heaps: number[] = [];
  for (let read = 1; read <= reports[1]; read += 1) {
    await onFreshPage(stage, async (page) => {
      await page.goto(publishReport(stage, portal, 200 + read, towns[read - 1]));
      await marked(page);
      await pause(settled);
    });
    if (read === reports[0] || read === reports[1]) heaps.push(await heapOf(worker));
  }
  await worker.detach();
  return [grown(`background: heap after ${reports[1]} reports`, heaps, `after ${reports[0]}`, 'bytes')];
}

async function benchTab(stage: Stage): Promise<Row[]> {
  return onFreshPage(stage, async (page) => {
    await page.goto(publishReport(stage, portal, 300));
    await marked(page);
    await page.evaluate(prepareChange);
    const session = await page.createCDPSession();
    const held: Held[] = [];
    for (let change = 1; change <= changes[1]; change += 1) {
      const isReport = change % 2 === 0;
      await page.evaluate((to) => (globalThis as unknown as Changing).zbtShow(to), isReport);
      await (isReport ? marked(page) : unmarked(page));
      if (change === changes[0] || change === changes[1]) {
        await pause(settled);
        held.push(await heldBy(session));
      }
    }
    const name = (what: string) => `a tab: ${what} after ${changes[1]} changes between report and list`;
    const against = `after ${changes[0]}`;
    const of = (what: keyof Held) => held.map((one) => one[what]);
    return [
      grown(name('heap'), of('heap'), against, 'bytes'),
      grown(name('listeners'), of('listeners'), against, ''),
      grown(name('nodes'), of('nodes'), against, ''),
    ];
  });
}

interface Changing {
  zbtShow(report: boolean): void;
}

/** In the page: shows the report or a list in its place, as portals do that never load a document anew. */
function prepareChange(): void {
  const body = document.querySelector('.wrap') ?? document.body;
  const report = body.innerHTML;
  const { title } = document;
  const address = location.pathname;
  Object.assign(globalThis, {
    zbtShow(isReport: boolean) {
      history.replaceState(null, '', isReport ? address : '/notice/list.html');
      document.title = isReport ? title : '通知公告';
      body.innerHTML = isReport ? report : '<ul><li>关于停水的通知</li><li>关于换证的通知</li></ul>';
    },
  });
}

function grown(name: string, [first, last]: readonly number[], against: string, unit: string): Row {
  return { name, value: last!, unit, against, ratio: last! / first!, aim: 'flat' };
}

async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection finalises the second one frees.
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  const heap = await heapOf(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
}

const count = async (page: Page) => Object.values(await readMarks(page)).flat().length;
const marked = (page: Page) => eventually('marks', async () => (await count(page)) > 1);
const unmarked = (page: Page) => eventually('no marks', async () => (await count(page)) === 0);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
