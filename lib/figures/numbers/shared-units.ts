import type { UnitRow } from '../../text/unit-row.ts';
import { atEnd, atStart, type NumberToken, type PatternRow } from './number-token.ts';

const listJoint: PatternRow = {
  id: 'list-joint',
  pattern: /(?:以上|左右)?(?:[、和与及或]|以及)/u,
  sample: '分别达到12和8亿美元',
};
const orderMark: PatternRow = { id: 'order-mark', pattern: /第(?:\d+、)*/u, sample: '投产第3、4条产线' };
const multiplierBehind: PatternRow = {
  id: 'multiplier-behind',
  // The multiplier that the members share, at the end of the last one's digits.
  pattern: /^[\d.,]+(?<scale>[万亿]+)$/u,
  sample: '8亿',
};

/** Between two numbers of one unit, before a number that only orders, and what else the members share. */
export const sharedUnitPatterns: readonly PatternRow[] = [listJoint, orderMark, multiplierBehind];

const jointHere = atStart(new RegExp(`${listJoint.pattern.source}$`, 'u'));
const orderHere = atEnd(orderMark.pattern);
/** Longest joint, and longest run of places before a number. */
const reach = { joint: 4, order: 12 } as const;

/** Units that tell which, and not how many, where two numbers stand before one: 3、4期工程. */
const orderingUnits: ReadonlySet<string> = new Set(['期', '届', '年', '岁', '点位']);
/** A first member this many times the last has its own scale: 500和1万元. */
const sameScale = 100;

/**
 * 7.7和46.9个百分点, 700、800亿元: a number without a unit takes that of the next one in its list, with the multiplier
 * that both share. Changes the tokens, from the last to the first.
 */
export function shareUnits(text: string, tokens: readonly NumberToken[]): void {
  // 10、20、50亿元: the multiplier of the last goes from one to the next.
  let handedOn = 1;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const [token, next] = [tokens[i]!, tokens[i + 1]!];
    const unit = sharedUnit(text, token, next);
    const scale = unit === null ? 1 : sharedScale(text, token, { next, handedOn });
    handedOn = scale;
    if (unit === null) continue;
    const by = scale * unit.factor;
    token.unit = unit;
    token.value = Number((token.value * by).toPrecision(15));
    token.step = Number((token.step * by).toPrecision(12));
    token.bare = false;
  }
}

/** The unit that a number shares with the next one, `null` where it has its own or the two are no list. */
function sharedUnit(text: string, token: NumberToken, next: NumberToken): UnitRow | null {
  const { unit } = next;
  if (unit === null || !plainRules.has(token.rule) || !plainRules.has(next.rule)) return null;
  if (token.valueTo !== null || token.arabic !== next.arabic || orderingUnits.has(unit.base)) return null;
  // 1.9个和3.3个百分点: the first prints half of the unit.
  if (token.unit !== null && !isHalfOf(token.unit, unit)) return null;
  const gap = next.start - token.end;
  if (gap < 1 || gap > reach.joint || !jointHere.test(text.slice(token.end, next.start))) return null;
  return orderHere.test(text.slice(Math.max(0, token.start - reach.order), token.start)) ? null : unit;
}

/** 个 of 个百分点. */
const isHalfOf = (half: UnitRow, { form, group }: UnitRow): boolean =>
  group !== 'count' && form !== half.form && form.startsWith(half.form);

const plainRules: ReadonlySet<string> = new Set(['number', 'hanzi-number', 'range']);

/** What the multiplier of the last member makes of a number without one of its own; the next number has it printed, or was `handedOn` it. */
function sharedScale(
  text: string,
  token: NumberToken,
  { next, handedOn }: { next: NumberToken; handedOn: number },
): number {
  if (!token.arabic || !token.bare) return 1;
  const { end } = next.parts.find(({ role }) => role === 'number')!;
  const digits = text.slice(next.from, end);
  const scale = multiplierBehind.pattern.exec(digits)?.groups?.scale ?? '';
  if (scale === '' && handedOn === 1) return 1;
  const printed = Number(digits.slice(0, digits.length - scale.length).replaceAll(',', ''));
  const factor = next.value / next.unit!.factor / printed;
  return token.value < printed * sameScale ? Math.round(factor) : 1;
}
