import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickControl, readMarks, waitForClosedRoot } from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';

/** What the extension's pages have of the browser, in both of them. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ url?: string }[]> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

describe.each(browserKinds)('the built-in sample, in %s', (kind) => {
  let stage: Stage;
  /** The page that stands in the welcome page's frame, on its own: a driver sees its closed root there. */
  let sample: Page;

  beforeAll(async () => {
    stage = await openStage(kind);
    sample = await stage.browser.openExtensionPage('/sample.html');
    await sample.bringToFront();
    await eventually('marks', async () => ((await readMarks(sample))['zbt-figure']?.length ?? 0) > 1);
  });
  afterAll(() => stage?.close());

  const shows = (words: string) =>
    waitForClosedRoot(kind, sample, { until: ({ text }) => text.includes(words), what: words });

  test('stands in the welcome page whole, with its first figure at the upper edge and its card below', async () => {
    const welcome = await stage.browser.openExtensionPage('/welcome.html');
    await welcome.bringToFront();
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
    ]) {
      await welcome.setViewport(size);
      const frame = await welcome.evaluate(() => {
        const box = document.querySelector('iframe')!.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, window: innerHeight };
      });
      expect(frame.top).toBeGreaterThan(0);
      expect(frame.bottom).toBeLessThanOrEqual(frame.window);
      // A card with what the first figure has takes some 400 px, which the line above leaves it.
      const line = await eventually('the first figure at the upper edge', () =>
        welcome.evaluate(() => {
          const inside = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
          const [mark] = inside.CSS.highlights.get('zbt-figure') ?? [];
          if (!mark) return null;
          const range = inside.document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const box = range.getBoundingClientRect();
          return box.top > 0 && inside.innerHeight - box.bottom > 400 ? box.top : null;
        }),
      );
      expect(line).toBeLessThan(120);
    }
    await welcome.close();
    await sample.bringToFront();
  });

  test('opens at its first figure, in whose card are the goal of last year and the years before', async () => {
    const { text } = await shows('上年目标');
    expect(text).toContain('由程序读出');
    expect(text).toContain('18.62亿元');
    // The focus is left to the page that the sample may stand in.
    expect(await sample.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(text).toMatch(/2024年上半年 17\.50亿元/u);
    expect(text).toMatch(/2023年上半年 16\.86亿元/u);
    await sample.keyboard.press('Escape');
  });

  test('has the goals of the report before in its panel', async () => {
    await clickControl(kind, sample, /\d+项/);
    await clickControl(kind, sample, /^对照$/);
    await shows('临澜镇人民政府2024年工作报告');
    const { text } = await shows('再次列入计划');
    expect(text).toContain('36亿元');
  });

  test('gives 一页读懂 on one sheet, to be printed', async () => {
    await clickControl(kind, sample, /^一页读懂$/);
    await clickControl(kind, sample, /^打印、存图$/);
    // A driver of Firefox is not told of a tab that the extension opens: its address is asked for, and opened again.
    const own = await stage.browser.openExtensionPage('/library.html');
    const address = await eventually('the sheet', () =>
      own.evaluate(
        async () =>
          (await chrome.tabs.query({})).find(({ url }) => url?.includes('/brief.html#'))?.url ?? null,
      ),
    );
    await own.close();
    const sheet = await stage.browser.openExtensionPage(address.slice(stage.browser.origin.length));
    await eventually('what stands on it', () =>
      sheet.evaluate(() => document.querySelector('.brief-sheet')?.textContent?.includes('18.62亿元')),
    );
    // A4 between its margins.
    expect(await sheet.evaluate(() => document.querySelector('.brief-sheet')!.scrollHeight)).toBeLessThan(
      1_016,
    );
    await sheet.close();
  });

  test('leaves no place in the library, asks no site, and each of the keys that are named is set', async () => {
    const library = await stage.browser.openExtensionPage('/library.html#places');
    await eventually('an empty list', () =>
      library.evaluate(() => document.querySelector('.empty')?.textContent?.includes('往期报告') ?? false),
    );
    expect(await library.evaluate(() => document.querySelectorAll('.places li').length)).toBe(0);
    expect(strangeRequests(stage.portal.requests, [])).toEqual([]);
    // A browser leaves out a key that it keeps for itself, and says nothing.
    const commands = await library.evaluate(async () => chrome.commands.getAll());
    const keyless = commands.filter(({ name, shortcut }) => !name.startsWith('_') && shortcut === '');
    expect(keyless).toEqual([]);
  });
});
