import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickControl, readMarks } from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { keptRows } from '../helpers/kept-rows.ts';
import {
  furtherPages,
  movedAddress,
  pastAddresses,
  publishMoved,
  publishPast,
} from '../helpers/past-pages.ts';

/** The part of the browser's interface that the test stands in for: its question to the reader. */
interface Asking {
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
}
declare const chrome: Asking;
declare const browser: Asking | undefined;

interface Line {
  period: string;
  state: string;
  words: string;
  ticked: boolean;
}

/** The list as it is shown. */
const linesOf = async (library: Page): Promise<Line[]> =>
  JSON.parse(
    await library.evaluate(() =>
      JSON.stringify(
        [...document.querySelectorAll<HTMLElement>('.past-row')].map((row) => ({
          period: row.querySelector('.when')?.textContent ?? '',
          state: row.dataset.state,
          words: row.querySelector('.past-state')?.textContent ?? '',
          ticked: row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false,
        })),
      ),
    ),
  );

/** Presses a button of the library by its name; its own pages believe a press that a script makes. */
const press = (library: Page, name: RegExp) =>
  eventually(`the button ${name}`, () =>
    library.evaluate((words: string) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        new RegExp(words).test(textContent?.trim() ?? ''),
      );
      button?.click();
      return button !== undefined;
    }, name.source),
  );

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

  const askedFor = () => {
    const own = stage.portal.requests.map(({ scheme, host, path }) => `${scheme}://${host}${path}`);
    const known = [...Object.values(pastAddresses), ...furtherPages] as string[];
    return known.map((address) => own.filter((asked) => asked === address).length);
  };
  /** Requests by name, in the order of `pastAddresses`, then the two further pages. */
  const counts = () => {
    const [current, halfYear, several, gbk, plain, gone, news, foreign, second, third] = askedFor();
    return { current, halfYear, several, gbk, plain, gone, news, foreign, second, third };
  };
  const stateOf = async (period: string) => (await linesOf(library)).find((line) => line.period === period);

  test('are listed from the panel, ticked, and none is asked for before the reader confirms', async () => {
    await eventually('marks', async () => ((await readMarks(page))['zbt-figure']?.length ?? 0) > 0);
    await clickControl(kind, page, /\d+/);
    await clickControl(kind, page, /^往期/);
    await clickControl(kind, page, /^读取往期报告$/);
    library = await eventually('the library', async () => {
      for (const tab of await stage.browser.browser.pages()) {
        const at = await tab.evaluate(() => location.href).catch(() => '');
        if (at.includes('library.html#place=')) return tab;
      }
      return null;
    });
    const lines = await eventually('the list', async () => {
      const shown = await linesOf(library);
      return shown.length >= 8 ? shown : null;
    });
    expect(lines.map(({ period, ticked }) => [period, ticked])).toEqual([
      ['2025年上半年', true],
      ['2024年', true],
      ['2024年上半年', true],
      ['2023年', true],
      ['2022年', true],
      ['2021年', true],
      ['2020年', true],
      ['2019年', true],
    ]);
    expect(await library.evaluate(() => document.body.innerText)).toContain('www.linlan-archive.gov.cn');
    expect(counts()).toEqual({
      ...{ current: 1, halfYear: 0, several: 0, gbk: 0, plain: 0, gone: 0, news: 0, foreign: 0 },
      ...{ second: 0, third: 0 },
    });
  });

  test('stop at once when the reader cancels, and keep what was read', async () => {
    // The browser asks the reader for the one site that is not granted, and the reader says no.
    await library.evaluate(() => {
      const apis = [chrome, typeof browser === 'undefined' ? chrome : browser];
      for (const { permissions } of apis as Asking[]) permissions.request = async () => false;
    });
    await library.bringToFront();
    await press(library, /^读取这8份$/);
    // The site of the third report lets one wait.
    await eventually('the third report’s turn', async () => counts().halfYear === 1, 30_000);
    await press(library, /^取消$/);
    await eventually('the end of the run', async () =>
      library.evaluate(() => /已停下。已读取2份。/.test(document.body.innerText)),
    );
    const lines = await linesOf(library);
    expect(lines.map(({ state }) => state)).toEqual(['read', 'read', ...Array(6).fill('new')]);
    expect(counts()).toEqual({
      ...{ current: 2, halfYear: 1, several: 1, gbk: 0, plain: 0, gone: 0, news: 0, foreign: 0 },
      ...{ second: 1, third: 1 },
    });
    release();
  });

  test('are read by one more click, each that fails with its reason', async () => {
    await press(library, /^读取这6份$/);
    await eventually(
      'the end of the run',
      () => library.evaluate(() => /已读取3份。3份没有读成/.test(document.body.innerText)),
      40_000,
    );
    expect((await linesOf(library)).map(({ period, state }) => [period, state])).toEqual([
      ['2025年上半年', 'read'],
      ['2024年', 'read'],
      ['2024年上半年', 'read'],
      ['2023年', 'read'],
      ['2022年', 'read'],
      ['2021年', 'failed'],
      ['2020年', 'failed'],
      ['2019年', 'failed'],
    ]);
    expect((await stateOf('2021年'))?.words).toBe('网页已不在（404）');
    expect((await stateOf('2020年'))?.words).toBe('读到的不是政府工作报告，没有保存');
    expect((await stateOf('2019年'))?.words).toBe('未获准访问 www.linlan-archive.gov.cn');
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
    expect([...byPeriod.keys()].sort()).toEqual(['2022', '2023', '2024', '2024H1', '2025H1']);
    expect(new Set(kept.map(({ placeKey }) => placeKey)).size).toBe(1);
    expect(byPeriod.get('2023')).toContain('各位代表');
    const lines = byPeriod.get('2024')!.split('\n');
    expect(lines.filter((line) => line.startsWith('临澜镇人民政府2024年工作报告'))).toEqual([]);
    expect(lines.some((line) => line.includes('谢谢大家') || /2025年/.test(line))).toBe(true);
    expect(lines.join('')).not.toMatch(/createPageHTML|下一页/);
  });

  test('that failed are tried again by hand, one by one', async () => {
    const before = counts();
    await library.evaluate(() => {
      const row = [...document.querySelectorAll('.past-row')].find((one) =>
        one.querySelector('.when')?.textContent?.startsWith('2021'),
      );
      row?.querySelector('button')?.click();
    });
    await eventually('the second answer', async () => counts().gone === before.gone! + 1);
    await eventually('the reason', async () => (await stateOf('2021年'))?.state === 'failed');
    expect(counts()).toEqual({ ...before, gone: before.gone! + 1 });
  });

  test('that an address redirects to are read from where the reader opened them, and nowhere before', async () => {
    const before = counts();
    const atMoved = () =>
      stage.portal.requests.filter(({ host, path }) => `https://${host}${path}` === movedAddress).length;
    publishMoved(stage.portal);
    await library.evaluate(() => {
      const row = [...document.querySelectorAll('.past-row')].find((one) =>
        one.querySelector('.when')?.textContent?.startsWith('2021'),
      );
      row?.querySelector('button')?.click();
    });
    await eventually('the reason', async () => /网址会跳转/.test((await stateOf('2021年'))?.words ?? ''));
    expect(atMoved()).toBe(0);
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
    await press(library, /^读取这1份$/);
    await eventually('the report', async () => (await stateOf('2021年'))?.state === 'read');
    expect(atMoved()).toBe(2);
    expect(counts()).toEqual({ ...before, gone: before.gone! + 2 });
    await opened.close();
  });

  test('no request has left but those', () => {
    expect(counts()).toEqual({
      ...{ current: 2, halfYear: 2, several: 1, gbk: 1, plain: 1, gone: 4, news: 1, foreign: 0 },
      ...{ second: 1, third: 1 },
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
