import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickControl, readMarks } from '../../scripts/browsers/closed-root.ts';
import { giveActiveTabInFirefox, grantInFirefox } from '../../scripts/browsers/firefox-window.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { fileAddresses, pdfOf, publishFiles, reportText } from '../helpers/file-pages.ts';
import { keptRows } from '../helpers/kept-rows.ts';

/** What the extension's pages have of the browser, in both of them. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  permissions: { request(what: object): Promise<boolean> };
};
declare const browser: typeof chrome | undefined;

/** Opens the popup on a tab as the reader's press on the toolbar button does, which gives us that tab. */
async function openPopupOn(stage: Stage, page: Page): Promise<Page> {
  const { kind, browser: driver } = stage.browser;
  await page.bringToFront();
  if (kind === 'chrome') {
    const [extension] = (await driver.extensions()).values();
    await page.triggerExtensionAction(extension!);
    const target = await driver.waitForTarget((one) => one.url().endsWith('/popup.html'));
    return target.asPage();
  }
  const asker = await stage.browser.openExtensionPage('/popup.html?tab=0');
  await page.bringToFront();
  await giveActiveTabInFirefox(driver);
  const id = await asker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id);
  await asker.close();
  return stage.browser.openExtensionPage(`/popup.html?tab=${id}`);
}

const says = (page: Page, words: RegExp) =>
  eventually(`${words}`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return words.test(text) ? text : null;
  });

