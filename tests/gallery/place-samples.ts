import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import { comparePage, findFigureHistories, type PageComparison } from '../../lib/compare/page-comparison.ts';
import { makePlaceRecord, type PlaceRecord } from '../../lib/compare/place-record.ts';
import { type ReadComparison, readComparison } from '../../lib/compare/read-comparison.ts';
import { buildKnowledge } from '../../lib/knowledge/knowledge.ts';
import { seedIndicators } from '../../lib/knowledge/seeds.ts';
import { analyse } from '../../lib/reading/analyse.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { runSteps } from '../../lib/text/steps.ts';

// Reports of towns that do not exist, read by the program itself: the views show what it makes of them.

const knowledge = buildKnowledge({ glossary: [], indicators: seedIndicators, places: [] });

interface SampleReport {
  place: string;
  /** `2023` or `2024年上半年`. */
  reviews: string;
  done: string;
  plans: string;
  /** Which text of the report it is. */
  version?: string;
}

const first: SampleReport = {
  place: '松林镇',
  reviews: '2021年',
  done: '全年完成税收收入10.2亿元，同比增长6.3%。规上工业总产值186亿元。新增就业岗位2150个。城镇登记失业率3.1%。',
  plans:
    '力争税收收入达到11亿元，增长8%。规上工业总产值达到195亿元左右。新增就业岗位2200个以上。整治易积水小区22个。新建农村道路32公里。推进“松林文化走廊”建设，让乡村更美。',
};
const second: SampleReport = {
  place: '松林镇',
  reviews: '2022年',
  done: '全年完成税收收入10.87亿元，同比增长6.6%。规上工业总产值152亿元，同比增长3%。新增就业岗位2086个。城镇登记失业率3.3%。新建农村公路30公里。规上企业由80家增加到96家，增长20%。绿化覆盖率由38.2%提高到40.1%，提高1.8个百分点。三次产业结构比为3:41:56。',
  plans:
    '力争税收收入达到12亿元。规上工业总产值增长5%。新增就业岗位2200个以上。整治易积水小区22个。城镇登记失业率控制在3.5%以内。加快“松林文化走廊”建设。',
};
const third: SampleReport = {
  place: '松林镇',
  reviews: '2023年',
  done: '全年完成税收收入11.51亿元，同比增长5.9%。规上工业总产值158亿元，同比增长4.1%。新增就业岗位2210个。城镇登记失业率3.2%。',
  plans: '力争税收收入达到12.5亿元。新增就业岗位2200个以上。建成口袋公园5座。',
};
const half: SampleReport = {
  place: '松林镇',
  reviews: '2024年上半年',
  done: '上半年，全镇累计完成税收收入6.2亿元，同比增长4.8%。建成口袋公园3座。',
  plans: '全年税收收入力争达到12.5亿元。',
};
const neighbour = (report: SampleReport, done: string): SampleReport => ({
  ...report,
  place: '石浦镇',
  done,
});

const recordOf = (reports: readonly SampleReport[]): PlaceRecord =>
  runSteps(makePlaceRecord(compare(reports)));

function compare(reports: readonly SampleReport[]): ReadComparison {
  const comparison = readComparison({
    place: reports[0]?.place ?? '',
    growthRule: growthRuleOf(knowledge.indicators),
    bases: { placeId: null, notes: [], places: knowledge.places },
    reports: reports.map(({ place, reviews, done, plans, version = 'bg' }) => {
      const title = `${place}人民政府${reviews}工作报告`;
      const text = `${title}\n各位代表：\n一、${reviews}工作回顾\n${done}\n二、下一步工作安排\n${plans}`;
      const analysis = analyse({ ...plainReportText(text), title }, knowledge);
      const address = `https://www.example.gov.cn/${version}/${encodeURIComponent(reviews)}.html`;
      return {
        text,
        analysis,
        head: {
          ...{ id: address, title, period: analysis.report.period, address },
          readAt: '2024-07-20T09:00:00+08:00',
          bodyHash: 'ab'.repeat(32),
          figures: analysis.figures.length,
        },
      };
    }),
  });
  return runSteps(comparison);
}

/** A place with reports of three years, one of them in two texts, and of half a year after them. */
export const placeRecord: PlaceRecord = recordOf([
  first,
  second,
  third,
  {
    ...third,
    version: 'pdf',
    done: third.done.replace('2210个', '2201个').replace('失业率3.2%', '失业率平稳'),
  },
  half,
]);

/** A place of which one report was read. */
export const oneReport: PlaceRecord = recordOf([third]);

/** A place of which nothing was read. */
export const noReport: PlaceRecord = recordOf([]);

/** Its neighbour, of the same kind. */
export const neighbourRecord: PlaceRecord = recordOf([
  neighbour(first, '全年完成税收收入21.4亿元。'),
  neighbour(second, '全年完成税收收入22.9亿元，同比增长7.0%。'),
  neighbour(third, '全年完成税收收入24.1亿元，同比增长5.2%。'),
]);

const open = compare([first, second, third]);

/** The report on 2023 beside the goals of the one before it. */
export const pageComparison: PageComparison = comparePage(open, 2);

/** The same for the report on half a year after it. */
export const halfComparison: PageComparison = comparePage(compare([third, half]), 1);

/** What its figure of tax has beside it. */
export const taxHistory = findFigureHistories(open, 2)[0]!.history;

export const placeEntries: PlaceEntry[] = [
  {
    ...{ placeKey: '样例区/松林镇', place: '松林镇', placeType: '镇', within: ['样例市', '样例区'] },
    ...{ past: 5, opened: 1, from: '2021', to: '2024H1' },
  },
  {
    ...{ placeKey: '样例区/石浦镇', place: '石浦镇', placeType: '镇', within: ['样例市', '样例区'] },
    ...{ past: 3, opened: 0, from: '2021', to: '2023' },
  },
  {
    ...{ placeKey: '样例区/桃源街道', place: '桃源街道', placeType: '街道', within: ['样例市', '样例区'] },
    ...{ past: 0, opened: 2, from: '2023H1', to: '2023H1' },
  },
];
