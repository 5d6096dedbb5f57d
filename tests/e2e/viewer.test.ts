import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  findMark,
  openCardOf,
  readClosedRoot,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import { dropFile } from '../../scripts/browsers/drop-file.ts';
import { openReader } from '../../scripts/open-reader.ts';
import { readPdfBytes } from '../../scripts/pdf-text.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { longReport } from '../helpers/long-report.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { measureInk } from '../helpers/mark-ink.ts';
import { setDocument } from '../helpers/pdf-items.ts';
import { printSample } from '../helpers/printed-pdf.ts';
import { printReports } from '../helpers/report-prints.ts';

/** What the extension's pages have of the browser, in both of them. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { getCurrent(): Promise<{ id: number }> };
};

const granted = 'https://www.shanghai.gov.cn/attach.do?id=1';
const notGranted = 'https://files.example.com/report.pdf';

const linkedAddress = 'https://www.shanghai.gov.cn/fj/1.html';

let printed: Buffer;
let linked: Uint8Array;
let figures: { text: string }[];
beforeAll(async () => {
  printed = await printSample();
  const html = `<meta charset="utf-8"><p>临澜镇人民政府2025年工作报告，见<a href="${linkedAddress}">原文</a>与<a href="#there">附表</a>。</p>
    <p>全年完成税收18.62亿元，同比增长6.4%。</p><h2 id="there" style="break-before:page">附表</h2><p>新建学校2所。</p>`;
  linked = (await printReports([{ name: 'links', html, text: '' }])).get('links')!;
  const { reading } = await readPdfBytes(new Uint8Array(printed), { address: null, name: null });
  figures = openReader().read(reading!.report).figures;
});

const barOf = (page: Page): Promise<string> => page.$eval('.viewer-bar', (bar) => bar.textContent ?? '');

/** The size that is chosen: the bar has the words of all of them. */
const sizeOf = (page: Page): Promise<string | undefined> =>
  page.$eval('.zoom-choice', (choice) => (choice as HTMLSelectElement).selectedOptions[0]?.textContent);

const countOf = (page: Page, selector: string): Promise<number> =>
  page.$$eval(selector, (found) => found.length);