async function press(page: Page, name: RegExp): Promise<void> {
  await eventually(`the button ${name}`, () =>
    page.evaluate((source) => {
      const named = new RegExp(source);
      const button = [...document.querySelectorAll('button')].find((one) =>
        named.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    }, name.source),
  );
}

/** The one tab of ours whose address holds some words. */
const tabAt = (stage: Stage, words: string) =>
  eventually(`the page at ${words}`, async () => {
    for (const tab of await stage.browser.browser.pages())
      if ((await tab.evaluate(() => location.href).catch(() => '')).includes(words)) return tab;
    return null;
  });

/** Waits until a file is read in the reading page; gives its painted figures. */
const figuresIn = (viewer: Page) =>
  eventually(
    'figures in the reading page',
    async () => {
      const { 'zbt-figure': figures = [] } = await readMarks(viewer);
      return figures.length > 5 ? figures : null;
    },
    30_000,
  );

const sites = new Set(Object.values(fileAddresses).map((address) => new URL(address).host));

describe.each(browserKinds)('a report that is a file, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let page: Page;
  let before: number;
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-files-'));

  beforeAll(async () => {
    // Tall, so that the whole list of the panel can be clicked.
    stage = await openStage(kind, { viewport: { width: 1280, height: 2000 } });
    publishFiles(stage.portal);
    page = await stage.browser.browser.newPage();
    await page.bringToFront();
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const asked = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return stage.portal.requests.filter((one) => one.host === host && one.path === pathname + search).length;
  };
  /** Requests to the sites of the files; browsers ask others on their own account. */
  const own = () =>
    stage.portal.requests.filter(({ host, path }) => sites.has(host) && path !== '/favicon.ico').length;

  test('is named on the page whose body it is, and no site is asked for it', async () => {
    await page.goto(fileAddresses.bare);
    before = own();
    const popup = await openPopupOn(stage, page);
    expect(await says(popup, /本页的报告是一份附件/)).toContain('本页所附文件（1）');
    expect(own()).toBe(before);
    await press(popup, /^在阅读页打开：临澜镇/);
  });

  test('is read there through that page, with its session, by one press', async () => {
    const viewer = await tabAt(stage, 'viewer.html?address=');
    await viewer.bringToFront();
    expect((await figuresIn(viewer)).join(' ')).toContain('18.62亿元');
    expect(asked(fileAddresses.ofBare)).toBe(1);
    await viewer.close();
  });

  test('is told in a tab by its type, and no site is asked by looking', async () => {
    await page.bringToFront();
    const earlier = own();
    await page.goto(fileAddresses.ofBare).catch(() => {});
    // The browser asks for what its own tab shows: looking begins when it has.
    await eventually('the browser’s own requests', async () => {
      const hasRested = before === own() && before > earlier;
      before = own();
      return hasRested;
    });
    const popup = await openPopupOn(stage, page);
    const text = await says(popup, /这是一份PDF/);
    expect(own()).toBe(before);
    if (kind === 'firefox') {
      expect(text).toContain('是否允许访问 www.linlan-archive.gov.cn');
      // The browser's own question can't be pressed by a driver: it waits, and the site is granted meanwhile.
      await popup.evaluate(() => {
        const { permissions } = typeof browser === 'undefined' ? chrome : browser;
        permissions.request = () => new Promise(() => {});
      });
      await press(popup, /^在阅读页打开$/);
      await new Promise((done) => setTimeout(done, 300));
      expect(own()).toBe(before);
      await grantInFirefox(stage.browser.browser, { origins: ['*://www.linlan-archive.gov.cn/*'] });
    } else {
      await press(popup, /^在阅读页打开$/);
    }
  });

  test('is read from that tab, with its session', async () => {
    const viewer = await tabAt(stage, 'viewer.html?address=');
    await viewer.bringToFront();
    expect((await figuresIn(viewer)).join(' ')).toContain('18.62亿元');
    // The tab's own answer is taken again from the browser's cache, or asked for once more.
    expect(asked(fileAddresses.ofBare)).toBeLessThanOrEqual(3);
    await viewer.close();
  });

  test('opens from the panel of a page that has it beside itself', async () => {
    await page.bringToFront();
    await page.goto(fileAddresses.page);
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 0);
    expect(asked(fileAddresses.ofPage)).toBe(0);
    await clickControl(kind, page, /\d+/);
    await clickControl(kind, page, /^往期/);
    await clickControl(kind, page, /^在阅读页打开：临澜镇/);
    const viewer = await tabAt(stage, 'viewer.html?address=');
    await viewer.bringToFront();
    expect((await figuresIn(viewer)).join(' ')).toContain('18.26亿元');
    expect(asked(fileAddresses.ofPage)).toBe(1);
    await viewer.close();
  });

  test('is set beside the page it belongs to by one press and one confirming click', async () => {
    await page.bringToFront();
    await clickControl(kind, page, /^与另一版本比较$/);
    const library = await tabAt(stage, 'library.html#versions=');
    await library.bringToFront();
    await says(library, /由此进入/);
    expect(asked(fileAddresses.ofPage)).toBe(1);
    expect(await keptRows(library, 'pastReports')).toEqual([]);
    await press(library, /^读取并比较$/);
    const shown = await says(library, /18\.26亿元\s*→\s*18\.62亿元/);
    expect(shown).toContain(fileAddresses.ofPage);
    const heads = await keptRows(library, 'pastReports');
    expect(heads.map(({ address }) => address).sort()).toEqual(
      [fileAddresses.page, fileAddresses.ofPage].sort(),
    );
    const texts = (await keptRows(library, 'pastTexts')) as unknown as {
      report: { file: { name: string } | null };
    }[];
    expect(texts.map(({ report }) => report.file?.name ?? null).sort()).toEqual(['a1b2.pdf', null]);
    expect(asked(fileAddresses.ofPage)).toBe(2);
    await library.close();
  });

  test('opens from the disk by way of the welcome page', async () => {
    const path = join(folder, '临澜镇政府工作报告.pdf');
    writeFileSync(path, pdfOf(reportText));
    const welcome = await stage.browser.openExtensionPage('/welcome.html');
    const input = (await welcome.waitForSelector('.own-file input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    const viewer = await tabAt(stage, 'viewer.html?handed=');
    await viewer.bringToFront();
    expect((await figuresIn(viewer)).join(' ')).toContain('18.62亿元');
    await viewer.close();
    await welcome.close();
  });

  test('is a past report of its place, from the disk', async () => {
    const path = join(folder, '临澜镇2024年.pdf');
    writeFileSync(path, pdfOf(reportText.replaceAll('2025年', '2024年')));
    const library = await stage.browser.openExtensionPage('/library.html#places');
    const input = (await library.waitForSelector('.past-files input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await eventually('the report', async () =>
      ((await keptRows(library, 'pastReports')) as unknown as { identity: { format: string } }[]).some(
        ({ identity }) => identity.format === 'pdf',
      ),
    );
    await library.close();
  });

  test('no request has left but those', () => {
    expect(strangeRequests(stage.portal.requests, Object.values(fileAddresses))).toEqual([]);
  });
});
