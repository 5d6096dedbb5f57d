import { JSDOM } from 'jsdom';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { fixtureReports } from '../../tests/helpers/revise-report.ts';
import { judgeReading, type Wrapping, wrappings, wrapReport } from '../../tests/helpers/wrap-report.ts';
import type { ProofRow } from './row.ts';

const address = 'https://www.yunting.invalid/zwgk/1.html';
const seed = 20261127;

/** Every wrapping there is, each around a report drawn by seed: what is kept of the report, what is read of the site. */
export async function proofPages(): Promise<ProofRow[]> {
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
