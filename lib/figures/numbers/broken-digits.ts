import { type ReadNumber, readNumber } from '../../text/numerals.ts';
import { readUnit } from '../../text/units.ts';
import { atEnd, type PatternRow } from './number-token.ts';

const run: PatternRow = {
  id: 'run',
  // The blanks that Word and PDF files leave inside a number; the multiplier or unit stands right behind it.
  pattern: /\d(?:[\d.,]{0,14}\d)?(?: \d(?:[\d.,]{0,14}\d)?){1,6}/u,
  sample: '增加值达到3.1 8亿元',
};
const whole: PatternRow = {
  id: 'whole',
  // One number: cut in two, cut at its thousands, or set digit by digit; at most one decimal point.
  pattern: /^(?:\d+(?:\.\d+)? \d+|\d+ \d+\.\d+|\d{1,3}(?: \d{3}){2,}(?:\.\d+)?|\d(?: \d){2,}(?:\.\d+)?)$/u,
  sample: '28 640',
};
const wideCommas: PatternRow = {
  id: 'wide-commas',
  // Groups of exactly three behind the commas of a sentence; a number that ends its clause has its unit.
  pattern: /\d{1,3}(?:，\d{3}){1,6}(?![\d，])(?:\.\d{1,4})?/u,
  sample: '参训村民143，600人',
};
const listed: PatternRow = {
  id: 'listed',
  // Numbers that order or stand in a list of bare ones.
  pattern: /(?:[第图期页附：:（(\d，A-Za-z]|(?<!代)表|附件|条款|(?<![一-龥])[、件条款])/u,
  sample: '见表2，360万只',
};
const year: PatternRow = { id: 'year', pattern: /^(?:19|20)\d{2} \d/u, sample: '2021 35' };
const code: PatternRow = {
  id: 'code',
  // A name that lost its sign: “6 1”产业集群 was “6+1”.
  pattern: /[“‘"A-Za-z+:：∶/-]/u,
  sample: '建设“6 1”产业集群',
};

/** Numbers with blanks or full-width commas inside: how the run looks, which are one number, and which are none. */
export const brokenDigits: readonly PatternRow[] = [run, whole, wideCommas, listed, year, code];

const runHere = new RegExp(run.pattern.source, 'uy');
const commasHere = new RegExp(wideCommas.pattern.source, 'uy');
const listBefore = atEnd(listed.pattern);
const codeBefore = atEnd(code.pattern);
const wideComma = '，';
/** Most digits of a number that a blank may have cut; more are two numbers side by side. */
const mostDigits = 9;
/** How far a multiplier may reach behind the digits. */
const reach = 12;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Where the run of digits that begins at `at` ends, blanks inside it and all. */
export function endOfDigits(text: string, at: number): number {
  runHere.lastIndex = at;
  const printed = runHere.exec(text)?.[0];
  let end = at + (printed?.length ?? 1);
  while (isDigit(text[end])) end++;
  return end;
}

/** True for the digits behind a blank that cuts a number: alone they are a wrong value. */
export const isBehindBlank = (text: string, at: number): boolean =>
  isDigit(text[at]) && text[at - 1] === ' ' && isDigit(text[at - 2]);

/**
 * The number whose digits blanks have cut (4.2 6亿, 12 915, 1 2.5万), read as if they were not there; `null` where
 * the run is no single number (21 43 36, “6 1”), `undefined` where no blank stands inside the digits.
 */
export function readBroken(text: string, at: number): ReadNumber | null | undefined {
  runHere.lastIndex = at;
  const printed = runHere.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const digits = printed.replaceAll(' ', '');
  const isOne = whole.pattern.test(printed) && !year.pattern.test(printed);
  if (!isOne || digits.replace('.', '').length > mostDigits) return null;
  if (codeBefore.test(text.slice(Math.max(0, at - 1), at))) return null;
  return readJoined(text, { digits, end: at + printed.length });
}

/** The number of digits that were printed apart and end at an offset, with the multipliers behind them. */
function readJoined(text: string, { digits, end }: { digits: string; end: number }): ReadNumber | null {
  const number = readNumber(digits + text.slice(end, end + reach), 0);
  if (number === null || number.end < digits.length) return null;
  return { ...number, end: end + number.end - digits.length };
}

/** The number whose thousands are parted by full-width commas (126，800人); `null` where a comma parts two clauses. */
export function readWideCommas(text: string, at: number): ReadNumber | null {
  commasHere.lastIndex = at;
  const printed = commasHere.exec(text)?.[0];
  if (printed === undefined || listBefore.test(text.slice(Math.max(0, at - 2), at))) return null;
  const number = readJoined(text, { digits: printed.replaceAll(wideComma, ''), end: at + printed.length });
  return number !== null && readUnit(text, number.end) !== null ? number : null;
}
