import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  findMark,
  openCardOf,
  readClosedRoot,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, pageWithoutHost, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

const address = 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/600/1.html';
const plain = 'https://www.pudong.gov.cn/zwgk/notice.html';

// The page of the side panel stands in a tab here: no driver reaches Firefox's own sidebar.
describe.each(browserKinds)('the panel beside a page, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let page: Page;
  let side: Page;
  let tabId: number;

  beforeAll(async () => {
    // A page that stands behind another one does not glide.
    stage = await openStage(kind, { preferences: { 'ui.prefersReducedMotion': 1 } });
    const report = renderPortalPage(ownReports[0]!.page);
    stage.portal.publish(address, {
      body: report.replace('<html', '<html style="margin-right: 12px; color: #222"'),
    });
    stage.portal.publish(plain, { body: '<html lang="zh"><title>通知</title><p>明天放假一天。</p></html>' });
    page = await stage.browser.browser.newPage();
    await open(address);
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 1);
    side = await stage.browser.openExtensionPage('/popup.html?tab=0');
    tabId = await side.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)!.id,
      address,
    );
    await side.close();
    side = await stage.browser.openExtensionPage(`/sidepanel.html?tab=${tabId}`);
  });
  afterAll(() => stage?.close());

  const open = async (where: string) => {
    await page.bringToFront();
    await page.goto(where);
  };
  const isInset = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).marginRight === '360px');
  const says = (words: string) =>
    eventually(`“${words}”`, () =>
      side.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );
  /** Presses what is named so with the keyboard, as a reader without a mouse does. */
  const press = async (name: string) => {
    await side.bringToFront();
    await side.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
      controls.find(({ textContent }) => textContent?.startsWith(wanted))!.focus();
    }, name);
    await side.keyboard.press('Enter');
  };
  const type = async (label: string, words: string) => {
    await side.bringToFront();
    await side.evaluate((wanted) => {
      const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
      (document.getElementById(named!.htmlFor) as HTMLInputElement).focus();
    }, label);
    await side.keyboard.type(words);
  };

  /** Walks with Tab until the focus is in what a selector finds, a dozen steps at most, each of them at a control: Firefox stops at what scrolls as well. */
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 12; step += 1) {
      await side.keyboard.press('Tab');
      const stop = await side.evaluate((at) => {
        const focused = document.activeElement!;
        const isControl = focused.matches('button, input, select, summary, a[href], [role=tab]');
        return { isThere: focused.matches(at), isControl, what: focused.outerHTML.slice(0, 80) };
      }, selector);
      expect(stop).toMatchObject({ isControl: true });
      if (stop.isThere) return;
    }
    throw new Error(`no way by Tab to ${selector}`);
  };

  test('shows the report of its tab, and a row opens its card in the page, outlined, by keys alone', async () => {
    await says('临澜镇');
    await side.bringToFront();
    await tabTo('[role=tab]');
    await side.keyboard.press('ArrowRight');
    await side.keyboard.press('ArrowRight');
    await side.waitForSelector('.figures .line');
    await tabTo('.figures .line');
    await side.keyboard.press('End');
    const name = await side.evaluate(
      () => document.activeElement!.closest('.line')!.textContent!.trim().split(' ').at(-1)!,
    );
    await side.keyboard.press('Enter');
    await page.bringToFront();
    const view = await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('card') && classes.includes('spoken-of'),
      what: 'the card of the row, its mark outlined',
    });
    expect(view.text).toContain(name);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  test('searches the figures, keeps what its card shows and finds in the page', async () => {
    await type('在数据中查找', '税收');
    await eventually('fewer rows, all of them of taxes', () =>
      side.$$eval(
        '.figure-row',
        (rows) => rows.length > 0 && rows.every(({ textContent }) => textContent?.includes('税收')),
      ),
    );
    await press('摘录');
    await press('摘录所选');
    await eventually('the kept figure', () => side.$('.snippets .snippet'));
    // What is found is another place: the card that stood at the kept one goes.
    await type('在报告中查找', '税收');
    await says('第1处');
    await page.bringToFront();
    await waitForClosedRoot(kind, page, {
      until: ({ text }) => /税收[^。]*第1处，共\d+处/.test(text),
      what: 'the small bar of what was found',
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('follows its tab: to a page without a report, and back', async () => {
    await open(plain);
    await says('这个标签页里没有读出工作报告');
    expect(await side.evaluate(() => document.body.innerText)).toContain('按报告处理');
    await open(address);
    await says('临澜镇');
  });

  test('opens 一页读懂 on a sheet with whose it is, and has the page make a row’s link', async () => {
    await press('要览');
    await side.bringToFront();
    await side.waitForSelector('.row-link');
    await side.$eval('.row-link', (link) => (link as HTMLElement).focus());
    await side.keyboard.press('Enter');
    await says('链接已复制');
    await press('一页读懂');
    await says('打印');
    await press('打印');
    const sheet = () =>
      side.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.includes('/brief.html#'))?.url ?? null;
      });
    await eventually('the sheet', async () => (await sheet()) !== null);
    const printed = await stage.browser.openExtensionPage(`/brief.html${new URL((await sheet())!).hash}`);
    await eventually('whose it is', () => printed.evaluate(() => document.body.innerText.includes('临澜镇')));
    await printed.close();
  });

  test.runIf(kind === 'chrome')('opens in the browser’s own place by the popup’s button', async () => {
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 1);
    await clickControl(kind, page, /打开面板/);
    await eventually('the page’s own panel', () => isInset());
    const popup = await stage.browser.openExtensionPage(`/popup.html?tab=${tabId}`);
    await eventually('the button', () =>
      popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === '面板',
        );
        button?.focus();
        return button !== undefined;
      }),
    );
    await popup.bringToFront();
    // The popup closes itself, perhaps before the key is up.
    await popup.keyboard.press('Enter').catch(() => {});
    const target = await stage.browser.browser.waitForTarget(
      (one) => new URL(one.url() || 'about:blank').pathname === '/sidepanel.html' && !one.url().includes('?'),
    );
    await page.bringToFront();
    await eventually('no second panel in the page', async () => !(await isInset()));
    const own = await target.asPage();
    await eventually('the report of the tab in front', () =>
      own.evaluate(() => document.body.innerText.includes('临澜镇')),
    );
  });

  test('in the page the panel leaves the words free, and the page is afterwards what it was', async () => {
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 1);
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    const before = await pageWithoutHost(page);
    await clickControl(kind, page, /打开面板/);
    await eventually('the page inset', async () => (await margin()) === '360px');
    const covered = await page.evaluate(() => {
      const free = document.documentElement.clientWidth - 360;
      return [...CSS.highlights.get('zbt-figure')!].filter((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return [...range.getClientRects()].some(({ right }) => right > free);
      }).length;
    });
    expect(covered).toBe(0);
    expect(await pageWithoutHost(page)).toBe(before);
    const grip = (await readClosedRoot(kind, page))!.controls.find(({ role }) => role === 'separator')!;
    await page.mouse.move(grip.x + grip.width / 2, 400);
    await page.mouse.down();
    await page.mouse.move(grip.x + 60, 400);
    await page.mouse.up();
    await eventually('a narrower panel', async () => Number.parseInt(await margin(), 10) < 330);
    await page.keyboard.press('Escape');
    await eventually('the page’s own margin', async () => (await margin()) === '12px');
    expect(await pageWithoutHost(page)).toBe(before);
  });

  test('the tab at the edge stands over no line’s end in a narrow window, and under no sheet', async () => {
    const edge = async () =>
      (await readClosedRoot(kind, page))!.controls.find(({ name }) => /面板/.test(name))!;
    await page.setViewport({ width: 360, height: 740 });
    await page.mouse.move(5, 5);
    const ends = () =>
      page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#ivs_content')!);
        return Math.max(...[...range.getClientRects()].map(({ right }) => right));
      });
    await eventually('a tab beside the lines', async () => (await edge()).x >= (await ends()));
    await openCardOf(kind, page, { highlight: 'zbt-figure', index: 1 });
    await waitForClosedRoot(kind, page, { until: ({ classes }) => classes.includes('card'), what: 'a card' });
    const { y, height } = await edge();
    expect(y + height).toBeLessThanOrEqual(740 * 0.55);
    await page.keyboard.press('Escape');
  });

  test('a sheet covers no line of the mark that it speaks of, its growth included', async () => {
    const rects = (index: number) =>
      page.evaluate((at) => {
        const mark = [...CSS.highlights.get('zbt-figure')!][at]!;
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return { text: range.toString(), bottoms: [...range.getClientRects()].map(({ bottom }) => bottom) };
      }, index);
    const count = (await readMarks(page))['zbt-figure']!.length;
    let index = 0;
    while (index < count - 1) {
      const { text, bottoms } = await rects(index);
      if (text.includes('，') && new Set(bottoms).size > 1) break;
      index += 1;
    }
    const { x, y } = (await findMark(page, { highlight: 'zbt-figure', index }))!;
    await page.mouse.click(x, y);
    await waitForClosedRoot(kind, page, { until: ({ classes }) => classes.includes('card'), what: 'a card' });
    await eventually('all of its lines above the sheet', async () => {
      const card = (await readClosedRoot(kind, page))!.controls.find(({ role }) => role === 'dialog')!;
      return Math.max(...(await rects(index)).bottoms) <= card.y;
    });
    await page.keyboard.press('Escape');
  });
});
