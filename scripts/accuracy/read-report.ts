import type { Analysis } from '../../lib/analysis/analysis.ts';
import { analyse, refine } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { findWords } from '../../lib/text/segmenter.ts';
import { loadJieba } from '../jieba.ts';
import { loadKnowledge } from '../knowledge.ts';

const knowledge = loadKnowledge();
const jieba = loadJieba();

/** What the program reads of a text, after refinement, as `npm run analyse` prints it. */
export function readReport(text: string): Analysis {
  const report = plainReportText(text);
  return refine(analyse(report, knowledge), findWords(jieba, text), report, knowledge);
}
