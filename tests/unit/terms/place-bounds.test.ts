import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDivisions, type Division, enclosingDivisions } from '../../../lib/knowledge/divisions.ts';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';
import { seedGlossary } from '../../../lib/knowledge/seed-glossary.ts';
import { seedUpperDivisions } from '../../../lib/knowledge/seeds.ts';
import { unitsOf } from '../../../lib/knowledge/written-place.ts';
import { type PlaceOfUse, relatePlaces } from '../../../lib/terms/place-bounds.ts';
import { chooseSense } from '../../../lib/terms/senses.ts';
import { madeEntry } from '../../helpers/made-entry.ts';

const at = (
  place: string,
  district: string | null,
  city: string | null,
  province: string | null,
): PlaceOfUse => ({ place, district, city, province });

const shanghai = at('上海市', null, '上海市', '上海市');
const minhang = at('闵行区', '闵行区', '上海市', '上海市');
const qibao = at('七宝镇', '闵行区', '上海市', '上海市');
const pudong = at('浦东新区', '浦东新区', '上海市', '上海市');
const guangdong = at('广东省', null, null, '广东省');
const guangzhou = at('广州市', null, '广州市', '广东省');
const nanjingGulou = at('鼓楼区', '鼓楼区', '南京市', '江苏省');

const relations: [bound: string, report: PlaceOfUse, relation: string | null][] = [
  ['上海市', shanghai, 'same'],
  ['上海市', minhang, 'inside'],
  ['上海市', qibao, 'inside'],
  ['上海市', guangzhou, 'apart'],
  ['上海市闵行区', shanghai, 'around'],
  ['上海市闵行区', minhang, 'same'],
  ['上海市闵行区', qibao, 'inside'],
  ['上海市闵行区', pudong, 'apart'],
  ['上海市闵行区七宝镇', shanghai, 'around'],
  ['上海市闵行区七宝镇', minhang, 'around'],
  ['上海市浦东新区', shanghai, 'around'],
  ['广东省', guangzhou, 'inside'],
  ['广东省', at('天河区', '天河区', '广州市', '广东省'), 'inside'],
  ['广东省', shanghai, 'apart'],
  ['广东省广州市', guangdong, 'around'],
  ['广东省广州市', guangzhou, 'same'],
  ['福建省福州市鼓楼区', nanjingGulou, 'apart'],
  ['江苏省南京市鼓楼区', nanjingGulou, 'same'],
  ['江苏省徐州市鼓楼区', nanjingGulou, 'apart'],
  ['宁夏回族自治区银川市', at('金凤区', '金凤区', '银川市', '宁夏回族自治区'), 'inside'],
  ['广东省', at('国务院', null, null, null), 'apart'],
  ['广东省', { place: null, district: null, city: null, province: null }, null],
];

test.each(relations)('%s, in a report of %j: %s', (bound, report, relation) => {
  expect(relatePlaces(bound, report)).toBe(relation);
});

const bay = madeEntry('大零号湾', { place: '上海市闵行区', definition: '湾' });
const networks = madeEntry(
  '三网融合',
  { place: '上海市闵行区七宝镇', definition: '镇' },
  { field: '电信', definition: '电信' },
);

const choices: [name: string, term: GlossaryEntry, report: PlaceOfUse, expected: [string, boolean] | null][] =
  [
    ['a district’s own word in its city’s report', bay, shanghai, ['湾', true]],
    ['in a town’s of the district', bay, qibao, ['湾', true]],
    ['in another district’s', bay, pudong, ['湾', false]],
    ['in another city’s', bay, guangzhou, ['湾', false]],
    [
      'a province’s word in a city’s report',
      madeEntry('双区', { place: '广东省', definition: '粤' }),
      guangzhou,
      ['粤', true],
    ],
    [
      'the same in another city’s',
      madeEntry('双区', { place: '广东省', definition: '粤' }),
      shanghai,
      ['粤', false],
    ],
    ['a town’s meaning of a known word in its city’s report is a guess', networks, shanghai, null],
  ];

