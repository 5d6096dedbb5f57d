import type { Analysis } from '../lib/analysis/analysis.ts';
import type { NameWatch } from '../lib/figures/figure-input.ts';
import type { Knowledge } from '../lib/knowledge/knowledge.ts';
import { analyse, refine } from '../lib/reading/analyse.ts';
import type { ReportText } from '../lib/text/report-text.ts';
import { findWords } from '../lib/text/segmenter.ts';
import { loadJieba } from './jieba.ts';
import { loadKnowledge } from './knowledge.ts';

/** The program's reading on the command line: what it knows, and its reading of a report after refinement. */
export interface Reader {
  knowledge: Knowledge;
  /** `watchNames` is shown how the figures came by their names. */
  read(report: ReportText, watchNames?: NameWatch): Analysis;
}

/** Loads the knowledge and the segmenter, once for all the reports that are read. */
export function openReader(): Reader {
  const knowledge = loadKnowledge();
  const jieba = loadJieba();
  return {
    knowledge,
    read: (report, watchNames) =>
      refine(analyse(report, knowledge, { watchNames }), findWords(jieba, report.text), report, knowledge),
  };
}
