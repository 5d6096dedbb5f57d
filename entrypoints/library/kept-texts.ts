import type { DossierText } from '../../components/dossier/dossier.tsx';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { LinkedSnippet } from '../../lib/snippets/export-csv.ts';
import { provedLink } from '../../lib/snippets/proved-link.ts';
import { reportTitle } from '../../lib/snippets/report-title.ts';
import { useStore } from '../pages/store-access.ts';

/** The whole texts behind snippets by their hash, each once; a text that was not kept is left out. */
export async function keptTexts(snippets: readonly Snippet[]): Promise<Map<string, DossierText>> {
  const texts = new Map<string, DossierText>();
  for (const { bodyHash, report } of snippets) {
    if (texts.has(bodyHash)) continue;
    const kept = await useStore('keptTextOf', bodyHash).catch(() => null);
    if (kept) texts.set(bodyHash, { hash: bodyHash, title: reportTitle(report), text: kept.text });
  }
  return texts;
}

/** Each snippet with the address of its words, proved on its text when its turn comes: thousands take their time. */
export function* withLinks(
  snippets: readonly Snippet[],
  texts: ReadonlyMap<string, DossierText>,
): Generator<LinkedSnippet> {
  for (const snippet of snippets)
    yield { ...snippet, link: provedLink(snippet, texts.get(snippet.bodyHash)?.text ?? null) };
}
