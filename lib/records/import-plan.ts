import { type Contents, noContents } from './backup.ts';
import { changeRecord, type Edited, type Stamp, type Tombstone } from './edited.ts';
import { freeName } from './free-name.ts';
import { isRow, ownVersion } from './merge.ts';
import {
  type CarriedListName,
  type EditedListName,
  editedList,
  editedLists,
  listOf,
  type PlainList,
  type PlainListName,
  plainLists,
  register,
} from './register.ts';
import { stable } from './same-content.ts';

/** One record with two versions: both are kept, or the file's under a key of its own. */
export interface ImportConflict {
  list: EditedListName;
  /** Key that both have. */
  id: string;
  /** Key of the one from the file where it is kept as a record of its own; `null` where it stands among `others`. */
  keptAs: string | null;
}

/** A record of an edited list, with the list it belongs to. */
export interface ListedRecord {
  list: EditedListName;
  record: Edited;
}

/** What an import would do. Every word that is there stays, unless the file knows of it and holds it no more. */
export interface ImportPlan {
  /** Records to write, list by list; they replace those of the same key. */
  put: Contents;
  /** Keys of the records to take away, list by list. */
  remove: Partial<Record<CarriedListName, string[]>>;
  added: number;
  /** Records that are there and get later words from the file. */
  updated: number;
  /** Records that are there already, with these words or later ones. */
  skipped: number;
  conflicts: ImportConflict[];
  /** Records that are there and were deleted where the file comes from: they go, and can be restored. */
  removed: ListedRecord[];
  /** Records of the file that were deleted here: they stay deleted, and can be restored. */
  deletedHere: ListedRecord[];
}

/** Who imports: ids for records that need a new one, and the stamp of what the import itself changes. */
export interface ImportFacts {
  newId(): string;
  stamp: Stamp;
}

/** Compares a checked backup with what is there, list by list and by the rule of each. Pure. */
export function planImport(backup: Contents, there: Contents, facts: ImportFacts): ImportPlan {
  const plan: ImportPlan = {
    ...{ put: noContents(), remove: {}, added: 0, updated: 0, skipped: 0 },
    ...{ conflicts: [], removed: [], deletedHere: [] },
  };
  for (const name of editedLists) planEdited({ plan, name, backup, there, facts });
  for (const name of plainLists) planPlain({ plan, name, backup, there });
  return plan;
}

/** One edited list while it is planned: what would be there, by key. */
interface Planned {
  plan: ImportPlan;
  name: EditedListName;
  rows: Map<string, Edited>;
  graves: Map<string, Tombstone>;
  facts: ImportFacts;
}

function planEdited(input: {
  plan: ImportPlan;
  name: EditedListName;
  backup: Contents;
  there: Contents;
  facts: ImportFacts;
}): void {
  const { plan, name, backup, there, facts } = input;
  const before = new Map(there[name].map((row) => [keyOf(name, row), row as Edited]));
  const gravesBefore = new Map(gravesOf(there, name));
  const planned = { plan, name, rows: new Map(before), graves: new Map(gravesBefore), facts };
  for (const row of backup[name]) meet(planned, keyOf(name, row), row);
  for (const [key, grave] of gravesOf(backup, name)) meet(planned, key, grave);
  keepNamesApart(planned, before);
  for (const [key, row] of planned.rows)
    if (stable(row) !== stable(before.get(key))) (plan.put[name] as Edited[]).push(row);
  for (const [key, grave] of planned.graves)
    if (stable(grave) !== stable(gravesBefore.get(key))) plan.put.tombstones.push(grave);
  plan.remove[name] = [...before.keys()].filter((key) => !planned.rows.has(key));
  const risen = [...gravesBefore].filter(([key]) => !planned.graves.has(key)).map(([, { id }]) => id);
  plan.remove.tombstones = [...(plan.remove.tombstones ?? []), ...risen];
}

/** Brings one copy of the file, a record or its tombstone, to what is there. */
function meet(planned: Planned, key: string, theirs: Edited | Tombstone): void {
  const { plan, name, rows, graves } = planned;
  const mine = rows.get(key) ?? graves.get(key);
  const list = editedList(name);
  if (!mine) {
    if (isRow(theirs)) plan.added += 1;
    settle(planned, key, theirs);
  } else if (isRow(mine) && isRow(theirs) && list.isSameThing?.(mine, theirs) === false) {
    keepCopy(planned, key, theirs);
  } else {
    count(plan, { name, key, mine, theirs, merged: list.merge(mine, theirs) });
    settle(planned, key, list.merge(mine, theirs));
  }
}

