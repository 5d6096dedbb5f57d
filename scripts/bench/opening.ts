import type { Page } from 'puppeteer-core';
import { eventually, type Stage } from '../../tests/helpers/e2e.ts';
import { readClosedRoot, readMarks } from '../browsers/closed-root.ts';
import { measured, median } from './median.ts';
import type { Row } from './row.ts';

/** Openings for each figure; the median counts. */
const runs = 9;

/** How long the worker gets to refine what it read, in ms: what is asked meanwhile waits for it. */
const settled = 1_500;

interface Tabs {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}

/** How soon panel and popup stand there over a report that is read, each against the least that opening anything takes. */
export async function benchOpening(stage: Stage, address: string): Promise<Row[]> {
  const page = await stage.browser.browser.newPage();
  await page.goto(address);
  await eventually('marks', async () => Object.values(await readMarks(page)).flat().length > 1);
  await new Promise((done) => setTimeout(done, settled));
  const tab = await tabOf(stage, address);
  const panel: number[] = [];
  const click: number[] = [];
  const popup: number[] = [];
  const bare: number[] = [];
  await page.bringToFront();
  for (let run = 0; run < runs; run += 1) {
    panel.push(await timePanel(page));
    click.push(await timeClick(page));
  }
  for (let run = 0; run < runs; run += 1) {
    bare.push(await timePage(stage, '/manifest.json', 'body'));
    popup.push(await timePage(stage, `/popup.html?tab=${tab}`, '.popup li .number'));
  }
  await page.close();
  return [
    {
      name: 'panel: from the click on the edge button to the frame that shows it',
      ...measured(panel),
      unit: 'ms',
      against: 'a click that moves the page aside and shows nothing',
      ratio: median(panel) / median(click),
      aim: 'under 200 ms',
    },
    {
      name: 'popup: opened over a report to its figures drawn',
      ...measured(popup),
      unit: 'ms',
      against: 'a file of the extension opened in a tab',
      ratio: median(popup) / median(bare),
      aim: 'at most 1.15 times',
    },
  ];
}

async function tabOf(stage: Stage, address: string): Promise<number> {
  const own = await stage.browser.openExtensionPage('/popup.html?tab=0');
  const found = await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);
  await own.close();
  if (found === undefined) throw new Error(`no tab shows ${address}`);
  return found;
}

/** Milliseconds from the reader's click to the frame in which the panel is drawn, by the extension's own world. */
async function timePanel(page: Page): Promise<number> {
  const view = await readClosedRoot('chrome', page);
  const button = view!.controls.find(({ name }) => /打开面板/.test(name))!;
  const [realm] = page.extensionRealms();
  // Listened before the click is sent: a click overtakes what is asked of the page at the same time.
  await realm!.evaluate(`globalThis.zbtShown = new Promise((done) => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('zbt-host'));
    let from = 0;
    document.addEventListener('click', (event) => { from = event.timeStamp; }, { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (!root.querySelector('.panel')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
    });
    watch.observe(root, { subtree: true, childList: true });
  }); 0`);
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
  const time = (await realm!.evaluate('globalThis.zbtShown')) as number;
  await page.keyboard.press('Escape');
  await eventually('the page without its panel', async () => {
    const { classes } = (await readClosedRoot('chrome', page))!;
    return !classes.includes('panel');
  });
  return time;
}

/** The same for a click after which the page's root alone has a margin, as the panel gives it one. */
async function timeClick(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    const shown = new Promise<number>((done) => {
      const move = (event: Event) => {
        style.marginRight = '360px';
        requestAnimationFrame(() =>
          setTimeout(() => {
            done(performance.now() - event.timeStamp);
            style.marginRight = '';
          }),
        );
      };
      document.addEventListener('click', move, { capture: true, once: true });
    });
    Object.assign(globalThis, { zbtShown: shown });
  });
  await page.mouse.click(4, 4);
  return page.evaluate(() => (globalThis as unknown as { zbtShown: Promise<number> }).zbtShown);
}

/** Milliseconds from the opening of a page of the extension to the frame in which a selector's element is drawn. */
async function timePage(stage: Stage, path: string, selector: string): Promise<number> {
  const page = await stage.browser.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const watch = () => {
      if (!document.querySelector(wanted)) return setTimeout(watch, 1);
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { zbtDrawn: performance.now() })),
      );
      return undefined;
    };
    watch();
  }, selector);
  await page.goto(stage.browser.origin + path);
  await page.waitForFunction(() => 'zbtDrawn' in globalThis, { polling: 20 });
  const time = await page.evaluate(() => (globalThis as unknown as { zbtDrawn: number }).zbtDrawn);
  await page.close();
  return time;
}
