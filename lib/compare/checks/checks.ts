import type { ComparedReport } from '../compared-report.ts';
import type { Check, GrowthRule } from './check.ts';
import { checkFromTo } from './from-to.ts';
import { checkGoalGrowth } from './goal-growth.ts';
import { checkParts } from './parts.ts';
import { checkStructure } from './structure.ts';

/** Works out again every relation inside one report that has proved to hold in real reports, in text order. */
export function checkReport(report: ComparedReport, growthRule: GrowthRule): Check[] {
  return [
    ...checkFromTo(report, growthRule),
    ...checkGoalGrowth(report, growthRule),
    ...checkStructure(report),
    ...checkParts(report),
  ].sort((a, b) => a.printed.start - b.printed.start);
}
