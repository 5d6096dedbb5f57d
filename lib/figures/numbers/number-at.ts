import { type ReadNumber, readNumber } from '../../text/numerals.ts';

let latest: { text: string; at: number; number: ReadNumber | null } = { text: '', at: 0, number: null };

/** The number that begins at an offset, as `readNumber` reads it; the rules that are tried at one offset share one reading. */
export function numberAt(text: string, at: number): ReadNumber | null {
  if (latest.at !== at || latest.text !== text) latest = { text, at, number: readNumber(text, at) };
  return latest.number;
}
