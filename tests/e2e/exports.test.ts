import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../lib/formats/csv.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { readPdfBytes } from '../../scripts/pdf-text.ts';
import { addAxe, axeFaults } from '../helpers/axe.ts';
import { browserKinds, eventually, openStage, type Stage, strangeRequests } from '../helpers/e2e.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { openInSpreadsheet, soffice } from '../helpers/spreadsheet.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ res?: unknown } | undefined> } };

/** As many as a reporter clips for a piece. */
const clipped = 12;
const { address, page: input } = ownReports[0]!;
const report = { ...plainReportText(`${input.title}\n${input.text}`, address), title: input.title };

/** Reads the report and keeps its first figures and a term, as its page would; the quotes in their order. */
async function clip(library: Page): Promise<string[]> {
  return library.evaluate(
    async (report, clipped) => {
      const ask = async (name: string, data: object) => {
        const message = { id: 1, type: 'toBackground', data: { name, data }, timestamp: Date.now() };
        const reply = await chrome.runtime.sendMessage(message);
        if (!reply) throw new Error(`nobody answered ${name}`);
        return (reply.res as { value: never }).value;
      };
      type Span = { start: number; end: number; termId?: string | null };
      const { key } = (await ask('analyse', { report, format: 'html', columnLinks: [] })) as { key: string };
      const { analysis } = (await ask('refine', { key })) as { analysis: { figures: Span[]; terms: Span[] } };
      const term = analysis.terms.find(({ termId }) => termId);
      const kept: string[] = [];
      for (const [kind, of] of [
        ['figure', analysis.figures.slice(0, clipped)],
        ['term', term ? [term] : []],
      ] as const)
        for (const { start, end } of of) {
          const spans = [{ start, end }];
          const facts = { key, id: crypto.randomUUID(), kind, spans, zone: 'Asia/Shanghai', agreed: false };
          kept.push(((await ask('keep', facts)) as { quote: string }).quote);
        }
      return kept;
    },
    report,
    clipped,
  );
}

