import { countUnits } from './count-units.ts';
import { measureUnits } from './measure-units.ts';
import { numerators, perEnds, perUnits } from './per-units.ts';
import { notUnits } from './unit-look-alikes.ts';
import type { UnitRow } from './unit-row.ts';

const units: readonly UnitRow[] = [
  ...measureUnits,
  ...countUnits.map(({ form, sample }): UnitRow => ({ form, base: form, factor: 1, group: 'count', sample })),
];

/** A unit with what is asked where its form stands. */
interface ReadRow {
  unit: UnitRow;
  /** True for a form that ends in a letter, which no letter or digit may follow. */
  lettered: boolean;
  /** What follows where the form is the beginning of another word. */
  others: readonly RegExp[];
}

/** The units by the UTF-16 unit that their form begins with, longest form first. */
const byFirst = Map.groupBy(
  units
    .map(
      (unit): ReadRow => ({
        unit,
        lettered: /[A-Za-z]$/.test(unit.form),
        others: notUnits.filter(({ form }) => form === unit.form).map(({ follows }) => follows),
      }),
    )
    .sort((a, b) => b.unit.form.length - a.unit.form.length),
  ({ unit }) => unit.form.charCodeAt(0),
);
/** The first of the numerators that only stand in compounds. */
const numeratorStarts = new Set(numerators.map(({ form }) => form.charCodeAt(0)));

/** A unit as read: its row (compounds get one of their own) and where it ends. */
export interface ReadUnit {
  unit: UnitRow;
  end: number;
}

/** The forms that hold letters, which may be printed large or small. */
const lettered: ReadonlySet<string> = new Set(
  [...measureUnits, ...countUnits, ...perUnits]
    .map(({ form }) => form)
    .filter((form) => /[A-Za-z]/.test(form)),
);

const upperOf = (unit: number): number => String.fromCharCode(unit).toUpperCase().charCodeAt(0);
const lowerOf = (unit: number): number => String.fromCharCode(unit).toLowerCase().charCodeAt(0);

const startsWith = (text: string, form: string, at: number): boolean =>
  text.startsWith(form, at) ||
  (lettered.has(form) && text.slice(at, at + form.length).toLowerCase() === form.toLowerCase());

/**
 * The unit that begins at `at`: the longest form of the tables, with a denominator when one follows a slash
 * or 每 (`元/㎡`, `张/千人`, `微克每立方米`). `null` when none begins there, or when the word only looks like one (3项目, 12人居).
 */
export function readUnit(text: string, at: number): ReadUnit | null {
  const first = text.charCodeAt(at);
  for (const { form: name } of numeratorStarts.has(first) ? numerators : [])
    if (text.startsWith(name, at)) {
      const over: UnitRow = { form: name, base: name, factor: 1, group: 'compound', sample: '' };
      const compound = readPer(text, at + name.length, over);
      if (compound) return compound;
    }
  const rows = byFirst.get(first) ?? byFirst.get(upperOf(first)) ?? byFirst.get(lowerOf(first)) ?? [];
  for (const { unit, lettered, others } of rows) {
    if (!startsWith(text, unit.form, at)) continue;
    const end = at + unit.form.length;
    if (lettered && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    if (others.length > 0) {
      const after = text.slice(end, end + 3);
      if (others.some((follows) => follows.test(after))) continue;
    }
    return readPer(text, end, unit) ?? { unit, end };
  }
  return null;
}

/** The compound with the denominator that begins at `at`; `null` where none does. */
function readPer(text: string, at: number, over: UnitRow): ReadUnit | null {
  if (text[at] !== perSigns.slash && text[at] !== perSigns.each) return null;
  const row = perUnits.find(({ form }) => startsWith(text, form, at + 1));
  if (!row) return null;
  const end = at + 1 + row.form.length;
  if (text[at] === perSigns.each && !isDivided(text, end, { over, per: row.base })) return null;
  return { unit: compoundOf(over, row), end };
}

/** What a denominator follows. */
const perSigns = { slash: '/', each: '每' } as const;

/** Denominators that 每 puts behind a measure whatever follows: nobody spends or hands out by the cubic metre. */
const measured: ReadonlySet<string> = new Set(measureUnits.map(({ base }) => base));

/** Whether 每 and a denominator that ends at `end` belong to the unit before them: 2.3千克每亩, 60人每车次 is none. */
function isDivided(text: string, end: number, { over, per }: { over: UnitRow; per: string }): boolean {
  if (over.group === 'time') return false;
  const isMeasured =
    over.group !== 'count' && measured.has(per) && !['money', 'percent', 'points'].includes(over.group);
  return isMeasured || perEnds.pattern.test(text.slice(end, end + 2));
}

/** The unit that another is given by: 微克 by 立方米. */
const compoundOf = (over: UnitRow, per: Pick<UnitRow, 'form' | 'base'>): UnitRow => ({
  ...over,
  form: `${over.form}/${per.form}`,
  base: `${over.base}/${per.base}`,
  group: 'compound',
});
