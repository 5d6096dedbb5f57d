import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { dropFile } from '../../scripts/browsers/drop-file.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { makeDoc } from '../helpers/made-doc.ts';
import { makeDocx, paragraph, run } from '../helpers/made-docx.ts';
import { printSample } from '../helpers/printed-pdf.ts';
import { seeded } from '../helpers/random.ts';
import { columnPrint, linePrint, notedPrint, plainPrint, printReports } from '../helpers/report-prints.ts';
import { readShownAnalysis } from '../helpers/shown-analysis.ts';
import { projectRoot } from '../helpers/sources.ts';
import { judgeReading } from '../helpers/wrap-report.ts';
import { drawWrapped, readByCommand, readInBrowser } from '../helpers/wrapped-pages.ts';

const sample = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8');
const sampleLines = sample.trim().split('\n');

/** A report's table, with empty cells. */
const table = {
  behind: '持续完善十五分钟便民生活服务',
  rows: [
    ['指标', '2024年', '2025年', '增长'],
    ['渔业产值（亿元）', '5.2', '5.6', '7.7%'],
    ['固定资产投资（亿元）', '', '12.4', ''],
    ['新增就业岗位（个）', '820', '', '-3.1%'],
  ],
};
const notes = ['一张蓝图绘到底', '紧密型学区', '协同议事'].map((term) => ({
  term,
  text: `“${term}”指由镇里组织、居民参与、按季公布进度的一种做法，首批在三个村试行。`,
}));

/** A real report's text as it was copied out of a PDF; it is not part of the project and may be missing. */
const real = join(projectRoot, '../shared/reports/jinqiao-2023h1-pdf.txt');

const fixtures = join(projectRoot, 'tests/fixtures');
/** Files that other programs made, kept as they made them. */
const kept = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:pdf|docx?|rtf|odt)$/.test(path),
);

/** Every file by name: printed here by Chromium, made here, kept. */
async function makeFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const prints = await printReports([
    ...[plainPrint(sample), columnPrint(sample, table), notedPrint(sample, notes)],
    ...(existsSync(real) ? [linePrint(readFileSync(real, 'utf8'))] : []),
  ]);
  for (const [name, bytes] of prints) files.set(`${name}.pdf`, bytes);
  files.set('numbers of pages at the foot.pdf', await printSample());
  files.set('word.docx', makeDocx({ body: sampleLines.map((line) => paragraph(run(line))).join('') }));
  files.set('word 97.doc', makeDoc({ body: sampleLines.map((runs) => ({ runs })) }));
  files.set('text.txt', new TextEncoder().encode(sample));
  for (const path of kept) files.set(basename(path), readFileSync(join(fixtures, path)));
  return files;
}
const files = await makeFiles();

/** What the command line prints: an analysis, each of whose figures has its pages, and besides it what it was made of. */
type Printed = Analysis & { text: string; file: unknown };

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-alike-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line prints of a file, as a newsroom calls it. */
function analyse(name: string, bytes: Uint8Array): Printed {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const printed = execFileSync(process.execPath, [join(projectRoot, 'scripts/analyse.ts'), path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // In the page a figure's pages are asked of the file, for the snippet that is made of it.
  return JSON.parse(printed, (key, value) => (key === 'pages' ? undefined : value)) as Printed;
}
const printed = new Map([...files].map(([name, bytes]) => [name, analyse(name, bytes)]));

describe.each(browserKinds)('a file in the reading page and on the command line, in %s', (kind) => {
  let stage: Stage;
  let asking: Awaited<ReturnType<Stage['browser']['openExtensionPage']>>;
  beforeAll(async () => {
    stage = await openStage(kind);
    asking = await stage.browser.openExtensionPage('/popup.html');
  });
  afterAll(() => stage?.close());

  test.each([...files.keys()])(
    'has the same figures with all their fields, terms, sections and head: %s',
    async (name) => {
      const { text, file, ...analysis } = printed.get(name)!;
      expect(analysis.figures.length).toBeGreaterThan(10);
      const page = await stage.browser.openExtensionPage('/viewer.html');
      await page.waitForSelector('.viewer-drop');
      await dropFile(page, files.get(name)!, name);
      const shown = await eventually('a file that is read', () => readShownAnalysis(asking, page));
      // First what the eye looks for when they differ.
      expect(shown!.figures).toEqual(analysis.figures);
      expect(shown).toEqual(analysis);
      await page.close();
    },
  );

  test('of pages in which a report stands in many ways the same is read (four drawn by seed)', async () => {
    const page = await stage.browser.browser.newPage();
    for (const wrapped of drawWrapped(seeded(20261128), 4)) {
      const { text, analysis } = await readByCommand(wrapped);
      expect(judgeReading(text, wrapped.page).kept, wrapped.id).toBeGreaterThanOrEqual(0.95);
      expect(await readInBrowser(stage, { page, asking }, wrapped), wrapped.id).toEqual(analysis);
    }
    await page.close();
  });

  test.skipIf(!existsSync(real))('is a real one too (skipped where ../shared is missing)', () => {
    expect([...files.keys()]).toContain('lines.pdf');
  });
});
