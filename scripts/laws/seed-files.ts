import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Cited } from '../../lib/knowledge/check-laws.ts';
import type { SeedEntry } from '../../lib/knowledge/glossary.ts';
import type { SeedIndicator } from '../../lib/knowledge/indicators.ts';
import type { Defined } from './copied.ts';
import { type NotedNumber, notedNumberSchema } from './numbers.ts';

export const seedsFolder = join(import.meta.dirname, '../../seeds');

/** Paths of the seed files that cite laws, the indicators last. */
export function citingFiles(folder = seedsFolder): string[] {
  const glossary = join(folder, 'glossary');
  const categories = readdirSync(glossary).filter((name) => name.endsWith('.json'));
  return [...categories.sort().map((name) => join(glossary, name)), join(folder, 'indicators.json')];
}

/** The terms as their files hold them. */
export function readEntries(folder = seedsFolder): SeedEntry[] {
  return citingFiles(folder)
    .slice(0, -1)
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as SeedEntry[]);
}

/** The terms and the indicators, in the order of their files. */
function readCiting(folder: string): (SeedEntry | SeedIndicator)[] {
  return citingFiles(folder).flatMap(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as (SeedEntry | SeedIndicator)[],
  );
}

/** Every source of the terms and indicators, with the id of its entry. */
export function readCited(folder = seedsFolder): Cited[] {
  return readCiting(folder).flatMap((record) => {
    const sources =
      'senses' in record
        ? record.senses.flatMap((sense) => sense.sources)
        : [...record.sources, ...record.growthSources];
    return sources.map((source) => ({ id: record.id, source }));
  });
}

/** Every definition of the terms and indicators, with the sources it rests on. */
export function readDefined(folder = seedsFolder): Defined[] {
  return readCiting(folder).flatMap((record) => {
    const senses = 'senses' in record ? record.senses : [record];
    return senses.flatMap(({ definition, sources }) =>
      definition === null ? [] : [{ id: record.id, definition, sources }],
    );
  });
}

/** The pages on which numbers of laws were read; throws on a row of another form. */
export function readNotedNumbers(folder = seedsFolder): NotedNumber[] {
  const rows: unknown = JSON.parse(readFileSync(join(folder, 'laws/numbers.json'), 'utf8'));
  return v.parse(v.array(notedNumberSchema), rows);
}
