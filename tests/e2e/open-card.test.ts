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
import { keptQuotes } from '../helpers/kept-rows.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

describe.each(browserKinds)('a card that is open in a page, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  let number = 0;

  beforeAll(async () => {
    stage = await openStage(kind);
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    page = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());

  /** Opens a report anew; gives its address once it is marked and refined. */
  const open = async (): Promise<string> => {
    number += 1;
    const address = `https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/500/${number}.html`;
    stage.portal.publish(address, { body: renderPortalPage(ownReports[0]!.page) });
    await page.bringToFront();
    await page.goto(address);
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 1);
    return address;
  };
  const shows = (words: string) =>
    waitForClosedRoot(kind, page, { until: ({ text }) => text.includes(words), what: words });
  const openCard = async () => {
    const mark = await openCardOf(kind, page, { highlight: 'zbt-figure', index: 1 });
    await shows('由程序读出');
    // A mark may cover a level and its growth; the card is that of the level.
    return mark.text.split('，')[0]!;
  };

  test('stays its figure’s when a paragraph is put in before it, and keeps that one', async () => {
    await open();
    const quote = await openCard();
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = '补充：全镇完成社会消费品零售总额97.31亿元，实有人口12.6万人。';
      document.querySelector('#ivs_content')!.prepend(added);
    });
    await eventually('the new figure’s mark', async () =>
      Object.values(await readMarks(page))
        .flat()
        .some((text) => text.includes('97.31亿元')),
    );
    await shows(quote);
    // What is said to the reader does not lie over the card's buttons.
    await clickControl(kind, page, /^识别有误$/);
    await shows('反馈内容已复制');
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
    expect(await keptQuotes(own)).toEqual([quote]);
    // Nor does the card lie over what is said where the window has no room beside it.
    await page.bringToFront();
    await page.setViewport({ width: 560, height: 740 });
    await clickControl(kind, page, /^引用$/);
    const { controls } = await shows('引文已复制');
    const card = controls.find(({ role }) => role === 'dialog')!;
    const away = controls.find(({ name }) => name === '知道了')!;
    expect(away.x > card.x + card.width || away.y + away.height < card.y).toBe(true);
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('closes with a word when its figure is replaced', async () => {
    await open();
    await openCard();
    await page.evaluate(() => {
      document.querySelector('#ivs_content')!.textContent =
        '一、工作回顾。全镇完成税收31.07亿元，同比增长5.2%。';
    });
    const view = await shows('卡片已关闭');
    expect(view.classes).not.toContain('card');
  });

  test('of a snippet offers a deletion back where it stood, and the undo brings it back', async () => {
    const address = await open();
    const before = await keptQuotes(own);
    // A selection, kept as the context menu keeps it; its card opens on its words.
    const at = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('#ivs_content p')].find(
        ({ textContent }) => !/\d/.test(textContent ?? '') && (textContent ?? '').length > 20,
      )!;
      paragraph.scrollIntoView({ block: 'center' });
      document.getSelection()!.selectAllChildren(paragraph);
      const box = paragraph.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + 12 };
    });
    await own.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted)!;
      const envelope = { name: 'keepHere', data: null };
      await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'toPage', data: envelope, timestamp: Date.now() });
    }, address);
    await shows('已摘录');
    await page.evaluate(() => document.getSelection()!.removeAllRanges());
    await page.mouse.click(at.x, at.y);
    await clickControl(kind, page, /^删除$/);
    await shows('已删除');
    expect(await keptQuotes(own)).toEqual(before);
    await clickControl(kind, page, /^撤销$/);
    await shows('与保存时一致');
    expect(await keptQuotes(own)).toHaveLength(before.length + 1);

    // Closed by a click past it, the card leaves the offer in the notice.
    await clickControl(kind, page, /^删除$/);
    await shows('已删除');
    await page.mouse.click(4, 4);
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => !classes.includes('card') && classes.includes('notice'),
      what: 'the notice in place of the card',
    });
    await clickControl(kind, page, /^撤销$/);
    await eventually('the snippet', async () => (await keptQuotes(own)).length === before.length + 1);
  });
});
