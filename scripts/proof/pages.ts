import { isDeepStrictEqual } from 'node:util';
import { JSDOM } from 'jsdom';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import { openStage } from '../../tests/helpers/e2e.ts';
import { fixtureReports } from '../../tests/helpers/fixture-reports.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { judgeReading, type Wrapping, wrappings, wrapReport } from '../../tests/helpers/wrap-report.ts';
import { everyForm, readByCommand, readInBrowser } from '../../tests/helpers/wrapped-pages.ts';
import type { BrowserKind } from '../browsers/launch.ts';
import type { ProofRow } from './row.ts';

const address = 'https://www.yunting.invalid/zwgk/1.html';
const seed = 20261127;

/** Every wrapping there is on the command line, and each form of a body beside each neighbour in both browsers. */
export async function proofPages(): Promise<ProofRow[]> {
  return [...proveWrappings(), ...(await proveBrowser('chrome')), ...(await proveBrowser('firefox'))];
}

/** What the extension reads of served pages, beside what the command line reads of the same bytes. */
async function proveBrowser(kind: BrowserKind): Promise<ProofRow[]> {
  const stage = await openStage(kind);
  try {
    const asking = await stage.browser.openExtensionPage('/popup.html?tab=0');
    const page = await stage.browser.browser.newPage();
    const pages = everyForm(seeded(seed));
    const other: string[] = [];
    for (const wrapped of pages) {
      const { analysis } = await readByCommand(wrapped);
      const shown = await readInBrowser(stage, { page, asking }, wrapped).catch(() => null);
      if (!isDeepStrictEqual(shown, analysis)) other.push(shown ? wrapped.id : `${wrapped.id} (not read)`);
    }
    for (const id of other) console.log(`  ${kind}: ${id}`);
    return [
      {
        name: `${pages.length} forms of a page in ${kind}: read as on the command line`,
        asked: `${pages.length}`,
        measured: `${pages.length - other.length}`,
        pass: other.length === 0,
      },
    ];
  } finally {
    await stage.close();
  }
}

/** Every wrapping there is, each around a report drawn by seed: what is kept of the report, what is read of the site. */
function proveWrappings(): ProofRow[] {
  const random = seeded(seed);
  const reports = fixtureReports().filter((text) => text.length > 700);
  const { window } = new JSDOM();
  const failed: { id: string; kept: number; strange: number }[] = [];
  let worst = 1;
  let strangest = 0;
  const judge = (wrapping: Wrapping) => {
    const page = wrapReport(random.pick(reports), wrapping);
    const document = new window.DOMParser().parseFromString(page.html, 'text/html');
    const judged = judgeReading(readReportText(document, address)?.report.text ?? '', page);
    worst = Math.min(worst, judged.kept);
    strangest = Math.max(strangest, judged.strange);
    if (judged.kept < 0.95 || judged.strange > 0.02) failed.push({ id: wrapping.id, ...judged });
  };
  for (const wrapping of wrappings) judge(wrapping);
  window.close();
  return [
    {
      name: `${wrappings.length} wrappings: the report kept whole`,
      asked: '≥ 95% of the text, ≤ 2% of the site',
      measured: `${wrappings.length - failed.length}; least kept ${percent(worst)}, most of the site ${percent(strangest)}`,
      pass: failed.length === 0,
    },
    ...failed.slice(0, 20).map(({ id, kept, strange }) => ({
      name: `  ${id}`,
      asked: 'reported',
      measured: `${percent(kept)} kept, ${percent(strange)} of the site`,
      pass: true,
    })),
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
