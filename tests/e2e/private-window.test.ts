import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { openPrivateWindow } from '../../scripts/browsers/private-window.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } };

interface Kept {
  quote: string;
  check: { at: string } | null;
}

describe.each(browserKinds)('a private window, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let hidden: Page;
  let own: Page;
  let before: Kept[];
  const { address, page: sample } = ownReports[0]!;

  /** What is on disk, asked of the background: a page in a private window may have no database. */
  const kept = async (): Promise<Kept[]> => {
    const json = await own.evaluate(async () => {
      const envelope = { name: 'storeUse', data: { name: 'allSnippets', values: [] } };
      const message = { id: 1, type: 'toBackground', data: envelope, timestamp: Date.now() };
      return JSON.stringify((await chrome.runtime.sendMessage(message)).res);
    });
    const answer = JSON.parse(json) as { ok: boolean; value: Kept[] };
    if (!answer.ok) throw new Error(json);
    return answer.value;
  };
  const openCard = async (page: Page, index: number) => {
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > index);
    await openCardOf(kind, page, { highlight: 'zbt-figure', index });
  };
  const shows = (page: Page, words: RegExp) =>
    waitForClosedRoot(kind, page, {
      until: ({ text, controls }) => words.test(text) || controls.some(({ name }) => words.test(name)),
      what: String(words),
    });

  beforeAll(async () => {
    stage = await openStage(kind, { privateWindows: true });
    stage.portal.publish(address, { body: renderPortalPage(sample) });
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(address);
    await openCard(page, 0);
    await clickControl(kind, page, /^摘录$/);
    await shows(page, /已摘录/);
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    before = await eventually('the first look at the snippet', async () => {
      const rows = await kept();
      return rows[0]?.check ? rows : null;
    });
    await page.close();
    hidden = await openPrivateWindow(stage.browser, address);
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    await hidden.bringToFront();
  });
  afterAll(() => stage?.close());

  test('leaves nothing of a visit, and asks in plain words before anything is kept', async () => {
    await openCard(hidden, 1);
    await clickControl(kind, hidden, /^摘录$/);
    await shows(hidden, /无痕窗口：.*报告全文会留在本机/);
    // The page's snippets were looked at long before: that look is not on disk either.
    expect(await kept()).toEqual(before);
    await clickControl(kind, hidden, /^不摘录$/);
    await shows(hidden, /^摘录$/);
    expect(await kept()).toEqual(before);
  });

  test('offers no reading of past reports, and says why', async () => {
    await hidden.keyboard.press('Escape');
    await clickControl(kind, hidden, /\d+项/);
    await clickControl(kind, hidden, /^往期/);
    const { controls } = await shows(hidden, /无痕窗口里不读取往期报告/);
    // The panel's own place says why, in words that name what is not offered.
    const offered = controls.filter(({ role, name }) => role !== 'tabpanel' && /读取往期报告/.test(name));
    expect(offered).toEqual([]);
    await hidden.keyboard.press('Escape');
    await openCard(hidden, 1);
  });

  test('keeps what the reader says yes to, and still writes no look', async () => {
    await clickControl(kind, hidden, /^摘录$/);
    await clickControl(kind, hidden, /^仍要摘录$/);
    await shows(hidden, /已摘录/);
    const after = await kept();
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(({ check }) => check !== null)).toEqual(before);
  });
});
