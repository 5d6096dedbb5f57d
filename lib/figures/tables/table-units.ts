import { readNumber } from '../../text/numerals.ts';
import type { UnitRow } from '../../text/unit-row.ts';
import { readUnit } from '../../text/units.ts';
import { impliedUnit } from '../numbers/number-token.ts';
import { unitPlaces } from './table-words.ts';

/** A unit as a table prints it, with its multiplier: 亿元 is 元 by a hundred million. */
export interface ScaledUnit {
  unit: UnitRow;
  by: number;
}

/** Multipliers that open a unit. */
const scales = /^[十百千万亿]+/u;
/** Multipliers that are printed for a unit: a column of 亿 holds money. */
const moneyScale = /^[万亿]$/u;
/** The unit of that money. */
const yuan = '元';

/** Reads a whole printed unit; `null` for what is none, and for `undefined`. */
export function parseUnit(printed: string | undefined): ScaledUnit | null {
  if (!printed) return null;
  if (moneyScale.test(printed)) return { unit: impliedUnit(yuan, 'money'), by: multiplierOf(printed) };
  const longest = scales.exec(printed)?.[0].length ?? 0;
  // 万千瓦 is 千瓦 by ten thousand: the unit takes as much as it can.
  for (let length = 0; length <= longest; length++) {
    const read = readUnit(printed, length);
    if (read?.end !== printed.length) continue;
    const by = length === 0 ? 1 : multiplierOf(printed.slice(0, length));
    return { unit: read.unit, by: by * read.unit.factor };
  }
  return null;
}

/** What multipliers alone stand for: 百万 is a million. */
const multiplierOf = (scale: string): number => readNumber(`1${scale}`, 0)?.value ?? 1;

/** The unit in the brackets that end a heading or a row's name: 税收（亿元）. */
export const unitInHead = (head: string): ScaledUnit | null =>
  parseUnit(unitPlaces.head.pattern.exec(head)?.groups?.unit);

/** The unit of a line that gives one for all: 单位：亿元. */
export const unitOfLine = (line: string): ScaledUnit | null =>
  parseUnit(unitPlaces.line.pattern.exec(line)?.groups?.unit);
