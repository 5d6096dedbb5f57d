import type { Snippet, SnippetCheck } from '../records/snippet.ts';
import type { AnchorResult } from './anchor.ts';

/** What is known of the page now: where the snippet stands, and the hash of its body. */
export interface PageNow {
  place: AnchorResult;
  /** SHA-256 of the body as the snippet's own version of the normaliser makes it; `null` where that version is unknown here. */
  bodyHash: string | null;
  /** ISO time with offset. */
  at: string;
}

/**
 * Compares a snippet with the page as it is now. The body is `not-comparable` when nobody here knows how the kept
 * hash was made: a version of the normaliser newer than this one.
 */
export function checkAgain(snippet: Snippet, { place, bodyHash, at }: PageNow): SnippetCheck {
  return {
    at,
    place: place.state,
    body: bodyHash === null ? 'not-comparable' : bodyHash === snippet.bodyHash ? 'same' : 'different',
    found: null,
    ...(place.state === 'changed' ? { found: place.found, was: place.was, doubt: place.doubt } : {}),
    ...(place.state === 'moved' && place.otherSpelling
      ? { found: place.found, was: place.was, otherSpelling: true }
      : {}),
    ...(place.state === 'changed' && place.otherReport ? { otherReport: true } : {}),
    ...(bodyHash === null ? {} : { bodyHash }),
  };
}
