import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkLaws } from '../../lib/knowledge/check-laws.ts';
import { addressOf } from '../../lib/knowledge/citable-source.ts';
import { type LawRecord, lawCollectionSchema } from '../../lib/knowledge/laws.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { seedGlossary } from '../../lib/knowledge/seed-glossary.ts';
import { checkThinSources } from '../../lib/knowledge/thin-sources.ts';
import { readCited, readEntries, readNotedNumbers, seedsFolder } from '../../scripts/laws/seed-files.ts';

const text = readFileSync(join(seedsFolder, 'laws/laws.json'), 'utf8');
const laws = JSON.parse(text) as LawRecord[];
const collections: unknown = JSON.parse(readFileSync(join(seedsFolder, 'laws/collections.json'), 'utf8'));
const cited = readCited();

describe('the laws that terms and indicators cite', () => {
  test('have no fault, and each citation names an article that the law has', () => {
    const faults = checkLaws(text, cited).map(({ id, code, detail }) => `${id} ${code}: ${detail}`);
    expect(faults).toEqual([]);
    expect(cited.filter(({ source }) => isLawCitation(source)).length).toBeGreaterThan(500);
  });

  test('are read in collections that are pinned to a commit', () => {
    const known = v.parse(v.array(lawCollectionSchema), collections);
    const ids = known.map(({ id }) => id);
    expect(laws.filter(({ copy }) => 'collection' in copy && !ids.includes(copy.collection))).toEqual([]);
  });

  test('resolve to title, body, days and an address', () => {
    const sources = seedGlossary.flatMap(({ senses }) => senses.flatMap((sense) => sense.sources));
    const bare = sources.filter(
      (source) => !/^https?:/.test(addressOf(source) ?? '') || source.publisher === '',
    );
    expect(bare).toEqual([]);
    expect(sources.filter(({ law }) => law !== undefined).length).toBeGreaterThan(400);
  });

  test('have the number that the page noted for it prints, each law once', () => {
    const noted = readNotedNumbers();
    const numbers = new Map(laws.map(({ id, number }) => [id, number]));
    expect(noted.filter(({ law, number }) => numbers.get(law) !== number)).toEqual([]);
    expect(new Set(noted.map(({ law }) => law)).size).toBe(noted.length);
  });

  test('of the whole country are published by the body that made them', () => {
    const odd = laws.filter(
      ({ area, body }) => area === null && !/^(?:全国人民代表大会|国务院|中共中央|.+部)/u.test(body),
    );
    expect(odd).toEqual([]);
  });
});

describe('the senses that rest on another place’s law, or on the press alone', () => {
  const table = readFileSync(join(seedsFolder, 'thin-sources.json'), 'utf8');
  const byId = new Map(laws.map((law) => [law.id, law]));
  const entries = readEntries();

  test('are at most thirty, each named with its reason', () => {
    expect(checkThinSources(table, { entries, laws: byId })).toEqual([]);
    expect(JSON.parse(table).length).toBeLessThanOrEqual(30);
  });

  test('name a sense that has the press beside the law of another place', () => {
    const press = {
      title: '报道',
      publisher: '晚报',
      url: 'https://example.com/1',
      date: null,
      where: '第1段',
      seen: '2026-01-01',
    };
    const made = entries.flatMap(({ id, senses, ...entry }) =>
      id === 'shui-xiang-ke-ting'
        ? [{ id: 'made', ...entry, senses: senses.map((s) => ({ ...s, sources: [...s.sources, press] })) }]
        : [],
    );
    expect(checkThinSources('[]', { entries: made, laws: byId })).toEqual(['made 0: other-place, not null']);
  });

  test.each([
    ['a row without a reason', [{ id: 'a', sense: 0, footing: 'press' }], /why/],
    [
      'a row of no sense',
      [{ id: 'nobody', sense: 0, footing: 'press', why: '没有找到文件' }],
      /no such sense/,
    ],
    ['a sense without a row', [], /not null/],
  ])('%s is a fault', (_, rows, fault) => {
    expect(checkThinSources(JSON.stringify(rows), { entries, laws: byId }).join()).toMatch(fault);
  });
});
