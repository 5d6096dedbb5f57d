import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportText } from '../../../lib/text/report-text.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { readPdfBytes } from '../../../scripts/pdf-text.ts';
import { factsOf } from '../../helpers/figure-facts.ts';
import { makePdf } from '../../helpers/made-pdf.ts';
import { type SetRun, setDocument } from '../../helpers/pdf-items.ts';
import { projectRoot } from '../../helpers/sources.ts';

const readPages = async (pages: readonly SetRun[][]): Promise<ReportText> =>
  (await readPdfBytes(makePdf(pages), { address: null, name: null })).reading!.report;

const filesIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(projectRoot, folder, name));

describe('a report that is printed as a PDF', () => {
  it.each([...filesIn('assets/sample'), ...filesIn('tests/fixtures/figures')])(
    'gives the figures of its text: %s',
    async (path) => {
      const text = readFileSync(path, 'utf8');
      const pages = setDocument(text, '政府工作报告汇编');
      expect(factsOf(await readPages(pages))).toEqual(factsOf(plainReportText(text)));
    },
  );
});

const shared = new URL('../../../../shared/reports/', import.meta.url);
describe.skipIf(!existsSync(shared))('real reports (skipped where ../shared is missing)', () => {
  it.each(['jinqiao-2023h1', 'pujin-2023h1', 'qibao-2021h1', 'songnan-2023'])(
    'give the figures of their text, set as a PDF: %s',
    async (name) => {
      const text = readFileSync(new URL(`${name}.txt`, shared), 'utf8');
      const pages = setDocument(text, '政府工作报告汇编');
      expect(factsOf(await readPages(pages))).toEqual(factsOf(plainReportText(text)));
    },
  );
});
