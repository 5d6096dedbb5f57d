import { raiseDigits } from '../text/number-signs.ts';
import { isBlank, spell } from '../text/print/characters.ts';
import type { PdfPlace } from './pdf-page.ts';
import type { Piece } from './pieces.ts';

/** One UTF-16 unit of the text and where the file prints it; `null` for a blank or break that only parts. */
export interface Glyph {
  unit: string;
  place: PdfPlace | null;
}

/**
 * The unit that is meant: the ideograph for a radical (PDF printers write 金 as U+2FA6) or a compatibility ideograph;
 * a raised digit as the superscript that Unicode has, so that a note's number never reads as one of the text's.
 * Always one unit for one, so that places lead back.
 */
export function foldUnit(unit: string, raised: boolean): string {
  if (raised && unit >= '0' && unit <= '9') return raiseDigits(unit);
  if (unit < '\u2e80') return unit;
  if (unit <= '\u2fd5') return String.fromCharCode(spell(unit.charCodeAt(0)));
  if (unit >= '\uf900' && unit <= '\ufaff') {
    const meant = unit.normalize('NFC');
    return meant.length === 1 ? meant : unit;
  }
  return unit;
}

/** A gap of this many heights of the type parts words even where the file has no blank. */
const parting = 0.8;
/** The gap that Word sets between Chinese and digits is a quarter of a character; one as wide as a character is meant. */
const meant = 1;

const han = /[\p{Script=Han}〇]/u;
const wideSign = /[\u2018-\u201d\u2026\u2014\u3001-\u301f\uff01-\uff60]/;
const narrow = /[A-Za-z\d]/;

/** The characters of a row or cell from left to right; blanks that print leaves around digits and signs are closed. */
export function composeGlyphs(pieces: readonly Piece[]): Glyph[] {
  const glyphs: Glyph[] = [];
  const spread = isSpread(pieces);
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (before && (isParted(before, piece, spread) || (piece.spaced && endsNumbering(glyphs))))
      glyphs.push({ unit: ' ', place: null });
    for (let i = 0; i < piece.str.length; i += 1) {
      const place = { page: piece.page, item: piece.item, at: piece.from + i };
      glyphs.push({ unit: foldUnit(piece.str[i]!, piece.raised), place });
    }
    before = piece;
  }
  return glyphs;
}

/** True behind 第一部分 or 第三章 at the start of a line: there the writer set the blank. */
const endsNumbering = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length < 8 && /^第[一二三四五六七八九十]{1,3}(?:部分|[章篇节条])$/.test(textOf(glyphs));

/** So many characters in a row, each set apart, show that the line is spread: to its full width, or as a title is. */
const spreadRun = 4;

/** True for a line whose characters are set apart one by one: its blanks part no words. */
function isSpread(pieces: readonly Piece[]): boolean {
  let run = 1;
  for (const { str, spaced } of pieces) {
    run = spaced && isHan(str[0]!) ? run + 1 : 1;
    if (run >= spreadRun) return true;
    if (str.length > 1) run = 1;
  }
  return false;
}

/** True where a blank between two pieces means something. */
function isParted(before: Piece, piece: Piece, spread: boolean): boolean {
  if (before.raised !== piece.raised) return false;
  const gap = (piece.x0 - before.x1) / Math.max(before.size, piece.size);
  if (!piece.spaced) return gap > parting;
  const left = before.str.at(-1)!;
  const right = piece.str[0]!;
  if (gap >= meant) return true;
  return !isSetByType(left, right) && !(spread && isHan(left) && isHan(right));
}

const isHan = (unit: string): boolean => han.test(foldUnit(unit, false));

/** True where print sets a gap that the words do not have: between Chinese and digits or letters, beside full signs, before 12 %. */
function isSetByType(left: string, right: string): boolean {
  const l = foldUnit(left, false);
  const r = foldUnit(right, false);
  if (wideSign.test(l) || wideSign.test(r)) return true;
  if (/\d/.test(l) && /[%％‰℃]/.test(r)) return true;
  return (
    (han.test(l) && narrow.test(r)) || (narrow.test(l) && han.test(r)) || (/[%％‰℃]/.test(l) && han.test(r))
  );
}

/** The printed text of glyphs. */
function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const { unit } of glyphs) text += unit;
  return text;
}

/** What a row or cell prints. */
export const printedBy = (pieces: readonly Piece[]): string => textOf(composeGlyphs(pieces));

/** What parts the end of one line from the beginning of the next, where both are one paragraph: a blank between two Latin words. */
export function jointOf(left: string | undefined, right: string | undefined): '' | ' ' {
  if (!left || !right || isBlank(left.charCodeAt(0))) return '';
  return /[A-Za-z,.;:)]/.test(left) && /[A-Za-z(]/.test(right) ? ' ' : '';
}
