import type { Snippet } from '../../lib/records/snippet.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { copyText } from './clipboard.ts';
import { type LinkNotice, linkNotice } from './link-notice.ts';
import { snippetLink } from './snippet-link.ts';

/** Copies the address of a snippet's place; the code of the notice says whether it leads to the words or to the page alone. */
export async function copySnippetLink(snippet: Snippet): Promise<LinkNotice> {
  const exact = await snippetLink(snippet);
  const address = exact ?? placeLink(snippet);
  const link = address === null ? null : { address, exact: exact !== null };
  return linkNotice(link, link !== null && (await copyText(link.address)));
}
