import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseName } from '../../lib/store/schema.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { type FrozenStore, frozenStore, rowsOf, thawStore } from '../helpers/frozen-store.ts';
import { projectRoot } from '../helpers/sources.ts';

/** Starts a browser in which version 1 left its database, before anything of today has opened it. */
async function openUpdated(kind: 'chrome' | 'firefox', frozen: FrozenStore, build?: string): Promise<Stage> {
  const stage = await openStage(kind, build === undefined ? {} : { build });
  // The welcome page opens no database.
  const page = await stage.browser.openExtensionPage('/welcome.html');
  await page.evaluate(thawStore, { name: databaseName, frozen });
  await page.close();
  return stage;
}

const shown = (page: Page, words: string) =>
  eventually(`“${words}” in the library`, () =>
    page.evaluate((wanted: string) => document.body.innerText.includes(wanted), words),
  );

/** Presses a button by its name; the library's own pages believe a press that a script makes. */
const press = (page: Page, name: string) =>
  eventually(`the button ${name}`, () =>
    page.evaluate((wanted: string) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );

const write = (page: Page, words: string) =>
  eventually('the field of the note', () =>
    page.evaluate((note: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('.detail textarea');
      if (!field) return false;
      field.value = note;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }, words),
  );

/** The rows of a table, past the extension's own code. */
async function readDisk(
  page: Page,
  table: string,
): Promise<{ version: number; rows: Record<string, unknown>[] }> {
  const json = await page.evaluate(
    async ({ name, table }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open(name));
      const rows = await done(database.transaction(table).objectStore(table).getAll());
      const { version } = database;
      database.close();
      return JSON.stringify({ version, rows });
    },
    { name: databaseName, table },
  );
  return JSON.parse(json);
}

describe.each(browserKinds)('the store of version 1 after an update, in %s', (kind) => {
  const frozen = frozenStore(kind);
  const noted = rowsOf(frozen, 'snippets').find(({ note }) => note !== '')!;
  let stage: Stage;
  let library: Page;

  beforeAll(async () => {
    stage = await openUpdated(kind, frozen);
    library = await stage.browser.openExtensionPage(`/library.html#snippet=${noted.id}`);
  });
  afterAll(() => stage?.close());

  test('is upgraded whole and shown', async () => {
    await shown(library, String(noted.note));
    const { version, rows } = await readDisk(library, 'snippets');
    expect(version).toBe(60);
    expect(rows.map(({ id }) => id).sort()).toEqual(
      rowsOf(frozen, 'snippets')
        .map(({ id }) => id)
        .sort(),
    );
    expect(rows.every(({ format, others }) => format === 3 && Array.isArray(others))).toBe(true);
    expect((await readDisk(library, 'texts')).rows).toEqual(rowsOf(frozen, 'texts'));
  });

  test('two windows that edit one snippet lose neither text', async () => {
    const other = await stage.browser.openExtensionPage(`/library.html#snippet=${noted.id}`);
    for (const page of [library, other]) {
      await page.bringToFront();
      await press(page, '备注与标签');
    }
    await write(library, '第一个窗口写的');
    await write(other, '第二个窗口写的');
    await press(library, '保存');
    await shown(library, '第一个窗口写的');
    // The other form stands as it was, on the words it was opened on.
    expect(await other.$eval('.detail textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      '第二个窗口写的',
    );
    await press(other, '保存');
    for (const page of [library, other]) {
      await page.bringToFront();
      await shown(page, '第二个窗口写的');
      await shown(page, '第一个窗口写的');
      await shown(page, '同时在另一处写的');
    }
    await shown(other, '两份都保留了');
    await press(other, '改用这一份');
    await eventually('the first note in its place', async () => {
      const { rows } = await readDisk(other, 'snippets');
      return rows.find(({ id, note }) => id === noted.id && note === '第一个窗口写的');
    });
    // The page shows the exchange after the disk has it; before that the button speaks of the note that was taken.
    await eventually('the second note beside it', () =>
      other.$eval('.other-version .note', ({ textContent }) => textContent?.includes('第二个窗口写的')),
    );
    await press(other, '删去这一份');
    await eventually('nothing beside it', async () => {
      const { rows } = await readDisk(other, 'snippets');
      return rows.find(({ id, others }) => id === noted.id && (others as unknown[]).length === 0);
    });
    await other.close();
  });

  test('forgetting the opened reports leaves the snippets', async () => {
    const settings = await stage.browser.openExtensionPage('/library.html#settings');
    await press(settings, '全部忘记');
    await press(settings, '全部忘记');
    await eventually('no opened report', async () => (await readDisk(settings, 'reports')).rows.length === 0);
    const { rows } = await readDisk(settings, 'snippets');
    expect(rows).toHaveLength(rowsOf(frozen, 'snippets').length);
    await settings.close();
  });
});

/** A copy of the build whose upgrades throw, as a fault in one of them or a disk that is full would. */
function buildWithFailingUpgrade(kind: 'chrome' | 'firefox'): string {
  const copy = mkdtempSync(join(tmpdir(), 'zhengbaotong-failing-'));
  cpSync(join(projectRoot, '.output', `${kind}-mv3`), copy, { recursive: true });
  let changed = 0;
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(join(copy, file), 'utf8');
    // Dexie's own method is called with a function in the store's code alone.
    const failing = source.replace('.upgrade(async', '.upgrade(()=>{throw Error("fails")},async');
    if (failing !== source) changed += 1;
    writeFileSync(join(copy, file), failing);
  }
  if (changed === 0) throw new Error('the build upgrades no database');
  return copy;
}

describe.each(browserKinds)('an upgrade that fails, in %s', (kind) => {
  const frozen = frozenStore(kind);
  const noted = rowsOf(frozen, 'snippets').find(({ note }) => note !== '')!;
  let build = '';
  let stage: Stage;

  beforeAll(async () => {
    build = buildWithFailingUpgrade(kind);
    stage = await openUpdated(kind, frozen, build);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(build, { recursive: true, force: true });
  });

  test('leaves the old data as it was, to be read and exported', async () => {
    const library = await stage.browser.openExtensionPage(`/library.html#snippet=${noted.id}`);
    await shown(library, String(noted.note));
    await library.evaluate(() => {
      // What is exported is looked at instead of being written to a folder.
      Object.assign(globalThis, { exported: [] as Blob[] });
      URL.createObjectURL = (blob: Blob) => {
        (globalThis as unknown as { exported: Blob[] }).exported.push(blob);
        return '#';
      };
      HTMLAnchorElement.prototype.click = () => {};
      location.hash = 'settings';
    });
    await shown(library, '升级没有完成');
    await press(library, '立即备份');
    const file = await eventually('the backup', () =>
      library.evaluate(async () => {
        const [blob] = (globalThis as unknown as { exported: Blob[] }).exported;
        return blob ? await blob.text() : '';
      }),
    );
    const backup = JSON.parse(file) as { snippets: { id: string; note: string }[]; damaged: unknown[] };
    expect(backup.damaged).toEqual([]);
    expect(backup.snippets.map(({ id, note }) => [id, note])).toEqual(
      rowsOf(frozen, 'snippets').map(({ id, note }) => [id, note]),
    );
    const { version, rows } = await readDisk(library, 'snippets');
    expect(version).toBe(10);
    expect(rows).toEqual(rowsOf(frozen, 'snippets'));
  });
});
