import { isHanziNumeralAt } from '../../text/hanzi-numeral.ts';
import type { ReadNumber } from '../../text/numerals.ts';
import type { UnitRow } from '../../text/unit-row.ts';
import { numberAt } from './number-at.ts';
import type { NumberToken, PatternRow } from './number-token.ts';
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

const multipliersOnly: PatternRow = {
  id: 'multipliers-only',
  // 百亿元企业, 千万元项目: multipliers alone name a class.
  pattern: /[十百千万亿]+/u,
  sample: '引进百亿元企业',
};
const half: PatternRow = {
  id: 'half',
  pattern: /半(?![导岛山封殖径载])/u,
  sample: '利润增长两倍半',
};

/** What only looks like a number, and what adds a half of its unit behind it. */
export const plainPatterns: readonly PatternRow[] = [multipliersOnly, half];

const isMultipliers = new RegExp(`^(?:${multipliersOnly.pattern.source})$`, 'u');
const halfHere = new RegExp(half.pattern.source, 'uy');

/** What may stand between the digits of one number. */
const apart = /[ ，]/g;

/** One end of a range, or a number alone: the number with the unit right behind it. */
export interface Counted {
  number: ReadNumber;
  unit: PrintedUnit | null;
  /** The number's own characters, multipliers included; what parts its digits left out. */
  characters: string;
  end: number;
}

let latest: { text: string; at: number; counted: Counted | null } = { text: '', at: 0, counted: null };

/**
 * The number that begins at an offset, with its unit; `null` when none does, and for a numeral that goes on as none. The
 * rules that are tried at one offset share one reading, so nobody writes into it.
 */
export function readCounted(text: string, at: number): Counted | null {
  if (latest.at !== at || latest.text !== text) latest = { text, at, counted: countedAt(text, at) };
  return latest.counted;
}

function countedAt(text: string, at: number): Counted | null {
  const number = numberAt(text, at);
  if (!number) return null;
  const unit = readPrintedUnit(text, number.end) ?? unitBehindBlank(text, number);
  // 三百四五六, 二0一二: what stands behind a numeral and is no unit makes another thing of it.
  if (!number.arabic && unit === null && /\d/.test(text[number.end] ?? '')) return null;
  if (!number.arabic && unit === null && isHanziNumeralAt(text, number.end)) return null;
  const characters = text.slice(at, number.end).replaceAll(apart, '');
  return { number, unit, characters, end: unit?.end ?? number.end };
}

/** 1000万 美元: the measure behind the blank that Word leaves between 万 or 亿 and it; a count there begins a word. */
function unitBehindBlank(text: string, { scaled, end }: ReadNumber): PrintedUnit | null {
  const unit = scaled && text[end] === ' ' ? readPrintedUnit(text, end + 1) : null;
  return unit === null || unit.unit.group === 'count' ? null : unit;
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
  const more = halfBehind(text, counted);
  return asFigure(
    {
      ...tokenOf(at, number),
      end: end + (more > 0 ? 1 : 0),
      value: times(number.value + more, unit),
      valueTo: number.to === null ? null : times(number.to, unit),
      unit,
      step: times(more > 0 ? more : printedStep(characters), unit),
      rule,
      parts: [
        { role: 'number', start: at, end: number.end },
        ...unitParts(counted, number.end + (text[number.end] === ' ' ? 1 : 0)),
        ...(more > 0 ? [{ role: 'number' as const, start: end, end: end + 1 }] : []),
      ],
      ...(hedge && { approx: hedge.approx }),
      bare: isBare(unit, number, number.more),
    },
    { scaled: number.scaled, digitwise: number.digitwise, halved: more > 0 },
  );
}

/** What a token has before its value and unit are known. */
export const tokenOf = (
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
export function unitParts({ unit, end }: Pick<Counted, 'unit' | 'end'>, start: number): NumberToken['parts'] {
  if (unit === null) return [];
  const { hedge } = unit;
  if (hedge === null) return [{ role: 'unit', start, end }];
  return [
    { role: 'unit', start, end: hedge.start },
    { role: 'hedge', start: hedge.start, end: hedge.end },
    { role: 'unit', start: hedge.end, end },
  ];
}

/** True for a number that has neither unit nor multiplier. */
export const isBare = (
  unit: UnitRow | null,
  { scaled }: Pick<ReadNumber, 'scaled'>,
  more: boolean,
): boolean => unit === null && !scaled && !more;

/** A printed value in its unit's base. */
export const times = (value: number, unit: UnitRow | null): number =>
  unit === null || unit.factor === 1 ? value : Number((value * unit.factor).toPrecision(15));

/** What one can have a half of: 两倍半, 三年半, 一亩半. */
const halvedGroups: ReadonlySet<string> = new Set(['times', 'time', 'area', 'length', 'weight', 'volume']);

/** The half behind a whole number's unit, 0 when there is none. */
function halfBehind(text: string, { number, unit, end }: Counted): number {
  if (unit === null || !halvedGroups.has(unit.unit.group) || number.more || number.scaled) return 0;
  halfHere.lastIndex = end;
  return Number.isInteger(number.value) && number.to === null && halfHere.test(text) ? 0.5 : 0;
}

/** Units whose Chinese numerals are a manner of speech: 三年, 十分. */
const neverInHanzi: ReadonlySet<string> = new Set(['time', 'score']);
/** Smallest number in Chinese characters that is a figure without a unit: 一亿. */
const leastBareHanzi = 1e8;
/** Counts in Chinese characters: of organisations from two on (一家 is an article), of anything from a hundred on. */
const hanziCount = { least: 2, any: 100 } as const;
/** From ten on, two neighbouring digits count anything (三四十人); 三五个 is a manner of speech. */
const leastAbout = 10;

/** What the notation of a number says of it: 万 or 亿 is part of it, its digits stand one by one, a half was added. */
interface Notation {
  scaled: boolean;
  digitwise: boolean;
  halved: boolean;
}

/** The token, if what it counts is a figure in the notation it is written in. */
export function asFigure(token: NumberToken, { scaled, digitwise, halved }: Notation): NumberToken[] | null {
  const { arabic, unit, approx, value, valueTo } = token;
  if (arabic) return [token];
  // 二五所 is a name and 一九九八年 a year.
  if (digitwise) return null;
  if (!unit) return scaled && (approx === 'over' || value >= leastBareHanzi) ? [token] : null;
  if (unit.group === 'count') {
    if (scaled || value >= hanziCount.any || (valueTo !== null && value >= leastAbout)) return [token];
    return (valueTo ?? value) >= hanziCount.least && countedUnits.has(unit.base) ? [token] : null;
  }
  return neverInHanzi.has(unit.group) && !halved ? null : [token];
}
