/** The demo: the reports of an invented town on a local portal, a browser with the extension in front of them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickControl, findMark, readMarks, waitForClosedRoot } from '../browsers/closed-root.ts';
import { type ExtensionBrowser, launchWithExtension, saveScreenshot } from '../browsers/launch.ts';
import { startPortalServer } from '../browsers/portal-server.ts';
import { readPast, readRecord, showPlace, tellPast } from './past.ts';
import { current, halfYearBefore, publishTown } from './town.ts';

const root = new URL('../..', import.meta.url).pathname;
const pictures = join(root, '.cache', 'demo');

/** The part of the browser's interface that runs inside `evaluate`, in a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res: { value: unknown } }> };
  tabs: { query(what: { url: string }): Promise<{ id?: number }[]> };
};

/** What the extension found, as the background answers it to a page of ours. */
interface Found {
  state: string;
  key: string;
  evidence: { code: string; quote: string; speaks: string }[];
  identity: { title: string; place: string; period: string; publishedOn: string } | null;
  counts: { figures: number; goals: number; terms: number };
  core: { figure: { text: string; indicator: string; period: string } }[];
}

interface Timeline {
  items: { type: string; period?: string; report?: { title: string; period: string; current: boolean } }[];
}

async function main(): Promise<void> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const portal = await startPortalServer();
  publishTown(portal);
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('CHROME_PATH is not set: run this as `npm run demo`');
  const browser = await launchWithExtension({
    kind: 'chrome',
    portal,
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  const page = await browser.browser.newPage();
  await page.bringToFront();
  // The earlier report is opened first, so that the second has something to be compared with.
  for (const address of [halfYearBefore, current]) {
    await page.goto(address);
    await waitForMarks(page);
    await new Promise((done) => setTimeout(done, 1_200));
  }
  if (headless) {
    await tellAndPicture(browser, page);
    await browser.close();
    await portal.close();
    return;
  }
  console.log(
    '\nA sample report is open in the browser, on a local portal, with earlier ones of its town beside it.',
  );
  console.log('The panel’s 往期 offers to read them in (读取往期报告); then see 对照 and the cards.');
  console.log('Close the browser to end.');
  await new Promise<void>((done) => browser.browser.once('disconnected', () => done()));
  await portal.close();
}

async function waitForMarks(page: Page): Promise<Record<string, string[]>> {
  for (let i = 0; i < 100; i++) {
    const marks = await readMarks(page);
    if (marks['zbt-figure']) return marks;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the extension painted no marks within 10 seconds');
}

async function tellAndPicture(browser: ExtensionBrowser, page: Page): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const shots: string[] = [];
  const shoot = async (target: Page, name: string) =>
    shots.push(await saveScreenshot(target, pictures, name));

  const helper = await browser.openExtensionPage('/popup.html');
  const { found, timeline, tabId } = await helper.evaluate(async (address: string) => {
    const send = (name: string, data: unknown) =>
      chrome.runtime
        .sendMessage({ id: 1, type: 'toBackground', data: { name, data }, timestamp: Date.now() })
        .then((answer) => answer.res.value);
    const [tab] = await chrome.tabs.query({ url: address });
    const found = await send('tabReading', { tabId: tab!.id });
    const asked = { key: (found as Found).key, columnLinks: null };
    return {
      found: found as Found,
      timeline: (await send('earlierReports', asked)) as Timeline,
      tabId: tab!.id,
    };
  }, current);
  tell(found, timeline, await readMarks(page));

  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, '1-page');
  const mark = (await findMark(page, { highlight: 'zbt-figure' }))!;
  await page.mouse.click(mark.x, mark.y);
  await waitForClosedRoot('chrome', page, {
    until: ({ classes }) => classes.includes('card'),
    what: 'the card',
  });
  await clickControl('chrome', page, /^摘录$/);
  await new Promise((done) => setTimeout(done, 900));
  await shoot(page, '2-card');
  await page.keyboard.press('Escape');
  await clickControl('chrome', page, /面板|数据/);
  await new Promise((done) => setTimeout(done, 600));
  await shoot(page, '3-panel');
  const library = await readPast(browser, page);
  tellPast(await readRecord(library));
  await showPlace({ library, page }, shoot);
  for (const [name, path] of [
    ['10-popup', `/popup.html?tab=${tabId}`],
    ['11-library', '/library.html'],
    ['12-welcome', '/welcome.html'],
  ] as const) {
    const own = await browser.openExtensionPage(path);
    await own.bringToFront();
    if (name === '10-popup') await own.setViewport({ width: 400, height: 600 });
    await new Promise((done) => setTimeout(done, 1_500));
    await shoot(own, name);
  }
  console.log('\nScreenshots:');
  for (const path of shots) console.log(`  ${path}`);
}

function tell(found: Found, timeline: Timeline, marks: Record<string, string[]>): void {
  const { identity, counts } = found;
  console.log(`\nReport: ${identity?.title}`);
  console.log(`  place ${identity?.place}, period ${identity?.period}, published ${identity?.publishedOn}`);
  console.log('Why:');
  for (const piece of found.evidence.filter(({ speaks }) => speaks === 'for')) {
    console.log(`  ${piece.code}: ${piece.quote.slice(0, 40)}`);
  }
  console.log(`Figures: ${counts.figures} (${counts.goals} goals), terms: ${counts.terms}`);
  for (const { figure } of found.core) console.log(`  ${figure.indicator} ${figure.text} (${figure.period})`);
  console.log(
    `Painted: ${Object.entries(marks)
      .map(([name, texts]) => `${name} ${texts.length}`)
      .join(', ')}`,
  );
  console.log(`  terms: ${(marks['zbt-term'] ?? []).slice(0, 5).join('、')}`);
  console.log('Reports of this place:');
  for (const { report, period } of timeline.items) {
    console.log(
      report
        ? `  ${report.period} ${report.title}${report.current ? ' (this one)' : ''}`
        : `  ${period} not known here`,
    );
  }
}

await main();
