import {
  type Change,
  type Edited,
  joinSeen,
  type OtherVersion,
  type Seen,
  type Tombstone,
} from './edited.ts';
import { stable } from './same-content.ts';

/**
 * How two copies of one edited record meet: a register of several values with its causal context (Preguiça et al.,
 * "Dotted Version Vectors", 2010). A version is dropped only where the other copy has seen it and holds it no more.
 * So an older revision never wins over a newer one that was made of it, a deletion never swallows words that it did
 * not know of, and words written in two places at once both stay: the newest in the record, the rest in `others`.
 * Merging is commutative, associative and idempotent over copies that come from real changes, but for one thing: a row
 * that met a deletion keeps of it what it knew and not who made it, so that of several deletions a tombstone names the
 * newest of those that were met as such. Two tombstones that meet are one.
 */
export function mergeEdited<Row extends Edited>(
  a: Row | Tombstone,
  b: Row | Tombstone,
  fields: readonly string[],
): Row | Tombstone {
  const mine = versionsOf(a, fields);
  const theirs = versionsOf(b, fields);
  const seen = joinSeen(a.seen, b.seen);
  let versions = [...surviving(mine, theirs, b.seen), ...surviving(theirs, mine, a.seen)];
  // Two rows that each claim to replace the other are damaged: nothing of them is dropped.
  if (versions.length === 0 && isRow(a) && isRow(b)) versions = [...mine, ...theirs];
  const [newest, ...others] = distinct(versions).sort(newestFirst);
  if (!newest) {
    const graves = [a, b].filter((copy) => !isRow(copy)).sort(newestFirst);
    return { ...graves[0]!, seen };
  }
  const rows = [a, b].filter(isRow<Row>).sort(newestFirst);
  const { words, ...change } = newest;
  return { ...rows[0]!, ...words, ...change, seen, others };
}

/** Every version that a record holds, its own first; none for a deleted one. */
function versionsOf(copy: Edited | Tombstone, fields: readonly string[]): OtherVersion[] {
  return isRow(copy) ? [ownVersion(copy, fields), ...copy.others] : [];
}

/** The record's own words as a version, to be set beside others. */
export function ownVersion(row: Edited, fields: readonly string[]): OtherVersion {
  const { revision, changedAt, machine } = row;
  const words = Object.fromEntries(
    fields.map((field) => [field, (row as unknown as Record<string, unknown>)[field]]),
  );
  return { words, revision, changedAt, machine };
}

/** The versions that the other copy holds too, or has not seen. */
function surviving(versions: OtherVersion[], others: OtherVersion[], seen: Seen): OtherVersion[] {
  return versions.filter(
    (version) =>
      others.some((other) => isSameChange(version, other)) ||
      (seen[version.machine] ?? -1) < version.revision,
  );
}

/** True for a record, false for the tombstone of one. */
export function isRow<Row extends Edited>(copy: Row | Tombstone): copy is Row {
  return 'others' in copy;
}

/** True when two versions are one change. */
export function isSameChange(
  a: Pick<Change, 'machine' | 'revision'>,
  b: Pick<Change, 'machine' | 'revision'>,
): boolean {
  return a.machine === b.machine && a.revision === b.revision;
}

function distinct(versions: readonly OtherVersion[]): OtherVersion[] {
  return [...new Map(versions.map((version) => [stable(version), version])).values()];
}

/** Higher revision first, then the later time; the rest only makes the order the same on every machine. */
function newestFirst(a: Change, b: Change): number {
  return (
    b.revision - a.revision ||
    Date.parse(b.changedAt) - Date.parse(a.changedAt) ||
    compare(b.machine, a.machine) ||
    compare(stable(b), stable(a))
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
