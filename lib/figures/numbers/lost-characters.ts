import type { Figure } from '../../analysis/figure.ts';
import { findAll } from '../../text/find-all.ts';
import { oncePer } from '../../text/once.ts';
import { mayGoOn } from '../../text/print/broken-numbers.ts';
import type { Typeset } from '../../text/print/typeset.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { PatternRow } from './number-token.ts';

/**
 * Signs that a page lost characters between digits and words: what no writer prints. Each stands for itself; a number
 * that may be right is none.
 */
export const lostSigns: readonly PatternRow[] = [
  {
    id: 'date-without-marks',
    pattern: /(?<![\d.])(?:19|20)\d{2}\d{2,4}日/u,
    sample: '2024110日在镇人民代表大会上',
  },
  {
    id: 'years-run-together',
    pattern: /(?<![\d.])(?:19|20)\d{2}(?:19|20)\d{2}年/u,
    sample: '20192023年度考评',
  },
  { id: 'age-of-hundreds', pattern: /(?<![\d.])(?!1[01]\d岁)\d{3,6}岁/u, sample: '为26780岁以上老人安装' },
  { id: 'run-without-count', pattern: /连续年(?=[保实位获])/u, sample: '连续年保持增长' },
  {
    id: 'digits-into-a-verb',
    pattern:
      /(?<=[一-龥])(?<![第前后十百千万亿年月日线号])(?!1234[5]|11[09]|120)\d{1,5}(?:发布|处理|开具|出具|加强|落实|推进|开展|组织|完善|举办|深化|重大行政|合同协议)/u,
    sample: '整改隐患1424开具意见书',
  },
];

const anySign = new RegExp(lostSigns.map(({ pattern }) => pattern.source).join('|'), 'gu');

/** Where a page lost characters, in text order; read once for each text as it is set. Offsets of the text. */
export const findLostCharacters = oncePer(({ text }: Pick<Typeset, 'text'>): Span[] =>
  findAll(text, anySign).map((match) => ({ start: match.index, end: match.index + match[0].length })),
);

const digit = /\d/u;
const clauseEnds = /[，。；,;！？\n]/gu;
/** How far a clause reaches on either side of a number. */
const reach = 40;

/** The clause around a figure. */
function clauseOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const cut = findAll(before, clauseEnds).at(-1);
  return {
    start: start - before.length + (cut ? cut.index + 1 : 0),
    end: end + (findAll(behind, clauseEnds)[0]?.index ?? behind.length),
  };
}

/** A value that counts or measures and has no unit of its own. */
const lacksUnit = ({ kind, unit, inferred }: Figure): boolean =>
  kind === 'amount' && (unit === null || inferred.includes('unit'));

/** Digits that open a line where the line before may have begun their number: 成效显著。1 | 4个电网工程. */
const isCut = (text: string, { start }: Figure): boolean =>
  text[start - 1] === '\n' &&
  digit.test(text[start] ?? '') &&
  mayGoOn(text.slice(Math.max(0, start - 1 - longestTail), start - 1));
/** A mark, a blank and two digits. */
const longestTail = 4;

/**
 * The figures with those marked that a damaged page may print wrong: in whose clause characters are lost, and on such
 * a page those without a unit; and those that a line break may have cut. Nothing else is marked on a page that shows no
 * sign of loss.
 */
export function markDamaged(figures: readonly Figure[], print: Pick<Typeset, 'text'>): Figure[] {
  const { text } = print;
  const lost = findLostCharacters(print);
  // A count that is wholly gone (连续年) leaves the numbers beside it whole.
  const cut = lost.filter(({ start, end }) => digit.test(text.slice(start, end)));
  return figures.map((figure) => {
    const clause = clauseOf(text, figure);
    const damaged =
      isCut(text, figure) ||
      (lost.length > 0 && (lacksUnit(figure) || cut.some((sign) => overlaps(sign, clause))));
    return damaged ? { ...figure, damaged } : figure;
  });
}
