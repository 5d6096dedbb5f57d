import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { loadMessages } from '../../tests/helpers/i18n.ts';
import type { ChartsProbe } from './charts-probe.tsx';
import { measured, median } from './median.ts';
import type { Row } from './row.ts';

/** Rounds of which the median counts, and rounds before the first that counts. */
const runs = 15;
const warmUp = 3;

/** As many series as the page of a place that has read in its thirty reports. */
const chartCount = 60;

declare const zbtCharts: ChartsProbe;

/**
 * Draws sixty charts of a place in Chromium, in a grid as the library does, against drawing the tables of the same
 * series; building and layout, turn by turn. The first drawing of a page, before anything is compiled, is a row of its own.
 */
export async function benchCharts(): Promise<Row[]> {
  const probe = await bundleProbe();
  const messages = await loadMessages('zh_CN');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const open = async () => {
      await page.goto('about:blank');
      await page.evaluate(speak, messages);
      await page.evaluate(probe);
    };
    const first: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await open();
      first.push(await page.evaluate((count) => zbtCharts.timeCharts(count), chartCount));
    }
    await open();
    return [firstRow(first), await warmRow(page)];
  } finally {
    await browser.close();
  }
}

function firstRow(times: number[]): Row {
  return {
    name: `${chartCount} charts of a place, first drawing of a page`,
    ...measured(times),
    unit: 'ms',
    against: null,
    ratio: null,
    aim: 'under 300 ms',
  };
}

async function warmRow(page: Page): Promise<Row> {
  const charts: number[] = [];
  const tables: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const chart = await page.evaluate((count) => zbtCharts.timeCharts(count), chartCount);
    const table = await page.evaluate((count) => zbtCharts.timeTables(count), chartCount);
    if (run < 0) continue;
    charts.push(chart);
    tables.push(table);
  }
  return {
    name: `${chartCount} charts of a place, drawn again`,
    ...measured(charts),
    unit: 'ms',
    against: 'drawing their tables',
    ratio: median(charts) / median(tables),
    aim: 'under 300 ms',
  };
}

/** In the page: the words of views, as the browser hands them out. */
function speak(messages: Record<string, { message: string }>): void {
  const getMessage = (key: string, values: (string | number)[] = []) =>
    (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, digit: string) =>
      String(values[Number(digit) - 1] ?? ''),
    );
  Object.assign(globalThis, { browser: { runtime: { id: 'bench' }, i18n: { getMessage } } });
}

/** The probe and what it imports as one script. */
async function bundleProbe(): Promise<string> {
  const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#i18n': file('../../.wxt/i18n/index.ts') } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: file('./charts-probe.tsx'), formats: ['iife'], name: 'zbtChartsModule' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the probe was not built');
  return output.output[0].code;
}
