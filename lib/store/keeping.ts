import type { Snippet } from '../records/snippet.ts';
import { newestFirst } from '../snippets/find-snippets.ts';

/** What a follower holds of the snippets. */
export interface Keeping<Kept> {
  /** Of one that was read; called again with each that changed. */
  of(snippet: Snippet): Kept;
  /** Of one whose key alone is known; `null` where the follower has no use for it. */
  unread: ((id: string) => Kept) | null;
  newestFirst(a: Kept, b: Kept): number;
}

/** Snippets as they are. */
export const wholeSnippets: Keeping<Snippet> = { of: (snippet) => snippet, unread: null, newestFirst };
