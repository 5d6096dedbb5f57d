import { readNumber } from '../../text/numerals.ts';
import { atStart, type NumberToken, type PatternRow } from './number-token.ts';
import { asFigure, type Counted, isBare, readCounted, times, tokenOf, unitParts } from './plain-number.ts';
import { printedStep } from './printed-step.ts';

const joint: PatternRow = { id: 'joint', pattern: /-{1,2}|—{1,2}|~|至|到/u, sample: '2万至3万元' };
const closing: PatternRow = {
  id: 'closing',
  // 十 is left out: 三至二十户 begins at three.
  pattern: /(?<![百千万萬亿億])[百千万萬亿億]+/u,
  sample: '户均增收两到三万',
};

/** 从860家到1420家: what went from one count to another; 从500元到2000元不等 is a range still. */
const moved: PatternRow = { id: 'moved', pattern: /[从由]$/u, sample: '从860家到1420家' };
const spread: PatternRow = {
  id: 'spread',
  pattern: /不等|之间|区间|范围|的/u,
  sample: '从500元到2000元不等',
};

/** What joins the ends of a range, and the multipliers behind its last that may speak of both. */
export const rangePatterns: readonly PatternRow[] = [joint, closing, moved, spread];

const jointHere = atStart(joint.pattern);
const closingScales = new RegExp(`(?:${closing.pattern.source})$`, 'u');

/** Two numbers of one unit with a dash or 至 between them (2万至3万, 2到3个, 五十至一百万元); the first is the lower. */
export function readRange(text: string, at: number): NumberToken[] | null {
  const first = readCounted(text, at);
  const between = first && jointHere.exec(text.slice(first.end, first.end + 2))?.[0];
  if (!first || !between) return null;
  const second = readCounted(text, first.end + between.length);
  if (!second || !areAlike(first, second)) return null;
  if (isMove(text, at, { first, second })) return null;
  const unit = (second.unit ?? first.unit)?.unit ?? null;
  const by = sharedFactor(first, second);
  const value = times(first.number.value * by, first.unit?.unit ?? unit);
  const valueTo = times(second.number.to ?? second.number.value, unit);
  if (value >= valueTo) return null;
  const secondEnd = second.number.end;
  const more = first.number.more || second.number.more;
  return asFigure(
    {
      ...tokenOf(at, first.number),
      end: second.end,
      value,
      valueTo,
      unit,
      // The finer end's: both ends are multiples of it.
      step: times(Math.min(printedStep(first.characters) * by, printedStep(second.characters)), unit),
      approx: second.unit?.hedge?.approx ?? (more ? 'over' : 'exact'),
      rule: 'range',
      parts: [
        { role: 'number', start: at, end: first.number.end },
        { role: 'range', start: first.end, end: secondEnd },
        ...unitParts(second, secondEnd),
      ],
      bare: isBare(unit, second.number, more),
    },
    {
      scaled: second.number.scaled,
      digitwise: first.number.digitwise || second.number.digitwise,
      halved: false,
    },
  );
}

/** Whether two numbers are where something was and where it got to, each with its unit. */
const isMove = (text: string, at: number, { first, second }: { first: Counted; second: Counted }): boolean =>
  first.unit !== null &&
  moved.pattern.test(text.slice(Math.max(0, at - 1), at)) &&
  !spread.pattern.test(text.slice(second.end, second.end + 2));

/** Two ends of one range: one notation and one unit, or a magnitude that stands for it. */
function areAlike(first: Counted, second: Counted): boolean {
  if (first.number.arabic !== second.number.arabic) return false;
  if (first.unit && second.unit && first.unit.unit.base !== second.unit.unit.base) return false;
  return second.unit !== null || second.number.scaled || first.unit !== null;
}

/**
 * What the multipliers behind the last end are worth to the first: 3-5万 and 五十至一百万 speak of both ends. An end with
 * a multiplier or unit of its own has its own scale, and so has one that would rise above the last (8000至1万).
 */
function sharedFactor(first: Counted, second: Counted): number {
  if (first.unit !== null || first.number.scaled) return 1;
  const scales = closingScales.exec(second.characters)?.[0] ?? '';
  const { value } = first.number;
  const factors = [...scales].map((_, i) => readNumber(`1${scales.slice(i)}`, 0)!.value);
  return factors.find((by) => value * by < second.number.value) ?? 1;
}
