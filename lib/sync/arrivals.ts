import * as v from 'valibot';
import { type Edited, type Tombstone, tombstoneId } from '../records/edited.ts';
import {
  headOfPast,
  type KeptPastText,
  type PastHead,
  type PastReport,
  textRowOfPast,
} from '../records/past-report.ts';
import { keptPastTextSchema } from '../records/past-report-schema.ts';
import { type ListName, listOf, type Records, upgradeRow } from '../records/register.ts';
import type { KeptText, StoredReport } from '../records/snippet.ts';
import type { ContentDoc, StateDoc } from './documents.ts';
import type { OpenedListName, SyncedListName, WordsListName } from './lists.ts';
import type { OpenedState } from './states.ts';

/** One thing that came from the server, checked in its form; what it holds is checked where it is read. */
export type Arrival =
  | { kind: 'text'; hash: string; doc: ContentDoc }
  | {
      kind: 'state';
      list: Exclude<SyncedListName, 'texts'>;
      hash: string;
      doc: StateDoc;
      /** Of a snippet that is not here: what it quotes; `null` where it was not asked for, or is not there. */
      content: ContentDoc | null;
      /** Revision of this machine's own document, `null` for another machine's. */
      ownRev: string | null;
    };

/** A state that came, of one of the lists. */
export type StateArrival = Extract<Arrival, { kind: 'state' }>;

/** The text behind a document; `null` where it is none, or another than its id says (`isText`). */
export function textOfDoc({ row, version }: ContentDoc): KeptText | null {
  return readRow('texts', row, version);
}

/**
 * The copy of an edited record that a machine's document holds, under the key that it has here; `null` where it can't be
 * read. `base` is what of a snippet never changes, as it is here or came.
 */
export function copyOfWords(
  list: WordsListName,
  { doc }: StateArrival,
  { key, base }: { key: string; base: Record<string, unknown> | null },
): Edited | Tombstone | null {
  if (doc.grave) return { id: tombstoneId(list, key), list, key, ...doc.grave } satisfies Tombstone;
  if (!doc.row) return null;
  if (list !== 'snippets') return readRow(list, doc.row, doc.version);
  if (!base) return null;
  return readRow(list, { ...base, ...doc.row, id: key }, doc.version);
}

/** What a machine's document knows of an opened report; `null` where it can't be read. */
export function stateOfOpened(
  list: OpenedListName,
  { doc }: StateArrival,
): OpenedState<StoredReport | PastReport> | null {
  if (!doc.row) return doc.gone === null ? null : { row: null, gone: doc.gone };
  const row = list === 'reports' ? readRow(list, doc.row, doc.version) : readPast(doc.row, doc.version);
  return row && { row, gone: doc.gone };
}

function readPast(row: Record<string, unknown>, version: number): PastReport | null {
  const { report, ...head } = row;
  const kept = readRow('pastReports', head, version) as PastHead | null;
  if (!kept) return null;
  const { format, id, readAt } = kept;
  const text = v.safeParse(keptPastTextSchema, { format, id, readAt, report });
  return text.success ? { ...kept, report: text.output.report } : null;
}

/** A past report as the store has it: its entry, and its text beside it. */
export function partsOfPast(report: PastReport): { head: PastHead; text: KeptPastText } {
  return { head: headOfPast(report), text: textRowOfPast(report) };
}

function readRow<Name extends ListName>(
  list: Name,
  row: Record<string, unknown>,
  version: number,
): Records[Name] | null {
  const result = v.safeParse(listOf(list).schema, upgradeRow(list, row, version));
  return result.success ? (result.output as unknown as Records[Name]) : null;
}
