import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildDivisions, findDivisions } from '../../lib/knowledge/divisions.ts';
import { type PlaceRecord, placeSchema, townLikeKind } from '../../lib/knowledge/places.ts';
import upper from '../../seeds/divisions/upper.json' with { type: 'json' };
import seeds from '../../seeds/places.json' with { type: 'json' };

const records = seeds as unknown as PlaceRecord[];
const byId = new Map(records.map((record) => [record.id, record]));
const districts = records.filter((record) => record.parent === 'shanghai');

describe('seeds/places', () => {
  it('holds to its schema, sorted, each id once', () => {
    for (const record of records) expect(v.safeParse(placeSchema, record).issues ?? []).toEqual([]);
    expect(records.map((record) => record.id)).toEqual(records.map((record) => record.id).sort());
    expect(byId.size).toBe(records.length);
  });

  it('has Shanghai with its sixteen living districts, each with a portal', () => {
    const living = districts.filter((record) => record.to === null);
    expect(living).toHaveLength(16);
    expect(living.filter((record) => record.portal === null).map((record) => record.name)).toEqual([]);
  });

  it('has towns in every living district', () => {
    for (const district of districts.filter((record) => record.to === null)) {
      expect(records.filter((record) => record.parent === district.id).length).toBeGreaterThan(0);
    }
  });

  it('names enclosing places and predecessors that are there', () => {
    for (const record of records) {
      if (record.parent) expect(byId.has(record.parent)).toBe(true);
      for (const id of record.predecessors) expect(byId.has(id)).toBe(true);
    }
  });

  it('has a name that ends in its kind', () => {
    const misnamed = records.filter(({ kind, name }) => kind !== townLikeKind && !name.endsWith(kind));
    expect(misnamed.map(({ id }) => id)).toEqual([]);
  });

  it('has every unit of Shanghai that the statistical division codes list', () => {
    const towns = readFileSync('seeds/divisions/towns.txt', 'utf8').split('\n');
    const divisions = buildDivisions({
      upper,
      towns: towns.filter((line) => line.startsWith('31')).join('\n'),
    });
    const listed = towns
      .filter((line) => line.startsWith('31'))
      .flatMap((line) => line.slice(7).split(' '))
      .map((town) => town.replace(/^\d{3}/, ''))
      .flatMap((name) => findDivisions(name, divisions));
    const codes = new Set(records.map(({ areaCode }) => areaCode));
    expect(listed.length).toBeGreaterThan(200);
    expect(listed.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  it('uses no column code twice', () => {
    const codes = records.flatMap((record) => record.codes.map((code) => `${record.parent ?? ''} ${code}`));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
