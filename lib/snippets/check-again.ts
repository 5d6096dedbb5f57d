import type { Snippet, SnippetCheck } from '../records/snippet.ts';
import type { AnchorResult } from './anchor.ts';

/** What is known of the page now: where the snippet stands, and the hash of its normalised body with the version that made it. */
export interface PageNow {
  place: AnchorResult;
  bodyHash: string;
  normaliser: number;
  /** ISO time with offset. */
  at: string;
}

/**
 * Compares a snippet with the page as it is now. The body is `not-comparable` when another version of the
 * normaliser made the kept hash: then equal or not, it says nothing about the page.
 */
export function checkAgain(snippet: Snippet, now: PageNow): SnippetCheck {
  return {
    at: now.at,
    place: now.place.state,
    body: compareBodies(snippet, now),
    found: now.place.state === 'changed' ? now.place.found : null,
    ...(snippet.normaliser === now.normaliser ? { bodyHash: now.bodyHash } : {}),
  };
}

function compareBodies(snippet: Snippet, now: PageNow): SnippetCheck['body'] {
  if (snippet.normaliser !== now.normaliser) return 'not-comparable';
  return snippet.bodyHash === now.bodyHash ? 'same' : 'different';
}
