import type { NumberToken, PatternRow } from './number-token.ts';
import { type Counted, readCounted, times, unitParts } from './plain-number.ts';
import { printedStep } from './printed-step.ts';

const sides: PatternRow = {
  id: 'sides',
  pattern: /(?:[\d.]{1,8}|[一二两三四五六七八九十百点]{1,6})(?:毫米|厘米|米|公里)?乘/u,
  sample: '30厘米乘20厘米的标牌',
};
const by: PatternRow = { id: 'by', pattern: /乘以?/u, sample: '六乘八米的水池' };

/** How the first side of a thing looks, and what joins the sides. */
export const dimensionPatterns: readonly PatternRow[] = [sides, by];

const sidesHere = new RegExp(sides.pattern.source, 'uy');
const byHere = new RegExp(by.pattern.source, 'uy');

/** 六乘八米, 20厘米乘30厘米: the sides of one thing, each a length; the unit of the last holds for a side without one. */
export function readDimensions(text: string, at: number): NumberToken[] | null {
  // Most numbers are no side, and their unit need not be read for it.
  sidesHere.lastIndex = at;
  if (!sidesHere.test(text)) return null;
  const first = readCounted(text, at);
  if (!first || (first.unit !== null && first.unit.unit.group !== 'length')) return null;
  byHere.lastIndex = first.end;
  const joint = byHere.exec(text)?.[0];
  if (joint === undefined) return null;
  const from = first.end + joint.length;
  const second = readCounted(text, from);
  if (second?.unit?.unit.group !== 'length') return null;
  return [
    sideOf(first, { at, unit: first.unit ?? second.unit }),
    sideOf(second, { at: from, unit: second.unit }),
  ];
}

function sideOf(
  side: Counted,
  { at, unit: { unit } }: { at: number; unit: NonNullable<Counted['unit']> },
): NumberToken {
  return {
    start: at,
    end: side.end,
    from: at,
    value: times(side.number.value, unit),
    valueTo: null,
    unit,
    ...(side.unit === null && { unitRule: 'dimensions' }),
    step: times(printedStep(side.characters), unit),
    approx: 'exact',
    rule: 'dimensions',
    parts: [{ role: 'number', start: at, end: side.number.end }, ...unitParts(side, side.number.end)],
    arabic: side.number.arabic,
    bare: false,
  };
}
