import { changeRecord } from '../records/edited.ts';
import { freeName } from '../records/free-name.ts';
import { isRow } from '../records/merge.ts';
import type { OwnTerm } from '../records/reader-records.ts';
import type { Copy } from '../sync/states.ts';
import { allRecords } from './read-records.ts';
import type { Store } from './schema.ts';

/**
 * In whose name a term gets a number behind its name. It is no machine's: every machine that meets the two terms makes the
 * same change of the same state, and so has nothing to tell the others.
 */
const renamer = 'names';

/**
 * The store holds each own term's name once. Of two that came by one name, the later one gets a number behind it: which
 * that is, is the same on every machine. Changes the copies in `held`, and adds those that are here and must give way.
 */
export async function keepTermsApart(
  store: Store,
  held: Map<string, { copy: Copy | null; was: Copy | null; synced: { hash: string } & object }>,
): Promise<void> {
  const there = (await allRecords(store, 'ownTerms')).filter(({ id }) => !held.has(id));
  const arrived = [...held.values()].flatMap(({ copy }) =>
    copy && isRow(copy) ? [copy as unknown as OwnTerm] : [],
  );
  const taken = new Set<string>();
  for (const term of [...there, ...arrived].sort(firstMade)) {
    const name = freeName(term.term, (one) => taken.has(one));
    taken.add(name);
    if (name === term.term) continue;
    const free = changeRecord(term, { term: name }, { machine: renamer, changedAt: term.changedAt });
    const entry = held.get(term.id);
    if (entry) entry.copy = free;
    else held.set(term.id, { was: term, copy: free, synced: { hash: '' } });
  }
}

function firstMade(a: OwnTerm, b: OwnTerm): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1);
}
