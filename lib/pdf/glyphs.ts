import { raiseDigits, raiseMark } from '../text/number-signs.ts';
import { isBlank, spell } from '../text/print/characters.ts';
import type { PdfPlace } from './pdf-page.ts';
import { narrowestBlank, narrowestInChinese, type Piece } from './pieces.ts';
import { median } from './quantile.ts';

/** One UTF-16 unit of the text and where the file prints it; `null` for a blank or break that only parts. */
export interface Glyph {
  unit: string;
  place: PdfPlace | null;
  /** Set as a superscript. */
  raised: boolean;
}

/**
 * The unit that is meant: the ideograph for a radical (PDF printers write 金 as U+2FA6) or a compatibility ideograph; the
 * usual sign for one of upright type, and for a long dash or a wave (Chromium's fonts print —— as one sign, ⸺); a raised digit as the superscript that Unicode has, so that a note's number never
 * reads as one of the text's. Always one unit for one, so that places lead back.
 */
export function foldUnit(unit: string, raised: boolean): string {
  if (raised && unit >= '0' && unit <= '9') return raiseDigits(unit);
  if (unit === '\u2e3a' || unit === '\u2e3b') return '—';
  if (unit === '\u301c') return '～';
  if (unit < '\u2e80') return unit;
  if (unit <= '\u2fd5') return String.fromCharCode(spell(unit.charCodeAt(0)));
  if (unit >= '\ufe10' && unit <= '\ufe4f') return uprightSigns.get(unit) ?? unit;
  if (unit >= '\uf900' && unit <= '\ufaff') {
    const meant = unit.normalize('NFC');
    return meant.length === 1 ? meant : unit;
  }
  return unit;
}

/** Signs as type that runs from top to bottom has them, and what they are. */
const uprightSigns = new Map(
  Array.from('︐︑︒︓︔︕︖︗︘︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄', (sign, i) => [
    sign,
    '，、。：；！？〖〗…—（）｛｝〔〕【】《》〈〉「」『』'[i]!,
  ]),
);

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
  const setting = { spread: readSpread(pieces), spacing: readSpacing(pieces) };
  let before: Piece | null = null;
  for (const [at, piece] of pieces.entries()) {
    const raises = piece.raised && !isBracketed(pieces, at);
    const parts =
      before !== null && isParted(before, piece, setting) && !goesOnInNumber(glyphs, before, piece);
    if (before && (parts || (piece.spaced && endsNumbering(glyphs))))
      glyphs.push({ unit: ' ', place: null, raised: false });
    const printed = raises ? raiseMark(piece.str) : piece.str;
    for (let i = 0; i < piece.str.length; i += 1) {
      const place = { page: piece.page, item: piece.item, at: piece.from + i };
      glyphs.push({ unit: foldUnit(printed[i]!, raises), place, raised: piece.raised });
    }
    before = piece;
  }
  return glyphs;
}

/** What ends with a figure's point: behind words, or a line that begins with it or with three digits. A list's number does neither. */
const beforeDecimals = /(?:[\p{Script=Han}A-Za-z、，]\d{1,6}|^\d{3,6}|^)[.．]$/u;

/** Whether a blank stands between a figure's point and its decimals, as pdf.js gives it where a font's points are narrow. */
const goesOnInNumber = (glyphs: readonly Glyph[], before: Piece, piece: Piece): boolean =>
  /^\d(?!\d{3}年)/.test(piece.str) &&
  gapOf(before, piece) < meant &&
  beforeDecimals.test(textOf(glyphs.slice(-longestNumber)));
/** Of a figure's digits before its point no more are looked at. */
const longestNumber = 8;

/** Whether a raised number stands in raised brackets: [1] leads to a note as it is. */
function isBracketed(pieces: readonly Piece[], at: number): boolean {
  const run = [at - 1, at, at + 1].map((i) => (pieces[i]?.raised ? pieces[i].str : '')).join('');
  return /[[［〔【(（]\d{1,3}[\]］〕】)）]/u.test(run);
}

