import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { exportJson } from '../../lib/records/backup.ts';
import { type CouchServer, startCouch } from '../../tests/helpers/couch-server.ts';
import { eventually, openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { madeBackup } from '../../tests/helpers/made-backup.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { type PageTasks, tasksDuring } from './page-tasks.ts';
import type { Row } from './row.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const snippetCount = 10_000;
const host = 'couch.sh.gov.cn';

/**
 * Ten thousand snippets of one profile of Chromium: into another by backup file, then to the server and into a third. The
 * server is the one of the tests, in this process: what it takes is in the time.
 */
export async function benchSync(): Promise<Row[]> {
  const couch = await startCouch();
  const stages: Stage[] = [];
  try {
    await couch.send('PUT', '/bench');
    const open = async () => {
      const stage = await openStage('chrome');
      stages.push(stage);
      return openLibrary(stage, couch);
    };
    // Its texts are not what their hashes were made of: an import refuses them.
    const file = exportJson({ ...madeBackup(seeded(1), snippetCount), texts: [] });
    const first = await open();
    const imported = await tasksDuring(first, () => importFile(first, file));
    const heapImported = await heapOf(first);
    // The list of what was imported is read before anything else is measured.
    await new Promise((done) => setTimeout(done, 5000));
    const sent = await tasksDuring(first, () => runToEnd(first, snippetCount));
    const second = await open();
    const received = await tasksDuring(second, () => runToEnd(second, snippetCount));
    const heapReceived = await heapOf(second);
    const idle = await tasksDuring(second, () => runToEnd(second, 0));
    const row = (name: string, value: number, { unit = 'ms', aim }: { unit?: string; aim: string }): Row => ({
      ...{ name, value, unit, aim },
      ...{ against: null, ratio: null },
    });
    const runs = (name: string, run: PageTasks): Row[] => {
      const against = 'importing the same rows from a backup file';
      return [
        { ...row(name, run.ms, { aim: 'seconds' }), against, ratio: run.ms / imported.ms },
        {
          ...row(`${name}: the page's own time`, run.busy, { aim: 'seconds, in small pieces' }),
          ...{ against, ratio: run.busy / imported.busy },
        },
        row(`${name}: its longest task, the thread's own time`, run.longest, { aim: 'none over 50' }),
        row(`${name}: its longest task by the clock`, run.longestByClock, {
          aim: 'none over 50 on a machine that does nothing else',
        }),
        row(`${name}: the longest wait for a processor within a task`, run.waited, { aim: 'the machine’s' }),
      ];
    };
    return [
      ...runs(`first sending of ${snippetCount} snippets`, sent),
      ...runs(`first receiving of ${snippetCount} snippets`, received),
      ...runs('a run that has nothing to do', idle),
      row('heap of the page after receiving', heapReceived, {
        ...{ unit: 'MB', aim: 'about that after importing' },
      }),
      row('heap of the page after importing', heapImported, {
        ...{ unit: 'MB', aim: 'what the list of 10,000 takes' },
      }),
    ];
  } finally {
    for (const stage of stages) await stage.close();
    await couch.close();
  }
}

async function openLibrary(stage: Stage, couch: CouchServer): Promise<Page> {
  stage.portal.forward(host, couch.address);
  const library = await stage.browser.openExtensionPage('/library.html#help');
  await library.evaluate((place) => chrome.storage.local.set({ syncServer: place, syncAlong: ['texts'] }), {
    address: `https://${host}`,
    database: 'bench',
  });
  return library;
}

/** Megabytes. */
async function heapOf(library: Page): Promise<number> {
  const { JSHeapUsedSize: heap = 0 } = await library.metrics();
  return heap / 1e6;
}

async function importFile(library: Page, file: string): Promise<void> {
  await library.evaluate(() => {
    location.hash = 'settings';
  });
  await eventually('the button', () =>
    library.evaluate(() => document.querySelector('input[type=file]') !== null),
  );
  await library.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  await waitForWords(library, /已导入/);
}

/** A run from the settings, where no list of ten thousand is drawn beside it. */
async function runToEnd(library: Page, records: number): Promise<void> {
  await library.evaluate(() => {
    location.hash = 'settings';
  });
  await eventually('a run', () =>
    library.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.sync-line button');
      button?.click();
      return button !== null;
    }),
  );
  await waitForWords(
    library,
    records === 0 ? /收到0条，送出0条/ : new RegExp(`(收到|送出)\\d{${String(records).length}}条`),
  );
}

async function waitForWords(library: Page, words: RegExp): Promise<void> {
  await eventually(
    String(words),
    async () => words.test(await library.evaluate(() => document.body.innerText)),
    280_000,
  );
}
