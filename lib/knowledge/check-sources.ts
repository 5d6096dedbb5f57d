import { hostClass } from '../text/address.ts';
import { addressOf, isMirror } from './citable-source.ts';
import type { SeedSource } from './glossary.ts';
import { isLawCitation } from './resolve-sources.ts';

/** What can be wrong with the sources of a record. */
export type SourceFaultCode =
  | 'source-address'
  | 'mirror-address'
  | 'reprint-address'
  | 'source-twice'
  | 'seen-before-published';

/** A publisher in brackets that took the text over: 教育部（某网转载）. */
const reprinter = /（[^（）]*(?:转载|收录|镜像|存档)[^（）]*）$|\(reprint/u;
/** Publishers whose papers have a page of government, or none. */
const stateBodies = /^(?:国务院|中共中央|全国人|State Council)|(?:人民政府|人民政府办公厅|委员会|局|部|厅)$/u;

/**
 * Calls `report` for each source without a public address, cited twice in one place, or read before it was published;
 * whose main address is a mirror; and for a paper of the state whose main address is another's site. A text that was
 * read elsewhere than on a page of its own has that address as `copy`. What a law's record says is checked by
 * `checkLaws`.
 */
export function checkSources(
  sources: readonly SeedSource[],
  report: (code: SourceFaultCode, detail: string) => void,
): void {
  const seen = new Set<string>();
  for (const source of sources) {
    const name = isLawCitation(source) ? source.law : (addressOf(source) ?? source.title);
    const key = `${name}\n${source.where ?? ''}`;
    if (seen.has(key)) report('source-twice', name);
    seen.add(key);
    if (isLawCitation(source)) continue;
    for (const address of [source.url, source.copy])
      if (address != null && !isPublicAddress(address)) report('source-address', address);
    if (addressOf(source) === null) report('source-address', source.title);
    if (source.url !== null) checkOwnAddress({ ...source, url: source.url }, report);
    if (source.date && source.seen < source.date) report('seen-before-published', name);
  }
}

function checkOwnAddress(
  { url, publisher }: { url: string; publisher: string },
  report: (code: SourceFaultCode, detail: string) => void,
): void {
  const isOfState = ['government', 'congress'].includes(hostClass(url));
  if (isMirror(url)) report('mirror-address', url);
  else if (!isOfState && (reprinter.test(publisher) || stateBodies.test(publisher)))
    report('reprint-address', `${publisher} ${url}`);
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
