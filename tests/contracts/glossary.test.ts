import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../../lib/knowledge/check-glossary.ts';
import { isDoctrine } from '../../lib/knowledge/doctrine.ts';
import { type GlossaryEntry, glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { leftOutSchema } from '../../lib/knowledge/left-out.ts';
import { foldForm } from '../../lib/text/print/fold.ts';

const folder = join(import.meta.dirname, '../../seeds/glossary');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ category: basename(name, '.json'), text: readFileSync(join(folder, name), 'utf8') }));

describe('the glossary that ships', () => {
  test('has one file for each category', () => {
    expect(files.map(({ category }) => category).sort()).toEqual([...glossaryCategories].sort());
  });

  test('has no fault', () => {
    const faults = checkGlossary(files).map(
      ({ category, id, code, detail }) => `${category} ${id} ${code}: ${detail}`,
    );
    expect(faults).toEqual([]);
  });
});

describe('the words left out of it', () => {
  const text = readFileSync(join(folder, '../left-out.json'), 'utf8');
  const rows = JSON.parse(text) as { term: string; reason: string }[];

  test('each have a reason of the list, once', () => {
    for (const row of JSON.parse(text)) expect(() => v.parse(leftOutSchema, row)).not.toThrow();
    expect(new Set(rows.map(({ term }) => foldForm(term))).size).toBe(rows.length);
  });

  test('are no forms of an entry', () => {
    const entries = files.flatMap((file) => JSON.parse(file.text) as GlossaryEntry[]);
    const forms = new Set(entries.flatMap(({ term, aliases }) => [term, ...aliases].map(foldForm)));
    expect(rows.filter(({ term }) => forms.has(foldForm(term)))).toEqual([]);
  });

  test('are called doctrine where the list of doctrine has them, and only there', () => {
    expect(rows.filter(({ term, reason }) => (reason === 'doctrine') !== isDoctrine(term))).toEqual([]);
  });
});
