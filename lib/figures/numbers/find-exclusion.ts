import { anyOf } from '../../text/any-of.ts';
import { type Condition, type ExclusionRow, exclusions, type NumberGuard, type Side } from './exclusions.ts';
import { atEnd, atStart, type NumberToken } from './number-token.ts';

/** A row or condition with its pattern tied to the number: it ends where the number begins, or begins where it stands. */
const tie = <T extends Condition>(condition: T): T => ({
  ...condition,
  pattern: condition.side === 'before' ? atEnd(condition.pattern) : atStart(condition.pattern),
});

const rows = exclusions.map(
  (row): ExclusionRow => ({
    ...tie(row),
    ...(row.also && { also: tie(row.also) }),
    ...(row.unless && { unless: row.unless.map(tie) }),
  }),
);

/** What any row looks for on a side: most numbers have nothing of it, and one look says so. */
const anyOn = (side: Side): RegExp =>
  anyOf(rows.filter((row) => row.side === side).map(({ pattern }) => pattern));
const anyRow: Readonly<Record<Side, RegExp>> = {
  before: anyOn('before'),
  digits: anyOn('digits'),
  tail: anyOn('tail'),
  after: anyOn('after'),
};

type Surroundings = Record<Side, string>;

/** Id of the reason why the number counts or measures nothing (it orders, names or dates); `null` for a figure. Looks at a few characters around it. */
export function findExclusion(text: string, token: NumberToken): string | null {
  const digitsEnd = token.parts[0]!.end;
  const near: Surroundings = {
    before: text.slice(Math.max(0, token.from - 26), token.from),
    digits: text.slice(token.from, digitsEnd + 6),
    tail: text.slice(digitsEnd, digitsEnd + 12),
    after: text.slice(token.end, token.end + 14),
  };
  const holds = ({ side, pattern, of }: Condition): boolean =>
    (of === undefined || isMeant(of, token)) && pattern.test(near[side]);
  const sides: Readonly<Record<Side, boolean>> = {
    before: anyRow.before.test(near.before),
    digits: anyRow.digits.test(near.digits),
    tail: anyRow.tail.test(near.tail),
    after: anyRow.after.test(near.after),
  };
  const row = rows.find(
    (candidate) =>
      sides[candidate.side] &&
      holds(candidate) &&
      (candidate.also === undefined || holds(candidate.also)) &&
      !candidate.unless?.some(holds),
  );
  return row?.id ?? null;
}

const fits = <T>(wanted: T | undefined, has: T): boolean => wanted === undefined || wanted === has;

function isMeant(of: NumberGuard, { unit, bare, arabic, value }: NumberToken): boolean {
  return (
    fits(of.unit, unit?.base) &&
    fits(of.group, unit?.group) &&
    (of.notGroup === undefined || of.notGroup !== unit?.group) &&
    fits(of.hasUnit, unit !== null) &&
    fits(of.bare, bare) &&
    fits(of.arabic, arabic) &&
    fits(of.whole, Number.isInteger(value))
  );
}