/** True behind 第一部分 or 第三章 at the start of a line: there the writer set the blank. */
const endsNumbering = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length < 8 && /^第[一二三四五六七八九十]{1,3}(?:部分|[章篇节条])$/.test(textOf(glyphs));

/** So many characters in a row, each set apart, show that the line is spread: to its full width, or as a title is. */
const spreadRun = 4;

/** Gaps of a spread line differ by this share at most where they are as wide as a character. */
const even = 0.3;

/**
 * How far the characters of a line are set apart one by one, in heights of the type; `null` for a line that is not
 * spread. Gaps up to that part no words, blanks or not.
 */
function readSpread(pieces: readonly Piece[]): number | null {
  let run: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    const gap = before ? gapOf(before, piece) : 0;
    const isApart = before !== undefined && isHan(piece.str[0]!) && (piece.spaced || gap > parting);
    run = isApart ? [...run, gap] : [];
    if (run.length >= spreadRun - 1) {
      const usual = median(run);
      const isEven = run.every((other) => Math.abs(other - usual) <= usual * even);
      return isEven ? Math.max(meant, usual * (1 + even)) : meant;
    }
    if (piece.str.length > 1) run = [];
  }
  return null;
}

/** So large a share of a line's characters stand alone where all are set apart, */
const alone = 0.8;
/** in a line of so many, */
const fewestAlone = 6;
/** by no more than this, in heights of the type: cells are further apart. */
const widestSpacing = 0.6;

/**
 * How far characters of a line stand apart where all of them do, digits too, in heights of the type, with what type
 * of several widths adds; `null` for other lines. pdf.js gives a blank for each such gap.
 */
function readSpacing(pieces: readonly Piece[]): number | null {
  if (pieces.length < fewestAlone) return null;
  if (pieces.filter(({ str }) => str.length === 1).length < pieces.length * alone) return null;
  const usual = median(pieces.slice(1).map((piece, i) => gapOf(pieces[i]!, piece)));
  return usual > 0 && usual <= widestSpacing ? usual * 1.6 + 0.05 : null;
}

/** The room between two pieces of one row, in heights of the larger type. */
export const gapOf = (before: Piece, piece: Piece): number =>
  (piece.x0 - before.x1) / Math.max(before.size, piece.size);

/** How the characters of a line are set apart, `null` where they are not. */
interface LineSetting {
  spread: number | null;
  spacing: number | null;
}

/** True where a blank between two pieces means something. */
function isParted(before: Piece, piece: Piece, { spread, spacing }: LineSetting): boolean {
  if (before.raised !== piece.raised) return false;
  const gap = gapOf(before, piece);
  const left = before.str.at(-1)!;
  const right = piece.str[0]!;
  if (spread !== null && gap < spread && isHan(left) && isHan(right)) return false;
  if (!piece.spaced) return gap > parting;
  if (gap < (spacing ?? blankBetween(left, right))) return false;
  return gap >= meant || piece.parted || !isSetByType(left, right);
}

const blankBetween = (left: string, right: string): number =>
  /[A-Za-z]/.test(left) && /[A-Za-z]/.test(right) ? narrowestBlank : narrowestInChinese;

const isHan = (unit: string): boolean => han.test(foldUnit(unit, false));

/** True where print sets a gap that the words do not have: between Chinese and digits or letters, beside signs, before 12 %. */
function isSetByType(left: string, right: string): boolean {
  const l = foldUnit(left, false);
  const r = foldUnit(right, false);
  if (wideSign.test(l) || wideSign.test(r)) return true;
  if (/\d/.test(l) && /[%％‰℃]/.test(r)) return true;
  if (/[,;:!?)]/.test(r) || (/[,;:!?(]/.test(l) && han.test(r))) return true;
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
