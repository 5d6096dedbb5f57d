import { distinctTitle } from '../snippets/report-title.ts';
import { lastDayOf } from '../text/period-shape.ts';
import type { Steps } from '../text/steps.ts';
import type { GrowthRule } from './checks/check.ts';
import { type Comparison, compareInSteps } from './compare-reports.ts';
import { type ComparedReport, prepareReport, type ReadReport } from './compared-report.ts';
import type { MovedBases } from './moved-bases.ts';
import { createQuoter, type Quoter } from './quote.ts';

/** A report of a place that was read whole, as lists and sources name it. */
export interface RecordReport {
  id: string;
  title: string | null;
  period: string | null;
  /** `null` for a file. */
  address: string | null;
  /** ISO time with offset; `null` for the one that is open now. */
  readAt: string | null;
  bodyHash: string;
  /** How many figures were read. */
  figures: number;
}

/** A report's head with what was read of it. */
export interface RecordedReport extends ReadReport {
  head: RecordReport;
}

/** What is compared, and how the growth of its indicators is printed. */
export interface ComparisonInput {
  /** The place's name, as its series carry it. */
  place: string;
  /** In any order. */
  reports: readonly RecordedReport[];
  growthRule: GrowthRule;
  bases: MovedBases;
}

/** A comparison with all that its places are quoted from; lists go by index, oldest report first. */
export interface ReadComparison {
  place: string;
  comparison: Comparison;
  reports: readonly ComparedReport[];
  /** Each with a title that tells it from the others. */
  heads: readonly RecordReport[];
  quote: Quoter;
  bases: MovedBases;
}

/** Compares the reports of a place, oldest first whatever order they come in; those without a period stand last. */
export function* readComparison(input: ComparisonInput): Steps<ReadComparison> {
  const ground = yield* prepareComparison(input);
  return { ...ground, comparison: yield* compareInSteps(ground.reports, input.growthRule) };
}

/** Everything of a comparison but what is compared, a report at a step. */
export function* prepareComparison({
  place,
  reports: given,
  bases,
}: ComparisonInput): Steps<Omit<ReadComparison, 'comparison'>> {
  const sorted = given.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const reports: ComparedReport[] = [];
  for (const [at, report] of sorted.entries()) {
    reports.push(prepareReport(report, at));
    yield;
  }
  const heads = sorted.map(({ head, analysis: { report } }) => ({
    ...head,
    title: distinctTitle({ ...head, place: report.place ?? place, genre: report.genre }),
  }));
  const quote = createQuoter(
    reports,
    heads.map(({ address }) => address),
  );
  return { place, bases, reports, heads, quote };
}

/** Later than any day. */
const never = '9999';

const sortKey = ({ analysis }: ReadReport): string => lastDayOf(analysis.report.period) ?? never;
