import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropFile } from '../../scripts/browsers/drop-file.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { makeDoc } from '../helpers/made-doc.ts';
import { makeDocx, paragraph, run } from '../helpers/made-docx.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { setDocument } from '../helpers/pdf-items.ts';

const filling = Array.from({ length: 40 }, (_, i) => `镇里推进第${i + 1}项民生工程，新建道路${i + 2}公里。`);
/** Wider than a phone: nine columns whose numbers keep their digits together. */
const wideTable = `<w:tbl>${[
  ['指标', ...Array.from({ length: 8 }, (_, i) => `${2016 + i}年`)],
  ['税收（万元）', ...Array.from({ length: 8 }, (_, i) => String(118_620 + i * 7_310))],
]
  .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`)
  .join('')}</w:tbl>`;
const lines = ['临澜镇人民政府2024年工作报告', '一、工作回顾', ...filling, '二、工作安排', '新建学校2所。'];

/** What has the focus: its name, or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
  });

/** Presses the Tab key until something has the focus, and gives all that had it on the way. */
async function tabTo(page: Page, name: RegExp): Promise<string[]> {
  const met: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    met.push(await focused(page));
    if (name.test(met.at(-1)!)) return met;
  }
  throw new Error(`${name} was not reached, but: ${met.join(' | ')}`);
}

const isOpen = (page: Page, selector: string, open: boolean) =>
  eventually(
    `${selector} ${open ? 'open' : 'closed'}`,
    async () => ((await page.$(selector)) !== null) === open,
  );

const shortLines = [
  '临澜镇人民政府2024年工作报告',
  '各位代表：',
  '现在，我代表临澜镇人民政府，向大会报告工作，请予审议。',
  '一、过去一年工作回顾',
  '全年完成税收18.62亿元，同比增长6.4%，新建学校2所，增加学位1260个。',
  '二、下一年工作安排',
  '力争完成税收20亿元，增长7%以上。',
];
const shortFiles = [
  ['report.docx', makeDocx({ body: shortLines.map((line) => paragraph(run(line))).join('') })],
  ['report.doc', makeDoc({ body: shortLines.map((runs) => ({ runs })) })],
] as const;

describe.each(browserKinds)(
  'a Word document in the reading page, and the page by keys alone, in %s',
  (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-sheet-'));
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await openStage(kind);
      page = await stage.browser.openExtensionPage('/viewer.html');
      await page.bringToFront();
      await page.waitForSelector('.viewer-drop');
      await dropFile(
        page,
        makeDocx({ body: lines.map((line) => paragraph(run(line))).join('') }),
        '报告.docx',
      );
      await eventually('marks', () => page.evaluate(() => CSS.highlights.size > 0));
    });
    afterAll(async () => {
      await stage?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(shortFiles)(
      'it is set as one sheet, its figures marked where they stand: %s',
      async (name, bytes) => {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        const opened = await stage.browser.openExtensionPage('/viewer.html');
        const input = (await opened.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(path);
        await opened.waitForFunction(() => (CSS.highlights.get('zbt-figure')?.size ?? 0) > 0);
        const marked = await opened.evaluate(() =>
          [...CSS.highlights.get('zbt-figure')!].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          ),
        );
        expect(marked.join(' ')).toContain('18.62亿元');
        const headings = await opened.$$eval('.word-sheet h1, .word-sheet h2', (found) =>
          found.map((element) => element.textContent),
        );
        expect(headings).toEqual([shortLines[0], shortLines[3], shortLines[5]]);
        // A name without Chinese says less than the report's title.
        await eventually('its title', async () => (await opened.title()) === `${shortLines[0]} - 政报通`);
        await opened.close();
        await page.bringToFront();
      },
    );

    test('at 360 px a wide table scrolls in itself, and all else is as wide as the window', async () => {
      const narrow = await stage.browser.openExtensionPage('/viewer.html');
      await narrow.setViewport({ width: 360, height: 720 });
      await narrow.waitForSelector('.viewer-drop');
      const body = shortLines.map((line) => paragraph(run(line))).join('') + wideTable;
      await dropFile(narrow, makeDocx({ body }), '报告.docx');
      await narrow.waitForSelector('.word-table');
      const widths = await narrow.evaluate(() => {
        const table = document.querySelector('.word-table')!;
        const [first, last] = ['td:first-child', 'td:last-child'].map(
          (cell) => table.querySelector(`tr:last-child ${cell}`)!,
        );
        table.scrollLeft = table.scrollWidth;
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          over: scrollWidth - clientWidth,
          hidden: first!.getBoundingClientRect().right < table.getBoundingClientRect().left,
          lastIn: last!.getBoundingClientRect().right <= clientWidth,
        };
      });
      await narrow.close();
      await page.bringToFront();
      expect(widths).toEqual({ over: 0, hidden: true, lastIn: true });
    });

    test('the outline opens with the focus in it, leads on, and gives the focus back', async () => {
      await tabTo(page, /^目录$/);
      await page.keyboard.press('Enter');
      await isOpen(page, '.viewer-outline', true);
      await eventually('the first entry', async () => (await focused(page)) === lines[0]);
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('二、工作安排');
      await page.keyboard.press('Enter');
      await eventually('its place', () => page.evaluate(() => scrollY > 300));
      await page.keyboard.press('Escape');
      await isOpen(page, '.viewer-outline', false);
      await eventually('the button again', async () => (await focused(page)) === '目录');
    });

    test('find opens with the focus in it, goes from place to place, and gives the focus back', async () => {
      await tabTo(page, /^查找$/);
      await page.keyboard.press('Enter');
      await isOpen(page, '.viewer-find', true);
      await eventually('the field', async () => (await focused(page)) === '在报告中查找');
      await page.keyboard.type('民生工程');
      await page.keyboard.press('Enter');
      const says = (words: string) =>
        eventually(words, () =>
          page.$eval('.viewer-find', (field, words) => field.textContent?.includes(words) ?? false, words),
        );
      await says('第1处，共40处');
      await page.keyboard.press('Enter');
      await says('第2处');
      await page.keyboard.press('Escape');
      await isOpen(page, '.viewer-find', false);
      await eventually('the button again', async () => (await focused(page)) === '查找');
    });

    test('the rest of the bar follows in its order', async () => {
      const met = await tabTo(page, /^放大$/);
      expect(met.map((name) => name.replace(/（.*|适合.*/, ''))).toEqual([
        ...['作为证据保存原件', '打开…', '缩小', '缩放', '放大'],
      ]);
    });

    test('pages are gone to by their number', async () => {
      const pages = setDocument([lines.join('\n'), ...lines].join('\n'), '政府工作报告');
      await dropFile(page, makePdf(pages), '报告.pdf');
      await eventually('pages', async () => (await page.$$('.pdf-page')).length > 1);
      await page.focus('.page-number');
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await eventually('page 2', () =>
        page.evaluate(() => {
          const { top } = document.querySelectorAll('.pdf-page')[1]!.getBoundingClientRect();
          return top > 0 && top < 150;
        }),
      );
    });
  },
);
