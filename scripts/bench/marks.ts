import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from '../../tests/helpers/e2e.ts';
import { killWorker } from '../browsers/kill-worker.ts';
import type { ExtensionBrowser } from '../browsers/launch.ts';
import { measured, median } from './median.ts';
import { characters, onFreshPage, publishReport } from './report-page.ts';
import type { Row } from './row.ts';

/** Fresh pages for each figure; the median counts. */
const runs = 9;
/** How long the worker gets to finish with one page before the next is opened, in ms: it refines and looks for snippets. */
const settled = 1_500;

const portal = 'https://www.pudong.gov.cn';
/** No portal's host: the extension is not there. */
const elsewhere = 'https://plain.example';
/** Where the bare extension is, and ours is not. */
const bareAddress = 'https://bare.example/';

interface Clock {
  zbtReady?: number;
  zbtMarked?: number;
}

/**
 * From a page that is ready to its first marks, each against the least that such a thing takes, turn by turn: with the
 * worker running an empty message there and back and the page's own first paint, with it stopped the start of a worker
 * that does nothing.
 */
export async function benchMarks(stage: Stage): Promise<Row[]> {
  const bare = await installBare(stage);
  try {
    const [cold, warm, start, message, paint]: number[][] = [[], [], [], [], []];
    for (let run = 0; run < runs; run += 1) {
      start!.push(await timeBareStart(stage, bare.browser));
      await killWorker(stage.browser);
      cold!.push(await timeToMarks(stage, publishReport(stage, portal, run * 2)));
      paint!.push(await timeToPaint(stage, publishReport(stage, elsewhere, run * 2)));
      message!.push(await timeMessage(stage));
      warm!.push(await timeToMarks(stage, publishReport(stage, portal, run * 2 + 1)));
    }
    const name = (state: string) => `page ready to first marks, ${characters} characters, worker ${state}`;
    return [
      {
        name: name('stopped'),
        ...measured(cold!),
        unit: 'ms',
        against: 'the start of a worker that does nothing',
        ratio: median(cold!) / median(start!),
        aim: 'at most 2.5 times',
      },
      {
        name: name('running'),
        ...measured(warm!),
        unit: 'ms',
        against: 'an empty message there and back and the page’s own first paint',
        ratio: median(warm!) / (median(message!) + median(paint!)),
        aim: 'at most 3 times',
      },
    ];
  } finally {
    bare.remove();
  }
}

/** Milliseconds from the document's own `DOMContentLoaded` to the first registered mark. */
async function timeToMarks(stage: Stage, address: string): Promise<number> {
  return onFreshPage(stage, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const clock = globalThis as Clock;
      const look = () => {
        if (CSS.highlights.size > 0) clock.zbtMarked = performance.now();
        else setTimeout(look, 1);
      };
      document.addEventListener('DOMContentLoaded', () => {
        clock.zbtReady = performance.now();
        look();
      });
    });
    await page.goto(address);
    await page.waitForFunction(() => (globalThis as Clock).zbtMarked !== undefined, { polling: 50 });
    await new Promise((done) => setTimeout(done, settled));
    return page.evaluate(() => (globalThis as Clock).zbtMarked! - (globalThis as Clock).zbtReady!);
  });
}

/** Milliseconds from `DOMContentLoaded` to the page's first paint, where the extension is not; 0 where that came before. */
async function timeToPaint(stage: Stage, address: string): Promise<number> {
  return onFreshPage(stage, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0, { polling: 20 });
    return page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const [paint] = performance.getEntriesByName('first-paint');
      return Math.max(0, paint!.startTime - navigation!.domContentLoadedEventStart);
    });
  });
}

/** Milliseconds for a message that the worker refuses at once, there and back, from a page of the extension. */
async function timeMessage(stage: Stage): Promise<number> {
  const page = await stage.browser.openExtensionPage('/sample.html');
  const time = await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(what: object): Promise<unknown> } } }
    ).chrome;
    const from = performance.now();
    await runtime.sendMessage({ type: 'toBackground', data: {}, timestamp: 0 });
    return performance.now() - from;
  });
  await page.close();
  return time;
}

/** The worker of the bare extension, ended and then woken by its script in a page, as ours is: to the answer. */
async function timeBareStart(stage: Stage, bare: ExtensionBrowser): Promise<number> {
  await killWorker(bare);
  stage.portal.publish(bareAddress, '<!doctype html><title>bare</title>');
  return onFreshPage(stage, async (page) => {
    await page.goto(bareAddress);
    await page.waitForSelector('html[data-took]');
    return page.evaluate(() => Number(document.documentElement.dataset.took));
  });
}

/** Puts an extension beside ours that holds a worker which answers, and a script in pages which asks it. */
async function installBare(stage: Stage): Promise<{ browser: ExtensionBrowser; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: [bareAddress], js: ['page.js'] }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': 'chrome.runtime.onMessage.addListener((what, who, answer) => { answer(0); });',
    'page.js': `const from = performance.now();
chrome.runtime.sendMessage(0).then(() => { document.documentElement.dataset.took = performance.now() - from; });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const id = await stage.browser.browser.installExtension(folder);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { browser: { ...stage.browser, origin: `chrome-extension://${id}` }, remove };
}
