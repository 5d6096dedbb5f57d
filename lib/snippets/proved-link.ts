import type { Snippet } from '../records/snippet.ts';
import { anchor } from './anchor.ts';
import { fragmentLink } from './fragment-link.ts';
import { placeLink } from './place-link.ts';

/**
 * The address of exactly the words that were kept: of a PDF its page, of a page of the web a text fragment that is proved
 * on the kept text to find this place and no other. `null` where no such link is known; `text` is the report's as kept,
 * `null` where it is not at hand.
 */
export function provedLink(snippet: Snippet, text: string | null): string | null {
  if (snippet.file) return snippet.file.pages && placeLink(snippet);
  if (text === null) return null;
  // The kept text is normalised: the place in it is found as it is found in a page.
  const place = anchor(snippet, text);
  if (place.state !== 'unchanged' && place.state !== 'moved') return null;
  const { span } = place;
  // Where the kept text lost a space that the page prints (12.12 %), a browser would look for other words.
  if (text.slice(span.start, span.end) !== snippet.quote) return null;
  return fragmentLink({ address: snippet.address, text, span });
}
