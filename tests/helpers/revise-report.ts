import { type AnchorResult, anchor } from '../../lib/snippets/anchor.ts';
import { placeOfReport } from '../../lib/snippets/other-report.ts';
import { snippetAt } from './kept-snippet.ts';
import type { Random } from './random.ts';
import { movedRevisions } from './revise-moved-words.ts';
import { naturalRevisions } from './revise-own-sentences.ts';
import { plantedRevisions } from './revise-planted-sentences.ts';
import { surroundingRevisions } from './revise-surroundings.ts';
import { wholeRevisions } from './revise-whole-report.ts';
import { judgeRevision, type Revision, type RevisionKind, type Verdict } from './revision.ts';

/** Every way in which offices revise a page, those that work on a report’s own sentences first, then those that plant a sentence. */
export const revisionKinds: readonly RevisionKind[] = [
  ...naturalRevisions,
  ...plantedRevisions,
  ...movedRevisions,
  ...surroundingRevisions,
  ...wholeRevisions,
];

/** How the anchor did on the revisions of one kind. */
export type Tally = { id: string; truth: Revision['truth'] } & Record<Verdict, number>;

/** Keeps a number, revises its report, looks for it again: `times` revisions of each kind, on reports drawn by `random`. */
export function tallyRevisions(texts: readonly string[], times: number, random: Random): Tally[] {
  return revisionKinds.map(({ id, revise }) => {
    const tally: Tally = { id, truth: 'same', right: 0, missed: 0, elsewhere: 0, unseen: 0 };
    for (let done = 0, tried = 0; done < times && tried < 6 * times; tried += 1) {
      const revision = revise(random.pick(texts), random);
      if (!revision) continue;
      tally[judgeRevision(lookAgain(revision), revision)] += 1;
      tally.truth = revision.truth;
      done += 1;
    }
    return tally;
  });
}

/** What a look at the revised page finds of what was kept. */
function lookAgain({ before, kept, after, reports }: Revision): AnchorResult {
  const place = anchor(snippetAt(before, kept), after);
  const isSameBody = before === after;
  return reports
    ? placeOfReport(place, reports.before, { identity: reports.after, text: after, isSameBody })
    : place;
}
