import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropFile } from '../../scripts/browsers/drop-file.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { makeDocx, paragraph, run } from '../helpers/made-docx.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { setDocument } from '../helpers/pdf-items.ts';

const filling = Array.from({ length: 40 }, (_, i) => `镇里推进第${i + 1}项民生工程，新建道路${i + 2}公里。`);
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

describe.each(browserKinds)('the reading page by keys alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.browser.openExtensionPage('/viewer.html');
    await page.bringToFront();
    await page.waitForSelector('.viewer-drop');
    await dropFile(page, makeDocx({ body: lines.map((line) => paragraph(run(line))).join('') }), '报告.docx');
    await eventually('marks', () => page.evaluate(() => CSS.highlights.size > 0));
  });
  afterAll(() => stage?.close());

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
});
