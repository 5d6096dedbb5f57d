import { isBlank } from '../text/print/characters.ts';
import type { PdfPage, PdfTextItem } from './pdf-page.ts';

/** A run of printed characters without blanks, on an upright page: x grows to the right, y downwards, in points. */
export interface Piece {
  page: number;
  item: number;
  /** Where it begins in the item's `str`. */
  from: number;
  str: string;
  x0: number;
  x1: number;
  /** Of the baseline. */
  y: number;
  /** Height of the type. */
  size: number;
  /** The file has a blank before it. */
  spaced: boolean;
  /** That blank is the writer's, though it stands beside a sign. */
  parted: boolean;
  /** Set as a superscript beside what it stands behind. */
  raised: boolean;
  /** Runs neither level nor up or down its page. */
  aslant: boolean;
}

/** How much of the type's height stands above the baseline. */
const capital = 0.7;

/** A page's text set upright. */
export interface PagePieces {
  /** Of the upright page: where it begins and ends. */
  top: number;
  bottom: number;
  /** In the order of the file. */
  upright: Piece[];
  /** What runs another way than most of the page's text: watermarks, upright heads of columns. */
  askew: Piece[];
}

/**
 * The pieces of a page; `hidden` takes those that lie outside it, as Chromium draws a line that a page break cuts
 * twice. A page whose text mostly runs up or down (a wide table on a turned sheet) is turned; where a
 * blank cuts an item, its parts are set by the widths that type usually has.
 */
export function readPieces(page: PdfPage, index: number, hidden: Piece[]): PagePieces {
  const turn = usualTurn(page.items);
  const found: PagePieces = { ...extent(page.view, turn), upright: [], askew: [] };
  let blank: Blank | null = null;
  page.items.forEach((item, at) => {
    if (item.str === '') return;
    const itemTurn = turnOf(item);
    const target = itemTurn === turn ? found.upright : found.askew;
    blank = cutAtBlanks(item, { page: index, item: at, turn: itemTurn, blank }, target);
  });
  const shows = ({ y, size }: Piece): boolean => y > found.top && y - size * capital < found.bottom;
  hidden.push(...found.upright.filter((piece) => !shows(piece)));
  found.upright = found.upright.filter(shows);
  return found;
}

/** Quarters by which the text is turned against the page, counterclockwise; `null` for what runs aslant. */
function turnOf({ transform: [a, b] }: PdfTextItem): number | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) > 0.05 ? null : (whole + 4) % 4;
}

function usualTurn(items: readonly PdfTextItem[]): number {
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    const turn = turnOf(item);
    if (turn !== null) counts[turn]! += item.str.length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** A point of the page in the upright frame of text that is turned by `turn` quarters. */
function upright(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, x];
  if (turn === 2) return [-x, y];
  if (turn === 3) return [-y, -x];
  return [x, -y];
}

function extent([x0, y0, x1, y1]: PdfPage['view'], turn: number) {
  const ends = [upright(x0, y0, turn)[1], upright(x1, y1, turn)[1]];
  return { top: Math.min(...ends), bottom: Math.max(...ends) };
}

/** Where a blank ends that the file has at the end of an item. */
interface Blank {
  x: number;
  y: number;
}

interface CutFrom extends Pick<Piece, 'page' | 'item'> {
  /** `null` for one that runs aslant. */
  turn: number | null;
  /** The one right before the item in the file. */
  blank: Blank | null;
}

/** How near a blank ends to the type that it stands before, in heights of the type. */
const behindBlank = 1.5;

/** Adds an item's pieces to `out`; gives the blank that it ends with, `null` when it ends with none. */
function cutAtBlanks(
  item: PdfTextItem,
  { page, item: index, turn, blank }: CutFrom,
  out: Piece[],
): Blank | null {
  const { str, transform, width } = item;
  const [x, y] = upright(transform[4], transform[5], turn ?? 0);
  const size = Math.hypot(transform[2], transform[3]);
  const blankWidth = widthOfBlanks(item, size);
  const scale = width / (widthOf(str, blankWidth) || 1);
  let open: Piece | null = null;
  let at = x;
  let spaced = blank !== null && Math.abs(blank.y - y) < size && Math.abs(blank.x - x) < size * behindBlank;
  for (let i = 0; i < str.length; i += 1) {
    const next = at + scale * widthOf(str[i]!, blankWidth);
    if (isBlank(str.charCodeAt(i))) {
      open = null;
      spaced = true;
    } else if (open) {
      open.str += str[i];
      open.x1 = next;
    } else {
      open = {
        page,
        item: index,
        from: i,
        str: str[i]!,
        x0: at,
        x1: next,
        y,
        size,
        spaced,
        parted: false,
        raised: false,
        aslant: turn === null,
      };
      out.push(open);
      spaced = false;
    }
    at = next;
  }
  return spaced ? { x: at, y } : null;
}

/** The two parts of a piece, cut behind `length` of its units, set by the widths that type usually has. */
export function cutPiece(piece: Piece, length: number): [Piece, Piece] {
  const { from, str, x0, x1 } = piece;
  const head = str.slice(0, length);
  const x = x0 + ((x1 - x0) * widthOf(head)) / (widthOf(str) || 1);
  return [
    { ...piece, str: head, x1: x },
    { ...piece, str: str.slice(length), from: from + length, x0: x },
  ];
}

/** A blank takes this share of the type's height at least where it is printed as one. */
export const narrowestBlank = 0.1;

/** The narrowest blank of Chinese type, in heights of the type: scanned print leaves less where it has none. */
export const narrowestInChinese = 0.2;

/** A blank of a font for Chinese is as wide as this at least, in heights of the type; */
const narrowestOfFont = 0.24;
/** a gap that pdf.js takes for one, this wide. */
const narrowestSeen = 0.08;

/**
 * How wide an item's blanks are taken to be, in heights of the type. None at all where each of its characters has one
 * behind it that takes no room: the next is printed on it. Less than parts words where characters of full width leave
 * less than any font's blank: those are gaps of a justified or spaced line, for some of which pdf.js gives a blank.
 */
function widthOfBlanks({ str, width }: PdfTextItem, size: number): number {
  const blanks = str.split(' ').length - 1;
  if (blanks === 0) return usualBlank;
  const room = (width / size - widthOf(str, 0)) / blanks;
  if (/^\S(?: \S)+ ?$/u.test(str) && room < narrowestBlank) return 0;
  // All of a line's characters set apart are told by the line.
  if (/^\S(?: \S){2,} ?$/u.test(str)) return usualBlank;
  const isGap = /^[\u2e80-\uffe0 ]+$/u.test(str) && room >= narrowestSeen && room < narrowestOfFont;
  return isGap ? Math.min(room, narrowestInChinese * 0.95) : usualBlank;
}

/** A blank's share of a full width. */
const usualBlank = 0.25;

/** In characters of full width: what is not Latin fills its square. */
function widthOf(str: string, blank = usualBlank): number {
  let width = 0;
  for (let i = 0; i < str.length; i += 1) {
    const unit = str.charCodeAt(i);
    width += unit === 0x20 ? blank : unit < 0x2000 ? 0.5 : 1;
  }
  return width;
}
