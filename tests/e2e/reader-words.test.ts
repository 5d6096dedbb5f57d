import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readClosedRoot,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { keptQuotes, keptRows } from '../helpers/kept-rows.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { openTabTool, type TabTool } from '../helpers/tab-tool.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string; active: boolean }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

const body = renderPortalPage(ownReports[0]!.page);
const patience = 20_000;

/** Presses a button of one of our own pages by its name, as a keyboard does. */
const press = async (page: Page, name: string) => {
  await page.bringToFront();
  await eventually(`the button ${name}`, () =>
    page.evaluate((wanted: string) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      button?.focus();
      return button !== undefined;
    }, name),
  );
  await page.keyboard.press('Enter');
};
const says = (page: Page, words: string) =>
  eventually(
    `“${words}”`,
    () => page.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
    patience,
  );
/** Firefox never answers a driver that reloads a page of ours. */
const reload = async (page: Page) => {
  await page.evaluate(() => {
    document.body.replaceChildren();
    location.reload();
  });
};
const fieldValue = (page: Page) => page.$eval('textarea', ({ value }) => value);

describe.each(browserKinds)('what a reader types and switches, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  let tool: TabTool;
  let number = 0;

  beforeAll(async () => {
    stage = await openStage(kind);
    tool = await openTabTool(stage);
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    page = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());

  const marked = (on: Page) =>
    eventually('marks', async () => ((await readMarks(on))['zbt-figure']?.length ?? 0) > 1, patience);
  /** Opens a report at an address of its own, marked. */
  const open = async (html = body): Promise<string> => {
    number += 1;
    const address = `https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/700/${number}.html`;
    stage.portal.publish(address, { body: html });
    await page.bringToFront();
    await page.goto(address);
    await marked(page);
    return address;
  };
  const shows = (words: string, on = page) =>
    waitForClosedRoot(kind, on, { until: ({ text }) => text.includes(words), what: words });
  const openCard = async () => {
    await openCardOf(kind, page, { highlight: 'zbt-figure', index: 1 });
    await shows('由程序读出');
  };
  const keepOne = async () => {
    await openCard();
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  };
  const askPage = (address: string, name: string, data: unknown = null) =>
    own.evaluate(
      async ({ wanted, envelope }) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted)!;
        await chrome.tabs.sendMessage(tab.id, {
          id: 1,
          type: 'toPage',
          data: envelope,
          timestamp: Date.now(),
        });
      },
      { wanted: address, envelope: { name, data } },
    );

  test.each([
    ['在此网站关闭', 'menu', '已在此网站关闭'],
    ['在所有网站关闭', 'panel', '已在所有网站关闭'],
  ])(
    '%s of the %s is taken back by 重新启用, and the page is marked again at once',
    async (name, where, words) => {
      const address = await open();
      if (where === 'menu') await tool.press(address, name);
      else {
        await askPage(address, 'togglePanel');
        await clickControl(kind, page, new RegExp(`^${name}$`));
      }
      await page.bringToFront();
      await eventually('the page as it was', async () => Object.keys(await readMarks(page)).length === 0);
      expect(await tool.popup(address, new RegExp(words))).toContain('重新启用');
      await tool.press(address, '重新启用');
      await page.bringToFront();
      await marked(page);
    },
  );

  test('a note has the focus, outlives row, popup and reload, and is saved by Ctrl and Enter', async () => {
    await open();
    await keepOne();
    const [quote] = await keptQuotes(own);
    let popup = await stage.browser.openExtensionPage('/popup.html?tab=0');
    // As high as the browser lets a popup be.
    await popup.setViewport({ width: 400, height: 600 });
    await says(popup, quote!);
    await press(popup, '备注');
    await popup.keyboard.type('写到一半');
    const [save, foot] = await popup.evaluate(() => {
      const boxOf = (at: string) => document.querySelector(at)!.getBoundingClientRect();
      return [boxOf('.editor [type=submit]').bottom, boxOf('.foot').top] as const;
    });
    expect(save, 'the form’s button above the popup’s foot').toBeLessThanOrEqual(foot);
    expect(await fieldValue(popup)).toBe('写到一半');
    await popup.close();

    popup = await stage.browser.openExtensionPage('/popup.html?tab=0');
    await says(popup, '备注写了一半');
    await press(popup, '接着写');
    await popup.keyboard.type('，再写');
    await reload(popup);
    await says(popup, '备注写了一半');
    await press(popup, '接着写');
    expect(await fieldValue(popup)).toBe('写到一半，再写');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await eventually('the note', async () => (await keptRows(own, 'snippets'))[0]?.note === '写到一半，再写');
    await eventually('the focus on the button', () =>
      popup.evaluate(() => document.activeElement?.textContent === '备注'),
    );
    await reload(popup);
    await says(popup, '写到一半，再写');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('备注写了一半');
    await popup.close();
  });

  test('备注与标签 on a card leads into the form itself, and another row loses nothing of it', async () => {
    await open();
    await keepOne();
    await page.keyboard.press('Escape');
    const rows = (await keptRows(own, 'snippets')).map(({ id }) => String(id));
    expect(rows.length).toBeGreaterThan(1);
    const library = await stage.browser.openExtensionPage(`/library.html#note=${rows[0]}`);
    await library.bringToFront();
    await eventually('the focus in the note', () =>
      library.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await library.keyboard.type('库里写的');
    await eventually('what is typed', () =>
      library.evaluate(() => document.querySelector('textarea')?.value.endsWith('库里写的') ?? false),
    );
    const openRow = (at: number) =>
      library.evaluate((index) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.row-button')];
        const others = buttons.filter((button) => !button.hasAttribute('aria-current'));
        (index < 0 ? others[0] : buttons[index])?.click();
      }, at);
    const current = await library.evaluate(() =>
      [...document.querySelectorAll('.row-button')].findIndex((button) =>
        button.hasAttribute('aria-current'),
      ),
    );
    await openRow(-1);
    await eventually('another row', () =>
      library.evaluate(() => document.querySelector('textarea') === null),
    );
    await openRow(current);
    await eventually('the words', () =>
      library.evaluate(() => document.querySelector('textarea')?.value.endsWith('库里写的') ?? false),
    );
    await press(library, '取消');
    await library.close();
  });

  test('what is deleted leaves its undo in its row, and can be restored from the trash after a reload', async () => {
    const before = await keptQuotes(own);
    const popup = await stage.browser.openExtensionPage('/popup.html?tab=0');
    await says(popup, before[0]!);
    await press(popup, '删除');
    await says(popup, '已删除');
    expect(await keptQuotes(own)).toHaveLength(before.length - 1);
    await press(popup, '撤销');
    await eventually('it is back', async () => (await keptQuotes(own)).length === before.length);
    await press(popup, '删除');
    await says(popup, '已删除');
    await popup.close();

    const library = await stage.browser.openExtensionPage('/library.html');
    await press(library, '回收站（1）');
    await says(library, '30天后清除');
    await press(library, '恢复');
    await eventually('it is back', async () => (await keptQuotes(own)).length === before.length);
    await says(library, '回收站是空的');
    await library.close();
  });

  test('the same place twice is said to be kept before', async () => {
    const address = await open();
    const before = (await keptQuotes(own)).length;
    const keep = async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('#ivs_content p')].find(
          ({ textContent }) => !/\d/.test(textContent ?? '') && (textContent ?? '').length > 20,
        )!;
        document.getSelection()!.selectAllChildren(paragraph);
      });
      await askPage(address, 'keepHere');
    };
    await keep();
    await shows('已摘录');
    await keep();
    await shows('这一处已经摘录过');
    expect(await keptQuotes(own)).toHaveLength(before + 1);
  });

  test('words that are selected or in no glossary have their tools beside them, by mouse and by key', async () => {
    const address = await open(
      body.replace(/(<p[^>]*>)/, '$1推行“楼组自管会”，“楼组自管会”管楼组的事，“楼组自管会”'),
    );
    /** Where some words stand: their first line's box in the window. */
    const boxOf = (words: string) =>
      page.evaluate((words: string) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode as Text;
          const at = node.data.indexOf(words);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const { left, right, top, bottom } = range.getClientRects()[0]!;
          return { left, right, top, bottom, middle: (top + bottom) / 2 };
        }
        throw new Error(`no ${words}`);
      }, words);
    const drag = async (words: string) => {
      const { left, right, middle } = await boxOf(words);
      await page.mouse.move(left + 1, middle);
      await page.mouse.down();
      await page.mouse.move(right - 1, middle, { steps: 4 });
      await page.mouse.up();
    };
    const tools = () =>
      waitForClosedRoot(kind, page, { until: ({ classes }) => classes.includes('tools'), what: 'the tools' });
    const gone = () =>
      eventually('no tools', async () => !(await readClosedRoot(kind, page))?.classes.includes('tools'));
    const selected = () => page.evaluate(() => getSelection()!.toString());

    await drag('管楼组的事');
    const { controls } = await tools();
    const words = await boxOf('管楼组的事');
    const offered = controls.filter(({ name }) => /^(?:摘录|查|复制链接)$/.test(name));
    expect(offered.map(({ name }) => name)).toEqual(['摘录', '查', '复制链接']);
    for (const { y } of offered) expect(y < words.top || y > words.bottom).toBe(true);
    const before = await selected();
    expect(before.length).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Escape');
    await gone();
    expect(await selected()).toBe(before);

    const count = (await keptQuotes(own)).length;
    await page.mouse.click(5, 5);
    await drag('管楼组的事');
    await tools();
    await clickControl(kind, page, /^摘录$/);
    await shows('已摘录');
    expect(await keptQuotes(own)).toHaveLength(count + 1);

    // The browser's key asks the page for this; from there on it is keys alone.
    await askPage(address, 'reachSelection');
    await page.bringToFront();
    await tools();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await shows('没有收录');
    await page.keyboard.press('Escape');

    await eventually('tools at a word that no glossary has', async () => {
      const { left, middle } = await boxOf('楼组自管会');
      await page.mouse.click(left + 8, middle);
      return (await readClosedRoot(kind, page))?.classes.includes('tools');
    });
    await clickControl(kind, page, /^查$/);
    await shows('“楼组自管会”没有收录');
    await shows('加入我的词条');
    await page.keyboard.press('Escape');
  });

  test('打开原处 goes to the tab that shows the page already', async () => {
    const address = await open();
    await keepOne();
    await page.keyboard.press('Escape');
    const popup = await stage.browser.openExtensionPage('/popup.html?tab=0');
    const { id } = (await keptRows(own, 'snippets')).find((row) => row.address === address)!;
    const library = await stage.browser.openExtensionPage(`/library.html#snippet=${id}`);
    const tabs = () =>
      own.evaluate(async () => (await chrome.tabs.query({})).map(({ url, active }) => ({ url, active })));
    const before = (await tabs()).length;
    await press(library, '打开原处再核对');
    await shows('与保存时一致');
    const after = await tabs();
    expect(after).toHaveLength(before);
    expect(after.filter(({ url }) => url?.startsWith(address)).map(({ active }) => active)).toEqual([true]);
    await Promise.all([library.close(), popup.close()]);
  });

  test('find takes blanks and width for nothing, and its bar stays when the popup is gone and when the page is loaded once more', async () => {
    const address = await open(body.replace(/(<p[^>]*>)/, '$1税收占比12.12 %，'));
    await askPage(address, 'findInReport', { query: '１２.12%' });
    await page.bringToFront();
    const view = await shows('第1处，共1处');
    expect(view.classes).toContain('find-bar');
    expect(view.classes).not.toContain('panel');
    await page.reload();
    await shows('第1处，共1处');
    await clickControl(kind, page, /^结束查找$/);
    await eventually('no bar', async () => !(await readClosedRoot(kind, page))?.classes.includes('find-bar'));
  });

  test('a figure that was changed is marked as such on the page, and its card says how', async () => {
    const address = await open();
    await keepOne();
    const { quote } = (await keptRows(own, 'snippets')).find((row) => row.address === address)! as {
      quote: string;
    };
    const digits = /[\d.]*\d/.exec(quote)![0];
    const other = digits.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const [head, content] = body.split('ivs_content', 2) as [string, string];
    const whole = new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')}(?![\\d.])`);
    const changed = `${head}ivs_content${content.replace(whole, other)}`;
    expect(changed).not.toBe(body);
    stage.portal.publish(address, { body: changed });
    await page.goto(address);
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('changed'),
      what: 'the box of a changed figure',
    });
    const place = await page.evaluate((digits: string) => {
      const words = document.createTreeWalker(document.querySelector('#ivs_content')!, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const node = words.currentNode as Text;
        const at = node.data.indexOf(digits);
        if (at < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + digits.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`no ${digits}`);
    }, other);
    await page.mouse.click(place.x, place.y);
    await shows('与保存时不同');
  });

  test('按报告处理 on a page without text is taken back there, or in the settings', async () => {
    const address = 'https://www.pudong.gov.cn/zwgk/pic/1.html';
    stage.portal.publish(address, {
      body: '<!doctype html><html><head><title>图片</title></head><body><img alt=""></body></html>',
    });
    await page.goto(address);
    await tool.popup(address, /本页未识别为工作报告/);
    await tool.press(address, '按报告处理');
    await tool.popup(address, /没能读这一页/);
    await tool.press(address, '不按报告处理');
    expect(await keptRows(own, 'addressVerdicts')).toEqual([]);
    await tool.popup(address, /本页未识别为工作报告/);
    await tool.press(address, '按报告处理');
    await eventually('the word', async () => (await keptRows(own, 'addressVerdicts')).length === 1);
    const library = await stage.browser.openExtensionPage('/library.html#settings');
    await says(library, address);
    await press(library, '撤回');
    await eventually('no word', async () => (await keptRows(own, 'addressVerdicts')).length === 0);
    await library.close();
  });
});