test.each(choices)('%s', (_name, term, report, expected) => {
  const choice = chooseSense(term, { ...report, date: null, nearby: '', closer: [] });
  expect(choice && [choice.sense.definition, choice.certain]).toEqual(expected);
});

/** The country's provinces, cities and counties, each with its whole name as a sense writes it. */
const divisions = buildDivisions({ upper: seedUpperDivisions, towns: null });
const line = (division: Division): string[] => {
  const { province, city } = enclosingDivisions(division, divisions);
  return [province, city, division.name].filter((name) => name !== null);
};
/** A report of the division itself; a municipality is its own city. */
function reportOf(division: Division): PlaceOfUse {
  const { province, city } = enclosingDivisions(division, divisions);
  return {
    place: division.name,
    district: division.level === 'county' ? division.name : null,
    city: division.level === 'city' ? division.name : city,
    province: division.level === 'province' ? division.name : province,
  };
}
/** Names that cannot be cut by their kinds (东乡族自治县) are written by nobody. */
const namesOf = (place: string): string[] => unitsOf(place).map(({ name }) => name);
const writable = [...divisions.byCode.values()].filter(
  (division) =>
    namesOf(line(division).join('')).join() === line(division).join() &&
    // The codes have a county of its own name in a city without any (嘉峪关市).
    new Set(line(division)).size === line(division).length,
);
const isUnder = (inner: Division, outer: Division): boolean => {
  const digits = { province: 2, city: 4, county: 6, town: 9 }[outer.level];
  return inner.code !== outer.code && inner.code.startsWith(outer.code.slice(0, digits));
};

function relationOf(bound: Division, other: Division): string {
  if (bound.code === other.code) return 'same';
  if (isUnder(other, bound)) return 'inside';
  return isUnder(bound, other) ? 'around' : 'apart';
}

describe('of any two divisions', () => {
  test('those of one name are told apart', () => {
    const twins = writable.filter(({ name }) => divisions.byName.get(name)!.length > 1);
    expect(twins.length).toBeGreaterThan(50);
    for (const bound of twins)
      for (const other of twins.filter(({ name }) => name === bound.name))
        expect(relatePlaces(line(bound).join(''), reportOf(other)), line(bound).join('')).toBe(
          relationOf(bound, other),
        );
  });

  test('nearly all can be written', () => {
    expect(writable.length).toBeGreaterThan(0.95 * divisions.byCode.size);
  });

  test('a sense of one is met in the report of the other exactly where one lies in the other', () => {
    const any = fc.constantFrom(...writable);
    // Two of one city meet far oftener than by chance.
    const near = any.chain((division) =>
      fc.tuple(
        fc.constant(division),
        fc.constantFrom(...writable.filter(({ code }) => code.startsWith(division.code.slice(0, 2)))),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.tuple(any, any), near), ([bound, other]) => {
        expect(relatePlaces(line(bound).join(''), reportOf(other))).toBe(relationOf(bound, other));
      }),
      { numRuns: 2_000 },
    );
  });
});

test('every place that a sense of the glossary is bound to begins with its province and is a known unit', () => {
  const provinces = new Set(
    [...divisions.byCode.values()].filter(({ level }) => level === 'province').map(({ name }) => name),
  );
  const bound = seedGlossary.flatMap(({ senses }) => senses.flatMap(({ place }) => place ?? []));
  const unknown = [...new Set(bound)].filter((place) => {
    // Beside a place's own sense the one that holds everywhere else is bound to the whole country.
    if (place === '全国') return false;
    const [province, ...inner] = namesOf(place);
    return (
      !provinces.has(province!) ||
      inner.some((name) => !/[镇乡]$|街道$/u.test(name) && !divisions.byName.has(name))
    );
  });
  expect(unknown).toEqual([]);
});
