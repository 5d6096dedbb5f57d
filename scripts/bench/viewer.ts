import type { Page } from 'puppeteer-core';
import { openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { makePdf } from '../../tests/helpers/made-pdf.ts';
import { setDocument } from '../../tests/helpers/pdf-items.ts';
import { dropFile } from '../browsers/drop-file.ts';
import { measured, median } from './median.ts';
import type { Row } from './row.ts';

/** A report of a district has so many pages. */
const pages = 13;
/** What the page's memory must not grow with. */
const manyPages = 300;
/** Fresh pages for each figure; the median counts. */
const runs = 5;
/** Places at which the many pages are looked at. */
const stops = 30;

/** From a file that is dropped on the reading page to its first marks, and what many pages hold, in a real Chromium. */
export async function benchViewer(): Promise<Row[]> {
  const stage = await openStage('chrome');
  try {
    return [...(await benchMarks(stage)), await benchMemory(stage)];
  } finally {
    await stage.close();
  }
}

const fileOf = (count: number, seed: number): Uint8Array =>
  makePdf(setDocument(longReport(seed, count * 800), '政府工作报告').slice(0, count));

async function openViewer(stage: Stage): Promise<Page> {
  const page = await stage.browser.openExtensionPage('/viewer.html');
  await page.bringToFront();
  await page.waitForSelector('.viewer-drop');
  return page;
}

async function benchMarks(stage: Stage): Promise<Row[]> {
  const first: number[] = [];
  const whole: number[] = [];
  const text: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // A file of its own each time: the background remembers what it has read.
    const bytes = fileOf(pages, 200 + run);
    text.push(await timeToText(stage, bytes));
    const page = await openViewer(stage);
    const took = await timeToMarks(page, bytes);
    first.push(took.first);
    whole.push(took.whole);
    await page.close();
  }
  const row = (what: string, times: number[], aim: string): Row => ({
    name: `file of ${pages} pages dropped to ${what}`,
    ...measured(times),
    unit: 'ms',
    against: 'pdf.js alone from the bytes to the text of all pages',
    ratio: median(times) / median(text),
    aim,
  });
  return [
    row('first marks', first, 'at most 1.2 times'),
    row('the marks of its whole text', whole, 'none: for comparison'),
  ];
}

interface MarkTimes {
  /** To the marks of the first paragraphs. */
  first: number;
  /** To those of the session, which begins with the whole text. */
  whole: number;
}

async function timeToMarks(page: Page, bytes: Uint8Array): Promise<MarkTimes> {
  await page.evaluate(() => {
    addEventListener(
      'drop',
      () => {
        const start = performance.now();
        const took = { first: 0, whole: 0 };
        let ahead: Highlight | undefined;
        const look = () => {
          const marks = CSS.highlights.get('zbt-figure');
          const hasSession = document.querySelector('zbt-host') !== null;
          if (marks && took.first === 0) took.first = performance.now() - start;
          if (!hasSession) ahead = marks;
          else if (marks && marks !== ahead) took.whole = performance.now() - start;
          if (took.whole > 0) Object.assign(globalThis, { zbtTook: took });
          else setTimeout(look, 1);
        };
        look();
      },
      { once: true, capture: true },
    );
  });
  await dropFile(page, bytes, 'report.pdf');
  await page.waitForFunction(() => 'zbtTook' in globalThis, { polling: 50 });
  return page.evaluate(() => (globalThis as unknown as { zbtTook: MarkTimes }).zbtTook);
}

/** The same file by pdf.js alone, in a fresh page of ours that has not loaded it either. */
async function timeToText(stage: Stage, bytes: Uint8Array): Promise<number> {
  const page = await openViewer(stage);
  const took = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const start = performance.now();
    const library = await import('/pdfjs/pdf.min.mjs' as string);
    library.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
    const { promise } = library.getDocument({ data, cMapUrl: '/pdfjs/cmaps/', cMapPacked: true });
    const document = await promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    await Promise.all(
      numbers.map(async (number) =>
        (await document.getPage(number)).getTextContent({ disableNormalization: true }),
      ),
    );
    return performance.now() - start;
  }, Buffer.from(bytes).toString('base64'));
  await page.close();
  return took;
}

/** Bytes of script and of canvases that the page holds after what can be collected is. */
async function heldBy(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('canvas')].reduce((sum, { width, height }) => sum + width * height * 4, 0),
  );
  return JSHeapUsedSize + drawn;
}

async function benchMemory(stage: Stage): Promise<Row> {
  const page = await openViewer(stage);
  await dropFile(page, fileOf(manyPages, 300), 'report.pdf');
  const rest = () => new Promise((done) => setTimeout(done, 1_000));
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  await rest();
  const held: number[] = [];
  for (let stop = 1; stop <= stops; stop += 1) {
    await page.evaluate(
      (part) => scrollTo({ top: document.body.scrollHeight * part, behavior: 'instant' }),
      stop / stops,
    );
    await rest();
    held.push(await heldBy(page));
  }
  await page.close();
  return {
    name: `most that ${manyPages} pages hold while they are scrolled through, script and canvases`,
    value: Math.max(...held) / 1024 / 1024,
    unit: 'MiB',
    against: 'the middle of the last ten places against that of the first ten',
    ratio: median(held.slice(-10)) / median(held.slice(0, 10)),
    aim: 'flat',
  };
}
