import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { NameWatch } from '../../lib/figures/figure-input.ts';
import { analyse } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { openReader } from '../open-reader.ts';

const { knowledge, read } = openReader();

/** What the program reads of a text before word boundaries are known; `watchNames` is shown how figures came by their names. */
export const analyseText = (text: string, watchNames?: NameWatch): Analysis =>
  analyse(plainReportText(text), knowledge, { watchNames });

/** What the program reads of a text, after refinement, as `npm run analyse` prints it. */
export const readReport = (text: string): Analysis => read(plainReportText(text));
