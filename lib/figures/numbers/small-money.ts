import { readNumber } from '../../text/numerals.ts';
import { readUnit } from '../../text/units.ts';
import type { NumberToken, PatternRow } from './number-token.ts';

const yuan: PatternRow = {
  id: 'yuan-and-below',
  // 元 and what is below it, each with a number; 角 alone needs its 钱, for 长三角 is a region.
  pattern:
    /(?<yuan>\d{1,6}|[一二两三四五六七八九十百千]{1,7})元(?:(?<jiao>[1-9一二三四五六七八九])角(?:(?<fen>[1-9一二三四五六七八九])分)?|(?<cents>[1-9一二三四五六七八九])分)钱?/u,
  sample: '每吨水价上调1元2角',
};
const below: PatternRow = {
  id: 'below-yuan',
  pattern: /(?<jiao>[1-9一二三四五六七八九])角(?:(?<fen>[1-9一二三四五六七八九])分钱?|钱)/u,
  sample: '每度电降价3角5分',
};

/** Sums of money down to 角 and 分. */
export const smallSums: readonly PatternRow[] = [yuan, below];

const sumsHere = smallSums.map(({ pattern }) => new RegExp(pattern.source, 'uy'));
const hundredths = { jiao: 10, fen: 1 } as const;
const yuanSign = '元';
const money = readUnit(yuanSign, 0)!.unit;

const numberOf = (printed: string | undefined): number =>
  printed === undefined ? 0 : readNumber(printed, 0)!.value;

/** 1元2角, 2元6角8分, 3角5分: one sum, in 元. */
export function readSmallMoney(text: string, at: number): NumberToken[] | null {
  for (const pattern of sumsHere) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { yuan, jiao, fen, cents } = match.groups;
    const end = at + match[0].length;
    const last = fen ?? cents;
    const small = numberOf(jiao) * hundredths.jiao + numberOf(last) * hundredths.fen;
    return [
      {
        start: at,
        end,
        from: at,
        value: Number((numberOf(yuan) + small / 100).toFixed(2)),
        valueTo: null,
        unit: money,
        step: last === undefined ? hundredths.jiao / 100 : hundredths.fen / 100,
        approx: 'exact',
        rule: 'small-money',
        parts: [{ role: 'number', start: at, end }],
        arabic: /\d/.test(match[0]),
        bare: false,
      },
    ];
  }
  return null;
}
