// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { projectRoot } from '../../helpers/sources.ts';
import {
  type AskWorker,
  clearBrowser,
  comparedOf,
  librarySender,
  pageSender,
  resultOf,
  startWorker,
} from '../../helpers/worker.ts';

const sampleOf = (file: string) => readFileSync(join(projectRoot, 'assets/sample', file), 'utf8').trim();

/** Every address that was fetched. */
const fetched: string[] = [];
let askAs: Awaited<ReturnType<typeof startWorker>>;

beforeEach(async () => {
  clearBrowser();
  fetched.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    const file = /\/sample\/(.+)$/.exec(address)?.[1];
    return file === undefined ? new Response(null, { status: 404 }) : new Response(sampleOf(file));
  });
  askAs = await startWorker();
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the sample's text at an address. */
async function open(address: string, ask: AskWorker) {
  const report = plainReportText(sampleOf('report-2025h1.txt'), address);
  const { key, analysis } = resultOf(await ask('analyse', { report, format: 'html', columnLinks: [] }));
  const { start, end } = analysis.figures.find(({ text }) => text === '18.62亿元')!;
  return { key, span: { start, end } };
}

const openSample = () => {
  const address = browser.runtime.getURL('/sample.html');
  const ask = askAs({ ...librarySender, url: address });
  return open(address, ask).then((opened) => ({ ...opened, ask }));
};

describe('the built-in sample', () => {
  it('is set beside the goals of the report before it, each with its state', async () => {
    const { ask, key } = await openSample();
    const page = (await comparedOf({ ask, key }))!;
    expect(page.last).toMatchObject({ period: '2024', address: null, readAt: null });
    expect(page.partOfYear).toBe(true);
    const rows = page.goals.map(({ goal, outcome, state }) => [goal.text, outcome?.text ?? null, state]);
    expect(rows).toContainEqual(['36亿元', '18.62亿元', 'reported']);
    expect(rows).toContainEqual(['12个', null, 'promised-again']);
  });

  it('has the goal and the line of a figure', async () => {
    const { ask, key, span } = await openSample();
    const before = resultOf(await ask('earlierValues', { key, span }))!;
    expect(before.goal).toMatchObject({ text: '36亿元', lastYear: true, href: null });
    expect(before.series?.points.map(({ text, join }) => [text, join])).toEqual([
      ['16.86亿元', null],
      ['17.50亿元', 'joined'],
      ['18.62亿元', 'joined'],
    ]);
  });

  it('keeps nothing, makes no place, and asks for our own files alone', async () => {
    const { ask, key, span } = await openSample();
    await ask('refine', { key });
    await comparedOf({ ask, key });
    await ask('earlierValues', { key, span });
    const own = askAs(librarySender);
    expect(resultOf(await own('placeList', null))).toEqual([]);
    expect(resultOf(await own('storeUse', { name: 'allPastReports', values: [] }))).toEqual([]);
    expect(fetched.filter((address) => !address.startsWith(browser.runtime.getURL('/')))).toEqual([]);
  });

  it('leaves its past to nobody else: a page with the same text has none', async () => {
    const address = 'https://www.pudong.gov.cn/sample.html';
    const ask = askAs(pageSender(address));
    const { key } = await open(address, ask);
    expect(await comparedOf({ ask, key })).toBeNull();
    expect(fetched.filter((asked) => asked.includes('/sample/'))).toEqual([]);
  });
});
