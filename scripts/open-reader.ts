import type { Analysis } from '../lib/analysis/analysis.ts';
import type { NameWatch } from '../lib/figures/figure-input.ts';
import type { Knowledge } from '../lib/knowledge/knowledge.ts';
import { analyse, refine } from '../lib/reading/analyse.ts';
import type { ReportText } from '../lib/text/report-text.ts';
import { findWords, type Segmenter } from '../lib/text/segmenter.ts';
import { loadJieba } from './jieba.ts';
import { loadKnowledge } from './knowledge.ts';

/** What one reading may be given. */
export interface ReadingWishes {
  /** Is shown how the figures came by their names. */
  watchNames?: NameWatch | undefined;
  /** Another segmenter than the reader's own; `null` leaves the reading unrefined. */
  segmenter?: Segmenter | null;
}

/** The program's reading on the command line: what it knows, and its reading of a report after refinement. */
export interface Reader {
  knowledge: Knowledge;
  read(report: ReportText, wishes?: ReadingWishes): Analysis;
}

/** Loads the knowledge and the segmenter, once for all the reports that are read. Where jieba is not installed nothing is refined. */
export function openReader(): Reader {
  const knowledge = loadKnowledge();
  const jieba = loadJieba();
  return {
    knowledge,
    read(report, { watchNames, segmenter = jieba } = {}) {
      const analysis = analyse(report, knowledge, { watchNames });
      return segmenter === null
        ? analysis
        : refine(analysis, findWords(segmenter, report.text), report, knowledge);
    },
  };
}
