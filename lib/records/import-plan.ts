import type { Backup } from './backup.ts';
import type { AddressVerdict, Correction, OwnTerm } from './reader-records.ts';
import { contentKey, stable } from './same-content.ts';
import type { KeptText, Snippet, StoredReport } from './snippet.ts';

/** What is in the store already. */
export type StoreContents = Pick<
  Backup,
  'snippets' | 'texts' | 'ownTerms' | 'corrections' | 'addressVerdicts' | 'reports'
>;

/** One id with two contents: the reader's own stays, the file's is kept beside it under an id of its own. */
export interface ImportConflict {
  list: 'snippets' | 'ownTerms' | 'corrections' | 'addressVerdicts';
  /** Id (or address) that both have. */
  id: string;
  /** Id of the one from the file, `null` where only one can be kept (an address has one verdict). */
  keptAs: string | null;
}

/** What an import would do: nothing in the store is ever overwritten. */
export interface ImportPlan {
  add: {
    snippets: Snippet[];
    texts: KeptText[];
    ownTerms: OwnTerm[];
    corrections: Correction[];
    addressVerdicts: AddressVerdict[];
    reports: StoredReport[];
  };
  /** Records that are there already, with the same content. */
  skipped: number;
  conflicts: ImportConflict[];
}

/** Compares a checked backup with what is there. Pure; `newId` makes ids for the other side of conflicts. */
export function planImport(backup: Backup, there: StoreContents, newId: () => string): ImportPlan {
  const plan: ImportPlan = {
    add: { snippets: [], texts: [], ownTerms: [], corrections: [], addressVerdicts: [], reports: [] },
    skipped: 0,
    conflicts: [],
  };
  planSnippets(plan, backup, there, newId);
  planOwnTerms(plan, backup, there, newId);
  planCorrections(plan, backup, there, newId);
  const verdicts = new Map(there.addressVerdicts.map((verdict) => [verdict.address, verdict]));
  for (const verdict of backup.addressVerdicts) {
    const mine = verdicts.get(verdict.address);
    if (!mine) plan.add.addressVerdicts.push(verdict);
    else if (mine.verdict === verdict.verdict) plan.skipped += 1;
    else plan.conflicts.push({ list: 'addressVerdicts', id: verdict.address, keptAs: null });
  }
  // Texts are named by their hash and opened reports are made anew on opening: what is there is as good.
  addMissing(plan, 'texts', backup.texts, new Set(there.texts.map(({ hash }) => hash)), ({ hash }) => hash);
  addMissing(plan, 'reports', backup.reports, new Set(there.reports.map(({ id }) => id)), ({ id }) => id);
  return plan;
}

function planSnippets(plan: ImportPlan, backup: Backup, there: StoreContents, newId: () => string): void {
  const byId = new Map(there.snippets.map((snippet) => [snippet.id, snippet]));
  // A file imported twice brings its side of a conflict again: it is recognised by what it is a copy of.
  const copies = new Set(
    there.snippets.flatMap((snippet) => (snippet.copyOf === null ? [] : copyKey(snippet, snippet.copyOf))),
  );
  for (const snippet of backup.snippets) {
    const mine = byId.get(snippet.id);
    if (!mine) plan.add.snippets.push(snippet);
    else if (contentKey(mine) === contentKey(snippet) || copies.has(copyKey(snippet, snippet.id)))
      plan.skipped += 1;
    else {
      const copy = { ...snippet, id: newId(), copyOf: snippet.id };
      plan.add.snippets.push(copy);
      plan.conflicts.push({ list: 'snippets', id: snippet.id, keptAs: copy.id });
    }
  }
}

/** Equal for a snippet and its copies, whatever their ids. */
function copyKey(snippet: Snippet, original: string): string {
  return contentKey({ ...snippet, id: original, copyOf: null });
}

/** Own terms meet by id and by name: the store holds each name once, so the file's gets a mark behind its name. */
function planOwnTerms(plan: ImportPlan, backup: Backup, there: StoreContents, newId: () => string): void {
  const byId = new Map(there.ownTerms.map((term) => [term.id, term]));
  const byName = new Map(there.ownTerms.map((term) => [term.term, term]));
  for (const term of backup.ownTerms) {
    const mine = byId.get(term.id) ?? byName.get(term.term);
    if (!mine) plan.add.ownTerms.push(term);
    else if (ownTermKey(mine) === ownTermKey(term) || hasCopy(byName, term)) plan.skipped += 1;
    else {
      const copy = { ...term, id: `own:${newId()}`, term: freeName(byName, term.term) };
      plan.add.ownTerms.push(copy);
      plan.conflicts.push({ list: 'ownTerms', id: mine.id, keptAs: copy.id });
    }
    const added = plan.add.ownTerms.at(-1);
    if (added) byName.set(added.term, added);
  }
}

function hasCopy(byName: ReadonlyMap<string, OwnTerm>, term: OwnTerm): boolean {
  for (let n = 2; byName.has(`${term.term} (${n})`); n += 1) {
    const copy = byName.get(`${term.term} (${n})`);
    if (copy && ownTermKey({ ...copy, term: term.term }) === ownTermKey(term)) return true;
  }
  return false;
}

function freeName(byName: ReadonlyMap<string, OwnTerm>, name: string): string {
  if (!byName.has(name)) return name;
  let n = 2;
  while (byName.has(`${name} (${n})`)) n += 1;
  return `${name} (${n})`;
}

function ownTermKey({ term, aliases, definition, source, replaces }: OwnTerm): string {
  return stable({ term, aliases, definition, source, replaces });
}

function planCorrections(plan: ImportPlan, backup: Backup, there: StoreContents, newId: () => string): void {
  const byId = new Map(there.corrections.map((correction) => [correction.id, correction]));
  const known = new Set(there.corrections.map((correction) => stable({ ...correction, id: '' })));
  for (const correction of backup.corrections) {
    const mine = byId.get(correction.id);
    if (known.has(stable({ ...correction, id: '' }))) plan.skipped += 1;
    else if (!mine) plan.add.corrections.push(correction);
    else {
      const copy = { ...correction, id: newId() };
      plan.add.corrections.push(copy);
      plan.conflicts.push({ list: 'corrections', id: mine.id, keptAs: copy.id });
    }
  }
}

function addMissing<Name extends 'texts' | 'reports'>(
  plan: ImportPlan,
  name: Name,
  records: ImportPlan['add'][Name],
  known: ReadonlySet<string>,
  keyOf: (record: ImportPlan['add'][Name][number]) => string,
): void {
  for (const record of records as ImportPlan['add'][Name][number][]) {
    if (known.has(keyOf(record))) plan.skipped += 1;
    else (plan.add[name] as ImportPlan['add'][Name][number][]).push(record);
  }
}
