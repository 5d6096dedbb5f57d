import type { Edited, Tombstone } from '../records/edited.ts';
import { isRow } from '../records/merge.ts';
import type { PastReport } from '../records/past-report.ts';
import { editedList, type PlainList, recordsVersion, register } from '../records/register.ts';
import { stable } from '../records/same-content.ts';
import type { Snippet, StoredReport } from '../records/snippet.ts';
import type { StateDoc } from './documents.ts';
import { fingerprint } from './fingerprint.ts';
import type { OpenedListName, WordsListName } from './lists.ts';

/** What changes in a snippet: the reader's words with their change, the looks at its page, and what a look added. */
const changing = [
  ...(['note', 'tags', 'revision', 'changedAt', 'machine', 'seen', 'others'] as const),
  ...(['check', 'earlierChecks', 'subject'] as const),
] satisfies (keyof Snippet)[];

/** What of a record a machine's own document holds. */
export function stateOfRow(list: WordsListName, row: Edited): Record<string, unknown> {
  const whole = row as unknown as Record<string, unknown>;
  if (list !== 'snippets') return whole;
  return Object.fromEntries(
    changing.filter((field) => whole[field] !== undefined).map((field) => [field, whole[field]]),
  );
}

/** What of a snippet never changes, under the id that it was kept under. */
export function contentOf(snippet: Snippet, rootId: string): Record<string, unknown> {
  const rest = Object.entries(snippet).filter(([field]) => !(changing as string[]).includes(field));
  return { ...Object.fromEntries(rest), id: rootId };
}

/** What is sent of a deletion. */
export function stateOfGrave({ revision, changedAt, machine, seen }: Tombstone) {
  return { revision, changedAt, machine, seen };
}

/** Equal for two copies of an edited record that know the same. */
export function markOf(list: WordsListName, copy: Edited | Tombstone): string {
  return fingerprint(isRow(copy) ? stateOfRow(list, copy) : { grave: stateOfGrave(copy) });
}

/** What is there of a record, or arrives of it. */
export type Copy = Edited | Tombstone;

/** A record after a copy of it has arrived: what stands there now, and which state of it the server holds too. */
export interface Met<C> {
  copy: C;
  /** Mark of the last state that is known to be on the server, `null` for none: another one is still to be sent. */
  mark: string | null;
}

/**
 * Brings what arrives to what is there, by the rule of the list (`merge.ts` of the records). What comes out is on the
 * server too where all that was here had been sent, or where what arrived says as much: else it is still to be sent. So
 * machines that know the same have nothing to tell one another, and no change goes round in circles.
 */
export function meetWords(
  list: WordsListName,
  { copy: mine, mark }: Met<Copy | null>,
  theirs: Copy,
): Met<Copy> {
  const merged = mine ? mergeWords(list, mine, theirs) : theirs;
  const now = markOf(list, merged);
  const isHeld = mine === null || markOf(list, mine) === mark || now === markOf(list, theirs);
  return { copy: merged, mark: isHeld ? now : mark };
}

function mergeWords(list: WordsListName, mine: Copy, theirs: Copy): Copy {
  const merged = editedList(list).merge(mine, theirs);
  if (list !== 'snippets' || !isRow(merged)) return merged;
  const [here, there] = [mine, theirs].map((copy) => (isRow(copy) ? (copy as unknown as Snippet) : null));
  const subjects = [here?.subject, there?.subject].filter((subject) => subject !== undefined);
  const [subject] = subjects.sort((a, b) => (stable(a) < stable(b) ? -1 : 1));
  // Content is what the first copy here said of it: an extension of another version may have written it otherwise.
  const content = here ? contentOf(here, here.id) : {};
  return { ...merged, ...content, ...(subject ? { subject } : {}) } as unknown as Edited;
}

/** The record of a list that opening a report fills. */
export interface OpenedRows {
  reports: StoredReport;
  pastReports: PastReport;
}

/** A report that is listed, or when it was forgotten, or both. */
export interface OpenedState<Row> {
  row: Row | null;
  /** ISO time of the last forgetting. */
  gone: string | null;
}

type AnyOpened = OpenedState<StoredReport | PastReport>;

/** Equal for two machines that know the same of an opened report. */
export function markOfOpened({ row, gone }: AnyOpened): string {
  return fingerprint({ row, gone });
}

/** What comes of two machines' knowledge of a report: it is listed where it was opened after it was forgotten. */
export function meetOpened(
  list: OpenedListName,
  { copy: mine, mark }: Met<AnyOpened>,
  theirs: AnyOpened,
): Met<AnyOpened> {
  const { merge } = register[list] as unknown as PlainList<StoredReport | PastReport>;
  const both = mine.row && theirs.row ? merge(mine.row, theirs.row) : (mine.row ?? theirs.row);
  const gone = later(mine.gone, theirs.gone);
  const isListed = both !== null && (gone === null || Date.parse(openedAt(both)) > Date.parse(gone));
  const merged: AnyOpened = { row: isListed ? both : null, gone };
  const now = markOfOpened(merged);
  const isNew = mine.row === null && mine.gone === null;
  const isHeld = isNew || markOfOpened(mine) === mark || now === markOfOpened(theirs);
  return { copy: merged, mark: isHeld ? now : mark };
}

function openedAt(row: StoredReport | PastReport): string {
  return 'openedAt' in row ? row.openedAt : row.readAt;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) >= Date.parse(b) ? a : b;
}

/** The state of a record as its document of this machine holds it, to be written over a revision. */
export function stateDoc(
  fields: Pick<StateDoc, '_id' | 'key'> & Partial<StateDoc> & { rev: string | null },
): StateDoc {
  const { rev, ...rest } = fields;
  return {
    ...{ version: recordsVersion, row: null, grave: null, gone: null },
    ...rest,
    ...(rev === null ? {} : { _rev: rev }),
  };
}
