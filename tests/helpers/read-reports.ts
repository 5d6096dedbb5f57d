import type { Analysis } from '../../lib/analysis/analysis.ts';
import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import type { ReadReport } from '../../lib/compare/compared-report.ts';
import {
  type ComparisonInput,
  type ReadComparison,
  type RecordedReport,
  readComparison,
} from '../../lib/compare/read-comparison.ts';
import { buildPlaceIndex } from '../../lib/knowledge/places.ts';
import { seedBaseNotes } from '../../lib/knowledge/seeds.ts';
import { analyse } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { runSteps } from '../../lib/text/steps.ts';
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
  return readText(text);
}

/** Reads the text of a report as a comparison takes it, with all that the reading found. */
export const readText = (text: string): ReadReport & { analysis: Analysis } => ({
  text,
  analysis: analyse(plainReportText(text), knowledge),
});

/** The growth rule of the seeds, as the command and the library ask it. */
export const growthRule = growthRuleOf(knowledge.indicators);

/** A made report with the head it would have, read in from `https://qinghe.example.gov.cn/YEAR.html`. */
export function recordMadeReport(made: MadeReport): RecordedReport {
  const read = readMadeReport(made);
  const { period, title } = read.analysis.report;
  const head = {
    id: `https://qinghe.example.gov.cn/${made.reviews}.html`,
    title: title ?? `${made.reviews}年青禾镇政府工作报告`,
    period,
    address: `https://qinghe.example.gov.cn/${made.reviews}.html`,
    readAt: '2026-03-02T09:15:00+08:00',
    bodyHash: String(made.reviews).padStart(64, '0'),
    figures: read.analysis.figures.length,
  };
  return { ...read, head };
}

/** Made reports as they are compared. */
export const madeInput = (...made: MadeReport[]): ComparisonInput => ({
  place: '青禾镇',
  reports: made.map(recordMadeReport),
  growthRule,
  bases: { placeId: null, notes: seedBaseNotes, places: buildPlaceIndex([]) },
});

/** Compares made reports as the library does. */
export const compareMade = (...made: MadeReport[]): ReadComparison =>
  runSteps(readComparison(madeInput(...made)));
