import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseName } from '../../lib/store/schema.ts';
import { clickControl, findMark, waitForClosedRoot } from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { setDocument } from '../helpers/pdf-items.ts';
import { projectRoot } from '../helpers/sources.ts';

const name = '上半年工作报告.pdf';
const text = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8').trim();
const bytes = makePdf(setDocument(text, '政府工作报告汇编'));
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** Presses a button by what its name begins with; the extension's own pages believe a press that a script makes. */
const press = (page: Page, words: string) =>
  eventually(`the button ${words}`, () =>
    page.evaluate((wanted: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, summary')].filter(({ textContent }) =>
        textContent?.trim().startsWith(wanted),
      );
      found.at(-1)?.click();
      return found.length > 0;
    }, words),
  );

/** Hashes and sizes of the originals on disk, past the extension's own code. */
const originalsOn = (page: Page) =>
  page.evaluate(async (database: string) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opened = await done(indexedDB.open(database));
    const rows = (await done(opened.transaction('files').objectStore('files').getAll())) as {
      sha256: string;
      bytes: Blob;
    }[];
    opened.close();
    return rows.map((row) => [row.sha256, row.bytes.size] as const);
  }, databaseName);

describe.each(browserKinds)('the original of a file that is read, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'zbt-original-'));
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, name), bytes);
    stage = await openStage(kind);
    page = await stage.browser.openExtensionPage('/viewer.html');
    await page.bringToFront();
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is offered with its size and not kept unasked, also when something of it is kept', async () => {
    await eventually('an offer', () =>
      page.evaluate(() => document.body.innerText.includes('作为证据保存原件（')),
    );
    const mark = await eventually('a mark', () => findMark(page, { highlight: 'zbt-figure' }));
    await page.mouse.click(mark.x, mark.y);
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some((control) => control.name === '已摘录'),
      what: 'a card that says 已摘录',
    });
    expect(await originalsOn(page)).toEqual([]);
  });

  test('is kept on a press, whole', async () => {
    await press(page, '作为证据保存原件（');
    await eventually('a word that it is kept', () =>
      page.evaluate(() => document.body.innerText.includes('原件已保存')),
    );
    expect(await originalsOn(page)).toEqual([[sha256, bytes.length]]);
  });

  test('shows the place of its snippet again, although no address leads to it', async () => {
    const library = await stage.browser.openExtensionPage('/library.html');
    await eventually('the snippet', () =>
      library.evaluate(() => {
        const row = document.querySelector<HTMLElement>('.snippet-row .row-button');
        row?.click();
        return row !== null;
      }),
    );
    await eventually('its page and the hash of its file', () =>
      library.evaluate(
        (hash) => /第\d+页/.test(document.body.innerText) && document.body.innerText.includes(hash),
        sha256,
      ),
    );
    await press(library, '打开原处再核对');
    const viewer = await eventually('the reading page', async () => {
      for (const tab of await stage.browser.browser.pages())
        if ((await tab.evaluate(() => location.href).catch(() => '')).includes('handed=')) return tab;
      return null;
    });
    await viewer.bringToFront();
    await waitForClosedRoot(kind, viewer, {
      until: ({ classes }) => classes.includes('snippet-box'),
      what: 'the box of the snippet',
    });
    expect(await viewer.evaluate(() => location.hash)).toMatch(/^#snippet=[0-9a-f-]{36}$/);
  });
});
