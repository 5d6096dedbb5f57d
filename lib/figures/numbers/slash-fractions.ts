import { readNumber } from '../../text/numerals.ts';
import { partsOfHundred } from './fractions.ts';
import { type NumberToken, type PatternRow, percent } from './number-token.ts';
import { printedStep } from './printed-step.ts';

const fraction: PatternRow = {
  id: 'fraction',
  // Dates, numbers of roads and codes are written the same way: nothing of them may stand around it.
  pattern:
    /(?<![\dA-Za-z./+×:：#＃第-])(?<parts>\d{1,2})\/(?<of>\d{1,3})(?![\dA-Za-z%‰/]|[.-]\d|[万亿元号期所栋幢线楼月日年级型版届批机])/u,
  sample: '产量占全市的1/6',
};
const rate: PatternRow = {
  id: 'rate',
  pattern:
    /(?<![\dA-Za-z./+×:：-])(?<parts>\d{1,4}(?:\.\d{1,3})?)\/(?<of>(?:10|100|十|百)?万)(?![\dA-Za-z]|[元亩吨])/u,
  sample: '孕产妇死亡率降至9.8/10万',
};

/** Parts of a whole with a stroke: 1/4, 9.8/10万. */
export const slashFractions: readonly PatternRow[] = [fraction, rate];

const fractionHere = new RegExp(fraction.pattern.source, 'uy');
const rateHere = new RegExp(rate.pattern.source, 'uy');

/** The whole that is only a magnitude: the 万 of 12/万. */
const bareWhole = '万';

/** 1/4, 2/3, 9.8/10万: a share; `null` where the parts are no fewer than the whole, and for one part of one. */
export function readSlashFraction(text: string, at: number): NumberToken[] | null {
  const match = exec(fractionHere, text, at) ?? exec(rateHere, text, at);
  if (!match) return null;
  const { parts, of } = match.groups as { parts: string; of: string };
  const whole = readNumber(of.startsWith(bareWhole) ? `1${of}` : of, 0)?.value ?? 0;
  const number = Number(parts);
  if (number <= 0 || number >= whole) return null;
  const end = at + match[0].length;
  return [
    {
      start: at,
      end,
      from: at,
      value: partsOfHundred(number, whole),
      valueTo: null,
      unit: percent,
      step: partsOfHundred(printedStep(parts), whole),
      approx: 'exact',
      rule: 'slash-fraction',
      parts: [{ role: 'number', start: at, end }],
      arabic: true,
      bare: false,
    },
  ];
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
