import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import type { ReadReport } from '../../lib/compare/compared-report.ts';
import { analyse } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { loadKnowledge } from '../../scripts/knowledge.ts';

/** A report of an invented town: the year it reviews, what it says was done, and what it plans. */
export interface MadeReport {
  reviews: number;
  done: string;
  plans?: string;
}

const knowledge = loadKnowledge();

/** Reads a made report as a comparison takes it, with the headings and the salutation that reports have. */
export function readMadeReport({ reviews, done, plans = '抓好各项工作。' }: MadeReport): ReadReport {
  const text = [
    `${reviews}年青禾镇政府工作报告`,
    '各位代表：',
    `一、${reviews}年工作回顾`,
    done,
    `二、${reviews + 1}年工作安排`,
    plans,
  ].join('\n');
  return { text, analysis: analyse(plainReportText(text), knowledge) };
}

/** The growth rule of the seeds, as the command and the library ask it. */
export const growthRule = growthRuleOf(knowledge.indicators);
