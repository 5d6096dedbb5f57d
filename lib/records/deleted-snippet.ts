import * as v from 'valibot';
import { id, time } from './schema-parts.ts';
import type { Snippet } from './snippet.ts';
import { snippetSchema } from './snippet-schemas.ts';

/** A snippet that the reader deleted, whole, so that it can be brought back for a while. */
export interface DeletedSnippet {
  /** Of the snippet. */
  id: string;
  /** ISO time. */
  deletedAt: string;
  snippet: Snippet;
}

/** One as it may come from the disk. */
export const deletedSnippetSchema = v.object({
  id,
  deletedAt: time,
  snippet: snippetSchema,
}) satisfies v.GenericSchema<unknown, DeletedSnippet>;

/** Days for which a deleted snippet can be brought back. */
export const daysInTrash = 30;

/** When a deleted snippet goes for good, in ms since 1970. */
export function goneAt({ deletedAt }: Pick<DeletedSnippet, 'deletedAt'>): number {
  return Date.parse(deletedAt) + daysInTrash * 86_400_000;
}
