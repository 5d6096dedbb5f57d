import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';

const { address, page: input } = ownReports[0]!;

/** What the extension's pages have of the browser, in both of them. */
declare const chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };

describe.each(browserKinds)('a window of 360 pixels, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await openStage(kind);
    stage.portal.publish(address, renderPortalPage(input));
    const page = await stage.browser.browser.newPage();
    await page.goto(address);
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 0);
    await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  });
  afterAll(() => stage?.close());

  const open = async (path: string) => {
    own = await stage.browser.openExtensionPage(path);
    await own.setViewport({ width: 360, height: 740 });
  };

  test('has all tabs of the library in sight, and the whole line of where a snippet is from', async () => {
    await open('/library.html');
    await eventually('a row', () => own.$('.row-second'));
    const found = await own.evaluate(() => {
      const tabs = document.querySelector('[role=tablist]')!;
      const line = document.querySelector('.row-second')!;
      const row = line.closest('.snippet-row')!.getBoundingClientRect();
      return {
        tabs: tabs.scrollWidth - tabs.clientWidth,
        line: [line.scrollWidth - line.clientWidth, line.scrollHeight - line.clientHeight],
        below: line.getBoundingClientRect().bottom > row.bottom,
      };
    });
    expect(found).toEqual({ tabs: 0, line: [0, 0], below: false });
    await own.close();
  });

  test('has what is done with a snippet in one line of the popup', async () => {
    await open('/popup.html?tab=0');
    const tab = await own.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)!.id,
      address,
    );
    await own.close();
    await open(`/popup.html?tab=${tab}`);
    await eventually('the tab of snippets', () =>
      own.evaluate(() => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
        const tab = tabs.find(({ textContent }) => textContent.startsWith('摘录'));
        tab?.click();
        return tab !== undefined;
      }),
    );
    const lines = await eventually('what is done with a snippet', () =>
      own.evaluate(() => {
        const buttons = [...document.querySelectorAll('.snippet .actions > .button')];
        return new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().top))).size;
      }),
    );
    expect(lines).toBe(1);
    await own.close();
  });
});
