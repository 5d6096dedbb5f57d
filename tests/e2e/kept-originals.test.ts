import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupApp, backupFormat, backupParts, noContents } from '../../lib/records/backup.ts';
import { type KeptFile, packFiles } from '../../lib/records/kept-file.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';

/** Bytes of every value, so that none is lost on any way. */
const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const original: KeptFile = {
  format: 1,
  ...{ sha256, size: bytes.length, name: '2023年报告.pdf', address: null },
  keptAt: '2026-03-02T09:15:00+08:00',
  bytes: new Blob([bytes]),
};

/** A backup with the original in it, as the extension writes one. */
async function backupWithOriginal(): Promise<string> {
  const head = {
    app: backupApp,
    format: backupFormat,
    madeAt: original.keptAt,
    appVersion: '0.1.0',
  } as const;
  const whole = { ...head, settings: {}, damaged: [], ...noContents(), files: [original] };
  return [...backupParts(whole, await packFiles(whole.files))].join('');
}

const shown = (page: Page, words: string) =>
  eventually(`“${words}”`, () =>
    page.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
  );

const press = (page: Page, name: string) =>
  eventually(`the control ${name}`, () =>
    page.evaluate((wanted: string) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
      const found = controls.filter(({ innerText }) => innerText.trim().startsWith(wanted)).at(-1);
      found?.click();
      return found !== undefined;
    }, name),
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

describe.each(browserKinds)('originals that are kept, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'zbt-originals-'));
  let stage: Stage;
  let library: Page;

  beforeAll(async () => {
    stage = await openStage(kind);
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
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('come in with a backup, and are counted with their size', async () => {
    const path = join(folder, 'backup.json');
    writeFileSync(path, await backupWithOriginal());
    const input = (await library.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await shown(library, '1份原件（70.0 kB）');
    await shown(library, '2023年报告.pdf · 70.0 kB');
  });

  test('are given back byte for byte', async () => {
    await press(library, '下载原件');
    expect(Buffer.from((await saved(library))!, 'base64').equals(bytes)).toBe(true);
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
    expect(Buffer.from(String(file!.bytes), 'base64').equals(bytes)).toBe(true);
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
