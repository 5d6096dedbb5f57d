/**
 * What every record that a reader edits carries, so that copies of it in two windows, files or machines can meet
 * without losing a word. The rules by which they meet stand in `merge.ts`.
 */

/** The last revision of each machine whose words a record took in or replaced. */
export type Seen = Record<string, number>;

/** When and where the words of a record were written. */
export interface Change {
  /** Counts the changes of a record from 0; a later change has a higher one, on whatever machine it is made. */
  revision: number;
  /** ISO time. */
  changedAt: string;
  /** Random id of the database that the change was made in; names the moment of the change for rows of version 1. */
  machine: string;
}

/** Words that were written without knowing of the record's own: another window, file or machine has them. */
export interface OtherVersion<W extends object = object> extends Change {
  words: W;
}

/** The fields that the record's reader and the merge need. */
export interface Edited<W extends object = object> extends Change {
  /** Its own last change included. */
  seen: Seen;
  /** Newest first; empty but for records that were written in two places at once. */
  others: OtherVersion<W>[];
}

/** What stays of a deleted record: that it was deleted, and which words the deletion knew of. */
export interface Tombstone extends Change {
  /** `tombstoneId(list, key)`. */
  id: string;
  /** Name of the record's list in the register. */
  list: string;
  /** The record's key. */
  key: string;
  seen: Seen;
}

/** By whom a change is made: the machine, and the time. */
export type Stamp = Omit<Change, 'revision'>;

/** Key of the tombstone of a record. */
export function tombstoneId(list: string, key: string): string {
  return `${list}:${key}`;
}

/** The change fields of a record's next change: above every revision that it has seen. */
function nextChange(seen: Seen, { changedAt, machine }: Stamp): Change & { seen: Seen } {
  const revision = Object.values(seen).reduce((highest, known) => Math.max(highest, known), -1) + 1;
  return { revision, changedAt, machine, seen: { ...seen, [machine]: revision } };
}

/** The record with new words: one revision on; versions beside it stay until the reader settles them. */
export function changeRecord<Row extends Edited>(row: Row, words: Partial<Row>, stamp: Stamp): Row {
  return { ...row, ...words, ...nextChange(row.seen, stamp) };
}

/** The tombstone of a record that is deleted now. */
export function buryRecord(
  { list, key, row }: { list: string; key: string; row: Pick<Edited, 'seen'> },
  stamp: Stamp,
): Tombstone {
  return { id: tombstoneId(list, key), list, key, ...nextChange(row.seen, stamp) };
}

/**
 * A new or restored record: its change stands above what a deletion had seen, so that no tombstone swallows it. The
 * versions beside a restored one are written anew as well: the deletion had seen them, and a machine that met the
 * tombstone first would hold them no more.
 */
export function bearRecord<Row extends Edited>(row: Row, grave: Tombstone | null, stamp: Stamp): Row {
  const { machine } = stamp;
  let seen = joinSeen(row.seen, grave?.seen ?? {});
  const others = [...row.others]
    .reverse() // newest first: the oldest gets the lowest revision
    .map((version) => {
      const { revision, seen: seenNow } = nextChange(seen, stamp);
      seen = seenNow;
      return { ...version, revision, machine };
    })
    .reverse();
  return { ...row, others, ...nextChange(seen, stamp) };
}

/** The higher revision of each machine. */
export function joinSeen(a: Seen, b: Seen): Seen {
  const joined = { ...a };
  for (const [machine, revision] of Object.entries(b)) {
    joined[machine] = Math.max(joined[machine] ?? -1, revision);
  }
  return joined;
}
