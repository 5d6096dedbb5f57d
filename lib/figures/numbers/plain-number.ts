import type { ReadNumber } from '../../text/numerals.ts';
import type { UnitRow } from '../../text/unit-row.ts';
import { numberAt } from './number-at.ts';
import { atStart, type NumberToken, type PatternRow } from './number-token.ts';
import { printedStep } from './printed-step.ts';
import { type PrintedUnit, readPrintedUnit } from './split-units.ts';

/** Counting words before which a Chinese numeral is a figure; 三个, 一次, 两项 are manners of speech. */
export const countedInHanzi: readonly { form: string; sample: string }[] = [
  { form: '家', sample: '新增两家' },
  { form: '户', sample: '惠及十户' },
  { form: '场', sample: '举办四场' },
  { form: '名', sample: '表彰五名' },
  { form: '所', sample: '新建两所' },
  { form: '座', sample: '改造三座' },
  { form: '台', sample: '加装六台' },
  { form: '套', sample: '分配八套' },
  { form: '起', sample: '调处九起' },
  { form: '处', sample: '整治三处' },
  { form: '幢', sample: '修缮四幢' },
  { form: '栋', sample: '拆除五栋' },
  { form: '家次', sample: '检查二十家次' },
  { form: '户次', sample: '走访三十户次' },
  { form: '人次', sample: '服务五十人次' },
  { form: '辆', sample: '更新六辆' },
  { form: '部', sample: '加装七部' },
];
const countedUnits = new Set(countedInHanzi.map(({ form }) => form));

const rangeJoint: PatternRow = { id: 'range-joint', pattern: /-{1,2}|—{1,2}|~|至|到/u, sample: '2万至3万元' };
const multipliersOnly: PatternRow = {
  id: 'multipliers-only',
  // 百亿元企业, 千万元项目: multipliers alone name a class.
  pattern: /[十百千万亿]+/u,
  sample: '引进百亿元企业',
};

/** What joins the ends of a range, and what only looks like a number. */
export const plainPatterns: readonly PatternRow[] = [rangeJoint, multipliersOnly];

const jointHere = atStart(rangeJoint.pattern);
const isMultipliers = new RegExp(`^(?:${multipliersOnly.pattern.source})$`, 'u');

/** One end of a range, or a number alone: the number with the unit right behind it. */
interface Counted {
  number: ReadNumber;
  unit: PrintedUnit | null;
  /** The number's own characters, multipliers included. */
  characters: string;
  end: number;
}

function readCounted(text: string, at: number): Counted | null {
  const number = numberAt(text, at);
  if (!number) return null;
  const unit = readPrintedUnit(text, number.end);
  return { number, unit, characters: text.slice(at, number.end), end: unit?.end ?? number.end };
}

/** Two numbers of one unit with a dash or 至 between them (2万至3万, 2到3个). */
export function readRange(text: string, at: number): NumberToken[] | null {
  const first = readCounted(text, at);
  const joint = first && jointHere.exec(text.slice(first.end, first.end + 2))?.[0];
  if (!first || !joint) return null;
  const second = readCounted(text, first.end + joint.length);
  if (!second || !isRange(first, second)) return null;
  const unit = (second.unit ?? first.unit)?.unit ?? null;
  // 3-5万: the multiplier speaks of both ends, unless the lower would be above the upper (8000至1万).
  const digits = unscaled(second.characters);
  const shared = second.number.value / digits;
  const isShared =
    !first.number.scaled && second.number.scaled && first.number.value * shared < second.number.value;
  const by = isShared ? shared : 1;
  const numberEnd = at + first.characters.length;
  const secondEnd = first.end + joint.length + second.characters.length;
  return asFigure(
    {
      ...tokenOf(at, first.number),
      end: second.end,
      value: times(first.number.value * by, first.unit?.unit ?? unit),
      valueTo: times(second.number.value, unit),
      unit,
      // The finer end's: both ends are multiples of it.
      step: times(Math.min(printedStep(first.characters) * by, printedStep(second.characters)), unit),
      approx: second.unit?.hedge?.approx ?? (first.number.more || second.number.more ? 'over' : 'exact'),
      rule: 'range',
      parts: [
        { role: 'number', start: at, end: numberEnd },
        { role: 'range', start: first.end, end: secondEnd },
        ...unitParts(second, secondEnd),
      ],
      bare: isBare(unit, second.number, first.number.more || second.number.more),
    },
    second.number.scaled,
  );
}