/** Chooses all and saves them by a way's name; what is saved is looked at instead of being written to a folder. */
async function save(library: Page, name: string): Promise<string> {
  await library.evaluate(() => {
    Object.assign(globalThis, { saved: null });
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob });
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
    const box = document.querySelector<HTMLInputElement>('.selection input')!;
    if (!box.checked) box.click();
  });
  await eventually(`the button ${name}`, () =>
    library.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('.selection .menu button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
  return eventually(`the file of ${name}`, () =>
    library.evaluate(async () => (globalThis as unknown as { saved: Blob | null }).saved?.text() ?? ''),
  );
}

describe.each(browserKinds)('twelve figures and a term, saved each way, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-exports-'));
  let stage: Stage;
  let library: Page;
  let quotes: string[];
  beforeAll(async () => {
    stage = await openStage(kind);
    library = await stage.browser.openExtensionPage('/library.html');
    quotes = await clip(library);
    await eventually('the rows', () =>
      library.evaluate((many) => document.querySelectorAll('.snippet-row').length >= many, clipped),
    );
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the table has a row each, in LibreOffice too where that is installed', async () => {
    const csv = await save(library, 'CSV（表格）');
    const [heads, ...rows] = parseCsv(csv.replace(/^\uFEFF/, '')).rows.map(({ cells }) => cells);
    const column = (name: string) => rows.map((cells) => cells[heads!.indexOf(name)]);
    expect(quotes).toHaveLength(clipped + 1);
    expect([...column('原文')].sort()).toEqual([...quotes].sort());
    expect(column('规范指标名').some((name) => name !== '')).toBe(true);
    expect(column('单位')).toContain('%');
    expect(column('释义出处').filter((name) => name !== '')).toHaveLength(1);
    if (soffice === null) return;
    const sheet = openInSpreadsheet(csv, { name: 'all.csv', filter: 'CSV:44,34,76,1,,0,false,true,false' });
    // A spreadsheet takes a percentage for a number and shows it with two decimals of its own: 2.70%.
    const printed = sheet.map((cells) => cells[1]!.shown.replace(/\.?0+%$/, '%'));
    expect(printed).toEqual(['原文', ...column('原文')]);
  });

  test.each([
    ['RIS（Zotero、EndNote、NoteExpress）', '@ris/file'],
    ['BibTeX（LaTeX、JabRef）', '@biblatex/text'],
    ['CSL-JSON（Zotero、Pandoc）', '@else/json'],
  ])('%s is the report once and the term’s own source', async (name, forceType) => {
    const text = await save(library, name);
    const works = new Cite(text, { forceType }).data;
    expect(works).toHaveLength(2);
    const cited = works.find(({ title }) => title === input.title);
    expect(cited).toMatchObject({ type: 'report', URL: address, language: 'zh-CN' });
    expect(text).not.toContain('github.com');
  });

  test('the dossier opens alone in the browser, with its style and nothing fetched', async () => {
    const file = join(folder, 'dossier.html');
    writeFileSync(file, await save(library, '证据册（网页文件）'));
    const page = await stage.browser.browser.newPage();
    const before = stage.portal.requests.length;
    await page.goto(pathToFileURL(file).href);
    const seen = await page.evaluate(() => ({
      articles: document.querySelectorAll('article').length,
      marks: document.querySelectorAll('article mark').length,
      width: getComputedStyle(document.querySelector('main')!).maxWidth,
      scripts: document.scripts.length,
    }));
    expect(seen).toEqual({ articles: clipped + 1, marks: clipped + 1, width: '736px', scripts: 0 });
    expect(strangeRequests(stage.portal.requests.slice(before), [])).toEqual([]);
    await page.close();
  });

  test('the dossier is read in a narrow window, by keys alone and on paper, and axe finds nothing', async () => {
    const page = await stage.browser.browser.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(pathToFileURL(join(folder, 'dossier.html')).href);
    const narrow = await page.evaluate(() => ({
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      hidden: [...document.querySelectorAll('#contents tbody :is(th, td)')].filter(
        (cell) => cell.textContent !== '' && cell.getClientRects().length === 0,
      ).length,
      narrowest: Math.min(
        ...[...document.querySelectorAll('#contents tbody td:last-child')].map(
          (cell) => cell.getBoundingClientRect().width,
        ),
      ),
    }));
    expect(narrow).toMatchObject({ tooWide: 0, hidden: 0 });
    expect(narrow.narrowest, 'room for the line of a source').toBeGreaterThan(200);

    const at = () => page.evaluate(() => document.activeElement?.closest('a, summary')?.outerHTML ?? '');
    await page.keyboard.press('Tab');
    expect(await at()).toContain('href="#s1"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually('the second entry', () => page.evaluate(() => location.hash === '#s2'));
    await page.keyboard.press('Tab');
    expect(await at(), 'the link of the entry that was gone to').toContain(address);
    for (let step = 0; step < clipped * 2 && !(await at()).startsWith('<summary'); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually('the whole text', () => page.evaluate(() => document.querySelector('details')!.open));

    // What Firefox prints names its glyphs by no characters.
    if (kind === 'chrome') {
      await addAxe(page);
      expect(await axeFaults(page)).toEqual([]);
      const paper = new Uint8Array(await page.pdf({ format: 'A4' }));
      const { reading } = await readPdfBytes(paper, { address: null, name: 'dossier.pdf' });
      const printed = reading!.report.text.replaceAll(/\s/g, '');
      for (const quote of quotes) expect(printed).toContain(quote.replaceAll(/\s/g, ''));
      expect(printed, 'the whole text is for the screen').not.toContain(input.text.trim().split('\n').at(-1));
    }
    await page.close();
  });

  test('the form of a citation stays chosen when the library is opened again', async () => {
    const choose = (page: Page, style?: string) =>
      eventually('the choice of a form', () =>
        page.evaluate((style) => {
          const box = document.querySelector<HTMLInputElement>('.selection input');
          if (box && !box.checked) box.click();
          const select = document.querySelector<HTMLSelectElement>('.selection .menu select');
          if (!select || !style) return select?.value;
          select.value = style;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return style;
        }, style),
      );
    expect(await choose(library)).toBe('gbt-2025');
    await choose(library, 'gbt-2015');
    const again = await stage.browser.openExtensionPage('/library.html');
    await eventually('the form of before', async () => (await choose(again)) === 'gbt-2015');
    await again.close();
  });
});
