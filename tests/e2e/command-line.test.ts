import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { projectRoot } from '../helpers/sources.ts';

type Printed = Analysis & { text: string };

/** Runs the command line as a newsroom would, and reads what it prints. */
function analyse(...args: string[]): Printed {
  const script = join(projectRoot, 'scripts', 'analyse.ts');
  const printed = execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed) as Printed;
}

const report = ownReports[0]!;
const sample = join(projectRoot, 'assets/sample/report-2025h1.txt');
const facts = ({ figures }: Printed) => figures.map(({ value, unit, kind }) => `${value}${unit} ${kind}`);

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-files-'));
  const files = { html: join(folder, 'report.html'), pdf: join(folder, 'report.pdf') };
  let stage: Stage;

  beforeAll(async () => {
    const html = renderPortalPage(report.page);
    writeFileSync(files.html, html);
    stage = await openStage('chrome');
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.setContent(html);
    await page.pdf({ path: files.pdf, format: 'A4' });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps a text file’s text character for character', () => {
    const printed = analyse(sample);
    expect(printed.text).toBe(readFileSync(sample, 'utf8'));
    for (const figure of printed.figures) {
      expect(printed.text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });

  test('reads the same report out of a text, a portal’s page and a PDF', () => {
    const text = analyse(sample);
    const html = analyse(files.html, '--url', report.address);
    const pdf = analyse(files.pdf);
    expect(html.report).toMatchObject({
      isReport: true,
      place: '临澜镇',
      period: '2025H1',
      publishedOn: '2025-07-18',
    });
    expect(facts(html)).toEqual(facts(text));
    // A PDF is printed with the portal's head and foot around it: its figures are there, dates of the head are none.
    expect(facts(pdf)).toEqual(facts(text));
    expect(pdf.report).toMatchObject({ isReport: true, place: '临澜镇', period: '2025H1' });
  });

  test('says what is wrong with a file it can’t read', () => {
    expect(() => analyse(join(folder, 'nothing.txt'))).toThrow();
    expect(() => analyse(join(projectRoot, 'package.json'))).toThrow();
  });
});
