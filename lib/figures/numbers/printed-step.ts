import { readNumber } from '../../text/numerals.ts';
import { atEnd, type PatternRow } from './number-token.ts';

const digits: PatternRow = {
  id: 'digits',
  pattern:
    /(?<![\d０-９][,，]*)[\d０-９][\d０-９,，]*(?:[.．](?<decimals>[\d０-９]+))?(?<scales>[十百千万萬亿億]*)/u,
  sample: '1,234.5万',
};
const hanziDecimals: PatternRow = {
  id: 'hanzi-decimals',
  pattern: /点(?<decimals>[〇零一二两三四五六七八九]+)(?<scales>[十百千万萬亿億]*)/u,
  sample: '十五点八万',
};
const hanzi: PatternRow = {
  id: 'hanzi',
  pattern: /[〇零一二两三四五六七八九](?<scales>[十百千万萬亿億]*)/u,
  sample: '三百二十',
};

/** How the last place of a number may be printed; the first that ends the number decides. */
export const lastPlaces: readonly PatternRow[] = [digits, hanziDecimals, hanzi];

/** 余, 多 and 几 leave the printed places as they are, inside a number too (100多万). */
const remainder = /[余多几]/gu;
const patterns = lastPlaces.map(({ pattern }) => atEnd(pattern));

/** The steps of the last places read so far: reports print a few dozen sorts of them. */
const steps = new Map<string, number>();

/** What one unit is worth after so many decimals, before the multipliers behind them. */
function stepOf(decimals: number, scales: string): number {
  const key = decimals + scales;
  const step = steps.get(key) ?? Number((multiplierOf(scales) * 10 ** -decimals).toPrecision(12));
  steps.set(key, step);
  return step;
}

/** What a multiplier stands for, by the reading of numbers: 万 is 10,000. */
const multiplierOf = (scale: string): number => readNumber(`1${scale}`, 0)!.value;

/**
 * What one unit in the last printed place of a number is worth: 1 for `12` and `1,234`, 0.1 for `12.0`, 10,000,000
 * for `12.0亿`, 1,000 for `2万3千`, 10 for 三百二十. Zeros before the decimal point are printed places (`12000`: 1):
 * nothing tells whether they were counted. `characters` are the number's own, without its unit; 1 where they hold
 * no digit (百分之百).
 */
export function printedStep(characters: string): number {
  const number = characters.replace(remainder, '');
  for (const pattern of patterns) {
    const groups = pattern.exec(number)?.groups;
    if (!groups) continue;
    const { decimals = '', scales = '' } = groups;
    if (decimals === '' && scales === '') return 1;
    return stepOf(decimals.length, scales);
  }
  return 1;
}
