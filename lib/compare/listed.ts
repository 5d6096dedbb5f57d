import type { Figure } from '../analysis/figure.ts';
import { clauseAt } from './clauses.ts';
import type { ComparedReport } from './compared-report.ts';
import { countedWith, eachItsOwn } from './words/listed-names.ts';

/** The names that a value counts together with its own (大学生、技能人才23万人), so that it is no value of that one alone (`countedWith`); `null` without others. */
export function countedWithIt(
  { text, clauses }: ComparedReport,
  figure: Figure,
): { others: string; examples: boolean } | null {
  const { kind, indicator, indicatorId, indicatorSpan: name, start } = figure;
  const clause = clauseAt(clauses, start);
  if (kind !== 'amount' || indicatorId !== null || !name || !clause || name.start < clause.start) return null;
  if (eachItsOwn.test(text.slice(name.end, start))) return null;
  // A list may be printed as the name's own words (水土流失等生态修复).
  const own = text.slice(name.start, name.end).endsWith(indicator ?? '')
    ? name.end - indicator!.length
    : name.start;
  return countedWith(text.slice(clause.start, own).trim());
}
