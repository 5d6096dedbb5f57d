import { describe, expect, test } from 'vitest';
import { checkSeeds, type SeedFileName } from '../../../lib/knowledge/check-seeds.ts';

type Fields = Record<string, unknown>;
const source = {
  ...{ title: '云汀市行政区划', publisher: '云汀市民政局', url: 'https://mzj.yunting.gov.cn/1.html' },
  ...{ date: null, where: null, seen: '2026-01-01' },
};
const place = (id: string, name: string, kind: string, more: Fields = {}): Fields => ({
  ...{ id, name, kind, pinyin: 'a', parent: null, areaCode: null, from: null, to: null },
  ...{ predecessors: [], codes: [], portal: null, sources: [source] },
  ...more,
});
const city = place('yunting', '云汀市', '市', { areaCode: '310000' });
const district = (more: Fields = {}) =>
  place('yunting-linlan', '临澜区', '区', { parent: 'yunting', areaCode: '310101', ...more });
const town = (more: Fields = {}) =>
  place('yunting-linlan-weitang', '苇塘镇', '镇', {
    parent: 'yunting-linlan',
    areaCode: '310101002',
    ...more,
  });

const print = (records: readonly Fields[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

/** The faults of seeds that hold these records and no others. */
const faultsOf = (file: SeedFileName, ...records: Fields[]): string[] => {
  const empty = { places: print([city]), reports: print([]), 'base-notes': print([]), indicators: print([]) };
  return checkSeeds({ ...empty, [file]: print(records) }).faults.map(({ id, code }) => `${id} ${code}`);
};

describe('places', () => {
  test('have no fault as they should be', () => {
    expect(faultsOf('places', city, district(), town())).toEqual([]);
    expect(faultsOf('places', city, district(), town({ name: '苇塘农场', kind: '类似乡级单位' }))).toEqual(
      [],
    );
  });

  test.each<[string, Fields]>([
    ['place-missing', { parent: 'yunting-jinqiao' }],
    ['id-not-of-place', { parent: 'yunting-jinqiao' }],
    ['name-not-of-kind', { name: '苇塘街道' }],
    ['from-after-to', { from: '2015-01-01', to: '2014-12-31' }],
    ['area-code-outside', { areaCode: '310102002' }],
    ['place-missing', { predecessors: ['yunting-linlan-jinqiao'] }],
  ])('%s: %j', (code, more) => {
    expect(faultsOf('places', city, district(), town(more))).toContain(`yunting-linlan-weitang ${code}`);
  });

  test('may begin and end on one day, and have a code of six digits anywhere', () => {
    const more = { from: '2015-01-01', to: '2015-01-01', areaCode: '320102' };
    expect(faultsOf('places', city, district(), town(more))).toEqual([]);
    expect(faultsOf('places', city, district({ areaCode: null }), town())).toEqual([]);
  });

  test('share a code only where one of them is no more', () => {
    const xinqiao = (more: Fields) => ({
      ...town({ id: 'yunting-linlan-xinqiao', name: '新桥镇' }),
      ...more,
    });
    const both = (first: Fields, second: Fields) =>
      faultsOf('places', city, district(), town(first), xinqiao(second));
    expect(both({}, {})).toEqual(['yunting-linlan-xinqiao area-code-twice']);
    expect(both({ to: '2014' }, {})).toEqual([]);
    expect(both({}, { to: '2014' })).toEqual([]);
    expect(both({}, { areaCode: '310101003' })).toEqual([]);
  });
});

describe('reports', () => {
  const report = (period: string, more: Fields = {}): Fields => ({
    ...{ id: `yunting-${period.toLowerCase().replace('..', '-')}`, placeId: 'yunting', place: '云汀市' },
    ...{ placeType: '市', district: null, province: null, period, kind: 'annual', title: null },
    ...{ published: null, seen: '2026-01-01' },
    addresses: [{ url: `https://www.yunting.gov.cn/${period}.html`, host: 'portal', format: 'html' }],
    ...more,
  });

  test.each([
    ['2023', 'annual'],
    ['2023H1', 'half-year'],
    ['2023H2', 'half-year'],
    ['2018..2022', 'term'],
  ])('are of a period that one reviews: %s', (period, kind) => {
    expect(faultsOf('reports', report(period, { kind }))).toEqual([]);
  });

  test.each(['2023Q1', '2023-06', '2023H3', '2018..', '23'])('and of no other: %s', (period) => {
    const odd = report('2023', { period });
    expect(faultsOf('reports', odd)).toContain('yunting-2023 not-a-period');
  });

  test.each<[string, Fields]>([
    ['place-missing', { placeId: 'linlan' }],
    ['id-not-of-place', { placeId: 'linlan' }],
    ['kind-not-of-period', { kind: 'half-year' }],
  ])('%s: %j', (code, more) => {
    expect(faultsOf('reports', report('2023', more))).toContain(`yunting-2023 ${code}`);
  });

  test('share no address', () => {
    const [one, other] = [report('2022'), report('2023', { addresses: report('2022').addresses })];
    expect(faultsOf('reports', one, other)).toEqual(['yunting-2023 address-twice']);
  });
});
