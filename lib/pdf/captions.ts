import { captionMark } from '../text/print/caption-mark.ts';
import { foldUnit, gapOf, printedBy } from './glyphs.ts';
import { median } from './quantile.ts';
import type { Row } from './rows.ts';

/** A line that gives the unit of a table's numbers. */
const unit = /^[（(]?(?:计量)?单位[:：]/;

/** True for a line over a table or a picture that numbers it or names the unit of its numbers. */
export function isCaption({ pieces }: Row): boolean {
  const words = printedBy(pieces);
  return captionMark.pattern.test(words) || unit.test(words);
}

/** So many characters at least are set apart one by one in a title, */
const fewestApart = 5;
/** so large a share of its words are single ones, */
const single = 0.8;
/** evenly, to this share, */
const even = 0.3;
/** no nearer than so many heights of the type: pdf.js cuts some words into characters, */
const nearestApart = 0.3;
/** and no further than this: cells of single characters are. */
const furthestApart = 2.2;

/** True for a title whose characters the writer has set apart: 目 标 任 务 表. They are no cells. */
export function isSpacedTitle({ pieces }: Row): boolean {
  const alone = pieces.filter(({ str }) => /^\p{Script=Han}$/u.test(foldUnit(str, false)));
  if (alone.length < fewestApart || alone.length < pieces.length * single) return false;
  const gaps = pieces.slice(1).map((piece, i) => gapOf(pieces[i]!, piece));
  const usual = median(gaps);
  return (
    usual >= nearestApart &&
    usual <= furthestApart &&
    gaps.every((gap) => Math.abs(gap - usual) <= usual * even)
  );
}
