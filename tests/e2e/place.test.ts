import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/protocol/answer.ts';
import type { DataOf, ResultOf } from '../../lib/protocol/entry.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import {
  clickControl,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { projectRoot } from '../helpers/sources.ts';

/** What an extension page has of the browser, in both. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

const addressOf = (year: number) => `https://www.pudong.gov.cn/zwgk/ghjh-llz/${year + 1}/1/${year}.html`;
const open = addressOf(2024);

/** The sample's report of a year: its title, and its body. */
function sampleOf(year: number): { title: string; text: string } {
  const file = join(projectRoot, 'assets/sample', `report-${year}.txt`);
  const [title, ...body] = readFileSync(file, 'utf8').trim().split('\n');
  return { title: title!, text: body.join('\n') };
}

/** What the background answers to a message that one of our own pages sends. */
async function ask<Name extends keyof ToBackground>(
  own: Page,
  name: Name,
  data: DataOf<ToBackground, Name>,
): Promise<ResultOf<ToBackground, Name>> {
  const answer = (await own.evaluate(
    async (envelope) => {
      const message = { id: 1, type: 'toBackground', data: envelope, timestamp: Date.now() };
      return ((await chrome.runtime.sendMessage(message)) as { res: unknown }).res;
    },
    { name, data } as object,
  )) as Answer<ResultOf<ToBackground, Name>>;
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

describe.each(browserKinds)('a place over the years, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  let placeKey = '';

  beforeAll(async () => {
    stage = await openStage(kind);
    own = await stage.browser.openExtensionPage('/popup.html?tab=0');
    const { title, text } = sampleOf(2024);
    const head = { 索引号: '', 发布机构: '临澜镇', 公开类别: '主动公开', 发布时间: '2025-01-20' };
    const body = renderPortalPage({ family: 'pudong', style: 'plain', address: open, title, text, head });
    stage.portal.publish(open, { body });
    page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(open);
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 1);
  });
  afterAll(() => stage?.close());

  const shows = (words: string, patience = 8_000) =>
    waitForClosedRoot(kind, page, { until: ({ text }) => text.includes(words), what: words, patience });
  const keep = async (year: number) => {
    const { title, text } = sampleOf(year);
    const report = { ...plainReportText(`${title}\n${text}`, addressOf(year)), title };
    const read = await ask(own, 'readPast', { report, format: 'html', expect: null, named: null });
    if (read.state !== 'kept') throw new Error(read.state);
    placeKey = read.head.placeKey;
  };

  test('has nothing to compare with before a past report is read, and offers to read them', async () => {
    await own.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted)!;
      const message = {
        id: 1,
        type: 'toPage',
        data: { name: 'togglePanel', data: null },
        timestamp: Date.now(),
      };
      await chrome.tabs.sendMessage(tab.id, message);
    }, open);
    await clickControl(kind, page, /^对照$/);
    const { controls } = await shows('还没有读取此地的往期报告');
    expect(controls.map(({ name }) => name)).toContain('读取往期报告');
  });

  test('shows the goals of the report before beside what this one says, and goes there', async () => {
    for (const year of [2022, 2023]) await keep(year);
    await clickControl(kind, page, /^数据/);
    await clickControl(kind, page, /^对照$/);
    await shows('临澜镇人民政府2023年工作报告');
    await shows('目标可能年中调整，口径可能不同');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await clickControl(kind, page, /^34\.28亿元$/);
    await eventually('the figure in view', async () => (await page.evaluate(() => scrollY)) < before);
  });

  test('has the promise and the years before in a figure’s card, as soon as it stands there', async () => {
    await clickControl(kind, page, /^关闭$/);
    await openCardOf(kind, page, { highlight: 'zbt-figure', text: '34.28亿元，同比增长4.6%' });
    const { text } = await shows('由程序读出');
    expect(text).toContain('上年目标');
    expect(text).toContain('往期同一数据');
    expect(text).toMatch(/2023年 32\.76亿元/u);
    expect(text).toContain('与后一期所印增速相合');
  });

  test('is a page of the library, with every view of it', async () => {
    await keep(2024);
    const library = await stage.browser.openExtensionPage('/library.html#places');
    const errors: string[] = [];
    library.on('pageerror', (error) => errors.push(String(error)));
    await library.bringToFront();
    const press = async (name: string) => {
      await library.waitForFunction(
        (wanted: string) => {
          const control = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find(
            ({ textContent }) => textContent?.trim().startsWith(wanted),
          );
          control?.click();
          return control !== undefined;
        },
        {},
        name,
      );
    };
    const says = (words: string) =>
      eventually(`“${words}” in the library`, () =>
        library.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
      );
    await says('已读取往期报告3份');
    await press('临澜镇');
    await says('目标可能年中调整，口径可能不同');
    await says('再次列入计划');
    expect(await library.evaluate(() => decodeURIComponent(location.hash))).toBe(`#place=${placeKey}`);
    await press('数据走势');
    await eventually('charts', () =>
      library.evaluate(() => document.querySelectorAll('.multiple svg').length > 3),
    );
    await says('口径或基数不同');
    await press('再次提及');
    await says('临澜水乡会客厅');
    await press('两个版本');
    await says('没有同一时期的两份文本');
    expect(errors).toEqual([]);
    await library.close();
  });

  test('asks no site for any of it', () => {
    expect(strangeRequests(stage.portal.requests, [open])).toEqual([]);
  });
});
