import type { Snippet } from '../../lib/records/snippet.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { provedLink } from '../../lib/snippets/proved-link.ts';
import { copyText } from './clipboard.ts';
import { useStore } from './store-access.ts';

/** Copies the address of a snippet's place; the code of the notice says whether it leads to the words or to the page alone. */
export async function copySnippetLink(
  snippet: Snippet,
): Promise<'link-copied' | 'page-link-copied' | 'no-address' | 'copy-failed'> {
  const kept = await useStore('keptTextOf', snippet.bodyHash).catch(() => null);
  const exact = provedLink(snippet, kept?.text ?? null);
  const address = exact ?? placeLink(snippet);
  if (address === null) return 'no-address';
  if (!(await copyText(address))) return 'copy-failed';
  return exact === null ? 'page-link-copied' : 'link-copied';
}
