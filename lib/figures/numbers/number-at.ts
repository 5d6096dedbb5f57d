import { type ReadNumber, readNumber } from '../../text/numerals.ts';
import { isBehindBlank, readBroken, readWideCommas } from './broken-digits.ts';

let latest: { text: string; at: number; number: ReadNumber | null } = { text: '', at: 0, number: null };

/**
 * The number that begins at an offset, as `readNumber` reads it, blanks and full-width commas inside its digits
 * joined; `null` behind such a blank. The rules that are tried at one offset share one reading.
 */
export function numberAt(text: string, at: number): ReadNumber | null {
  if (latest.at !== at || latest.text !== text) latest = { text, at, number: readAt(text, at) };
  return latest.number;
}

function readAt(text: string, at: number): ReadNumber | null {
  if (isBehindBlank(text, at)) return null;
  const broken = readBroken(text, at);
  return broken === undefined ? (readWideCommas(text, at) ?? readNumber(text, at)) : broken;
}
