import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { openReader, type Reader } from '../../scripts/open-reader.ts';
import { readDocument } from '../../scripts/read-document.ts';
import { eventually, type Stage } from './e2e.ts';
import { fixtureReports } from './fixture-reports.ts';
import type { Random } from './random.ts';
import { readPageAnalysis } from './shown-analysis.ts';
import { type WrappedReport, type Wrapping, wrappings, wrapReport } from './wrap-report.ts';

/** A report in a page, under the address of a portal that is read without being asked. */
export interface WrappedPage {
  id: string;
  address: string;
  page: WrappedReport;
}

/** So many wrappings, drawn by seed, each around a report that is long enough to judge by. */
export function drawWrapped(random: Random, count: number): WrappedPage[] {
  const reports = fixtureReports().filter((text) => text.length > 700);
  return Array.from({ length: count }, (_, i) => wrapped(random.pick(wrappings), random.pick(reports), i));
}

/** Each form of a body beside each neighbour once, in a wrapper drawn by seed. */
export function everyForm(random: Random): WrappedPage[] {
  const reports = fixtureReports().filter((text) => text.length > 700);
  const forms = Map.groupBy(wrappings, ({ form }) => form);
  return [...forms.values()].map((some, i) => wrapped(random.pick(some), random.pick(reports), i));
}

const wrapped = (wrapping: Wrapping, text: string, i: number): WrappedPage => ({
  id: wrapping.id,
  address: `https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/700/${i}.html`,
  page: wrapReport(text, wrapping),
});

let reader: Reader | null = null;

/** What the command line reads of a page: its text, and the analysis that it prints. */
export async function readByCommand({
  address,
  page,
}: WrappedPage): Promise<{ text: string; analysis: Analysis }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page.html);
    const report = await readDocument(file, address);
    reader ??= openReader();
    return { text: report.text, analysis: JSON.parse(JSON.stringify(reader.read(report))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the extension reads of the page in a browser, as its popup is given it. `asking`: a page of the extension. */
export async function readInBrowser(
  { portal }: Stage,
  { page, asking }: { page: Page; asking: Page },
  { id, address, page: { html } }: WrappedPage,
): Promise<Analysis> {
  portal.publish(address, html);
  await page.bringToFront();
  await page.goto(address);
  return eventually(`a reading of ${id}`, () => readPageAnalysis(asking, address), 10_000);
}
