import { describe, expect, test } from 'vitest';
import {
  checkSeeds,
  type SeedFileName,
  type SeedTexts,
  seedFileNames,
} from '../../lib/knowledge/check-seeds.ts';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { listSources, readSource } from '../helpers/sources.ts';

/** Names of places, which `tests/contracts/divisions.test.ts` holds; the towns are loaded by whoever reads a report. */
const divisions = ['seeds/divisions/towns.txt', 'seeds/divisions/upper.json'];
/** Reports that came by script, which `tests/contracts/catalogue.test.ts` holds; loaded when they are asked for. */
const catalogue = ['seeds/catalogue/reports.json', 'seeds/catalogue/source.json'];
/** Words without an entry and why, which `tests/contracts/glossary.test.ts` holds; no page loads them. */
const leftOut = 'seeds/left-out.json';

const files = [
  ...seedFileNames.map((name) => `seeds/${name}.json`),
  ...glossaryCategories.map((name) => `seeds/glossary/${name}.json`),
].sort();

const texts = Object.fromEntries(
  seedFileNames.map((name) => [name, readSource(`seeds/${name}.json`)]),
) as unknown as SeedTexts;

test('every seed file is known, and every known one is there', () => {
  expect(listSources('seeds', /./)).toEqual([...files, ...divisions, ...catalogue, leftOut].sort());
});

test('every seed file is loaded', () => {
  const loader = readSource('lib/knowledge/seeds.ts');
  for (const file of files) expect(loader).toContain(`'../../${file}'`);
});

test.each(files)('%s speaks of nothing but its subject', (file) => {
  expect(readSource(file)).not.toMatch(/\b(TODO|FIXME|example\.(com|org))\b/);
});

test('the seeds that ship have no fault', () => {
  expect(checkSeeds(texts).faults).toEqual([]);
});

type Records = Record<string, unknown>[];
const print = (records: Records) => `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

const source = {
  title: '某市统计公报',
  publisher: '某市统计局',
  url: 'https://tjj.some-city.gov.cn/gongbao.html',
  date: '2025-03-01',
  where: '注释[2]',
  seen: '2026-01-01',
};

/** The codes of the faults that the seeds have when one file's records are changed by `change`. */
function codesAfter(file: SeedFileName, change: (records: Records) => void): string[] {
  const records = JSON.parse(texts[file]) as Records;
  change(records);
  return checkSeeds({ ...texts, [file]: print(records) }).faults.map(({ code }) => code);
}

describe('a fault put into the seeds that ship is named', () => {
  const first = (change: object) => (records: Records) => void Object.assign(records[0]!, change);

  test.each<[string, SeedFileName, (records: Records) => void]>([
    ['indicator-missing', 'base-notes', first({ indicators: ['no-such-indicator'] })],
    ['place-missing', 'base-notes', first({ area: 'no-such-place' })],
    ['place-missing', 'reports', first({ placeId: 'no-such-place' })],
    ['place-missing', 'places', (places) => void Object.assign(places[1]!, { parent: 'no-such-place' })],
    ['place-missing', 'places', first({ predecessors: ['no-such-place'] })],
    ['id-twice', 'indicators', (records) => void records.splice(1, 0, records[0]!)],
    ['name-twice', 'indicators', (records) => first({ name: records[1]!.name })(records)],
    ['alias-twice', 'indicators', (records) => first({ aliases: [records[0]!.name] })(records)],
    ['alias-others-name', 'indicators', (records) => first({ aliases: [records[1]!.name] })(records)],
    ['alias-other-quantity', 'indicators', first({ unit: '人', aliases: ['救助人员占比'] })],
    [
      'definition-unsourced',
      'indicators',
      first({ definition: '在本地实际居住的人口，含户籍与外来。', sources: [] }),
    ],
    ['definition-source-idle', 'indicators', first({ definition: null, sources: [source] })],
    ['growth-unsourced', 'indicators', first({ unit: '元', growth: 'nominal', growthSources: [] })],
    ['growth-source-idle', 'indicators', first({ growth: null, growthSources: [source] })],
    ['growth-without-price', 'indicators', first({ growth: 'constant', growthSources: [source] })],
    ['source-address', 'indicators', first({ growthSources: [{ ...source, url: 'file:///a.html' }] })],
    ['schema', 'indicators', first({ growth: 'unknown' })],
    ['schema', 'indicators', first({ group: 'nobody' })],
    ['not-sorted-by-id', 'indicators', (records) => void records.reverse()],
    ['from-after-to', 'base-notes', first({ from: '2024-01-01', to: '2023-01-01' })],
    ['address-twice', 'reports', (reports) => first({ addresses: reports[1]!.addresses })(reports)],
    ['kind-not-of-period', 'reports', first({ kind: 'half-year' })],
  ])('%s in %s', (code, file, change) => {
    expect(codesAfter(file, change)).toContain(code);
  });

  test('a text that is no list of records', () => {
    const codes = (text: string) => checkSeeds({ ...texts, places: text }).faults.map(({ code }) => code);
    expect(codes('[{]')).toContain('not-json');
    expect(codes(JSON.stringify(JSON.parse(texts.places)))).toEqual(['not-one-record-a-line']);
  });
});
