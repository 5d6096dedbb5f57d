import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { NameWatch } from '../../lib/figures/figure-input.ts';
import { analyse, refine } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { findWords } from '../../lib/text/segmenter.ts';
import { loadJieba } from '../jieba.ts';
import { loadKnowledge } from '../knowledge.ts';

const knowledge = loadKnowledge();
const jieba = loadJieba();

/** What the program reads of a text before word boundaries are known; `watchNames` is shown how figures came by their names. */
export const analyseText = (text: string, watchNames?: NameWatch): Analysis =>
  analyse(plainReportText(text), knowledge, watchNames);

/** What the program reads of a text, after refinement, as `npm run analyse` prints it. */
export function readReport(text: string): Analysis {
  const report = plainReportText(text);
  return refine(analyse(report, knowledge), findWords(jieba, text), report, knowledge);
}
