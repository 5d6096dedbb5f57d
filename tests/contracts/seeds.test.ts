import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { baseNoteSchema } from '../../lib/knowledge/base-notes.ts';
import { catalogueRecordSchema } from '../../lib/knowledge/catalogue.ts';
import { glossaryCategories, glossaryEntrySchema } from '../../lib/knowledge/glossary.ts';
import { indicatorSchema } from '../../lib/knowledge/indicators.ts';
import { placeSchema } from '../../lib/knowledge/places.ts';
import { listSources, projectRoot, readSource } from '../helpers/sources.ts';

/** Every seed file with the schema of its records; a file that is not here is a fault. */
const register: Record<string, v.GenericSchema> = {
  'seeds/indicators.json': indicatorSchema,
  'seeds/places.json': placeSchema,
  'seeds/reports.json': catalogueRecordSchema,
  'seeds/base-notes.json': baseNoteSchema,
  ...Object.fromEntries(
    glossaryCategories.map((name) => [`seeds/glossary/${name}.json`, glossaryEntrySchema]),
  ),
};

test('every seed file is registered, and every registered one is there', () => {
  expect(listSources('seeds', /./)).toEqual(Object.keys(register).sort());
});

test('every seed file is loaded', () => {
  const loader = readSource('lib/knowledge/seeds.ts');
  for (const file of Object.keys(register)) expect(loader).toContain(`'../../${file}'`);
});

describe.each(Object.entries(register))('%s', (file, schema) => {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  const records = JSON.parse(source) as { id: string }[];

  test('holds records of its schema', () => {
    const faults = records.flatMap((record) => {
      const result = v.safeParse(schema, record);
      return result.success
        ? []
        : [
            `${record.id}: ${result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`).join('; ')}`,
          ];
    });
    expect(faults).toEqual([]);
  });

  test('is sorted by id, without twins', () => {
    const ids = records.map((record) => record.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('has one record a line', () => {
    const lines = source.trim().split('\n');
    if (records.length === 0) expect(lines).toEqual(['[]']);
    else expect(lines).toHaveLength(records.length + 2);
  });

  test('speaks of nothing but its subject', () => {
    expect(source).not.toMatch(/\b(TODO|FIXME|example\.(com|org))\b/);
  });
});
