import { describe, expect, it } from 'vitest';
import { countUnits } from '../../../lib/text/count-units.ts';
import { measureUnits } from '../../../lib/text/measure-units.ts';
import { readNumber } from '../../../lib/text/numerals.ts';
import { numerators, perUnits } from '../../../lib/text/per-units.ts';
import { notUnits } from '../../../lib/text/unit-look-alikes.ts';
import { readUnit } from '../../../lib/text/units.ts';

describe('readUnit', () => {
  const samples = [...measureUnits, ...countUnits].map(({ form, sample }) => [form, sample] as const);
  it.each(samples)('%s in %s', (form, sample) => {
    expect(sample).toContain(form);
    const read = readUnit(sample, sample.lastIndexOf(form));
    expect(read?.unit.form).toBe(form);
  });

  it.each([...perUnits, ...numerators].map(({ sample }) => sample))('%s is divided', (sample) => {
    const at = readNumber(sample, 0)!.end;
    expect(readUnit(sample, at)).toMatchObject({ end: sample.length, unit: { group: 'compound' } });
  });

  it.each(notUnits.map(({ form, sample }) => [sample, form] as const))('%s counts no %s', (sample, form) => {
    expect(readUnit(sample, sample.indexOf(form))?.unit.form).not.toBe(form);
  });

  it('divides by what follows a slash', () => {
    expect(readUnit('元/㎡', 0)?.unit.base).toBe('元/平方米');
    expect(readUnit('微克/立方米', 0)?.unit.base).toBe('微克/立方米');
    expect(readUnit('张/千人', 0)?.unit.base).toBe('张/千人');
  });

  it.each(['项目', '人居环境', '家庭', '台账', '部门'])('%s is no unit', (word) => {
    expect(readUnit(word, 0)).toBeNull();
  });
});
