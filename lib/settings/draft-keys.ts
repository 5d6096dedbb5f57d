/** What the keys of notes that are typed and not saved begin with in `storage.local` and `storage.session`. */
const lead = 'draft:';

/** The key of a snippet's draft. */
export function draftKey(id: string): string {
  return `${lead}${id}`;
}

/** Whether a key of the storage is that of a draft. */
export function isDraftKey(key: string): boolean {
  return key.startsWith(lead);
}

/** The snippet whose draft stands under a key. */
export function snippetOfDraft(key: string): string {
  return key.slice(lead.length);
}
