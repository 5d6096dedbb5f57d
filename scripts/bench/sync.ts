import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { exportJson } from '../../lib/records/backup.ts';
import { type CouchServer, startCouch } from '../../tests/helpers/couch-server.ts';
import { eventually, openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { madeBackup } from '../../tests/helpers/made-backup.ts';
import { seeded } from '../../tests/helpers/random.ts';
import type { Row } from './row.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const snippetCount = 10_000;
const host = 'couch.sh.gov.cn';

/** What a page was busy with while something ran. */
interface Busy {
  ms: number;
  /** The longest task of the page's thread, in ms; 0 where none was longer than 50. */
  longest: number;
  /** Bytes of the page's heap afterwards. */
  heap: number;
}

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
    const imported = await during(first, () => importFile(first, file));
    const sent = await during(first, () => runToEnd(first, snippetCount));
    const second = await open();
    const received = await during(second, () => runToEnd(second, snippetCount));
    const idle = await during(second, () => runToEnd(second, 0));
    const ratio = (name: string, run: Busy, aim: string): Row => ({
      ...{ name, value: run.ms, unit: 'ms', against: 'importing the same rows from a backup file' },
      ...{ ratio: run.ms / imported.ms, aim },
    });
    const plain = (name: string, value: number, unit: string, aim: string): Row => ({
      ...{ name, value, unit, aim },
      ...{ against: null, ratio: null },
    });
    return [
      ratio(`first sending of ${snippetCount} snippets`, sent, 'seconds, in the background of the page'),
      ratio(
        `first receiving of ${snippetCount} snippets`,
        received,
        'seconds, in the background of the page',
      ),
      ratio('a run that has nothing to do', idle, 'about a second'),
      plain('longest task while sending', sent.longest, 'ms', 'none over 50'),
      plain('longest task while receiving', received.longest, 'ms', 'none over 50'),
      plain('heap of the page after receiving', received.heap / 1e6, 'MB', 'about that after importing'),
      plain('heap of the page after importing', imported.heap / 1e6, 'MB', 'what the list of 10,000 takes'),
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
  await library.evaluate(() => {
    const longest = { ms: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { zbtLongest: longest });
  });
  return library;
}

async function during(library: Page, work: () => Promise<void>): Promise<Busy> {
  await library.evaluate(() => {
    (globalThis as unknown as { zbtLongest: { ms: number } }).zbtLongest.ms = 0;
  });
  const from = performance.now();
  await work();
  const ms = performance.now() - from;
  const longest = await library.evaluate(
    () => (globalThis as unknown as { zbtLongest: { ms: number } }).zbtLongest.ms,
  );
  const { JSHeapUsedSize: heap = 0 } = await library.metrics();
  return { ms, longest, heap };
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
