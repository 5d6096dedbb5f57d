import type { ChartDomain } from './domain.ts';

/** The unit in which a chart's axis counts: `亿元`, and how many base units one of it is. */
export interface ChartUnit {
  word: string;
  size: number;
}

/** Rates are as printed; all else folds by ten thousands, as reports print it. */
const isRate = (unit: string | null): boolean => unit === '%' || unit === '个百分点';

const folds = [
  { word: '亿', size: 1e8 },
  { word: '万', size: 1e4 },
];

/** Digits of a double that are free of binary residue. */
const safeDigits = 15;

/** The unit of an axis that reaches over `domain`. */
export function chartUnit(unit: string | null, { low, high }: Pick<ChartDomain, 'low' | 'high'>): ChartUnit {
  const far = Math.max(Math.abs(low), Math.abs(high));
  const fold = isRate(unit) ? undefined : folds.find(({ size }) => far >= size);
  return fold ? { word: fold.word + (unit ?? ''), size: fold.size } : { word: unit ?? '', size: 1 };
}

/** A value's digits in the axis' unit, by threes: `12,345.67`. */
export function digitsIn(value: number, { size }: ChartUnit): string {
  const digits = Number((value / size).toPrecision(safeDigits));
  return digits.toLocaleString('en-US', { maximumFractionDigits: 12 }).replace('-', '−');
}

/** Printed digits that are followed by the axis' unit and nothing else. */
const printedDigits = /^-?\d+(?:\.\d+)?$/;

/**
 * What stands beside a point. A hedged value keeps its hedge and is shown as printed; a plain one loses the unit that
 * the axis has, and keeps the digits as printed (`12.0亿元` → `12.0`). Percentages keep their sign.
 */
export function pointLabel(
  point: { value: number; valueTo: number | null; text: string; hedge: string },
  unit: ChartUnit,
): string {
  const { text } = point;
  if (point.hedge !== 'exact' || point.valueTo !== null || unit.word === '%') return text;
  const digits = unit.word !== '' && text.endsWith(unit.word) ? text.slice(0, -unit.word.length) : '';
  if (!printedDigits.test(digits)) return digitsIn(point.value, unit);
  const [whole, fraction] = digits.replace('-', '−').split('.') as [string, string?];
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
