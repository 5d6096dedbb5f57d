import { hostClass } from '../../lib/text/address.ts';

/** A source whose text was read in a file of a public collection. */
export interface CollectedSource {
  url: string | null;
  copy: string;
  where: string | null;
}

const inCollection = /^https:\/\/github\.com\/lawtext\/gov\/blob\/[0-9a-f]{40}\/(.+)$/;

/** The path within `lawtext/gov` of a copy; `null` for any other address. */
export function copiedPath(address: string): string | null {
  const path = address.match(inCollection)?.[1];
  return path === undefined ? null : decodeURIComponent(path);
}

/** True for an address on a site of a government or congress. */
export function isOfficial(address: string | null): boolean {
  return address !== null && URL.canParse(address) && ['government', 'congress'].includes(hostClass(address));
}

/** The words that a place in a document quotes: 名词解释“城市大脑” → 城市大脑; single quotes inside are the term's own. */
export function namedWords(where: string | null): string[] {
  return [...(where ?? '').matchAll(/“([^“”]+)”/gu)].map(([, words]) => words!);
}

/** The record with each source that was read in the collection at the address that `find` gives for it. */
export function withAddress(value: unknown, find: (source: CollectedSource) => string | null): unknown {
  if (Array.isArray(value)) return value.map((part) => withAddress(part, find));
  if (typeof value !== 'object' || value === null) return value;
  if ('copy' in value && typeof value.copy === 'string' && copiedPath(value.copy) !== null)
    return { ...value, url: find(value as CollectedSource) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withAddress(part, find)]));
}