/** Waits until pages are drawn where the window stands and marks are painted on them. */
const settled = (page: Page) =>
  eventually('a page that is drawn and marked', () =>
    page.evaluate(() => {
      const sheets = [...document.querySelectorAll('.pdf-page')].filter((sheet) => {
        const { top, bottom } = sheet.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return (
        sheets.length > 0 &&
        sheets.every((sheet) => sheet.querySelector('canvas') && sheet.querySelector('.text-layer')) &&
        CSS.highlights.size > 0 &&
        // None is left of a layer whose place another took, set by the page's glyphs.
        [...CSS.highlights.values()].every((marks) =>
          [...marks].every(({ startContainer }) => startContainer.isConnected),
        )
      );
    }),
  );

describe.each(browserKinds)('the reading page, in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.browser.openExtensionPage('/viewer.html');
    // All figures: as many marks as there are to judge.
    await page.evaluate(() => chrome.storage.local.set({ markLevel: 'all' }));
    await page.bringToFront();
    await dropFile(page, printed, '报告.pdf');
    await settled(page);
  });
  afterAll(() => stage?.close());

  test('a dropped file is shown and read: its figures are those of its text', async () => {
    expect(await barOf(page)).toContain('报告.pdf');
    const count = await countOf(page, '.pdf-page');
    expect(count).toBeGreaterThan(2);
    expect(await barOf(page)).toContain(`／ ${count}`);
    expect(figures.length).toBeGreaterThan(50);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => name.includes(`${figures.length}项数据`)),
      what: `an edge button that counts ${figures.length} figures`,
    });
  });

  /** Measures marks page by page, so that every page is drawn once. */
  const measureAll = async () => {
    const sum = { marks: 0, lines: 0, inked: 0, between: 0, betweenElsewhere: 0, digits: 0, digitsAtEdge: 0 };
    const sheets = await countOf(page, '.pdf-page');
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      await page.evaluate(
        (at) => document.querySelectorAll('.pdf-page')[at]!.scrollIntoView({ behavior: 'instant' }),
        sheet,
      );
      await settled(page);
      let ink = await measureInk(page);
      // A text that was there after its picture is set by the glyphs a moment later.
      for (let wait = 0; wait < 10 && ink.digitsAtEdge < ink.digits; wait += 1) {
        await new Promise((done) => setTimeout(done, 200));
        ink = await measureInk(page);
      }
      sum.marks += ink.marks.length;
      sum.lines += ink.lines;
      sum.inked += ink.inked;
      sum.between += ink.between;
      sum.betweenElsewhere += ink.betweenElsewhere;
      sum.digits += ink.digits;
      sum.digitsAtEdge += ink.digitsAtEdge;
    }
    return sum;
  };

  const expectOnGlyphs = ({
    lines,
    inked,
    between,
    betweenElsewhere,
    digits,
    digitsAtEdge,
  }: Awaited<ReturnType<typeof measureAll>>) => {
    expect(inked).toBe(lines);
    expect(between / (lines * 2)).toBeGreaterThan(0.98);
    // The same question of places that are half a character off: it can tell them.
    expect(betweenElsewhere).toBeLessThan(between * 0.9);
    expect(digits).toBeGreaterThan(20);
    expect(digitsAtEdge / digits).toBeGreaterThan(0.97);
  };

  test('fifty marks and more, over lines, runs and pages, stand on their own glyphs', async () => {
    const sum = await measureAll();
    expect(sum.marks).toBeGreaterThan(50);
    expectOnGlyphs(sum);
  });

  test('and still do in another size', async () => {
    await page.keyboard.press('+');
    await eventually('twice the actual size', async () => (await sizeOf(page)) === '200%' && settled(page));
    const offMiddle = await page.$eval('.pdf-page', (sheet) => {
      const { left, right } = sheet.getBoundingClientRect();
      return Math.abs((left + right) / 2 - document.documentElement.clientWidth / 2);
    });
    expect(offMiddle, 'a page that is wider than the window, and in its middle').toBeLessThan(8);
    // Pictures are drawn anew when the size has settled.
    await eventually('pictures as fine as the size', () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page > canvas');
        return canvas !== null && canvas.width >= Math.floor(canvas.getBoundingClientRect().width) - 1;
      }),
    );
    expectOnGlyphs(await measureAll());
    await page.select('.zoom-choice', 'page');
    await eventually('a whole page between the bar and the foot of the window', () =>
      page.evaluate(() => {
        const room = innerHeight - document.querySelector('.viewer-bar')!.clientHeight;
        const { height } = document.querySelector('.pdf-page')!.getBoundingClientRect();
        return height < room && height > room - 40;
      }),
    );
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const chosen = (size: RegExp) =>
      eventually(`the size ${size.source}`, async () => size.test((await sizeOf(page)) ?? ''));
    await page.keyboard.press('-');
    await chosen(/^\d+%$/);
    await page.keyboard.press('0');
    await chosen(/^适合宽度/);
  });

  // Each turn has rules of its own in the style sheet; that a browser turns a layer at all is shown by one.
  test('on pages that are turned too', async () => {
    const turned = await stage.browser.openExtensionPage('/viewer.html');
    await turned.bringToFront();
    await turned.waitForSelector('.viewer-drop');
    for (const degrees of kind === 'chrome' ? [90, 180, 270] : [90]) {
      // The offsets that the file lists no longer hold, and are found anew by whoever reads it.
      const bytes = printed
        .toString('latin1')
        .replace(/\/Type \/Page\b(?!s)/g, `/Type /Page /Rotate ${degrees}`);
      await dropFile(turned, Buffer.from(bytes, 'latin1'), `${degrees}.pdf`);
      await eventually('the file', async () => (await barOf(turned)).includes(`${degrees}.pdf`));
      await settled(turned);
      const { lines, inked } = await measureInk(turned);
      expect(lines, `lines at ${degrees}°`).toBeGreaterThan(5);
      expect(inked, `lines with ink at ${degrees}°`).toBe(lines);
    }
    await turned.close();
    await page.bringToFront();
  });

  test('a click on a mark opens its card, and what is kept is found when the file is opened again', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await settled(page);
    await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => name === '已摘录'),
      what: 'a card that says 已摘录',
    });
    const again = await stage.browser.openExtensionPage('/viewer.html');
    await again.bringToFront();
    await again.waitForSelector('.viewer-drop');
    await dropFile(again, printed, '换了名字.pdf');
    await settled(again);
    await findMark(again, { highlight: 'zbt-figure' });
    await waitForClosedRoot(kind, again, {
      until: ({ classes }) => classes.includes('snippet-box'),
      what: 'the box of the snippet',
    });
    await expectBarOnTop(again);
    await again.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
  });

  /** Scrolls a kept mark under the bar, then to where its card has most room above it. */
  const expectBarOnTop = async (shown: Page) => {
    const clip = (await (await shown.$('.viewer-bar'))!.boundingBox())!;
    const { height } = clip;
    const bringTo = async (goal: number) => {
      const { x, y } = (await findMark(shown, { highlight: 'zbt-figure' }))!;
      await shown.evaluate((top) => scrollBy({ top, behavior: 'instant' }), y - goal);
      return { x, y: goal };
    };
    // What is cut out is told from the document's corner, and taken of what the window shows.
    const pictureOfBar = async () => {
      const y = await shown.evaluate(() => scrollY);
      const cut = { ...clip, y };
      return shown.screenshot({ clip: cut, captureBeyondViewport: false, encoding: 'base64' });
    };
    await bringTo(height * 2);
    const before = await pictureOfBar();
    await bringTo(height / 2);
    expect((await pictureOfBar()) === before, 'a bar that nothing is painted over').toBe(true);
    const mark = await bringTo((await shown.evaluate(() => innerHeight)) * 0.55);
    await shown.mouse.click(mark.x, mark.y);
    const isCard = ({ role }: { role: string }) => role === 'dialog';
    const view = await waitForClosedRoot(kind, shown, {
      until: ({ controls }) => controls.some(isCard),
      what: 'the card of a mark',
    });
    const card = view.controls.find(isCard)!;
    expect(card.y).toBeGreaterThan(height);
    const covers = card.x < mark.x && card.y < mark.y && card.y + card.height > mark.y;
    expect(covers).toBe(false);
  };

  test('words are found across the ends of lines, and the place is gone to', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await page.waitForSelector('.viewer-find input');
    await page.type('.viewer-find input', '目标');
    await page.keyboard.press('Enter');
    await eventually('a count of places', () =>
      page.$eval('.viewer-find', (field) => /第1处，共\d+处/.test(field.textContent ?? '')),
    );
    await eventually('a place that is shown', () =>
      page.evaluate(() => (CSS.highlights.get('zbt-found')?.size ?? 0) > 0),
    );
    await page.keyboard.press('Escape');
    await eventually('nothing searched', async () => (await countOf(page, '.viewer-find')) === 0);
  });

  test('the panel leaves out what makes no sense on a page of ours', async () => {
    await clickControl(kind, page, /打开面板/);
    const view = await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('panel'),
      what: 'the panel',
    });
    expect(view.text).toContain('目录');
    expect(view.controls.filter(({ name }) => /停用|关闭标记|不再/.test(name))).toEqual([]);
  });

  test('the bar and the pages end where the panel begins, and none of the bar’s controls beyond its edge', async () => {
    const rightOf = (selector: string) =>
      page.$$eval(selector, (found) => Math.max(...found.map((one) => one.getBoundingClientRect().right)));
    const original = page.viewport()!;
    // In the narrower two the panel is a sheet at the foot.
    for (const [width, free] of [
      [1280, 920],
      [900, 560],
      [768, 768],
      [360, 360],
    ] as const) {
      await page.setViewport({ ...original, width });
      await eventually(`a bar of ${free} px in ${width}`, async () => {
        const bar = await rightOf('.viewer-bar');
        return bar <= free && bar > free - 20;
      });
      expect(await rightOf('.viewer-bar :is(h1, button, select)')).toBeLessThanOrEqual(free);
      await eventually(`pages as wide as there is room in ${width}`, async () => {
        const pages = await rightOf('.pdf-page');
        return pages <= free && pages > free - 40;
      });
    }
    const barHeight = () => page.$eval('.viewer-bar', (bar) => (bar as HTMLElement).offsetHeight);
    expect(await barHeight(), 'two rows').toBeLessThan(100);
    // As a laptop's window is at a zoom of 200%.
    await page.setViewport({ ...original, width: 640, height: 450 });
    await eventually('one low row', async () => (await barHeight()) < 45);
    await page.setViewport(original);
    await page.keyboard.press('Escape');
    await eventually('the whole width', async () => (await rightOf('.viewer-bar')) > original.width - 20);
  });

  test('the popup over it shows what is read there', async () => {
    const id = await page.evaluate(async () => (await chrome.tabs.getCurrent()).id);
    const popup = await stage.browser.openExtensionPage(`/popup.html?tab=${id}`);
    await eventually('the report in the popup', () =>
      popup.evaluate((count) => document.body.textContent?.includes(count) ?? false, String(figures.length)),
    );
    await popup.close();
    await page.bringToFront();
  });

  test('links of a file lead on: to the web in a tab of their own, and to another page', async () => {
    await dropFile(page, linked, '链接.pdf');
    await eventually('two links', async () => (await countOf(page, '.page-link')) === 2);
    const links = await page.$$eval('.page-link', (found) =>
      found.map((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        const words = [...document.querySelectorAll('.text-layer > span')].filter((span) => {
          const box = span.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          return x > left && x < left + width && y > top && y < top + height;
        });
        const { href, target, rel } = link as HTMLAnchorElement;
        // Print has radicals for some ideographs, each a run of its own.
        return {
          href,
          target,
          rel,
          words: words
            .map((span) => span.textContent)
            .join('')
            .normalize('NFKC'),
        };
      }),
    );
    const web = { href: linkedAddress, target: '_blank', rel: 'noopener noreferrer', words: '原文' };
    expect(links[0]).toEqual(web);
    expect(links[1]!.words).toBe('附表');
    await page.focus('button.page-link');
    await page.keyboard.press('Enter');
    await eventually('the page that it leads to', async () =>
      page.$eval('.page-number', (field) => (field as HTMLInputElement).value === '2'),
    );
  });

  test('the interface follows a change of theme', async () => {
    const themeOf = () => page.$eval('zbt-host', (host) => (host as HTMLElement).dataset.theme);
    if (kind === 'firefox') return; // its driver sets the theme only at the start
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await eventually('a dark interface', async () => (await themeOf()) === 'dark');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await eventually('a light one again', async () => (await themeOf()) === 'light');
    await page.emulateMediaFeatures([]);
  });

  test('three hundred pages hold a few pictures and texts at a time', async () => {
    // Few lines a page: it is the number of pages that is asked about.
    const pages = setDocument(longReport(5, 60_000), '政府工作报告', { lines: 6 }).slice(0, 300);
    expect(pages).toHaveLength(300);
    await dropFile(page, makePdf(pages), '三百页.pdf');
    await eventually(
      'three hundred placeholders',
      async () => (await countOf(page, '.pdf-page')) === 300,
      30_000,
    );
    const heights = await page.$$eval(
      '.pdf-page',
      (sheets) => new Set(sheets.map((sheet) => sheet.clientHeight)).size,
    );
    expect(heights).toBe(1);
    for (let step = 0; step <= 6; step += 1) {
      await page.evaluate(
        (at) => scrollTo({ top: (document.body.scrollHeight * at) / 6, behavior: 'instant' }),
        step,
      );
      await settled(page);
      expect(await countOf(page, '.pdf-page > canvas')).toBeLessThanOrEqual(6);
      expect(await countOf(page, '.text-layer')).toBeLessThanOrEqual(6);
    }
  });

  test('a file at an address that is granted is asked for once, and nothing else is', async () => {
    stage.portal.publish(granted, {
      body: printed,
      contentType: 'application/pdf',
      headers: { 'content-disposition': "attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf" },
    });
    const before = stage.portal.requests.length;
    const opened = await stage.browser.openExtensionPage(
      `/viewer.html?${new URLSearchParams({ address: `${granted}#page=3` })}`,
    );
    await opened.bringToFront();
    await settled(opened);
    const page = () => opened.$eval('.page-number', (field) => (field as HTMLInputElement).value);
    await eventually('the page that the address names', async () => (await page()) === '3');
    expect(await barOf(opened)).toContain('报告.pdf');
    const asked = stage.portal.requests.slice(before).filter(({ host }) => host === 'www.shanghai.gov.cn');
    expect(asked.map(({ path }) => path)).toEqual(['/attach.do?id=1']);
    expect(strangeRequests(stage.portal.requests.slice(before), [granted])).toEqual([]);
    const noted = () =>
      opened.evaluate(() => JSON.parse(sessionStorage.getItem('place') ?? '{}').part as number | undefined);
    const atThree = await eventually('a place that is noted', noted);
    await opened.keyboard.press('p');
    await eventually('another place', async () => (await noted())! < atThree);
    // Firefox's driver waits for ever for a page of ours that is loaded anew.
    await opened.evaluate(() => {
      Object.assign(globalThis, { isBefore: true });
      location.reload();
    });
    await eventually('the page anew', () => opened.evaluate(() => !('isBefore' in globalThis)));
    await settled(opened);
    await eventually('the same page after a reload', async () => (await page()) === '2');
    await opened.close();
  });

  test('of a host that is not granted nothing is asked: the page says so and asks for that one', async () => {
    stage.portal.publish(notGranted, { body: printed, contentType: 'application/pdf' });
    const before = stage.portal.requests.length;
    const opened = await stage.browser.openExtensionPage(
      `/viewer.html?${new URLSearchParams({ address: notGranted })}`,
    );
    await eventually('what is needed', () =>
      opened.$eval(
        '.viewer-stage',
        (words) => words.textContent?.includes('允许读取 files.example.com') ?? false,
      ),
    );
    expect(stage.portal.requests.slice(before).filter(({ host }) => host === 'files.example.com')).toEqual(
      [],
    );
    await opened.close();
  });

  test('what is no report file is named, and the way on', async () => {
    const opened = await stage.browser.openExtensionPage('/viewer.html');
    await opened.bringToFront();
    await opened.waitForSelector('.viewer-drop');
    await dropFile(opened, new TextEncoder().encode('%PDF-1.7 cut off'), '坏的.pdf');
    await eventually('a damaged file', () =>
      opened.$eval('.viewer-stage', (words) => words.textContent?.includes('文件已损坏') ?? false),
    );
    await dropFile(opened, makePdf([[], []]), '扫描.pdf');
    await eventually('a scan', () =>
      opened.$eval('.viewer-note', (words) => words.textContent?.includes('扫描件') ?? false),
    );
    expect(await countOf(opened, '.pdf-page')).toBe(2);
    expect(await readClosedRoot(kind, opened)).toBeNull();
    // What was read before a file that cannot be is a press away.
    await dropFile(opened, printed, '云汀镇报告.pdf');
    await settled(opened);
    const pages = await countOf(opened, '.pdf-page');
    await dropFile(opened, new TextEncoder().encode('%PDF-1.7 cut off'), '坏的.pdf');
    await eventually('a damaged file', () => opened.$('.viewer-stage[role="alert"]'));
    await (await opened.$('::-p-xpath(//button[contains(., "回到“云汀镇报告.pdf”")])'))!.click();
    await settled(opened);
    expect(await countOf(opened, '.pdf-page')).toBe(pages);
    expect(await barOf(opened)).toContain('云汀镇报告.pdf');
    await opened.close();
  });
});
