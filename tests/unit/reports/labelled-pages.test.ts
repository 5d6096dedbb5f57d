import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectReport } from '../../../lib/reports/detect.ts';
import { factsOfLine, type LabelledPage } from '../../helpers/labelled-pages.ts';

const path = '../shared/pages.jsonl';

describe.skipIf(!existsSync(path))(`labelled pages (skipped without ${path})`, () => {
  const pages: LabelledPage[] = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

  it.each(
    pages
      .filter((page) => page.label === 'not-report')
      .map((page) => [page.title ?? page.notes, page] as const),
  )('is not taken for a report: %s', (_name, page) => {
    expect(detectReport(factsOfLine(page)).verdict).not.toBe('yes');
  });

  it('knows at least 97 in 100 reports', () => {
    const reports = pages.filter((page) => page.label === 'report');
    const missed = reports.filter((page) => detectReport(factsOfLine(page)).verdict !== 'yes');
    expect(missed.map((page) => page.title ?? page.url).slice(0, 10)).toEqual([]);
    expect(1 - missed.length / reports.length).toBeGreaterThanOrEqual(0.97);
  });
});
