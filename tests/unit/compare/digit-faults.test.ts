import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import type { ReadReport } from '../../../lib/compare/compared-report.ts';
import { analyse } from '../../../lib/reading/analyse.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';
import { findHeldRelations, makeFault, resultOf } from '../../helpers/digit-faults.ts';
import { seeded } from '../../helpers/random.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

const knowledge = loadKnowledge();

/** A report of an invented town with every relation that a changed digit can break. */
const report = readMadeReport({
  reviews: 2021,
  done: [
    '税收收入由5.20亿元增加到6.48亿元，增长24.6%。',
    '接待游客由45.8万人次增加到58.3万人次，增加12.5万人次。',
    '城镇化率由61.3%提高到64.8%，提高3.5个百分点。',
    '旅游收入由2016年的8.12亿元增加到2021年的12.49亿元，年均增长9%。',
    '粮食产量由2016年的3.45万吨增加到2021年的4.12万吨，年均增长3.6%。',
    '三次产业结构调整为7.2:41.3:51.5。',
    '一般公共预算收入3.46亿元。社会消费品零售总额21.85亿元。',
  ].join('\n'),
  plans: '一般公共预算收入达到3.67亿元，增长6%。社会消费品零售总额达到23.82亿元，增长9%。',
});

const checksOf = (read: ReadReport) => compareReports([read], growthRule).checks;

describe('one changed digit', () => {
  const relations = findHeldRelations(report, checksOf(report));

  it('is asked of relations of every kind', () =>
    expect(new Set(relations.map(({ check }) => check.kind))).toEqual(
      new Set(['change-from-to', 'points-from-to', 'yearly-average', 'structure-sum', 'goal-growth']),
    ));

  const random = seeded(1126);
  const faults = Array.from({ length: 60 }, () => makeFault(random.pick(relations), random)).map((fault) => {
    const analysis = analyse(plainReportText(fault.text), knowledge);
    return { ...fault, result: resultOf(fault, checksOf({ text: fault.text, analysis })) };
  });

  it('is flagged where no rounding gives it, but for prints that may be cut off', () => {
    const breaking = faults.filter(({ breaks }) => breaks);
    expect(breaking.length).toBeGreaterThan(30);
    expect(breaking.filter(({ result }) => result !== 'differs' && result !== 'truncated')).toEqual([]);
    const flagged = breaking.filter(({ result }) => result === 'differs');
    expect(flagged.length).toBeGreaterThanOrEqual(0.9 * breaking.length);
  });

  it('is never flagged where rounding may give it', () => {
    const within = faults.filter(({ breaks }) => !breaks);
    expect(within.length).toBeGreaterThan(3);
    expect(within.filter(({ result }) => result !== 'fits')).toEqual([]);
  });
});
