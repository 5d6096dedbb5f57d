import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anchor } from '../../lib/snippets/anchor.ts';
import { snippetAt } from './kept-snippet.ts';
import type { Random } from './random.ts';
import { naturalRevisions } from './revise-own-sentences.ts';
import { plantedRevisions } from './revise-planted-sentences.ts';
import { judgeRevision, type Revision, type RevisionKind, type Verdict } from './revision.ts';

/** Every way in which offices revise a page, those that work on a report’s own sentences first, then those that plant a sentence. */
export const revisionKinds: readonly RevisionKind[] = [...naturalRevisions, ...plantedRevisions];

/** How the anchor did on the revisions of one kind. */
export type Tally = { id: string; truth: Revision['truth'] } & Record<Verdict, number>;

/** Keeps a number, revises its report, looks for it again: `times` revisions of each kind, on reports drawn by `random`. */
export function tallyRevisions(texts: readonly string[], times: number, random: Random): Tally[] {
  return revisionKinds.map(({ id, revise }) => {
    const tally: Tally = { id, truth: 'same', right: 0, missed: 0, elsewhere: 0, unseen: 0 };
    for (let done = 0, tried = 0; done < times && tried < 6 * times; tried += 1) {
      const revision = revise(random.pick(texts), random);
      if (!revision) continue;
      const snippet = snippetAt(revision.before, revision.kept);
      tally[judgeRevision(anchor(snippet, revision.after), revision)] += 1;
      tally.truth = revision.truth;
      done += 1;
    }
    return tally;
  });
}

/** The reports that were written for the project. */
export function fixtureReports(): string[] {
  const folder = resolve(import.meta.dirname, '../fixtures/figures');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(folder, name), 'utf8'));
}
