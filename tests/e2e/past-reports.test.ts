import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { keptRows } from '../helpers/kept-rows.ts';
import {
  findLibrary,
  pressInLibrary,
  pressOnLine,
  readPastList,
  readTable,
  waitForWords,
} from '../helpers/past-list.ts';
import {
  furtherPages,
  movedAddress,
  pastAddresses,
  publishMoved,
  publishPast,
  visitCookie,
} from '../helpers/past-pages.ts';

/** The part of the browser's interface that the test stands in for: its question to the reader. */
interface Asking {
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
}
declare const chrome: Asking;
declare const browser: Asking | undefined;

/** How often each of the town's addresses was asked for; of the one in three pages, `second` and `third` as well. */
type Counts = Record<keyof typeof pastAddresses | 'second' | 'third', number>;

/** Nothing but the page that the reader has opened. */
const openedOnly: Counts = {
  ...{ current: 1, several: 0, second: 0, third: 0, halfYear: 0, gbk: 0, halfBefore: 0, plain: 0 },
  ...{ gone: 0, news: 0, foreign: 0 },
};

describe.each(browserKinds)('the past reports of a town, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let library: Page;
  let release = () => {};

  beforeAll(async () => {
    stage = await openStage(kind);
    const held = new Promise<void>((done) => {
      release = done;
    });
    publishPast(stage.portal, { held });
    page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(pastAddresses.current);
  });
  afterAll(() => stage?.close());

  const askedFor = (address: string) =>
    stage.portal.requests.filter(({ scheme, host, path }) => `${scheme}://${host}${path}` === address);
  const counts = (): Counts => {
    const named = { ...pastAddresses, second: furtherPages[0]!, third: furtherPages[1]! };
    const entries = Object.entries(named).map(([name, address]) => [name, askedFor(address).length]);
    return Object.fromEntries(entries) as Counts;
  };
  const stateOf = async (period: string) =>
    (await readPastList(library)).find((line) => line.period === period);
  const shows = (words: string) =>
    waitForClosedRoot(kind, page, { until: ({ text }) => text.includes(words), what: words });

  test('are listed from the panel, ticked, and none is asked for before the reader confirms', async () => {
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 0);
    await clickControl(kind, page, /\d+/);
    await clickControl(kind, page, /^往期/);
    await clickControl(kind, page, /^读取往期报告$/);
    library = await findLibrary(() => stage.browser.browser.pages());
    const lines = await eventually('the list', async () => {
      const shown = await readPastList(library);
      return shown.length >= 9 ? shown : null;
    });
    expect(lines.map(({ period, ticked }) => [period, ticked])).toEqual([
      ['2025年上半年', true],
      ['2024年', true],
      ['2024年上半年', true],
      ['2023年', true],
      ['2023年上半年', true],
      ['2022年', true],
      ['2021年', true],
      ['2020年', true],
      ['2019年', true],
    ]);
    await waitForWords(library, /www\.linlan-archive\.gov\.cn/);
    expect(counts()).toEqual(openedOnly);
  });

  test('stop at once when the reader cancels midway, and keep what was read', async () => {
    // The browser asks the reader for the one site that is not granted, and the reader says no.
    await library.evaluate(() => {
      const apis = [chrome, typeof browser === 'undefined' ? chrome : browser];
      for (const { permissions } of apis as Asking[]) permissions.request = async () => false;
    });
    await library.bringToFront();
    await pressInLibrary(library, /^读取这9份$/);
    // The site of the third report lets one wait.
    await eventually('the third report’s turn', async () => counts().halfYear === 1, 30_000);
    await pressInLibrary(library, /^取消$/);
    await waitForWords(library, /已停下。已读取2份。/);
    const lines = await readPastList(library);
    expect(lines.map(({ state }) => state)).toEqual(['read', 'read', ...Array(7).fill('new')]);
    expect(counts()).toEqual({
      ...openedOnly,
      ...{ current: 2, several: 1, second: 1, third: 1, halfYear: 1 },
    });
    await waitForWords(library, /读取这7份/);
    release();
  });

  test('five of them are read by one click, each that fails with its reason', async () => {
    // As if nothing had been read: the one click is to read them all.
    await pressInLibrary(library, /^忘记已读取的2份$/);
    await pressInLibrary(library, /^读取这9份$/);
    await waitForWords(library, /已读取6份。3份没有读成/, 40_000);
    const lines = await readPastList(library);
    expect(lines.map(({ period, state }) => [period, state])).toEqual([
      ['2025年上半年', 'read'],
      ['2024年', 'read'],
      ['2024年上半年', 'read'],
      ['2023年', 'read'],
      ['2023年上半年', 'read'],
      ['2022年', 'read'],
      ['2021年', 'failed'],
      ['2020年', 'failed'],
      ['2019年', 'failed'],
    ]);
    expect(lines.slice(6).map(({ words }) => words)).toEqual([
      '网页已不在（404）',
      '读到的不是政府工作报告，没有保存',
      '未获准访问 www.linlan-archive.gov.cn',
    ]);
  });

  test('are kept whole: all pages of the one in several, the characters of the old one', async () => {
    const kept = (await keptRows(library, 'pastReports')) as unknown as {
      id: string;
      placeKey: string;
      identity: { period: string };
    }[];
    const texts = new Map(
      ((await keptRows(library, 'pastTexts')) as unknown as { id: string; report: { text: string } }[]).map(
        (row) => [row.id, row.report.text],
      ),
    );
    const byPeriod = new Map(kept.map((row) => [row.identity.period, texts.get(row.id)!]));
    expect([...byPeriod.keys()].sort()).toEqual(['2022', '2023', '2023H1', '2024', '2024H1', '2025H1']);
    expect(new Set(kept.map(({ placeKey }) => placeKey)).size).toBe(1);
    expect(byPeriod.get('2023')).toContain('各位代表');
    const lines = byPeriod.get('2024')!.split('\n');
    expect(lines.filter((line) => line.startsWith('临澜镇人民政府2024年工作报告'))).toEqual([]);
    expect(lines.some((line) => line.includes('谢谢大家') || /2025年/.test(line))).toBe(true);
    expect(lines.join('')).not.toMatch(/createPageHTML|下一页/);
  });

  test('have their goals beside their outcomes in the library', async () => {
    await pressInLibrary(library, /^目标与结果/);
    await waitForWords(library, /目标可能年中调整，口径可能不同/);
    const pair = await library.$$eval('.place-page select option', (options) =>
      options.findIndex(({ textContent }) => textContent === '回顾2023年的报告所提目标，见回顾2024年的报告'),
    );
    await library.select('.place-page select', String(pair));
    const rows = await eventually('the goals of 2023', async () => {
      const shown = await readTable(library, 'table.goals');
      return shown[0]?.[0]?.startsWith('税收 34.5亿元 ') ? shown : null;
    });
    const beginnings = rows.map(([goal, outcome]) =>
      [goal!, outcome!].map((words) => words.split(' ').slice(0, 2)),
    );
    expect(beginnings).toContainEqual([
      ['税收', '34.5亿元'],
      ['报告给出', '34.28亿元'],
    ]);
    expect(beginnings).toContainEqual([
      ['既有多层住宅加装电梯', '25台'],
      ['报告给出', '26台'],
    ]);
    const again = beginnings.find(([goal]) => goal?.[0] === '村的污水管网改造');
    expect(again?.[1]?.[0]).toBe('再次列入计划');
  });

  test('have their series in the library, broken where the counting changed', async () => {
    await pressInLibrary(library, /^数据走势/);
    await pressInLibrary(library, /^规模以上工业总产值$/);
    await library.waitForSelector('figure.series svg.chart');
    const rows = await readTable(library, 'figure.series');
    expect(rows.map(([, value]) => value)).toEqual(['131.5亿元', '128.4亿元', '118.6亿元 口径或基数不同']);
    const leads = await library.$$eval('figure.series tbody a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')),
    );
    expect(leads).toEqual([pastAddresses.plain, pastAddresses.gbk, pastAddresses.several]);
  });

  test('stand beside the report that is open: its predecessor’s goals, and the years before in a card', async () => {
    await page.bringToFront();
    await clickControl(kind, page, /^对照$/);
    const panel = await shows('临澜镇人民政府2024年工作报告');
    expect(panel.text).toContain('本报告只回顾了一年中的一段，所列的数不是全年结果。');
    expect(panel.text).toContain('固定资产投资 不低于20.8亿元 报告给出 12.05亿元');
    await clickControl(kind, page, /^关闭$/);
    await openCardOf(kind, page, { highlight: 'zbt-figure', text: '18.62亿元，同比增长6.4%' });
    const card = await shows('往期同一数据');
    expect(card.text).toContain('上年目标 2025年 36亿元');
    expect(card.text).toMatch(/2024年上半年 17\.50亿元 \S+ 与后一期所印增速相合/u);
    expect(card.text).toMatch(/2023年上半年 16\.86亿元 \S+ 与后一期所印增速相合/u);
    expect(card.classes).toContain('sparkline');
  });

  test('ask no site again for any of that, and never say who asks or from where', async () => {
    expect(counts()).toEqual({
      ...{ current: 3, several: 2, second: 2, third: 2, halfYear: 2, gbk: 1, halfBefore: 1, plain: 1 },
      ...{ gone: 1, news: 1, foreign: 0 },
    });
    const [opened, ...read] = [...Object.values(pastAddresses), ...furtherPages].flatMap(askedFor);
    expect(opened!.referrer).toBeNull();
    expect(read.map(({ cookie, referrer }) => [cookie, referrer])).toEqual(read.map(() => [null, null]));
  });

  test('that failed are tried again by hand, one by one', async () => {
    const before = counts();
    await library.bringToFront();
    await pressInLibrary(library, /^往期报告$/);
    await pressOnLine(library, '2021年');
    await eventually('the second answer', async () => counts().gone === before.gone + 1);
    await eventually('the reason', async () => (await stateOf('2021年'))?.state === 'failed');
    expect(counts()).toEqual({ ...before, gone: before.gone + 1 });
  });

  test('that an address redirects to are read from where the reader opened them, and nowhere before', async () => {
    const before = counts();
    publishMoved(stage.portal);
    await pressOnLine(library, '2021年');
    await eventually('the reason', async () => /网址会跳转/.test((await stateOf('2021年'))?.words ?? ''));
    expect(askedFor(movedAddress)).toEqual([]);
    const opened = await stage.browser.browser.newPage();
    await opened.bringToFront();
    await opened.goto(pastAddresses.gone);
    expect(opened.url()).toBe(movedAddress);
    await library.bringToFront();
    await eventually('the opened address in the list', () =>
      library.evaluate(
        (address) => document.querySelector(`.past-row a[href="${address}"]`) !== null,
        movedAddress,
      ),
    );
    await pressInLibrary(library, /^读取这1份$/);
    await eventually('the report', async () => (await stateOf('2021年'))?.state === 'read');
    expect(askedFor(movedAddress).map(({ cookie }) => cookie)).toEqual([visitCookie, null]);
    expect(counts()).toEqual({ ...before, gone: before.gone + 2 });
    await opened.close();
  });

  test('no request has left but those', () => {
    expect(counts()).toEqual({
      ...{ current: 3, several: 2, second: 2, third: 2, halfYear: 2, gbk: 1, halfBefore: 1, plain: 1 },
      ...{ gone: 4, news: 1, foreign: 0 },
    });
    expect(
      strangeRequests(stage.portal.requests, [
        ...Object.values(pastAddresses),
        ...furtherPages,
        movedAddress,
      ]),
    ).toEqual([]);
  });
});
