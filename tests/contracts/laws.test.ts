import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkLaws } from '../../lib/knowledge/check-laws.ts';
import { type LawRecord, lawCollectionSchema } from '../../lib/knowledge/laws.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { seedGlossary } from '../../lib/knowledge/seeds.ts';
import { readCited, seedsFolder } from '../../scripts/laws/seed-files.ts';

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
    expect(laws.filter(({ copy }) => !ids.includes(copy.collection))).toEqual([]);
  });

  test('resolve to title, body, days and an address', () => {
    const sources = seedGlossary.flatMap(({ senses }) => senses.flatMap((sense) => sense.sources));
    const bare = sources.filter(({ url, publisher }) => !/^https?:/.test(url) || publisher === '');
    expect(bare).toEqual([]);
    expect(sources.filter(({ law }) => law !== undefined).length).toBeGreaterThan(400);
  });

  test('of the whole country are published by the body that made them', () => {
    const odd = laws.filter(
      ({ area, body }) => area === null && !/^(?:全国人民代表大会|国务院|中共中央|.+部)/u.test(body),
    );
    expect(odd).toEqual([]);
  });
});
