import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { DetectProbe } from './detect-probe.ts';
import { measured, median } from './median.ts';
import type { Row } from './row.ts';

/** Fresh pages; the median of their first looks counts, for a content script looks once, with cold code. */
const runs = 11;

/** Elements of the news page, as the design names it. */
const elements = 2_000;

declare const zbtDetect: DetectProbe;

/** Each kind of page that is none: its title says so; its title says nothing, so that its body has to be looked at; and its text greets delegates, as a speech does: head table and body are read and judged whole. */
const kinds = [
  { what: 'first look', aim: 'at most 4 times', html: writeNewsPage('全区重点项目推进会召开') },
  { what: 'its title says nothing', aim: 'at most 8 times', html: writeNewsPage('实干开新局') },
  {
    what: 'its text greets delegates',
    aim: 'at most 12 times',
    html: writeNewsPage('实干开新局', '各位代表一致赞成。'),
  },
];

/** A page of its own each time, which tells its time in steps of 5 µs: a bare pass is no more than some of the usual ones. */
const address = 'https://bench.example/';
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Measures the first look at a page that is no report, in Chromium, and the size of what every page loads for it. */
export async function benchDetect(): Promise<Row[]> {
  const probe = await bundleProbe();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const rows: Row[] = [];
    for (const kind of kinds) rows.push(await benchKind(browser, probe, kind));
    return [...rows, sizeRow(probe)];
  } finally {
    await browser.close();
  }
}

async function benchKind(
  browser: Browser,
  probe: string,
  { what, aim, html }: (typeof kinds)[number],
): Promise<Row> {
  const looks: number[] = [];
  const passes: number[] = [];
  let nodes = 0;
  for (let run = 0; run < runs; run += 1) {
    const look = await onFreshPage(browser, { probe, html }, (page) => page.evaluate(() => zbtDetect.look()));
    if (look.verdict === 'yes') throw new Error('a news page was taken for a report');
    looks.push(look.read + look.judge);
    const pass = await onFreshPage(browser, { probe, html }, (page) => page.evaluate(timeBarePass));
    nodes = pass.nodes;
    passes.push(pass.time);
  }
  return {
    name: `news page of ${nodes.toLocaleString('en')} elements: ${what}`,
    ...measured(looks),
    unit: 'ms',
    against: 'a bare TreeWalker pass',
    ratio: median(looks) / median(passes),
    aim,
  };
}

function sizeRow(probe: string): Row {
  return {
    name: 'script for the first look, compressed',
    value: gzipSync(probe).length / 1000,
    unit: 'kB',
    against: null,
    ratio: null,
    aim: 'at most 20 kB',
  };
}

async function onFreshPage<T>(
  browser: Browser,
  { probe, html }: { probe: string; html: string },
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.respond({ contentType: 'text/html; charset=utf-8', headers: isolated, body: html }),
    );
    await page.goto(address);
    await page.evaluate(probe);
    // Layout is done before anything is measured, as it is when a content script starts.
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** In the page: the floor, one walk over the text nodes with concatenation. */
function timeBarePass(): { time: number; nodes: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  const time = performance.now() - start;
  if (text.length === 0) throw new Error('nothing read');
  return { time, nodes: document.querySelectorAll('*').length };
}

/** The probe and what it imports as one script. */
async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('./detect-probe.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'zbtDetectModule' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the probe was not built');
  return output.output[0].code;
}

/** A portal's news page: menus, an article whose digits stand in spans, lists of other news, foot. */
function writeNewsPage(title: string, more = ''): string {
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/c${i}/">栏目${i}</a></li>`).join('');
  const paragraphs = Array.from({ length: 60 }, (_, i) => newsParagraph(i)).join('\n');
  const others = Array.from(
    { length: 120 },
    (_, i) =>
      `<li><a href="/xwzx/${i}.html">区领导调研第<em>${i}</em>项重点工作</a><span>01-${10 + (i % 20)}</span></li>`,
  ).join('');
  const body = `<div class="header"><ul class="menu">${menu}</ul></div><div class="crumb">当前位置：首页 &gt; 新闻中心</div>
<div class="main"><h1>${title}</h1><p class="info"><span>2024-01-12</span> <span>来源：融媒体中心</span></p>
<div class="article-content"><p>${more}</p>${paragraphs}</div><ul class="news">${others}</ul></div>
<div class="footer"><p>主办：区人民政府办公室</p></div>`;
  const count = (body.match(/<[a-z]/g) ?? []).length;
  const filler = '<i></i>'.repeat(Math.max(0, elements - count));
  return `<!DOCTYPE html><html><head><title>${title}_新闻中心</title></head><body>${body}<div>${filler}</div></body></html>`;
}

function newsParagraph(i: number): string {
  const digits = (value: number) => `<span lang="EN-US">${value}</span>`;
  return `<p class="MsoNormal"><span>1月${digits(12)}日，会议听取了项目进展汇报，学习了政府工作报告。</span><span>会议指出，今年已开工项目</span>${digits(i + 20)}<span>个，完成投资</span>${digits(i * 3 + 7)}<span>亿元，</span><span>要坚持问题导向，加快前期手续办理，确保</span>${digits(i + 3)}<span>个项目按期建成。</span></p>`;
}
