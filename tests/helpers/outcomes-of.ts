import { compareReports } from '../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from './read-reports.ts';

/** What the next report gives for the promises of some sentences: `goal → outcome state`, `≠` where the two measure different things. */
export function outcomesOf(promise: string, done: string, again = '做好服务。'): string[] {
  const reports = [
    readMadeReport({ reviews: 2021, done: '各项工作平稳推进。', plans: promise }),
    readMadeReport({ reviews: 2022, done, plans: again }),
  ];
  return compareReports(reports, growthRule).goals.map(({ goal, outcome, state }) => {
    const mark = outcome && !outcome.comparable ? '≠' : '';
    return `${goal.text} → ${mark}${outcome?.text ?? '–'} ${state}`;
  });
}
