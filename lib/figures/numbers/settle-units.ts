import type { UnitRow } from '../../text/unit-row.ts';
import { readUnit } from '../../text/units.ts';
import { findBareCount } from './bare-counts.ts';
import { findNounUnit } from './noun-units.ts';
import { atEnd, type NumberToken, type PatternRow } from './number-token.ts';
import { shareUnits } from './shared-units.ts';

const perBefore: PatternRow = {
  id: 'per-before',
  pattern: /每(?<per>立方米|平方米|升|公斤|千克)(?:空气|水体?|血液)?/u,
  sample: '降至每立方米30微克',
};

/** A denominator that stands before the number. */
export const perPatterns: readonly PatternRow[] = [perBefore];

const perHere = atEnd(perBefore.pattern);
/** Longest denominator with what joins it to the number. */
const reach = 12;
/** Units that measure how much of something is in so much of another. */
const traces: ReadonlySet<string> = new Set(
  ['微克', '毫克', '克'].map((form) => readUnit(form, 0)!.unit.base),
);

/** How far behind a number that is given by a denominator the next one may stand that shares it (每立方米57微克下降到26微克). */
const carry = 12;

/**
 * The units that numbers have from what stands around them: from the next number of a list (12和8亿美元), from a
 * denominator before (每立方米30微克), from the noun behind (68万贫困人口). Changes the tokens, which are in text order.
 */
export function settleUnits(text: string, tokens: readonly NumberToken[]): void {
  shareUnits(text, tokens);
  tokens.forEach((token, i) => {
    if (token.unit !== null && traces.has(token.unit.base))
      token.unit = tracedUnit(text, token, tokens[i - 1] ?? null);
    const implied = findBareCount(text, token) ?? findNounUnit(text, token);
    if (implied) Object.assign(token, { unit: implied.unit, unitRule: implied.rule, bare: false });
  });
}

/** The unit with the denominator before its number, which becomes part of the token, or with that of the number right before; the unit itself where there is none. */
function tracedUnit(text: string, token: NumberToken, previous: NumberToken | null): UnitRow {
  const { start, unit } = token;
  const found = perHere.exec(text.slice(Math.max(0, start - reach), start));
  if (found) {
    token.start = start - found[0].length;
    token.parts.unshift({ role: 'unit', start: token.start, end: start });
    return readUnit(`${unit!.form}/${found.groups!.per}`, 0)!.unit;
  }
  const isShared = previous?.unit?.base.startsWith(`${unit!.base}/`) && start - previous.end <= carry;
  return isShared ? previous!.unit! : unit!;
}
