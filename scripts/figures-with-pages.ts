import type { Analysis } from '../lib/analysis/analysis.ts';
import type { Figure } from '../lib/analysis/figure.ts';
import { type PageRange, pagesOf, type ReportFile } from '../lib/text/report-file.ts';

/** The figures of a report as the command line prints them: each of a file with pages with those that print it. */
export const figuresWithPages = (
  { figures }: Analysis,
  file: ReportFile | null,
): (Figure & { pages?: PageRange })[] =>
  figures.map((figure) => {
    const pages = pagesOf(file, figure);
    return pages ? { ...figure, pages } : figure;
  });
