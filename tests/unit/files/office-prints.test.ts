import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../lib/text/report-file.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { readPdfBytes } from '../../../scripts/pdf-text.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { factsOf } from '../../helpers/figure-facts.ts';
import { officeFormats, officeReport } from '../../helpers/office-report.ts';
import { projectRoot } from '../../helpers/sources.ts';

const { text, notes } = officeReport();
const pathOf = (format: string): string =>
  join(projectRoot, `tests/fixtures/prints/report-with-notes.${format}`);

/** In order of their words: a PDF has the notes of a page together. */
const linesOf = (lines: string): string[] =>
  lines
    .replace(/[ \u3000]/g, '')
    .split('\n')
    .sort();

describe('a report with notes that LibreOffice writes', () => {
  it.each(officeFormats)('gives the figures and the lines of its text: .%s', async (format) => {
    const report = await readDocument(pathOf(format), null);
    expect(factsOf(report).sort()).toEqual(factsOf(plainReportText(text)).sort());
    expect(linesOf(report.text)).toEqual(linesOf(text));
  });

  it('has its notes whole in its PDF, one over two pages, and names what is no part of the text', async () => {
    const bytes = new Uint8Array(readFileSync(pathOf('pdf')));
    const { reading } = await readPdfBytes(bytes, { address: null, name: null });
    const { report, leftOut } = reading!;
    const found = reading!.notes.map((span) => ({
      text: report.text.slice(span.start, span.end).replace(/^[¹²³⁴-⁹⁰]+/, ''),
      pages: pagesOf(report.file, span)!,
    }));
    expect(found.map((note) => note.text)).toEqual(notes);
    expect(found.filter(({ pages }) => pages.to > pages.from)).toHaveLength(1);
    expect([...new Set(leftOut.map(({ why }) => why))].sort()).toEqual([
      'contents',
      'page-number',
      'running-head',
    ]);
  });
});
