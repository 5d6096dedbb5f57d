import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { eventually } from '../../tests/helpers/e2e.ts';
import { clickControl } from '../browsers/closed-root.ts';
import { madeSnippets } from './made-rows.ts';
import { press, says } from './popup-scenes.ts';
import { putRows } from './put-rows.ts';
import { openReport } from './report-scenes.ts';
import { addresses, type Studio, type WindowName, wait, windows } from './stage.ts';

/** What the extension's own pages have of the browser, in both. */
declare const chrome: { tabs: { query(query: object): Promise<{ url?: string }[]> } };

/** As broad as browsers make their side panel at first, and as it may be at least. */
const widths = { usual: 400, least: 300 } as const;

/** The panel in the browser's own side panel: its tabs, find, the form of a note, no report, switched off. */
export async function pictureSidePanel(studio: Studio): Promise<void> {
  const { page, visit, shoot, set } = studio;
  await page.setViewport(windows.wide);
  await openReport(studio, addresses.current);
  const path = `/sidepanel.html?tab=${await studio.tabOf(addresses.current)}`;
  for (const [name, width] of Object.entries(widths)) {
    await visit(path, { window: { width, height: 800 } }, async (own) => {
      const take = (what: string) => shoot(own, `side-${name}-${what}`);
      await says(own, /临澜镇/);
      await take('overview');
      for (const [what, tab] of [
        ['brief', /^(?:一页读懂|On one page|At a glance)/],
        ['figures', /^(?:数据|Figures)/],
        ['terms', /^(?:名词|Terms)/],
        ['contents', /^(?:目录|Contents)/],
        ['earlier', /^(?:往期|Earlier)/],
        ['compared', /^(?:对照|Compared)/],
      ] as const) {
        await press(own, tab);
        await wait(300);
        await take(what);
      }
      await press(own, /^(?:摘录|Snippets|Kept)\s?\d*$/);
      await take('snippets');
      await own.type('input[type=search]', '税收').catch(() => {});
      await wait(500);
      await take('find');
    });
  }
  await set({ offSites: ['www.pudong.gov.cn'] });
  await visit(path, { window: { width: widths.usual, height: 800 } }, (own) => shoot(own, 'side-off'));
  await set({ offSites: [] });
  await page.bringToFront();
  await page.goto(addresses.other);
  await wait(900);
  const other = `/sidepanel.html?tab=${await studio.tabOf(addresses.other)}`;
  await visit(other, { window: { width: widths.usual, height: 800 } }, (own) => shoot(own, 'side-none'));
}

/** 一页读懂: its tab in the page's panel, and the sheet that is printed. */
export async function pictureBrief(studio: Studio, names: readonly WindowName[]): Promise<void> {
  const { kind, page, visit, shoot, browser } = studio;
  for (const name of names) {
    await page.bringToFront();
    await page.setViewport(windows[name]);
    await openReport(studio, addresses.current);
    await clickControl(kind, page, /打开面板|open the panel/i);
    await clickControl(kind, page, /^(?:一页读懂|On one page)/);
    await wait(900);
    await shoot(page, `${name}-brief-tab`);
    if (name === names[0]) await clickControl(kind, page, /^(?:打印、存图|Print, picture)/);
    await page.keyboard.press('Escape');
  }
  const asker = await browser.openExtensionPage('/sample.html');
  const address = await eventually('the sheet', () =>
    asker.evaluate(
      async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('/brief.html#'))?.url ?? null,
    ),
  );
  await asker.close();
  for (const name of names)
    await visit(`/brief.html${new URL(address).hash}`, { window: name, settle: 1_000 }, async (own) => {
      await shoot(own, `${name}-brief-sheet`, { whole: true });
    });
}

/** The dossier of a dozen snippets in every window, and on paper where the browser can be told so. */
export async function pictureDossier(studio: Studio, names: readonly WindowName[]): Promise<void> {
  await putRows(studio, 'snippets', []);
  await putRows(studio, 'snippets', madeSnippets(12));
  let html = '';
  await studio.visit('/library.html', { window: 'wide', settle: 1_200 }, async (own) => {
    html = await saveDossier(own);
  });
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-dossier-'));
  const file = join(folder, 'dossier.html');
  writeFileSync(file, html);
  const page = await studio.browser.browser.newPage();
  try {
    for (const name of names) {
      await page.setViewport(windows[name]);
      await page.goto(pathToFileURL(file).href);
      await studio.shoot(page, `${name}-dossier-head`);
      await studio.shoot(page, `${name}-dossier`, { whole: true });
    }
    if (studio.kind === 'firefox') return;
    await page.emulateMediaType('print');
    await page.setViewport({ width: 718, height: 1_000 });
    await studio.shoot(page, 'print-dossier', { whole: true });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

/** Chooses all and saves them as a dossier, which is looked at instead of being written to a folder. */
async function saveDossier(library: Page): Promise<string> {
  await library.evaluate(() => {
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob });
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector<HTMLInputElement>('.selection input')!.click();
  });
  await wait(300);
  await press(library, /^(?:证据册|Dossier)/);
  return eventually('the dossier', () =>
    library.evaluate(async () => (globalThis as unknown as { saved?: Blob }).saved?.text() ?? ''),
  );
}
