import type { Figure } from './figure.ts';

/** Furthest that a name's words stand from their number and are read with it, in characters: 财政总收入累计完成24.03亿元. */
const atNumber = 8;

/**
 * The fields that a reader is told are implied: those that are inferred, but for a name that stands in the text as it is,
 * at the number or in a table for its cells. Such a one may be doubted, where its words end or begin (`lib/figures/names/ranking`); that the text does
 * not print it would be untrue.
 */
export function impliedFields(figure: Figure): (keyof Figure)[] {
  return figure.inferred.filter((field) => field !== 'indicator' || !isPrintedAtNumber(figure));
}

function isPrintedAtNumber({ indicator, indicatorSpan: words, start, end, reading }: Figure): boolean {
  // Words that were put together or shortened are other than those of their span.
  if (indicator === null || words === null || words.end - words.start !== indicator.length) return false;
  if (reading.name === 'table-row') return true;
  const between = words.end <= start ? start - words.end : words.start - end;
  return between >= 0 && between <= atNumber;
}
