import type { CollectedCopy, LawRecord } from '../../lib/knowledge/laws.ts';
import { type SeedRecord, spacedJson } from '../new/seed-row.ts';
import { type Derived, isWhole } from './derive-law.ts';

/** An address in one of the collections of laws, taken apart. */
const inCollection = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/[0-9a-f]{40}\/(.+)$/;
/** What older entries add to the place: the name of the collection. */
const collectionName = /（LawRefBook[^）]*）$/u;

/** The file of a collection that an address names; `null` for any other address. */
export function copyOfAddress(address: string, collections: readonly string[]): CollectedCopy | null {
  const [, collection, path] = address.match(inCollection) ?? [];
  if (collection === undefined || !collections.includes(collection)) return null;
  return { collection, path: decodeURIComponent(path!) };
}

export interface Adoption {
  /** The seed file's text with each source in a collection cited by its record. */
  text: string;
  /** Records that the citations need and the laws lacked. */
  added: LawRecord[];
  /** Addresses whose record can't be written from the text alone. */
  left: string[];
}

/**
 * Cites by record what a seed file cites by an address in a collection. A law without a record gets one, `unchecked`;
 * lines without such a source stay as they are, the others keep the spacing of the file.
 */
export function adoptSources(
  text: string,
  known: {
    collections: readonly string[];
    laws: ReadonlyMap<string, LawRecord>;
    derive: (copy: CollectedCopy) => Derived | null;
    day: string;
  },
): Adoption {
  const added = new Map<string, LawRecord>();
  const left: string[] = [];
  const adopt = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(adopt);
    if (typeof value !== 'object' || value === null) return value;
    const { url, copy: read, where, seen } = value as Record<string, unknown>;
    const address = url ?? read;
    const copy = typeof address === 'string' ? copyOfAddress(address, known.collections) : null;
    if (copy === null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, adopt(part)]));
    const derived = known.derive(copy);
    const recorded = [...known.laws.values()].find((law) => isSameFile(law.copy, copy));
    const id = recorded?.id ?? derived?.id;
    const record = { ...derived, status: { code: 'unchecked', reason: '尚未核对' }, checked: known.day };
    if (id !== undefined && !known.laws.has(id) && isWhole(record)) added.set(id, record);
    if (id === undefined || typeof where !== 'string' || !(known.laws.has(id) || added.has(id))) {
      left.push(String(address));
      return value;
    }
    return { law: id, where: where.replace(collectionName, ''), seen };
  };
  const lines = text.split('\n').map((line) => adoptLine(line, adopt));
  return { text: lines.join('\n'), added: [...added.values()], left };
}

function isSameFile(a: LawRecord['copy'], b: CollectedCopy): boolean {
  return 'path' in a && a.collection === b.collection && a.path === b.path;
}

function adoptLine(line: string, adopt: (value: unknown) => unknown): string {
  if (!line.includes('https://github.com/')) return line;
  const [, json, comma] = line.match(/^(\{.*\})(,?)$/) ?? [];
  if (json === undefined) return line;
  const record = adopt(JSON.parse(json)) as SeedRecord;
  return (json.startsWith('{"id": ') ? spacedJson(record) : JSON.stringify(record)) + comma;
}
