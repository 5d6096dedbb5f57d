import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  buildIndicatorIndex,
  indicatorSchema,
  measureFields,
  nameLengthAt,
} from '../../../lib/knowledge/indicators.ts';
import seeds from '../../../seeds/indicators.json' with { type: 'json' };

describe('the indicators of the seeds', () => {
  it('are of every group that there is, and of no other', () => {
    expect([...new Set(seeds.map(({ group }) => group))].sort()).toEqual(
      [...indicatorSchema.entries.group.options].sort(),
    );
  });

  it('are found by their names with the fields that the bundles carry', () => {
    const whole = v.parse(v.array(v.pick(indicatorSchema, [...measureFields])), seeds);
    const { records, byName } = buildIndicatorIndex(whole);
    for (const { id, name, aliases, unit, group, scope, growth } of seeds) {
      expect(records.get(id)).toEqual({ id, name, aliases, unit, group, scope, growth });
      expect([...byName.values()].flat().some((record) => record.id === id)).toBe(true);
    }
  });
});

describe('the name of an indicator at a place', () => {
  const made = (name: string, ...aliases: string[]) => ({
    ...{ id: name, name, aliases },
    ...{ unit: '元', group: 'finance' as const, scope: null, growth: null },
  });
  const index = buildIndicatorIndex([made('财政收入', '财政总收入'), made('财政'), made('税')]);

  it('is the longest that ends within the bound', () => {
    const text = '完成财政总收入';
    expect(nameLengthAt(index, text, 2, text.length)).toBe(5);
    expect(nameLengthAt(index, text, 2, text.length - 1)).toBe(2);
    expect(nameLengthAt(index, text, 2, 4)).toBe(2);
    expect(nameLengthAt(index, text, 2, 3)).toBe(0);
    expect(nameLengthAt(index, text, 0, text.length)).toBe(0);
    expect(nameLengthAt(index, '财政收入', 0, 4)).toBe(4);
    expect(nameLengthAt(index, '税', 0, 1)).toBe(0);
  });
});
