import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostTag, readMarks } from '../../scripts/browsers/closed-root.ts';
import { giveActiveTabInFirefox, grantInFirefox } from '../../scripts/browsers/firefox-window.ts';
import { openPrivateWindow } from '../../scripts/browsers/private-window.ts';
import { eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { openTabTool } from '../helpers/tab-tool.ts';

describe('what the reader has not allowed, in firefox', () => {
  let stage: Stage;
  let page: Page;
  const { address, page: sample } = ownReports[0]!;
  const isMarked = (where: Page) =>
    eventually('marks', async () => ((await readMarks(where))['zbt-figure']?.length ?? 0) > 0);

  beforeAll(async () => {
    stage = await openStage('firefox', {
      privateWindows: true,
      preferences: { 'extensions.originControls.grantByDefault': false },
    });
    stage.portal.publish(address, renderPortalPage(sample));
    page = await stage.browser.browser.newPage();
    await page.bringToFront();
  });
  afterAll(() => stage?.close());

  test('a portal that was not granted is left alone; the popup says so and shows the way out', async () => {
    const tool = await openTabTool(stage);
    await page.bringToFront();
    await page.goto(address);
    await new Promise((done) => setTimeout(done, 700));
    expect(await page.$(hostTag)).toBeNull();
    await giveActiveTabInFirefox(stage.browser.browser);
    await tool.popup(address, /浏览器未允许读取此网站[\s\S]*允许在此网站读取[\s\S]*只读这一次/);
    await grantInFirefox(stage.browser.browser, { origins: ['*://www.pudong.gov.cn/*'] });
    await page.bringToFront();
    await page.goto(address);
    await isMarked(page);
  });

  describe('in a private window', () => {
    let hidden: Page;

    beforeAll(async () => {
      const other = address.replace('400001', '400002');
      stage.portal.publish(other, renderPortalPage(sample));
      hidden = await openPrivateWindow(stage.browser, other);
    });

    test('a report is read and not remembered', async () => {
      await isMarked(hidden);
      // The library would open in the private window, where pages have no database.
      await new Promise((done) => setTimeout(done, 500));
      await hidden.close();
      const library = await stage.browser.openExtensionPage('/library.html#reports');
      await eventually('the report of the open window', () =>
        library.evaluate(() => document.body.innerText.includes('临澜镇')),
      );
      const addresses = await library.evaluate(async () => {
        const opening = indexedDB.open('zhengbaotong');
        await new Promise((done) => (opening.onsuccess = done));
        const reading = opening.result.transaction('reports').objectStore('reports').getAll();
        await new Promise((done) => (reading.onsuccess = done));
        opening.result.close();
        return JSON.stringify(reading.result);
      });
      expect(addresses).toContain('400001');
      expect(addresses).not.toContain('400002');
    });
  });
});
