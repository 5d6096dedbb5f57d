/** The unit in which a chart's axis counts: `亿元`, and how many base units one of it is. */
export interface ChartUnit {
  word: string;
  size: number;
}

/** Rates are as printed; all else may be counted by ten thousands. */
const isRate = (unit: string | null): boolean => unit === '%' || unit === '个百分点';

const folds = [
  { word: '亿', size: 1e8 },
  { word: '万', size: 1e4 },
  { word: '', size: 1 },
];

/** From here on digits are too many for an axis, whatever is printed. */
const tooMany = 1e7;

/** Digits of a double that are free of binary residue. */
const safeDigits = 15;

/**
 * The unit of an axis whose values reach as `far` from zero: the one in which most of `texts` are printed (incomes in
 * 元, revenue in 亿元), else the largest that leaves a whole number.
 */
export function chartUnit(
  unit: string | null,
  { far, texts }: { far: number; texts: readonly string[] },
): ChartUnit {
  if (isRate(unit)) return { word: unit ?? '', size: 1 };
  const bySize = folds.find(({ size }) => far >= size) ?? folds.at(-1)!;
  const printed = folds.map((fold) => ({
    fold,
    count: texts.filter((text) => isPrintedIn(text, fold.word, unit)).length,
  }));
  const most = printed.reduce((one, other) => (other.count > one.count ? other : one));
  const fold = most.count > 0 && far / most.fold.size < tooMany ? most.fold : bySize;
  return { word: fold.word + (unit ?? ''), size: fold.size };
}

/** True where digits, fold and unit end the text: `12.4亿元` for 亿, `2万余元` for none. */
function isPrintedIn(text: string, fold: string, unit: string | null): boolean {
  const end = fold + (unit ?? '');
  return text.endsWith(end) && /\d$/.test(text.slice(0, text.length - end.length));
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
