import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupApp, backupFormat, backupParts, noContents } from '../../lib/records/backup.ts';
import { type KeptFile, packFiles } from '../../lib/records/kept-file.ts';
import { databaseName } from '../../lib/store/schema.ts';
import { clickControl, findMark, openCardOf, waitForClosedRoot } from '../../scripts/browsers/closed-root.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { setDocument } from '../helpers/pdf-items.ts';
import { projectRoot } from '../helpers/sources.ts';

declare const chrome: {
  storage: {
    local: {
      get(name: string): Promise<{ markLevel?: string }>;
      set(values: { markLevel: string }): Promise<void>;
    };
  };
};

const name = '上半年工作报告.pdf';
const text = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8').trim();
const bytes = makePdf(setDocument(text, '政府工作报告汇编'));
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** Bytes of every value, so that none is lost on any way. */
const everyByte = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
const hashOfEveryByte = createHash('sha256').update(everyByte).digest('hex');
const original: KeptFile = {
  format: 1,
  ...{ sha256: hashOfEveryByte, size: everyByte.length, name: '2023年报告.pdf', address: null },
  keptAt: '2026-03-02T09:15:00+08:00',
  bytes: new Blob([everyByte]),
};

/** A backup with the original in it, as the extension writes one. */
async function backupWithOriginal(): Promise<string> {
  const head = {
    app: backupApp,
    format: backupFormat,
    madeAt: original.keptAt,
    appVersion: '0.1.0',
  } as const;
  const whole = { ...head, settings: { markLevel: 'all' }, damaged: [], ...noContents(), files: [original] };
  return [...backupParts(whole, await packFiles(whole.files))].join('');
}

/** Presses a button by what its name begins with; the extension's own pages believe a press that a script makes. */
const press = (page: Page, words: string) =>
  eventually(`the button ${words}`, () =>
    page.evaluate((wanted: string) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
      const found = controls.filter(({ innerText }) => innerText.trim().startsWith(wanted));
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

const shown = (page: Page, words: string) =>
  eventually(`“${words}”`, () =>
    page.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
  );

/** What was handed to the browser's own saving since the last look, as base64. */
const saved = (page: Page) =>
  eventually('a saved file', () =>
    page.evaluate(async () => {
      const [blob] = (globalThis as unknown as { exported: Blob[] }).exported.splice(0);
      if (!blob) return null;
      const reader = new FileReader();
      await new Promise((done) => {
        reader.onload = done;
        reader.readAsDataURL(blob);
      });
      return String(reader.result).replace(/^[^,]*,/, '');
    }),
  );

describe.each(browserKinds)('originals, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'zbt-original-'));
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('that are kept', () => {
    let library: Page;
    beforeAll(async () => {
      library = await stage.browser.openExtensionPage('/library.html#settings');
      await library.evaluate(() => {
        Object.assign(globalThis, { exported: [] as Blob[] });
        URL.createObjectURL = (blob: Blob) => {
          (globalThis as unknown as { exported: Blob[] }).exported.push(blob);
          return '#';
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
    });
    afterAll(() => library?.close());

    test('come in with a backup, and are counted with their size', async () => {
      const path = join(folder, 'backup.json');
      writeFileSync(path, await backupWithOriginal());
      const input = (await library.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await shown(library, '1份原件（70.0 kB）');
      await shown(library, '2023年报告.pdf · 70.0 kB');
    });

    test('bring no setting with them until the reader says so', async () => {
      const level = () =>
        library.evaluate(async () => (await chrome.storage.local.get('markLevel')).markLevel ?? 'normal');
      await shown(library, '备份里的这些设置与现在不同，没有改动');
      expect(await level()).toBe('normal');
      await press(library, '采用备份里的设置');
      await eventually('the level of the backup', async () => (await level()) === 'all');
      await library.evaluate(() => chrome.storage.local.set({ markLevel: 'normal' }));
    });

    test('are given back byte for byte', async () => {
      await press(library, '下载原件');
      expect(Buffer.from((await saved(library))!, 'base64').equals(everyByte)).toBe(true);
    });

    test('are in a backup only where the reader ticks it', async () => {
      const filesIn = async () =>
        (JSON.parse(Buffer.from((await saved(library))!, 'base64').toString('utf8')) as { files: KeptFile[] })
          .files;
      await press(library, '立即备份');
      expect(await filesIn()).toEqual([]);
      await press(library, '备份时带上保存的原件');
      await press(library, '立即备份');
      const [file, ...others] = await filesIn();
      expect(others).toEqual([]);
      expect(Buffer.from(String(file!.bytes), 'base64').equals(everyByte)).toBe(true);
    });

    test('go when the reader deletes them, after a question', async () => {
      await press(library, '删除原件');
      await shown(library, '删除保存的原件（70.0 kB）？');
      await press(library, '删除原件');
      await eventually('no original', () =>
        library.evaluate(() => !document.body.innerText.includes('2023年报告.pdf')),
      );
    });
  });

  describe('of a file that is read', () => {
    let page: Page;
    beforeAll(async () => {
      writeFileSync(join(folder, name), bytes);
      page = await stage.browser.openExtensionPage('/viewer.html');
      await page.bringToFront();
      const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, name));
    });

    test('is offered with its size and not kept unasked, also when something of it is kept', async () => {
      await eventually('an offer', () =>
        page.evaluate(() => document.body.innerText.includes('作为证据保存原件（')),
      );
      await eventually('a mark', () => findMark(page, { highlight: 'zbt-figure' }));
      await openCardOf(kind, page, { highlight: 'zbt-figure' });
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
});
