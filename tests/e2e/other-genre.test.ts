import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import {
  browserKinds,
  eventually,
  openStage,
  pageWithoutHost,
  type Stage,
  strangeRequests,
} from '../helpers/e2e.ts';
import { keptRows } from '../helpers/kept-rows.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { openTabTool, type TabTool } from '../helpers/tab-tool.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };

const address = 'https://www.pudong.gov.cn/tjj/tjgb/2024/88/600001.html';

/** A district's bulletin, made for this test, on a portal of the list. */
const bulletin = renderPortalPage({
  family: 'pudong',
  style: 'word-spans',
  address,
  title: '2023年临江区国民经济和社会发展统计公报',
  head: { 索引号: '', 发布机构: '临江区统计局', 公开类别: '主动公开', 发布时间: '2024-03-18' },
  text: [
    '一、综合',
    '初步核算，全年地区生产总值[1]1873.45亿元，按可比价格计算，比上年增长5.2%。其中，第二产业增加值412.60亿元，增长3.8%；第三产业增加值1460.85亿元，增长5.7%。',
    '二、工业',
    '全年规模以上工业总产值1296.31亿元，比上年增长4.4%。规模以上工业产品销售率98.7%。',
    '三、人民生活',
    '全年居民人均可支配收入78265元，比上年增长6.1%。年末常住人口126.4万人。',
    '注：',
    '[1]地区生产总值绝对数按现价计算，增长速度按不变价格计算。',
  ].join('\n'),
});

describe.each(browserKinds)('a bulletin on a portal, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  let tool: TabTool;
  let fresh: string;

  beforeAll(async () => {
    stage = await openStage(kind);
    stage.portal.publish(address, { body: bulletin });
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    tool = await openTabTool(stage);
    page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(address);
    fresh = await pageWithoutHost(page);
  });
  afterAll(() => stage?.close());

  test('is left alone, and named in the popup by its title', async () => {
    const said = await tool.popup(address, /这是统计公报/);
    expect(said).toContain('读这一页');
    expect(await page.$('zbt-host')).toBeNull();
    expect(await readMarks(page)).toEqual({});
    expect(await pageWithoutHost(page)).toBe(fresh);
  });

  test('said to be read wrongly is shown without its words, to be looked through, cut and copied', async () => {
    const requests = stage.portal.requests.length;
    const tabId = await own.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)!.id,
      address,
    );
    const popup = await stage.browser.openExtensionPage(`/popup.html?tab=${tabId}`);
    await popup.waitForFunction(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === '本页读得不对',
      );
      button?.closest('details')?.setAttribute('open', '');
      button?.focus();
      return button !== undefined;
    });
    await popup.keyboard.press('Enter');
    const field = (await popup.waitForSelector('textarea'))!;
    const skeleton = await field.evaluate(({ value }) => value);
    expect(skeleton).toContain(`<!-- ${address} -->`);
    expect(skeleton).toContain('<div class="article-content" id="ivs_content">');
    expect(skeleton).not.toMatch(/[\u4e00-\u9fff]/);
    await popup.close();
    expect(strangeRequests(stage.portal.requests.slice(requests), [address])).toEqual([]);
    expect(await pageWithoutHost(page)).toBe(fresh);
  });

  test('is read on the reader’s word: its figures are marked, and its genre stays with it', async () => {
    await tool.press(address, '读这一页');
    await page.bringToFront();
    const marks = await eventually('marks', async () => {
      const { 'zbt-figure': figures = [] } = await readMarks(page);
      return figures.length > 0 ? figures : null;
    });
    expect(marks.join(' ')).toContain('1873.45亿元');
    const said = await tool.popup(address, /2023年临江区国民经济和社会发展统计公报/);
    expect(said).toContain('统计公报');
    expect(said).not.toContain('年度报告');
  });

  test('gives its genre to what is kept of it', async () => {
    await page.bringToFront();
    await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
    const [snippet] = await keptRows(own, 'snippets');
    expect(snippet?.report).toMatchObject({
      genre: 'bulletin',
      title: '2023年临江区国民经济和社会发展统计公报',
      place: '临江区',
      period: '2023',
    });
  });

  test('is given back as it was', async () => {
    await tool.press(address, '不读这一页');
    await page.bringToFront();
    await eventually('no host element', async () => (await page.$('zbt-host')) === null);
    expect(await readMarks(page)).toEqual({});
    expect(await pageWithoutHost(page)).toBe(fresh);
    await tool.popup(address, /这是统计公报/);
  });
});
