import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import { comparePage, findFigureHistories, readOpenComparison } from '../../lib/compare/page-comparison.ts';
import { makePlaceRecord } from '../../lib/compare/place-record.ts';
import {
  type ComparisonInput,
  type RecordedReport,
  readComparison,
} from '../../lib/compare/read-comparison.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { runSteps, type Steps } from '../../lib/text/steps.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { openReader } from '../open-reader.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** Runs of which the median counts, and rounds before the first that counts. */
const runs = 7;
const warmUp = 2;

/** As many yearly reports as a city has published, and half as many. */
const many = 24;
const half = many / 2;

/** How much a year's report says of what was done and of what is planned, in characters: a city's is as long. */
const doneLength = 12_000;
const plannedLength = 4_000;

/** The report of an invented town on a year, with as many promises as a city's. */
function reportOn(year: number): ReportText {
  const lines = (seed: number, length: number) => longReport(seed, length).split('\n').slice(2);
  const text = [
    `云汀镇人民政府${year}年工作报告`,
    '各位代表：',
    `一、${year}年工作回顾`,
    ...lines(year, doneLength),
    `二、${year + 1}年工作安排`,
    ...lines(year + 1_000, plannedLength).map((line) => `力争${line}`),
  ].join('\n');
  return plainReportText(text, `https://www.example.gov.cn/zwgk/${year}.html`);
}

const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function* recordOf(input: ComparisonInput): Steps<unknown> {
  return yield* makePlaceRecord(yield* readComparison(input));
}

function* pageOf(input: ComparisonInput): Steps<unknown> {
  const open = input.reports.at(-1)!;
  const read = yield* readOpenComparison(input, open);
  const here = read.heads.findIndex(({ id }) => id === open.head.id);
  return [comparePage(read, here), findFigureHistories(read, here)];
}

/**
 * Times the comparison of a place's reports, and that of an open page with them, beside the reading of the same reports
 * in the same run; and how the comparison grows when a place has twice as many.
 */
export async function benchCompare(): Promise<Row[]> {
  const { knowledge, read } = openReader();
  const texts = Array.from({ length: many }, (_, at) => reportOn(2002 + at));
  const reports = texts.map((report): RecordedReport => {
    const analysis = read(report);
    const { title, period } = analysis.report;
    const head = { id: report.address!, title, period, address: report.address, readAt: null, bodyHash: '' };
    return { text: report.text, analysis, head: { ...head, figures: analysis.figures.length } };
  });
  const inputOf = (count: number): ComparisonInput => ({
    place: '云汀镇',
    reports: reports.slice(-count),
    growthRule: growthRuleOf(knowledge.indicators),
    bases: { placeId: null, notes: [], places: knowledge.places },
  });
  const times: Record<'reading' | 'record' | 'halfRecord' | 'page', number[]> = {
    reading: [],
    record: [],
    halfRecord: [],
    page: [],
  };
  for (let run = -warmUp; run < runs; run += 1) {
    const took = {
      reading: time(() => texts.forEach((report) => void read(report))),
      record: time(() => runSteps(recordOf(inputOf(many)))),
      halfRecord: time(() => runSteps(recordOf(inputOf(half)))),
      page: time(() => runSteps(pageOf(inputOf(many)))),
    };
    if (run < 0) continue;
    for (const key of Object.keys(took) as (keyof typeof took)[]) times[key].push(took[key]);
  }
  const [reading, record, halfRecord, page] = [times.reading, times.record, times.halfRecord, times.page].map(
    median,
  ) as [number, number, number, number];
  const against = `reading the ${many} reports`;
  return [
    {
      name: `${many} reports of a place compared, its record made`,
      value: record,
      unit: 'ms',
      ...{ against, ratio: record / reading, aim: 'at most as long as reading them' },
    },
    {
      name: `an open page beside ${many - 1} reports`,
      value: page,
      unit: 'ms',
      ...{ against, ratio: page / reading, aim: 'at most half of reading them' },
    },
    {
      name: `a report of ${many}`,
      value: record / many,
      unit: 'ms',
      against: `a report of ${half}`,
      ratio: record / many / (halfRecord / half),
      aim: 'about 1: twice as many reports take twice as long',
    },
  ];
}