function count(
  plan: ImportPlan,
  met: Record<'mine' | 'theirs' | 'merged', Edited | Tombstone> & { name: EditedListName; key: string },
): void {
  const { name, key, mine, theirs, merged } = met;
  if (isRow(merged)) {
    if (stable(merged) === stable(mine)) plan.skipped += 1;
    else plan.updated += 1;
    if (merged.others.length > (isRow(mine) ? mine.others.length : 0))
      plan.conflicts.push({ list: name, id: key, keptAs: null });
  } else if (isRow(mine)) plan.removed.push({ list: name, record: mine });
  else if (isRow(theirs)) plan.deletedHere.push({ list: name, record: theirs });
}

function settle({ rows, graves }: Planned, key: string, copy: Edited | Tombstone): void {
  if (isRow(copy)) {
    rows.set(key, copy);
    graves.delete(key);
  } else {
    graves.set(key, copy);
    rows.delete(key);
  }
}

/** Another thing has this key here: the file's is kept under a new one. A file imported twice brings it once. */
function keepCopy(planned: Planned, key: string, theirs: Edited): void {
  const { plan, name, rows, facts } = planned;
  const list = editedList(name);
  const copy = list.asCopy!(theirs, facts.newId());
  const there = [...rows.values()].find((row) => list.isSameThing!(row, copy));
  if (there && (there as { copyOf?: unknown }).copyOf === key) {
    plan.skipped += 1;
    return;
  }
  const newKey = keyOf(name, copy);
  settle(planned, newKey, copy);
  plan.added += 1;
  plan.conflicts.push({ list: name, id: key, keptAs: newKey });
}

/** The store holds each own term's name once: of two that came by one name the later gets a number behind it. */
function keepNamesApart({ plan, name, rows, facts }: Planned, before: ReadonlyMap<string, Edited>): void {
  const { unique: field, words } = editedList(name);
  if (field === undefined) return;
  const nameOf = (row: Edited) => String((row as unknown as Record<string, unknown>)[field]);
  const taken = new Map<string, string>();
  for (const [key, row] of rows) {
    const holder = taken.get(nameOf(row));
    if (holder === undefined) {
      taken.set(nameOf(row), key);
      continue;
    }
    if (!before.has(key) && hasSameWords(rows.get(holder)!, row, words)) {
      rows.delete(key);
      plan.added -= 1;
      plan.skipped += 1;
      continue;
    }
    const free = freeName(nameOf(row), (one) => taken.has(one));
    const renamed = changeRecord(row, { [field]: free } as Partial<Edited>, facts.stamp);
    rows.set(key, renamed);
    taken.set(nameOf(renamed), key);
    plan.conflicts.push({ list: name, id: holder, keptAs: key });
  }
}

function hasSameWords(a: Edited, b: Edited, words: readonly string[]): boolean {
  return stable(ownVersion(a, words).words) === stable(ownVersion(b, words).words);
}

function planPlain(input: {
  plan: ImportPlan;
  name: PlainListName;
  backup: Contents;
  there: Contents;
}): void {
  const { plan, name, backup, there } = input;
  const { merge, isPart } = register[name] as unknown as PlainList<Record<string, unknown>>;
  const mine = new Map(
    there[name].map((row) => [keyOf(name, row), row as unknown as Record<string, unknown>]),
  );
  for (const theirs of backup[name] as unknown as Record<string, unknown>[]) {
    const here = mine.get(keyOf(name, theirs));
    const merged = here ? merge(here, theirs) : theirs;
    const isKnown = here !== undefined && stable(merged) === stable(here);
    if (!isPart) plan[isKnown ? 'skipped' : here ? 'updated' : 'added'] += 1;
    if (!isKnown) (plan.put[name] as unknown[]).push(merged);
  }
}

function gravesOf({ tombstones }: Contents, name: EditedListName): [string, Tombstone][] {
  return tombstones.filter(({ list }) => list === name).map((grave) => [grave.key, grave]);
}

function keyOf(name: CarriedListName, row: unknown): string {
  return String((row as Record<string, unknown>)[listOf(name).key]);
}
