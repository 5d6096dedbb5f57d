import type { Head } from './heads.ts';
import { openingReach, type Statement, splitStatements } from './statements.ts';
import { type Weight, weighStatements } from './weigh-statement.ts';

/** Which half a statement stands in, and how surely. */
export interface StatementHalf {
  statement: Statement;
  role: 'review' | 'plan';
  /** How much less the best outline weighs in which the statement stands in the other half; log odds, from 0 on. */
  margin: number;
  evidence: Weight['evidence'];
}

/** Below this margin nobody is told flatly that something was done or is planned. Origin: on 3,004 published reports 1 in 250 figures stands below it, where a person hesitates too. */
export const sureMargin = 8;

/**
 * A report opens with its review; a text that opens with its plan says so in its first heading, and no later heading
 * says it more plainly. Always against a plan.
 */
const opensWithPlan = -10;
const opensLessPlainly = -30;
const opensHeadless = -20;
/** By how much a later heading is the plainer one. */
const plainer = 6;
/** Sets what speaks against a plan right at the opening: at the first heading, or at the first words where that is far. */
function weighOpening(statements: readonly Statement[], weights: Weight[]): number {
  const first = statements.findIndex(({ head }) => head !== null);
  if (first < 0 || statements[first]!.start > openingReach) return opensHeadless;
  const { weight } = weights[first]!;
  const later = weights.some(
    (other, i) => i > first && statements[i]!.head !== null && other.weight >= weight + plainer,
  );
  const against = later ? opensLessPlainly : opensWithPlan;
  weights[first]!.opensPlan += against;
  return against;
}

/**
 * The half of every statement, decided over the whole text: of all ways to part it into reviews and plans the one that
 * the words, years and headings weigh most for, each turn counted by what stands where it is made. Statements under
 * 名词解释 say nothing and open nothing. Linear in the text's length.
 */
export function decideHalves(text: string, heads: readonly Head[]): StatementHalf[] {
  const statements = splitStatements(text, heads);
  const weights = withoutNotes(statements, weighStatements(statements, text));
  const margins = marginsOf(weights, weighOpening(statements, weights));
  return statements.map((statement, i) => ({
    statement,
    role: margins[i]! > 0 ? 'plan' : 'review',
    margin: Math.abs(margins[i]!),
    evidence: weights[i]!.evidence,
  }));
}

const silent: Weight = { weight: 0, opensPlan: -1e6, opensReview: -1e6, evidence: [] };

/** Notes reach to the next heading of their rank or above. */
function withoutNotes(statements: readonly Statement[], weights: Weight[]): Weight[] {
  let notes: number | null = null;
  return weights.map((weight, i) => {
    const { head } = statements[i]!;
    if (head?.says === 'notes') notes = head.rank;
    else if (head && notes !== null && head.rank <= notes) notes = null;
    return notes === null ? weight : silent;
  });
}

/**
 * For every statement by how much the best outline in which it is planned outweighs the best in which it was done: the
 * weights of the best ways from the start and from the end, added up.
 */
function marginsOf(weights: readonly Weight[], first: number): Float64Array {
  const last = weights.length - 1;
  const margins = new Float64Array(weights.length);
  if (last < 0) return margins;
  const half = (i: number) => weights[i]!.weight / 2;
  const done = new Float64Array(weights.length);
  const planned = new Float64Array(weights.length);
  done[0] = -half(0);
  planned[0] = half(0) + first;
  for (let i = 1; i <= last; i++) {
    const { opensPlan, opensReview } = weights[i]!;
    done[i] = Math.max(done[i - 1]!, planned[i - 1]! + opensReview) - half(i);
    planned[i] = Math.max(planned[i - 1]!, done[i - 1]! + opensPlan) + half(i);
  }
  let doneAfter = 0;
  let plannedAfter = 0;
  for (let i = last; i >= 0; i--) {
    margins[i] = planned[i]! + plannedAfter - done[i]! - doneAfter;
    const { opensPlan, opensReview } = weights[i]!;
    const before = doneAfter;
    doneAfter = Math.max(doneAfter - half(i), opensPlan + half(i) + plannedAfter);
    plannedAfter = Math.max(plannedAfter + half(i), opensReview - half(i) + before);
  }
  return margins;
}
