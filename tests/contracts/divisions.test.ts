import { expect, test } from 'vitest';
import { buildDivisions, enclosingDivisions, findDivisions } from '../../lib/knowledge/divisions.ts';
import readings from '../../seeds/divisions/readings.json' with { type: 'json' };
import upper from '../../seeds/divisions/upper.json' with { type: 'json' };
import { readSource } from '../helpers/sources.ts';

const towns = readSource('seeds/divisions/towns.txt');
const divisions = buildDivisions({ upper, towns });

test('the upper divisions are sorted, each once', () => {
  expect(upper.filter((line) => !/^\d{6} \p{Script=Han}+$/u.test(line))).toEqual([]);
  expect([...new Set(upper)].sort()).toEqual(upper);
});

test('every character of the upper divisions is read somehow, and no other is', () => {
  const read = new Set(readings.flatMap((line) => [...line.split(' ')[1]!]));
  expect(read).toEqual(new Set(upper.flatMap((line) => [...line.split(' ')[1]!])));
  expect(readings.filter((line) => !/^[a-z]+ \p{Script=Han}+$/u.test(line))).toEqual([]);
});

test('every county of the towns is known, and every town has a name', () => {
  const lines = towns.trimEnd().split('\n');
  const counties = lines.map((line) => line.split(' ')[0]!);
  // Cities without counties (东莞, 嘉峪关) hold towns under a code that stands for all of them.
  const unknown = counties.filter((code) => !divisions.byCode.has(code) && !code.endsWith('00'));
  expect(unknown).toEqual([]);
  expect(lines.flatMap((line) => line.split(' ').slice(1)).length).toBe(41_352);
});

test.each([
  ['金桥镇', '310115120', '浦东新区'],
  ['浦锦街道', '310112009', '闵行区'],
])('%s is found with its code and county', (name, code, county) => {
  const found = findDivisions(name, divisions).find((division) => division.code === code);
  expect(found && enclosingDivisions(found, divisions).county).toBe(county);
});
