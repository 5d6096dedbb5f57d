import type { LawCollection, LawRecord } from '../../lib/knowledge/laws.ts';
import { holdsCommit, listFiles, readFiles } from './git-files.ts';
import { type LawText, readLawText } from './read-law-text.ts';

/** What the national database says of an edition of a law. */
export interface DatabaseRow {
  bbbs: string;
  title: string;
  body: string;
  /** Day of the edition. */
  edition: string;
  /** Since when the edition is in force; empty where the database does not say. */
  since: string;
  status: 'in_force' | 'amended' | 'repealed' | 'not_yet_in_force';
}

/** A collection whose repository is on this machine. */
export interface OpenCollection extends LawCollection {
  paths: readonly string[];
  /** Texts of all its laws, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Opens each collection in the directory that holds its commit; throws with the addresses of those that none holds. */
export function openCollections(
  collections: readonly LawCollection[],
  directories: readonly string[],
): OpenCollection[] {
  const missing: string[] = [];
  const open = collections.flatMap((collection) => {
    const directory = directories.find((path) => holdsCommit(path, collection.commit));
    if (directory === undefined) {
      missing.push(`https://github.com/${collection.id} at ${collection.commit}`);
      return [];
    }
    const paths = listFiles(directory, collection.commit);
    const laws = paths.filter(
      (path) =>
        (path.endsWith('.md') && path.includes('/')) || /^data\/(?:seed\/.*|census)\.json$/.test(path),
    );
    return [{ ...collection, paths, texts: readFiles(directory, collection.commit, laws) }];
  });
  if (missing.length > 0) throw new Error(`Not on this machine: ${missing.join(', ')}`);
  return open;
}

/** A law's text by its collection and path; `null` when the collection has no such file, and for a page. */
export function readCopy(open: readonly OpenCollection[], copy: LawRecord['copy']): LawText | null {
  if ('page' in copy) return null;
  const text = open.find(({ id }) => id === copy.collection)?.texts.get(copy.path);
  if (text === undefined) return null;
  return copy.path.endsWith('.json') ? readJsonLaw(text) : readLawText(text);
}

/** The fields of a law that the collection in JSON has. */
interface JsonLaw {
  title: string;
  issuing_body: string;
  provisions: readonly { provision_ref: string; content: string }[];
}

function readJsonLaw(text: string): LawText {
  const law = JSON.parse(text) as JsonLaw;
  const words = new Map(
    law.provisions.flatMap(({ provision_ref, content }) => {
      const number = Number(provision_ref);
      return Number.isInteger(number) ? [[number, content] as const] : [];
    }),
  );
  return {
    title: law.title,
    number: null,
    isEditionNumber: false,
    body: law.issuing_body,
    adopted: null,
    edition: null,
    inForce: null,
    articles: new Set(words.keys()),
    words,
  };
}

/** A row of the database as the collection in JSON writes it. */
interface CensusRow {
  bbbs: string;
  title: string;
  issuing_body: string;
  publish_date: string;
  effective_date: string;
  status: DatabaseRow['status'];
}

/** The rows of the national database as a collection holds them; empty where none does. */
export function readDatabase(open: readonly OpenCollection[]): DatabaseRow[] {
  const census = open.map(({ texts }) => texts.get('data/census.json')).find((text) => text !== undefined);
  if (census === undefined) return [];
  const { entries } = JSON.parse(census) as { entries: readonly CensusRow[] };
  return entries.map(({ bbbs, title, issuing_body, publish_date, effective_date, status }) => ({
    bbbs,
    title: title.replace(/\s/gu, ''),
    body: issuing_body,
    edition: publish_date,
    since: effective_date,
    status,
  }));
}
