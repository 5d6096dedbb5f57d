import { unitFinder } from '../../text/by-unit.ts';
import { hanziNumeralSigns, isHanziNumeralAt } from '../../text/hanzi-numeral.ts';
import type { Span } from '../../text/span.ts';
import { endOfDigits } from './broken-digits.ts';
import { findExclusion } from './find-exclusion.ts';
import { formalOpeners } from './formal-amounts.ts';
import { endOfNoNumber } from './not-numbers.ts';
import { numberRules } from './number-rules.ts';
import type { NumberRule, NumberToken } from './number-token.ts';
import { withSign } from './signs.ts';
import { withHedges } from './take-hedges.ts';

/** Signs of a place in an order or of a doubling. */
const otherOpeners = '第前翻';
/** Where the next number may begin, from an offset on: at a numeral or such a sign; the text's end when nowhere. */
const nextOpener = unitFinder(`0123456789${hanziNumeralSigns}${formalOpeners}${otherOpeners}`);

const isDigit = (c: string): boolean => c >= '0' && c <= '9';

/**
 * Every number of a normalised text with its unit and hedges, in text order, never overlapping; numbers inside
 * `blocked` (dates, titles, names) and those that name or order things are left out. Goes through the text once.
 */
export function scanNumbers(text: string, blocked: readonly Span[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let block = 0;
  for (let i = nextOpener(text, 0); i < text.length; i = nextOpener(text, i)) {
    while (block < blocked.length && blocked[block]!.end <= i) block++;
    if (block < blocked.length && blocked[block]!.start <= i) {
      i = blocked[block]!.end;
      continue;
    }
    const passed = isDigit(text[i]!) ? null : endOfNoNumber(text, i);
    if (passed !== null) {
      i = passed;
      continue;
    }
    const read = readNumberAt(text, i, tokens.at(-1) ?? null);
    const limit = blocked[block]?.start ?? text.length;
    if (!read || read.tokens.at(-1)!.end > limit) {
      i = skipRun(text, i);
      continue;
    }
    const { rule, tokens: found } = read;
    i = Math.max(found.at(-1)!.end, i + 1);
    if (rule.settled) tokens.push(...found);
    else
      for (const token of found)
        if (findExclusion(text, token) === null)
          tokens.push(withHedges(text, withSign(text, token), tokens.at(-1)?.end ?? 0));
  }
  return tokens;
}

function readNumberAt(
  text: string,
  at: number,
  before: NumberToken | null,
): { rule: NumberRule; tokens: NumberToken[] } | null {
  for (const rule of numberRules) {
    const tokens = rule.apply(text, at, before);
    if (tokens) return { rule, tokens };
  }
  return null;
}

/**
 * Past the run of digits or numerals that begins at `i`. The tail of a numeral that is no number is none either
 * (三百四五六), nor is what blanks have cut off a number.
 */
function skipRun(text: string, i: number): number {
  if (isDigit(text[i]!)) return endOfDigits(text, i);
  let end = i + 1;
  while (end < text.length && isHanziNumeralAt(text, i) && isHanziNumeralAt(text, end)) end++;
  return end;
}
