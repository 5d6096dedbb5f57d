import type { SnippetSurroundings } from '../records/snippet.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import { asOneLine } from '../text/print/sentence.ts';
import type { Statement } from './statement.ts';
import { namesSomething } from './subject-words.ts';

/** A statement and what stands around it. */
type Told = Statement & { surroundings?: SnippetSurroundings };

/** Longest words on one side of a number that are shown: two clauses. */
const mostShown = 60;

/**
 * Two statements of one quote in words that differ: with what stands right beside it, else with its clause, its
 * sentence, the sentences before, then with the owner, date and cell heads, and at last with what stands over them.
 */
export function tellApart(then: Told, now: Told): { was: string; found: string } {
  for (const tell of [beside, clause, sentence, paragraph, heads, over]) {
    const was = tell(then);
    const found = tell(now);
    // Blanks tell no two statements apart.
    if (withoutBlanks(was) !== withoutBlanks(found)) return { was, found };
  }
  return { was: clause(then), found: `${clause(now)}…` };
}

const mark = '，,。；;：:！？\\t\\n';
const edgeBefore = new RegExp(`[^${mark}、]{0,3}$`, 'u');
const edgeAfter = new RegExp(`^(?:[（(][^）)]{0,24}[）)]|[^${mark}、]{0,3})`, 'u');

/** The few characters beside a number that can change it: 以上, 不到, 增长. */
function beside({ head, quote, tail }: Statement): string {
  return `${edgeBefore.exec(head)?.[0] ?? ''}${quote}${edgeAfter.exec(tail)?.[0] ?? ''}`;
}

/** From the clause that names what is measured to the end of the number's own. */
function clause({ head, quote, tail }: Statement): string {
  const clauses = head.split(new RegExp(`(?<=[${mark}])`, 'u'));
  let at = clauses.length - 1;
  while (at > 0 && !namesSomething(clauses[at]!)) at -= 1;
  const after = new RegExp(`^[^${mark}]*`, 'u').exec(tail)?.[0] ?? '';
  return cut(clauses.slice(at).join(''), quote, after);
}

const sentence = ({ head, quote, tail }: Statement): string => cut(head, quote, tail);

const paragraph = ({ before, head, quote, tail }: Statement): string => cut(before + head, quote, tail);

function heads({ quote, subject: { owner, date, row, column } }: Statement): string {
  return [owner, date, ...row, column, quote].filter((words) => words !== null).join(' ');
}

/** What stands over the number's sentence or row, nearest to it last. */
function over(told: Told): string {
  if (!told.surroundings) return sentence(told);
  const { titles, above, opening, headings } = told.surroundings;
  const own = [...titles, ...above, ...(opening === null ? [] : [opening])];
  return `${(own.length > 0 ? own : headings.slice(0, 1)).join(' ')} ${sentence(told)}`;
}

function cut(before: string, quote: string, after: string): string {
  return asOneLine(`${before.slice(-mostShown)}${quote}${after.slice(0, mostShown)}`);
}
