import { formatNumber } from './number-formats.ts';

/** A level of a list: how its numbers are printed. */
export interface ListLevel {
  /** By its name in ECMA-376 (ST_NumberFormat). */
  format: string;
  /** `%1.%2`: each level's number in its place. */
  text: string;
  start: number;
  /** Numbers of the levels above in digits, whatever their own format. */
  legal: boolean;
}

/** The numbers of a list so far; lists of one definition count on together. */
export interface ListCounter {
  counters: (number | undefined)[];
  /** By level, from the outermost. */
  levels: readonly ListLevel[];
}

/** What Word prints before the next paragraph of a list at a level (`一、`, `1.2 `); counts on. */
export function nextNumber(list: ListCounter, index: number): string {
  const level = list.levels[index];
  if (!level) return '';
  list.counters[index] = (list.counters[index] ?? level.start - 1) + 1;
  list.counters.length = index + 1;
  return print(list, level);
}

/** Bullets stand in fonts of signs, at places of their own use. */
const privateUse = /[\ue000-\uf8ff]/g;

function print({ counters, levels }: ListCounter, level: ListLevel): string {
  if (level.format === 'bullet') return level.text.replace(privateUse, '');
  const number = level.text.replace(/%(\d)/g, (_all, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    const count = counters[index] ?? shown?.start ?? 1;
    return formatNumber(level.legal ? 'decimal' : (shown?.format ?? 'decimal'), count);
  });
  return beforeWords(number);
}

/** A list's number as it stands before words: Word sets a TAB there; where no mark parts the two, a blank does. */
export const beforeWords = (number: string): string => (/[\dA-Za-z]$/.test(number) ? `${number} ` : number);
