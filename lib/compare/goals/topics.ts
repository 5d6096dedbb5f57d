import type { Figure } from '../../analysis/figure.ts';
import { foldForm } from '../../text/print/fold.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isOwnName, isSum } from '../measure.ts';
import { measureCore, thingOf } from '../name-core.ts';
import { bareSum, purposeBehind, undertakingInFront } from '../words/sum-words.ts';

/** Fewer characters than this name no undertaking. */
const leastTopic = 3;

/** The undertaking of a promise: its core, and as it is printed. */
export interface Topic {
  words: string;
  printed: string;
}

/**
 * By what other words the undertaking of a promise may come back: a sum that says only how much (年内完成投资4亿元) is for
 * the undertaking of the place's own in the clause before it, or for what the clause behind it does with it.
 */
export function topicsOf(figure: Figure, { text, clauses }: ComparedReport): Topic[] {
  const clause = isSum(figure) ? clauseAt(clauses, figure.start) : null;
  if (!clause || !bareSum.test(text.slice(clause.start, figure.start))) return [];
  const at = clauses.indexOf(clause);
  const before = undertakingInFront.exec(wordsUpTo(text, clauses[at - 1]))?.groups?.undertaking;
  const behind = isJoined(text, clause) ? clauses[at + 1] : undefined;
  const purpose = behind && purposeBehind.exec(text.slice(behind.start, behind.end))?.groups?.purpose;
  const own = topicOf(before ?? '');
  const topics = [...(isOwnName(own.words) ? [own] : []), topicOf(purpose ?? '')];
  return topics.filter(({ words }) => words.length >= leastTopic);
}

const topicOf = (printed: string): Topic => ({ words: thingOf(measureCore(foldForm(printed))), printed });

/** What joins a clause to the next of its statement. */
const joints = new Set(['，', ',']);
const isJoined = (text: string, { end }: Clause): boolean => joints.has(text[end] ?? '');

/** The words of a clause that is joined to the next one; empty for others. */
const wordsUpTo = (text: string, clause: Clause | undefined): string =>
  clause && isJoined(text, clause) ? text.slice(clause.start, clause.end).trim() : '';
