import type { SeedSource } from './glossary.ts';
import { isLawCitation } from './resolve-sources.ts';

/** What can be wrong with the sources of a record. */
export type SourceFaultCode = 'source-address' | 'source-twice' | 'seen-before-published';

/**
 * Calls `report` for each source without a public address, cited twice in one place, or read before it was published.
 * What a law's record says is checked by `checkLaws`.
 */
export function checkSources(
  sources: readonly SeedSource[],
  report: (code: SourceFaultCode, detail: string) => void,
): void {
  const seen = new Set<string>();
  for (const source of sources) {
    const name = isLawCitation(source) ? source.law : source.url;
    const key = `${name}\n${source.where ?? ''}`;
    if (seen.has(key)) report('source-twice', name);
    seen.add(key);
    if (isLawCitation(source)) continue;
    if (!isPublicAddress(source.url)) report('source-address', source.url);
    if (source.date && source.seen < source.date) report('seen-before-published', source.url);
  }
}

/** What a source goes by in a fault: its title, or the id of a law's record. */
export function sourceName(source: SeedSource): string {
  return isLawCitation(source) ? source.law : source.title;
}

/** An address that a reader can open: http or https on a named public host. */
function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(url.hostname);
}
