import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../../lib/knowledge/check-glossary.ts';
import { checkLeftOut } from '../../lib/knowledge/check-left-out.ts';
import { glossaryCategories, type SeedEntry } from '../../lib/knowledge/glossary.ts';

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
  const entries = files.flatMap((file) => JSON.parse(file.text) as SeedEntry[]);

  test('each have a reason, no entry, and are doctrine where the list of doctrine has them', () => {
    const text = readFileSync(join(folder, '../left-out.json'), 'utf8');
    expect(JSON.parse(text).length).toBeGreaterThan(50);
    expect(checkLeftOut(text, entries)).toEqual([]);
  });

  test.each([
    ['a row of another shape', { term: '某词', reason: 'taste', why: '不喜欢这个词' }, /taste/],
    ['a word that has an entry', { term: '网格化管理', reason: 'plain', why: '字面已说明' }, /has an entry/],
    ['doctrine by another name', { term: '两个维护', reason: 'plain', why: '字面已说明' }, /doctrine/],
    ['no doctrine at all', { term: '某词', reason: 'doctrine', why: '见主义表' }, /doctrine/],
  ])('%s is a fault', (_, row, fault) => {
    expect(checkLeftOut(JSON.stringify([row]), entries).join()).toMatch(fault);
  });

  test('a word that stands there twice is a fault', () => {
    const row = { term: '某词', reason: 'plain', why: '字面已说明' };
    expect(checkLeftOut(JSON.stringify([row, row]), entries)).toEqual(['某词: twice']);
  });
});
