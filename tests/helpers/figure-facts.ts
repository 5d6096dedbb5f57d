import type { Figure } from '../../lib/analysis/figure.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { openReader } from '../../scripts/open-reader.ts';

const reader = openReader();
const fields = [
  'value',
  'valueTo',
  'unit',
  'indicator',
  'kind',
  'dir',
  'basis',
  'period',
  'status',
  'goal',
  'approx',
] as const satisfies readonly (keyof Figure)[];

/** What is read of each figure of a report, a line each in text order, its place aside; print has other blanks than a text. */
export const factsOf = (report: ReportText): string[] =>
  reader
    .read(report)
    .figures.map((figure) =>
      [figure.text, ...fields.map((name) => figure[name])]
        .map((value) => String(value).replace(/\s+/g, ''))
        .join(' '),
    );
