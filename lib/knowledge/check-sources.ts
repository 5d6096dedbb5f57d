import type { GlossarySource } from './glossary.ts';

/** What can be wrong with the sources of a record. */
export type SourceFaultCode = 'source-address' | 'source-twice' | 'seen-before-published';

/** Calls `report` for each source without a public address, cited twice in one place, or read before it was published. */
export function checkSources(
  sources: readonly GlossarySource[],
  report: (code: SourceFaultCode, detail: string) => void,
): void {
  const seen = new Set<string>();
  for (const source of sources) {
    if (!isPublicAddress(source.url)) report('source-address', source.url);
    const key = `${source.url}\n${source.where ?? ''}`;
    if (seen.has(key)) report('source-twice', source.url);
    seen.add(key);
    if (source.date && source.seen < source.date) report('seen-before-published', source.url);
  }
}

/** An address that a reader can open: http or https on a named public host. */
function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(url.hostname);
}
