import type { StatementHalf } from './halves.ts';
import type { Head } from './heads.ts';
import { numberings } from './numberings.ts';
import { salutation } from './statements.ts';

/** Where a half begins without a heading, its first clause stands as one: long enough to say something, no longer than a line. */
const shortestTitle = 8;
const longestTitle = 40;
const clauseEnd = /[，,：:；;。！？]/;

/** A first number: the headings behind it begin anew. */
const firstNumber = /^(?:第一|[(（]?[一1](?:[、．.]|[)）]))/;

/**
 * The headings with one for every half that begins with a sentence (围绕上述目标，重点抓好以下工作：), in text order. It
 * closes all that it stands in; headings behind it that begin to count anew stand below it.
 */
export function addTurns(heads: readonly Head[], halves: readonly StatementHalf[]): Head[] {
  const turns: Head[] = [];
  let next = 0;
  let open: number[] = [];
  halves.forEach(({ statement, role }, i) => {
    if (next < heads.length && heads[next]!.start <= statement.start) {
      const { rank } = heads[next++]!;
      open = [...open.filter((other) => other < rank), rank];
    }
    if (i === 0 || statement.head || role === halves[i - 1]!.role) return;
    const rank = rankOf(open[0] ?? null, heads[next] ?? null);
    turns.push({ ...titleOf(statement), rank, says: role });
    open = [rank];
  });
  return [...heads, ...turns].sort((a, b) => a.start - b.start);
}

function rankOf(outermost: number | null, behind: Head | null): number {
  if (outermost === null) return behind === null ? numberings[0]!.rank : behind.rank - 1;
  return behind !== null && behind.rank === outermost && firstNumber.test(behind.title)
    ? outermost - 1
    : outermost;
}

/** The first clause of a sentence behind its salutation, and where it stands. */
function titleOf({ words, start, end }: StatementHalf['statement']): Pick<Head, 'start' | 'end' | 'title'> {
  const greeting = salutation.exec(words)?.[0].length ?? 0;
  const rest = words.slice(greeting);
  const cut = rest.slice(shortestTitle).search(clauseEnd);
  const length = cut < 0 ? rest.length : shortestTitle + cut;
  const title = rest.slice(0, Math.min(length, longestTitle)).trim();
  return { start, end: Math.min(end, start + greeting + title.length), title };
}
