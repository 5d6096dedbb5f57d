import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../../lib/knowledge/check-glossary.ts';
import { checkLeftOut } from '../../lib/knowledge/check-left-out.ts';
import { buildDivisions } from '../../lib/knowledge/divisions.ts';
import { glossaryCategories, type SeedEntry } from '../../lib/knowledge/glossary.ts';
import { seedUpperDivisions } from '../../lib/knowledge/seeds.ts';

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

describe('a sense that holds everywhere', () => {
  const provinces = [...buildDivisions({ upper: seedUpperDivisions, towns: null }).byCode.values()]
    .filter(({ level }) => level === 'province')
    .map(({ name }) => name.slice(0, /^(?:内蒙古|黑龙江)/u.test(name) ? 3 : 2))
    .join('|');
  /** Words that each place uses for another thing: their definitions say whose is whose. */
  const differing = ['yi-zhi-dui-wu-guan-zhi-fa'];
  // What stands behind the name makes the clause that province's own rule or usage.
  const ownRule = new RegExp(
    `(?:在|[，；。])(?:${provinces})(?:的|用|还|也|应|按|要求|主要|建设|近年|，)`,
    'u',
  );

  test.each(['在上海应单独列账', '；广东近年的报告另有所指', '。上海要求签订协议'])(
    'a clause of a province: %s',
    (clause) => expect(clause).toMatch(ownRule),
  );

  test('tells no reader what one province lays down for itself', () => {
    const senses = files.flatMap(({ text }) =>
      (JSON.parse(text) as SeedEntry[]).flatMap(({ id, senses }) =>
        senses.map((sense) => ({ id, ...sense })),
      ),
    );
    const told = senses.filter(({ place, definition }) => place === null && ownRule.test(definition));
    expect(told.map(({ id }) => id).sort()).toEqual(differing.toSorted());
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
