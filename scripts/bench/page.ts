import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { measured, median } from './median.ts';
import type { PageProbe } from './page-probe.ts';
import type { Row } from './row.ts';
import { writeWordPage } from './word-page.ts';

/** Fresh pages for each figure; the median counts. mark.js takes seconds on the long page, so it runs less often. */
const runs = 7;
const slowRuns = 1;

/** The two sizes the design names, in characters: a town's report, and twenty of them in one page. */
const sizes = [8_000, 160_000];

/** What the page's own script gives back; in ms. */
interface Timing {
  bare: number;
  text: number;
  paint: number;
  hits: number;
  nodesAdded: number;
}

declare const zbtProbe: PageProbe;
declare const Mark: new (root: Element) => MarkJs;
interface MarkJs {
  mark(word: string, options: object): void;
}

/**
 * Measures page text and paint in Chromium: against one bare TreeWalker pass, against mark.js on the same hits, and
 * what marks cost the page's own later edits. Every run is a fresh page of cold nodes; methods take turns.
 */
export async function benchPage(): Promise<Row[]> {
  const probe = await bundleProbe();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const rows: Row[] = [];
    for (const size of sizes) rows.push(...(await benchSize(browser, probe, size)));
    return rows;
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, probe: string, size: number): Promise<Row[]> {
  const { html } = writeWordPage(size);
  const fresh = <T>(run: (page: Page) => Promise<T>) =>
    onFreshPage(browser, { html, scripts: [probe, markJs] }, run);
  const bare: number[] = [];
  const ours: number[] = [];
  const others: number[] = [];
  const laidOut = { plain: [] as number[], marked: [] as number[] };
  const script = { empty: [] as number[], marked: [] as number[] };
  const edits: [watch: Watch, perFrame: number, times: number[]][] = [
    ['none', 10, laidOut.plain],
    ['marked', 10, laidOut.marked],
    ['empty', 1000, script.empty],
    ['marked', 1000, script.marked],
  ];
  let hits = 0;
  let nodesAdded = 0;
  for (let run = 0; run < runs; run += 1) {
    bare.push(await fresh((page) => page.evaluate(timeBarePass)));
    const timing = await fresh((page) => page.evaluate(timeTextAndPaint));
    ours.push(timing.text + timing.paint);
    hits = timing.hits;
    nodesAdded = timing.nodesAdded;
    for (const [watch, perFrame, times] of edits) {
      times.push(await fresh((page) => page.evaluate(timeEdits, watch, perFrame)));
    }
    if (run < (size > 50_000 ? slowRuns : runs))
      others.push(await fresh((page) => page.evaluate(timeMarkJs)));
  }
  const name = `${size.toLocaleString('en')} characters, ${hits} marks`;
  const own = median(ours);
  return [
    {
      name: `${name}: page text and paint`,
      ...measured(ours),
      unit: 'ms',
      against: 'a bare TreeWalker pass',
      ratio: own / median(bare),
      aim: 'at most 3 times',
    },
    {
      name: `${name}: mark.js, the same hits term by term`,
      ...measured(others),
      unit: 'ms',
      against: 'page text and paint',
      ratio: median(others) / own,
      aim: 'at least 50 times',
    },
    { name: `${name}: nodes added`, value: nodesAdded, unit: 'nodes', against: null, ratio: null, aim: '0' },
    {
      name: `${name}: 1,000 later edits, laid out ten at a time`,
      ...measured(laidOut.marked),
      unit: 'ms',
      against: 'an unmarked page',
      ratio: median(laidOut.marked) / median(laidOut.plain),
      aim: 'at most 1.3 times',
    },
    {
      name: `${name}: 1,000 later edits, script alone`,
      ...measured(script.marked),
      unit: 'ms',
      against: 'an observer that does nothing',
      ratio: median(script.marked) / median(script.empty),
      aim: 'at most 1.1 times',
    },
  ];
}

/** The probe and what it imports as one script. */
async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('./page-probe.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'zbtProbeModule' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the probe was not built');
  return output.output[0].code;
}

const markJs = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

async function onFreshPage<T>(
  browser: Browser,
  { html, scripts }: { html: string; scripts: string[] },
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.evaluate(scripts[0]!);
    await page.addScriptTag({ path: scripts[1]! });
    // Layout is done before anything is measured, as it is when a content script starts.
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** In the page: the floor, one walk over the text nodes with concatenation. */
function timeBarePass(): number {
  const root = document.querySelector('#ivs_content')!;
  const start = performance.now();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  const time = performance.now() - start;
  if (text.length === 0) throw new Error('nothing read');
  return time;
}

/** In the page: reading, then painting what the background would answer; finding the hits is not counted. */
function timeTextAndPaint(): Omit<Timing, 'bare'> {
  const root = document.querySelector('#ivs_content')!;
  zbtProbe.warmUp();
  const nodes = document.querySelectorAll('*').length;
  const start = performance.now();
  const page = zbtProbe.readPageText(root);
  const text = performance.now() - start;
  const hits = zbtProbe.findHits(page.text);
  const painter = zbtProbe.makePainter();
  const painting = performance.now();
  zbtProbe.paint(painter, page, hits);
  const paint = performance.now() - painting;
  return { text, paint, hits: painter.size, nodesAdded: document.querySelectorAll('*').length - nodes };
}

/** In the page: the painted words wrapped by mark.js, one after another. */
function timeMarkJs(): number {
  const root = document.querySelector('#ivs_content')!;
  const { text } = zbtProbe.readPageText(root);
  const words = new Set(zbtProbe.findHits(text).map(({ start, end }) => text.slice(start, end)));
  const start = performance.now();
  const marker = new Mark(root);
  for (const word of words)
    marker.mark(word, { acrossElements: true, separateWordSearch: false, diacritics: false });
  return performance.now() - start;
}

/** How the page is watched while it is edited: not at all, by an observer that does nothing, as we do. */
type Watch = 'none' | 'empty' | 'marked';

/**
 * In the page: 1,000 elements put in and taken out among the paragraphs, and what the observer does after them.
 * `perFrame` edits share one layout, as they do on screen; 1,000 means script alone.
 */
async function timeEdits(watch: Watch, perFrame: number): Promise<number> {
  const root = document.querySelector('#ivs_content')!;
  if (watch === 'marked') {
    const page = zbtProbe.readPageText(root);
    const painter = zbtProbe.makePainter();
    zbtProbe.paint(painter, page, zbtProbe.findHits(page.text));
    const { signal } = new AbortController();
    zbtProbe.keepUp({ root, painter, onQuiet: () => {}, onLost: () => {}, signal });
  } else if (watch === 'empty') {
    new MutationObserver(() => {}).observe(root, { subtree: true, childList: true, characterData: true });
  }
  const paragraphs = [...root.querySelectorAll('p')];
  root.getBoundingClientRect();
  const start = performance.now();
  for (let i = 0; i < 1000; i += 1) {
    const added = document.createElement('p');
    added.textContent = '最近更新';
    paragraphs[(i * 7) % paragraphs.length]!.before(added);
    if (i % perFrame === perFrame - 1) {
      await Promise.resolve();
      added.getBoundingClientRect();
    }
    added.remove();
  }
  await Promise.resolve();
  root.getBoundingClientRect();
  return performance.now() - start;
}
