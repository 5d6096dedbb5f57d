import { describe, expect, test } from 'vitest';
import {
  checkSeeds,
  type SeedFileName,
  type SeedTexts,
  seedFileNames,
} from '../../lib/knowledge/check-seeds.ts';
import { addressOf } from '../../lib/knowledge/citable-source.ts';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { foldForm } from '../../lib/text/print/fold.ts';
import { listSources, readSource } from '../helpers/sources.ts';

/** Names of places, which `tests/contracts/divisions.test.ts` holds; the towns are loaded by whoever reads a report. */
const divisions = [
  'seeds/divisions/towns.txt',
  'seeds/divisions/readings.json',
  'seeds/divisions/upper.json',
];
/** Reports that came by script, which `tests/contracts/catalogue.test.ts` holds; loaded when they are asked for. */
const catalogue = ['seeds/catalogue/reports.json', 'seeds/catalogue/source.json'];
/** Words without an entry and why, which `tests/contracts/glossary.test.ts` holds; no page loads them. */
const leftOut = 'seeds/left-out.json';
/** Words that reports everywhere use, which `lib/knowledge/common-words.ts` loads. */
const common = 'seeds/common-words.json';
/** Laws that terms and indicators cite, which `tests/contracts/laws.test.ts` holds. */
const laws = ['seeds/laws/collections.json', 'seeds/laws/laws.json', 'seeds/laws/numbers.json'];
/** Senses that rest on little and why, which the same test holds. */
const thin = 'seeds/thin-sources.json';

const files = [
  ...seedFileNames.map((name) => `seeds/${name}.json`),
  ...glossaryCategories.map((name) => `seeds/glossary/${name}.json`),
].sort();

const texts = Object.fromEntries(
  seedFileNames.map((name) => [name, readSource(`seeds/${name}.json`)]),
) as unknown as SeedTexts;

test('every seed file is known, and every known one is there', () => {
  expect(listSources('seeds', /./)).toEqual(
    [...files, ...divisions, ...catalogue, leftOut, common, ...laws, thin].sort(),
  );
});

test('common words are folded, sorted and each there once; the README says how many', () => {
  const words = JSON.parse(readSource(common)) as string[];
  expect(words).toEqual([...new Set(words.map(foldForm))].sort());
  expect(readSource('README.md')).toContain(
    `${words.length.toLocaleString('en')} words that reports everywhere use`,
  );
});

test('every seed file is loaded', () => {
  const loader = readSource('lib/knowledge/seeds.ts') + readSource('lib/knowledge/seed-glossary.ts');
  for (const file of files) expect(loader).toContain(`'../../${file}'`);
});

test.each(files)('%s speaks of nothing but its subject', (file) => {
  expect(readSource(file)).not.toMatch(/\b(TODO|FIXME|example\.(com|org))\b/);
});

test('the seeds that ship have no fault', () => {
  expect(checkSeeds(texts).faults).toEqual([]);
});

test('the glossary has the entries that explain indicators', () => {
  const terms = new Set(
    glossaryCategories.flatMap((category) =>
      (JSON.parse(readSource(`seeds/glossary/${category}.json`)) as { id: string }[]).map(({ id }) => id),
    ),
  );
  const named = checkSeeds(texts).indicators.flatMap(({ term }) => (term === undefined ? [] : [term]));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !terms.has(id))).toEqual([]);
});

test('of 100 indicators at least 73 say what they count, by a definition of their own or the glossary’s', () => {
  const { indicators } = checkSeeds(texts);
  const explained = indicators.filter(({ definition, term }) => definition !== null || term !== undefined);
  expect(explained.length / indicators.length).toBeGreaterThanOrEqual(0.73);
});

test('no indicator rests on a page in another language, or on a data seller’s', () => {
  const sellers = /knoema|ceicdata|finlogix/;
  const bad = checkSeeds(texts).indicators.flatMap(({ id, sources, growthSources }) =>
    [...sources, ...growthSources]
      .flatMap((source) => (isLawCitation(source) ? [] : source))
      .filter((source) => sellers.test(addressOf(source) ?? '') || !/\p{Script=Han}/u.test(source.title))
      .map(({ title }) => `${id}: ${title}`),
  );
  expect(bad).toEqual([]);
});

/**
 * Amounts and intensities that reports print a growth rate of, by how many of 491 drawn from 2,945 reports of provinces
 * and cities do (every sixth, 2026-11-26); those that fewer than five print are left out.
 */
const grown = `gdp 483 retail-sales 444 fixed-asset-investment 443 industrial-value-added-above-scale 296
  general-public-budget-revenue 292 foreign-trade 250 disposable-income-urban 214 paid-in-foreign-investment 144
  tertiary-industry-value-added 135 tourism-revenue 135 rural-net-income 124 disposable-income-rural 123 exports 120
  total-fiscal-revenue 105 energy-per-gdp 99 industrial-investment 73 industrial-technical-renovation-investment 70
  disposable-income 65 industrial-value-added 59 primary-industry-value-added 47 local-fiscal-revenue 46
  agricultural-output 45 technology-contracts 36 rd-expenditure 34 private-investment 32
  official-hospitality-expenditure 29 secondary-industry-value-added 29 industrial-output-above-scale 26
  online-retail-sales 26 loan-balance 24 industrial-output 23 gdp-per-capita 22 tax-revenue 21 construction-output 19
  strategic-emerging-output 14 deposit-balance 12 general-public-budget-expenditure 11 infrastructure-investment 11
  contracted-foreign-investment 10 livelihood-expenditure 10 real-estate-investment 8 imports 7
  service-industry-revenue 7 domestic-capital-attracted 6 industrial-profit 6`.match(/[a-z][a-z-]+/g)!;

/** Those of them of which no source was found that says how the rate is computed. */
const unsaid = [
  'construction-output',
  'contracted-foreign-investment',
  'domestic-capital-attracted',
  'industrial-output',
];

test('what reports print a growth rate of says how it is computed', () => {
  const { indicators } = checkSeeds(texts);
  const growth = new Map(indicators.map((indicator) => [indicator.id, indicator.growth]));
  expect(grown.filter((id) => growth.get(id) === undefined)).toEqual([]);
  expect(grown.filter((id) => growth.get(id) === null).sort()).toEqual(unsaid);
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
    [
      'explained-twice',
      'indicators',
      first({ definition: '在本地实际居住的人口，含户籍与外来。', sources: [source], term: 'xin-fang' }),
    ],
    ['explained-twice', 'indicators', first({ term: 'xin-fang', noNationalDefinition: true })],
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
