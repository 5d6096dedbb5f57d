import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMark, readMarks } from '../../scripts/browsers/closed-root.ts';
import { eventually, openStage, pageWithoutHost, type Stage } from '../helpers/e2e.ts';
import { ownReports, publishAll } from '../helpers/served-pages.ts';

/** Asked for in a page of the extension. */
declare const chrome: { runtime: { reload(): void } };

const report = ownReports[0]!;

describe('an update of the extension while a report is open, in chrome', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chrome');
    publishAll(stage.portal, ownReports);
  });
  afterAll(() => stage?.close());

  test('leaves the page as it is, and says what to do when something is asked of it', async () => {
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(report.address);
    await eventually('marks', async () => (await readMarks(page))['zbt-figure']?.length ?? 0);
    const own = await stage.browser.openExtensionPage('/library.html');
    await own.evaluate(() => chrome.runtime.reload()).catch(() => {}); // its own page goes with it
    await eventually('the pages of the extension gone', async () => own.isClosed());
    await page.bringToFront();
    const mark = (await findMark(page, { highlight: 'zbt-figure' }))!;
    expect(mark.text).toContain('18.62亿元');
    await page.mouse.click(mark.x, mark.y);
    // The extension's world is gone, so nothing can open the closed root; assistive technology still sees into it.
    await eventually('the word that the page must be loaded again', async () => {
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      return JSON.stringify(tree).includes('扩展已更新');
    });
    expect(await readMarks(page)).toEqual({});
    const dismiss = await page
      .waitForSelector('aria/知道了[role="button"]', { timeout: 2_000 })
      .catch(() => null);
    expect(dismiss ?? (await page.$('zbt-host'))).not.toBeNull();
    expect((await pageWithoutHost(page)).length).toBeGreaterThan(1_000);
  });
});
