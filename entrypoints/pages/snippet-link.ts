import type { Snippet } from '../../lib/records/snippet.ts';
import { useStore } from './store-access.ts';

/** The address of exactly a snippet's words, proved on the text that is kept of its report; `null` where none is known. */
export async function snippetLink(snippet: Snippet): Promise<string | null> {
  const kept = await useStore('keptTextOf', snippet.bodyHash).catch(() => null);
  // It reads figures with all that the reader knows: popup and side panel don't wait for that when they open.
  const { provedLink } = await import('../../lib/snippets/proved-link.ts');
  return provedLink(snippet, kept?.text ?? null);
}
