import type { Span } from '../../text/span.ts';
import type { NumberFacts } from './naming.ts';
import { objectIn, saysObject, subjectEnd } from './undertakings.ts';
import { doneClause } from './words/doing-words.ts';

/** How many clauses before a sum are asked for what it was spent on. */
const mostClauses = 3;

/** Longest sentence that only opens a topic (老城区改造工作成效明显。). */
const longestOpening = 24;

const pieces = {
  /** What sums are spent on, where the words are a clause that need not be about the sum. */
  undertaking: {
    pattern:
      /(?:工程|项目|建设|改造|治理|整治|修复|扩建|改建|维修|修缮|工作|行动|行动计划|攻坚|创建|实事|设施|更新|防控|升级|三年计划|五年计划)$/u,
    sample: '公园建设',
  },
  /** A sentence of one clause, up to its end. */
  opening: {
    pattern: /(?<=[。！？；\n])[^，,。；：:！？\n\d]{4,}$/u,
    sample: '城市更美。老城区改造工作成效明显',
  },
};

/** What clauses before a sum are asked for. */
export const sumClausePatterns = Object.values(pieces);

const clauseMarks = ['，', ','];
const lineBreaks = ['\n', '\t'];

/** What the clauses before a sum in its statement say it was spent on, the nearest first; `null` when none does. */
export function objectBefore(number: NumberFacts): string | null {
  const { context, readings, index, place } = number;
  const from = Math.max(place.statementStart, readings[index - 1]?.token.end ?? 0);
  let end = place.clauseStart - 1;
  for (let clauses = 0; clauses < mostClauses && end > from; clauses++) {
    const words = context.text.slice(from, end);
    const start = Math.max(...clauseMarks.map((mark) => words.lastIndexOf(mark)));
    // Words behind a number are that number's clause.
    if (start < 0 && from > place.statementStart) return null;
    const object = clauseObject(number, { start: from + start + 1, end });
    if (object !== null) return object;
    end = from + start;
  }
  return null;
}

/** 老城区改造工作成效明显。全年完成投资3.5亿元: what the short sentence before is about; `null` when it holds a number or more than one clause. */
export function objectOfOpening(number: NumberFacts): string | null {
  const { context, place } = number;
  const end = place.sentenceStart - 1;
  if (end < 0 || lineBreaks.includes(context.text[end]!)) return null;
  const from = Math.max(0, end - longestOpening - 1);
  const words = (from === 0 ? lineBreaks[0]! : '') + context.text.slice(from, end);
  const opening = pieces.opening.pattern.exec(words)?.[0];
  return opening === undefined ? null : clauseObject(number, { start: end - opening.length, end });
}

/** The undertaking that a clause speaks of: the object of its verb of doing, or its subject (老城区改造|进展顺利). */
function clauseObject(number: NumberFacts, { start, end }: Span): string | null {
  const phrase = number.context.text.slice(start, end);
  const done = doneClause.exec(phrase)?.groups?.object;
  const span = { start: done === undefined ? start : end - done.length, end };
  if (done === undefined) span.end = subjectEnd(phrase, span);
  const text = objectIn(number, span);
  return text !== null && pieces.undertaking.pattern.test(text) && saysObject(text) ? text : null;
}
