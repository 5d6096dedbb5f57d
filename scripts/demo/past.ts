import type { Page } from 'puppeteer-core';
import type { GoalGroup, RecordGoal } from '../../lib/compare/goal-groups.ts';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { PlaceStep } from '../../lib/protocol/shapes.ts';
import { clickControl, findMark, waitForClosedRoot } from '../browsers/closed-root.ts';
import type { ExtensionBrowser } from '../browsers/launch.ts';

/** The part of the browser's interface that runs inside `evaluate`, in a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res: { value: unknown } }> };
};

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Waits for what a look gives; throws with its name after half a minute. */
async function until<T>(what: string, look: () => Promise<T | null | false>): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look().catch(() => null);
    if (found) return found;
    await wait(100);
  }
  throw new Error(`${what}: not within 30 seconds`);
}

/** Presses a button or tab of one of the extension's pages by the beginning of its name. */
async function press(own: Page, name: string): Promise<void> {
  await until(name, () =>
    own.evaluate((wanted: string) => {
      const control = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find(
        ({ textContent }) => textContent?.trim().startsWith(wanted),
      );
      control?.click();
      return control !== undefined;
    }, name),
  );
}

/** From the panel to the list in the library, one confirmed click, and to the end of the run; gives the library's page. */
export async function readPast({ browser }: ExtensionBrowser, page: Page): Promise<Page> {
  await clickControl('chrome', page, /^往期/);
  await clickControl('chrome', page, /^读取往期报告$/);
  const library = await until('the library', async () => {
    const pages = await browser.pages();
    return pages.find((own) => own.url().includes('library.html#place=')) ?? null;
  });
  await library.bringToFront();
  await library.setViewport({ width: 1280, height: 900 });
  await press(library, '读取这');
  await until('the end of reading', () =>
    library.evaluate(() => document.querySelector('.past-summary')?.textContent ?? null),
  );
  return library;
}

/** What the reports of the library's open place say together: the background is asked step after step, as the library does. */
export async function readRecord(library: Page): Promise<PlaceRecord> {
  return until('the record of the place', async () => {
    const json = await library.evaluate(async () => {
      const placeKey = decodeURIComponent(location.hash.replace('#place=', ''));
      const data = { name: 'placeRecord', data: { placeKey } };
      const message = { id: 1, type: 'toBackground', data, timestamp: Date.now() };
      return JSON.stringify((await chrome.runtime.sendMessage(message)).res.value);
    });
    const step = JSON.parse(json) as PlaceStep;
    return step.state === 'ready' ? step.record : null;
  });
}

/** Takes pictures of the place's page, of 对照 in the panel and of a card with its line. */
export async function showPlace(
  { library, page }: { library: Page; page: Page },
  shoot: (target: Page, name: string) => Promise<unknown>,
): Promise<void> {
  await shoot(library, '4-past');
  for (const [view, name] of [
    ['目标', '5-goals'],
    ['数据走势', '6-series'],
  ] as const) {
    await press(library, view);
    await library.evaluate(() => scrollTo(0, 0));
    await wait(600);
    await shoot(library, name);
  }
  // The years stand below the halves, and the line that breaks is one of years.
  await library.evaluate(() => {
    const charts = [...document.querySelectorAll('.multiple')];
    charts
      .find(({ textContent }) => textContent?.includes('口径或基数不同'))
      ?.scrollIntoView({ block: 'center' });
  });
  await wait(300);
  await shoot(library, '7-break');
  await page.bringToFront();
  await clickControl('chrome', page, /^对照$/);
  await waitForClosedRoot('chrome', page, {
    until: ({ text }) => text.includes('再次列入计划'),
    what: 'the goals of the report before',
  });
  await wait(300);
  await shoot(page, '8-compared');
  await clickControl('chrome', page, /^关闭$/);
  const mark = (await findMark(page, { highlight: 'zbt-figure', text: '18.62亿元，同比增长6.4%' }))!;
  await page.mouse.click(mark.x, mark.y);
  await waitForClosedRoot('chrome', page, {
    until: ({ text }) => text.includes('往期同一数据'),
    what: 'the card with the years before',
  });
  // The promise, the line and the years before stand below what the card shows first.
  await page.mouse.move(mark.x + 80, mark.y + 200);
  await page.mouse.wheel({ deltaY: 190 });
  await wait(600);
  await shoot(page, '9-card-with-line');
  await page.keyboard.press('Escape');
}

/** Prints what became of the goals, year by year, and the lines that printed growth ties or breaks. */
export function tellPast({ reports, goals, series }: PlaceRecord): void {
  console.log(`Earlier reports read in: ${reports.map(({ period }) => period).join(', ')}`);
  console.log('Goals and what the next report gives:');
  const periodOf = (report: number) => reports[report]!.period ?? '';
  const isYear = (report: number) => /^\d{4}$/.test(periodOf(report));
  const latest = reports.length - 1;
  for (const group of goals) {
    if (!isYear(group.report) || !(isYear(group.next) || group.next === latest)) continue;
    console.log(`  ${periodOf(group.report)} → ${periodOf(group.next)}: ${goalWords(group)}`);
  }
  console.log('Series, each value tied to the one before it by the growth that is printed:');
  for (const { indicator, points } of series) {
    if (points.length < 3 || !points.some(({ join }) => join === 'joined' || join === 'broken')) continue;
    const words = points.map(({ period, text, join }) => `${join ? ` –${join}– ` : ''}${period} ${text}`);
    console.log(`  ${indicator} ${words.join('')}`);
  }
}

const goalWords = ({ goals }: GoalGroup): string => goals.map(outcomeWords).join('; ');

function outcomeWords({ indicator, goal, outcome, state }: RecordGoal): string {
  return `${indicator ?? ''} ${goal.text} → ${outcome === null ? state : outcome.text}`.trim();
}
