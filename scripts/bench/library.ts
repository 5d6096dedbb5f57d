import type { Page } from 'puppeteer-core';
import { databaseName } from '../../lib/store/schema.ts';
import { openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { madeBackup } from '../../tests/helpers/made-backup.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { measured, median } from './median.ts';
import { onFreshPage } from './report-page.ts';
import type { Row } from './row.ts';

/** How many snippets the library must stay smooth at. */
const sizes = [10_000, 100_000];
/** Fresh pages for each figure; the median counts. */
const runs = 7;
/** Snippets that are written at a time. */
const atOnce = 5_000;
/** What is typed, one after another, more than once. */
const typed = [
  '税收',
  '税收1',
  '税收12',
  '财政 云汀镇',
  'zz',
  '上半年完成税收',
  '安澜',
  'onerror',
  '2023h1',
  '第123',
];
const rounds = 4;

interface Clock {
  zbtMarked?: number;
}

/** A full library in a real Chromium: how soon its first rows stand there, and how soon what is searched. */
export async function benchLibrary(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of sizes) {
    const stage = await openStage('chrome');
    try {
      await fillStore(stage, count);
      rows.push(await benchOpen(stage, count), await benchSearch(stage, count));
    } finally {
      await stage.close();
    }
  }
  return rows;
}

async function benchOpen(stage: Stage, count: number): Promise<Row> {
  const times: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await timeBareRows(stage));
    times.push(await onFreshPage(stage, (page) => timeFirstRows(stage, page)));
  }
  return {
    name: `library with ${count} snippets: opened to first rows drawn`,
    ...measured(times),
    unit: 'ms',
    against: 'a blank page of the extension that reads the bare rows',
    ratio: median(times) / median(bare),
    aim: 'at most 1.15 times',
  };
}

/** Opens the library; milliseconds to the frame in which its first rows are drawn. */
async function timeFirstRows(stage: Stage, page: Page): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    const clock = globalThis as Clock;
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.snippet-row')) return;
      watch.disconnect();
      // Drawn, not only built.
      requestAnimationFrame(() => setTimeout(() => (clock.zbtMarked = performance.now())));
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${stage.browser.origin}/library.html`);
  await page.waitForFunction(() => (globalThis as Clock).zbtMarked !== undefined, { polling: 50 });
  return page.evaluate(() => (globalThis as Clock).zbtMarked!);
}

/** From a letter typed to the list that is built for it, once all rows are read. */
async function benchSearch(stage: Stage, count: number): Promise<Row> {
  const times = await onFreshPage(stage, async (page) => {
    await timeFirstRows(stage, page);
    await page.waitForFunction(allAreCounted, { polling: 200, timeout: 120_000 }, count);
    return page.evaluate(searchInTurn, typed, rounds);
  });
  const sorted = [...times].sort((a, b) => a - b);
  return {
    name: `search p95 over ${count} snippets, a letter typed to its list built`,
    ...measured(times),
    value: sorted[Math.floor(sorted.length * 0.95)]!,
    unit: 'ms',
    against: null,
    ratio: null,
    aim: 'under 20 ms',
  };
}

/** In the page: whether the kinds that are offered count all snippets, so all are read. */
function allAreCounted(count: number): boolean {
  return [...document.querySelectorAll<HTMLSelectElement>('.filter-row select')].some((select) => {
    const counts = [...select.options].map(({ text }) => Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0));
    return counts.reduce((sum, one) => sum + one, 0) === count;
  });
}

/** In the page: types each word and takes the time to the change that it makes; the first of all, which makes the index, is left out. */
async function searchInTurn(words: string[], times: number): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const list = document.querySelector('.browser-list')!;
  const type = async (word: string) => {
    const changed = new Promise<number>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done(performance.now());
      });
      watch.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const from = performance.now();
    field.value = word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const took = (await changed) - from;
    // What is drawn after it is no part of the next.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    return took;
  };
  await type('甲');
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) for (const word of words) took.push(await type(word));
  return took;
}

/** Milliseconds from the opening of a blank page of the extension to the same rows, handed out by the database to nobody. */
async function timeBareRows(stage: Stage): Promise<number> {
  return onFreshPage(stage, async (page) => {
    await page.evaluateOnNewDocument((name) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('snippets').objectStore('snippets').getAll();
        reading.onsuccess = () => {
          (globalThis as Clock).zbtMarked = performance.now();
          opening.result.close();
        };
      };
    }, databaseName);
    await page.goto(`${stage.browser.origin}/manifest.json`);
    await page.waitForFunction(() => (globalThis as Clock).zbtMarked !== undefined, { polling: 50 });
    return page.evaluate(() => (globalThis as Clock).zbtMarked!);
  });
}

/** Writes the snippets past the extension's own code; the database is there since its page was opened. */
async function fillStore(stage: Stage, count: number): Promise<void> {
  const { snippets, texts } = madeBackup(seeded(1), count);
  const page = await stage.browser.openExtensionPage('/popup.html');
  for (let at = 0; at < count; at += atOnce) {
    const rows = { snippets: snippets.slice(at, at + atOnce), texts: at === 0 ? texts : [] };
    await page.evaluate(writeRows, databaseName, JSON.stringify(rows));
  }
  await page.close();
}

/** In a page of the extension: puts rows into tables. */
function writeRows(database: string, json: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onsuccess = () => {
      const tables = JSON.parse(json) as Record<string, unknown[]>;
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite', { durability: 'relaxed' });
      for (const [table, rows] of Object.entries(tables))
        for (const row of rows) writing.objectStore(table).put(row);
      writing.oncomplete = () => resolve(opening.result.close());
      writing.onerror = () => reject(writing.error);
    };
  });
}
