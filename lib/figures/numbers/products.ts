import type { UnitGroup } from '../../text/unit-row.ts';
import type { NumberToken, PatternRow } from './number-token.ts';
import { readCounted, times, unitParts } from './plain-number.ts';
import { printedStep } from './printed-step.ts';

const units: PatternRow = {
  id: 'units-of-a-size',
  pattern: /(?<![\dA-Za-z.+×*:：“"])(?<count>\d{1,2}) ?[×✕╳*xX] ?(?=\d)/u,
  sample: '扩建2×35万千瓦机组',
};

/** How so many units of one size are written. */
export const productPatterns: readonly PatternRow[] = [units];

const unitsHere = new RegExp(units.pattern.source, 'uy');

/** What units of plant are rated by; 7×24小时 and 4×100米 are no plant. */
const ratedGroups: ReadonlySet<UnitGroup> = new Set(['energy', 'weight', 'volume', 'compound']);

/** 2×35万千瓦: so many units of such a size; the value is what they make together. */
export function readProduct(text: string, at: number): NumberToken[] | null {
  unitsHere.lastIndex = at;
  const match = unitsHere.exec(text);
  if (!match) return null;
  const from = at + match[0].length;
  const size = readCounted(text, from);
  if (!size?.unit || !ratedGroups.has(size.unit.unit.group)) return null;
  const { unit } = size.unit;
  const count = Number(match.groups!.count);
  return [
    {
      start: at,
      end: size.end,
      from: at,
      value: times(size.number.value * count, unit),
      valueTo: null,
      unit,
      step: times(printedStep(size.characters) * count, unit),
      approx: 'exact',
      rule: 'product',
      parts: [{ role: 'number', start: at, end: size.number.end }, ...unitParts(size, size.number.end)],
      arabic: true,
      bare: false,
    },
  ];
}
