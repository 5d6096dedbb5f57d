import { statementEnds } from '../text/print/marks.ts';
import type { Statement } from './statement.ts';
import { clausesOf, ownerOf } from './subject-words.ts';

/** The clauses of a number's own statement, from ； or 。 to the next, each with the owner that it opens with. */
interface Block {
  /** The nearest owner before the number; `null` without one in its statement. */
  owner: string | null;
  /** Every owner that opens a clause. */
  owners: Set<string>;
  /** True where owners have statements of several clauses each, one behind the other: 甲村1万元，就业2人，乙村3万元，就业4人. */
  isParted: boolean;
}

const statementMarks = new RegExp(`[${statementEnds}]`, 'u');

/** The part of the sentence before the number, from the last ； on. */
export const ownPart = ({ head }: Pick<Statement, 'head'>): string => head.split(statementMarks).at(-1)!;
/** And behind it, up to the next. */
export const partBehind = ({ tail }: Pick<Statement, 'tail'>): string => tail.split(statementMarks)[0]!;

function blockOf(statement: Statement): Block {
  const before = clausesOf(ownPart(statement)).map((clause) => ownerOf(clause));
  const after = clausesOf(partBehind(statement)).slice(1);
  const all = [...before, ...after.map((clause) => ownerOf(clause))];
  const first = all.findIndex((owner) => owner !== null);
  const last = all.findLastIndex((owner) => owner !== null);
  return {
    owner: before.filter((owner) => owner !== null).at(-1) ?? null,
    owners: new Set(all.filter((owner) => owner !== null)),
    isParted: first >= 0 && all.slice(first, last).includes(null),
  };
}

/**
 * True where the statement that a number stands in is another owner's now: the kept owner is no longer in it, or several
 * owners follow one another, each with clauses of its own, and the nearest is another.
 */
export function isInOthersBlock(then: Statement, now: Statement): boolean {
  const [kept, found] = [blockOf(then), blockOf(now)];
  if (kept.owner === null || found.owner === null || kept.owner === found.owner) return false;
  return !found.owners.has(kept.owner) || (kept.isParted && found.isParted);
}
