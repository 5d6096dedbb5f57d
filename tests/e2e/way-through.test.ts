import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  openCardOf,
  readClosedRoot,
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
import { renderPortalPage } from '../helpers/portal-pages.ts';
import {
  otherPages,
  ownReports,
  publishAll,
  type ServedReport,
  sharedReports,
} from '../helpers/served-pages.ts';

const reports = [...ownReports, ...sharedReports()];

describe.each(browserKinds)('from a portal page to a kept snippet, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  const opened: string[] = [];

  beforeAll(async () => {
    stage = await openStage(kind);
    publishAll(stage.portal, reports);
    page = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());

  const open = async (address: string) => {
    opened.push(address);
    await page.bringToFront();
    await page.goto(address);
  };
  const marksSeen = () =>
    eventually('marks', async () => {
      const marks = await readMarks(page);
      return (marks['zbt-figure']?.length ?? 0) > 0 && (marks['zbt-term']?.length ?? 0) > 0 ? marks : null;
    });

  describe.each(reports)('$name', (report: ServedReport) => {
    test('is recognised, marked, and left as it was', async () => {
      await open(report.address);
      const marks = await marksSeen();
      const figures = [...marks['zbt-figure']!, ...(marks['zbt-goal'] ?? [])];
      // A mark holds whole numbers: never a digit less than the page prints there.
      for (const text of figures) expect(text).toMatch(/[\d０-９一二三四五六七八九十百千万亿两半几%％]/);
      if (report.cutFigure) expect(figures.some((text) => text.includes(report.cutFigure!))).toBe(true);
      await waitForClosedRoot(kind, page, {
        until: ({ controls }) => controls.some(({ name }) => /\d/.test(name)),
        what: 'the edge button with its count',
      });
      // Said once, on the first report ever.
      if (report === reports[0]) await clickControl(kind, page, /^去第一处$/);
      const fresh = renderPortalPage(report.page);
      const served = await page.evaluate(
        (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        fresh,
      );
      expect((await pageWithoutHost(page)).replace(/^html/, '')).toBe(served);
    });
  });

  test.each(otherPages)('$name is left alone', async ({ address }) => {
    await open(address);
    await new Promise((done) => setTimeout(done, 700));
    expect(await page.$('zbt-host')).toBeNull();
    expect(await readMarks(page)).toEqual({});
  });

  test('a card opens by mouse, and Esc closes it', async () => {
    await open(reports[0]!.address);
    await marksSeen();
    const mark = await openCardOf(kind, page, { highlight: 'zbt-figure' });
    const view = await waitForClosedRoot(kind, page, {
      until: ({ text }) => text.includes('由程序读出'),
      what: 'the figure’s card',
    });
    // A mark may hold a level with its growth; the card is of the one under the pointer.
    const first = mark.text.replace(/\s/g, '').split(/[，,]/)[0]!;
    expect(view.text.replace(/\s/g, '')).toContain(first);
    await page.keyboard.press('Escape');
    await waitForClosedRoot(kind, page, {
      until: ({ text }) => !text.includes('由程序读出'),
      what: 'the closed card',
    });
  });

  test('the panel and a card open by keyboard alone', async () => {
    await open(reports[0]!.address);
    await marksSeen();
    await focusEdgeButton(page);
    await page.keyboard.press('Enter');
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('panel'),
      what: 'the panel',
    });
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const view = await readClosedRoot(kind, page);
      if (view?.controls.some(({ focused, name }) => focused && /亿元|%|万/.test(name))) break;
    }
    await page.keyboard.press('Enter');
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('card'),
      what: 'a card opened by Enter',
    });
  });

  const focusEdgeButton = async (target: Page) => {
    for (let i = 0; i < 80; i++) {
      await target.keyboard.press('Tab');
      const view = await readClosedRoot(kind, target);
      if (view?.controls.some(({ focused }) => focused)) return;
    }
    throw new Error('Tab never reached the edge button');
  };

  test('a snippet is kept, stands in the popup, and is there again after reload', async () => {
    await open(reports[0]!.address);
    await marksSeen();
    const mark = await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录|已保存/.test(name)),
      what: 'the word that it was kept',
    });

    const popup = await stage.browser.openExtensionPage('/popup.html?tab=0');
    const quote = mark.text.replace(/\s/g, '');
    await eventually('the snippet in the popup', () =>
      popup.evaluate((words: string) => document.body.innerText.replace(/\s/g, '').includes(words), quote),
    );
    await popup.close();

    await open(reports[0]!.address);
    await marksSeen();
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('snippet-box'),
      what: 'the kept snippet on the page',
    });
  });

  test('text written into a marked node never leaves a mark on other words', async () => {
    await open(reports[0]!.address);
    const before = new Set(Object.values(await marksSeen()).flat());
    const seen = await page.evaluate(async () => {
      const mark = [...CSS.highlights.get('zbt-figure')!][0]!;
      (mark.startContainer as Text).insertData(0, '新增文字');
      await Promise.resolve();
      const texts: string[] = [];
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          texts.push(live.toString());
        }
      }
      return texts;
    });
    for (const text of seen) expect(before).toContain(text);
    await eventually('the marks of the text as it is now', async () => {
      const now = await readMarks(page);
      return (now['zbt-figure']?.length ?? 0) > 0;
    });
  });

  test('no request has left that nobody asked for', () => {
    expect(strangeRequests(stage.portal.requests, opened)).toEqual([]);
  });
});
