import type { Normalised } from '../../text/print/normalise.ts';
import type { PatternRow } from './number-token.ts';

const misprinted: PatternRow = {
  id: 'misprinted-point',
  // A sentence may end in an order or a ratio (居全省第1。4家企业), and the next begins with a count: so no order, no
  // number with a point or a colon of its own before the mark, and behind it only what no sentence counts with.
  pattern: /(?<![第\d.:/])\d{1,5}。(?=\d{1,2}(?:[%‰万亿倍]|个百分点))/gu,
  sample: '税收增长15。8%',
};

/** Decimal points that were printed as full stops. */
export const misprintedPoints: readonly PatternRow[] = [misprinted];

const fullStop = '。';
const point = '.';

/**
 * The text with a decimal point where one was printed as a full stop between two digits (184。3万吨), offset by offset
 * the same. Linear; most texts have none and come back as they are.
 */
export function withPoints(whole: Normalised): Normalised {
  const text = whole.text.replace(misprinted.pattern, (number) => number.replace(fullStop, point));
  return text === whole.text ? whole : { ...whole, text };
}
