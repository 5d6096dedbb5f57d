import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type PlaceRecord, placeSchema } from '../../lib/knowledge/places.ts';
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
    for (const record of records) expect(record.name.endsWith(record.kind)).toBe(true);
  });

  it('uses no column code twice', () => {
    const codes = records.flatMap((record) => record.codes.map((code) => `${record.parent ?? ''} ${code}`));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
