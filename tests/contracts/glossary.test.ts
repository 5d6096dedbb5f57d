import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../../lib/knowledge/check-glossary.ts';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';

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
