import * as v from 'valibot';
import type { Tombstone } from './edited.ts';
import type { AddressVerdict, Correction, OwnTerm, OwnTermWords } from './reader-records.ts';
import {
  address,
  changeEntries,
  count,
  editedEntries,
  hash,
  id,
  maybe,
  seen,
  someAddress,
  text,
  time,
  value,
} from './schema-parts.ts';

// What the reader says and adds, as it may come from a file or from the disk; see `snippet-schemas.ts`.

const format = v.literal(2);

/** The words of a term of the reader's own. */
export const ownTermWordsSchema = v.object({
  term: v.pipe(text, v.minLength(1)),
  aliases: v.array(text),
  definition: text,
  source: text,
  replaces: maybe,
}) satisfies v.GenericSchema<unknown, OwnTermWords>;

/** A term of the reader's own. */
export const ownTermSchema = v.object({
  format,
  id: v.pipe(id, v.startsWith('own:')),
  createdAt: time,
  ...editedEntries(ownTermWordsSchema.entries),
}) satisfies v.GenericSchema<unknown, OwnTerm>;

/** What the reader says was read wrong. */
export const correctionSchema = v.object({
  format,
  id,
  address,
  bodyHash: v.nullable(hash),
  target: v.picklist(['figure', 'term', 'identity']),
  anchor: v.nullable(v.object({ quote: text, start: count, prefix: text, suffix: text })),
  ...editedEntries({
    dismissed: v.boolean(),
    fields: v.record(v.string(), v.nullable(v.union([text, value, v.boolean()]))),
  }),
}) satisfies v.GenericSchema<unknown, Correction>;

/** The reader's word on an address. */
export const addressVerdictSchema = v.object({
  format,
  address: someAddress,
  seenAs: v.exactOptional(someAddress),
  ...editedEntries({ verdict: v.picklist(['report', 'not-report']) }),
}) satisfies v.GenericSchema<unknown, AddressVerdict>;

/** What stays of a deleted record. */
export const tombstoneSchema = v.object({
  id: v.pipe(text, v.minLength(1), v.maxLength(3000)),
  list: text,
  key: text,
  ...changeEntries,
  seen,
}) satisfies v.GenericSchema<unknown, Tombstone>;