/** A number in digits with its unit, if one follows. */
export function readArabicNumber(text: string, at: number): NumberToken[] | null {
  return readOne(text, at, 'number');
}

/** A number in Chinese characters with its unit: a figure only where it carries a magnitude, a measure, or counts organisations. */
export function readHanziNumber(text: string, at: number): NumberToken[] | null {
  return readOne(text, at, 'hanzi-number');
}

function readOne(text: string, at: number, rule: 'number' | 'hanzi-number'): NumberToken[] | null {
  const counted = readCounted(text, at);
  if (!counted || counted.number.arabic !== (rule === 'number')) return null;
  const { number, characters, end } = counted;
  const hedge = counted.unit?.hedge;
  const unit = counted.unit?.unit ?? null;
  if (!number.arabic && isMultipliers.test(characters)) return null;
  return asFigure(
    {
      ...tokenOf(at, number),
      end,
      value: times(number.value, unit),
      unit,
      step: times(printedStep(characters), unit),
      rule,
      parts: [{ role: 'number', start: at, end: number.end }, ...unitParts(counted, number.end)],
      ...(hedge && { approx: hedge.approx }),
      bare: isBare(unit, number, number.more),
    },
    number.scaled,
  );
}

const tokenOf = (
  at: number,
  number: ReadNumber,
): Omit<NumberToken, 'end' | 'value' | 'unit' | 'step' | 'rule' | 'parts' | 'bare'> => ({
  start: at,
  from: at,
  valueTo: null,
  approx: number.more ? 'over' : 'exact',
  arabic: number.arabic,
});

/** The parts of the unit that begins at an offset: one, or the pieces around a hedge with the hedge between. */
function unitParts({ unit, end }: Pick<Counted, 'unit' | 'end'>, start: number): NumberToken['parts'] {
  if (unit === null) return [];
  const { hedge } = unit;
  if (hedge === null) return [{ role: 'unit', start, end }];
  return [
    { role: 'unit', start, end: hedge.start },
    { role: 'hedge', start: hedge.start, end: hedge.end },
    { role: 'unit', start: hedge.end, end },
  ];
}

const isBare = (unit: UnitRow | null, { scaled }: ReadNumber, more: boolean): boolean =>
  unit === null && !scaled && !more;

/** The digits of a number without its multipliers: the 5 of 5万. */
const unscaled = (characters: string): number => Number(/^[0-9.]+/.exec(characters)?.[0] ?? 1);

const times = (value: number, unit: UnitRow | null): number =>
  unit === null || unit.factor === 1 ? value : Number((value * unit.factor).toPrecision(15));

/** Two ends of one range: one notation, one unit, and the second is the greater. */
function isRange(first: Counted, second: Counted): boolean {
  if (first.number.arabic !== second.number.arabic) return false;
  if (first.unit && second.unit && first.unit.unit.base !== second.unit.unit.base) return false;
  if (!second.unit && !(second.number.scaled || first.unit)) return false;
  return first.number.value < second.number.value || (!first.number.scaled && second.number.scaled);
}

/** Units whose Chinese numerals are a manner of speech: 三年, 十分. */
const neverInHanzi: ReadonlySet<string> = new Set(['time', 'score']);
/** Smallest number in Chinese characters that is a figure without a unit: 一亿. */
const leastBareHanzi = 1e8;
/** Counts in Chinese characters run from two (一家 is an article) to below a hundred, if no multiplier lifts them. */
const hanziCount = { least: 2, most: 100 } as const;

/** The token, if what it counts is a figure in the notation it is written in; `scaled` tells that 万 or 亿 is part of it. */
function asFigure(token: NumberToken, scaled: boolean): NumberToken[] | null {
  const { arabic, unit, approx, value } = token;
  if (arabic) return [token];
  if (!unit) return scaled && (approx === 'over' || value >= leastBareHanzi) ? [token] : null;
  if (unit.group === 'count') {
    const isCount = value >= hanziCount.least && (value < hanziCount.most || scaled);
    return isCount && (countedUnits.has(unit.base) || scaled) ? [token] : null;
  }
  return neverInHanzi.has(unit.group) ? null : [token];
}
