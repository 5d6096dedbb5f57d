import type { Figure } from '../analysis/figure.ts';
import { findSentence } from '../text/print/sentence.ts';
import { clauseAt } from './clauses.ts';
import type { ComparedReport } from './compared-report.ts';

/** What says that a sentence counts several years together. */
const overYears = /[三四五](?:年|个年头)(?:来|间|共)|过去[三四五]年|十[一二三四]五”?(?:期间|以来|时期)/u;

/** What says so of the clause it stands in. */
const summed = /累计/u;

/** What says that a value is what was reached in the end, or of one year. */
const reached = /达|增[加长]到|提高到|扩大到|[12]\d{3}年|去年|全年|余额|总量/u;

/** True for what was summed up over several years, as the sentence before it says; a level that was reached is none. */
export function isSummed(report: ComparedReport, figure: Figure): boolean {
  const { start } = findSentence(report, figure);
  const clause = clauseAt(report.clauses, figure.start);
  const own = report.text.slice(clause?.start ?? start, figure.start);
  const before = report.text.slice(start, figure.start);
  return (summed.test(own) || overYears.test(before)) && !reached.test(own);
}
