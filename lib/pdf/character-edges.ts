import type { GlyphPlace } from './glyph-places.ts';
import type { PdfTextItem } from './pdf-page.ts';

/** How far an item's ends may lie from those of its glyphs, as a part of its type's height. */
const near = 0.05;

/** What pdf.js leaves out of its items and puts one blank for, and what it leaves out altogether. */
const isBlank = (text: string): boolean => text.trim() === '';
const isMark = (text: string): boolean => /^\p{Cf}$/u.test(text);

/**
 * Where the characters of a page's items stand: of each item the distances from its beginning to where its characters
 * begin, one a UTF-16 unit, and to where the last ends, in points along the baseline. `null` for an item whose glyphs are
 * not found in their order: right to left, from top to bottom, or drawn otherwise.
 */
export function findCharacterEdges(
  items: readonly PdfTextItem[],
  glyphs: readonly GlyphPlace[],
): (readonly number[] | null)[] {
  const printed = glyphs.filter(({ text }) => !isBlank(text) && !isMark(text));
  let next = 0;
  return items.map((item) => {
    if (isBlank(item.str)) return null;
    const first = findFirst(item, printed, next);
    const found = first === null ? null : edgesFrom(item, printed, first);
    if (!found) return null;
    next = found.next;
    return found.edges;
  });
}

/** The glyph with which an item begins, at or behind `from`: items and glyphs are in one order. */
function findFirst(
  { str, transform }: PdfTextItem,
  glyphs: readonly GlyphPlace[],
  from: number,
): number | null {
  const [, , , , x, y] = transform;
  const reach = heightOf(transform) * near;
  const begins = str.trimStart();
  for (let at = from; at < glyphs.length; at += 1) {
    const { text, x0, y0 } = glyphs[at]!;
    if (Math.abs(x0 - x) <= reach && Math.abs(y0 - y) <= reach && begins.startsWith(text)) return at;
  }
  return null;
}

const heightOf = ([, , c, d]: PdfTextItem['transform']): number => Math.hypot(c, d);

function edgesFrom(
  { str, transform, width }: PdfTextItem,
  glyphs: readonly GlyphPlace[],
  first: number,
): { edges: number[]; next: number } | null {
  const [a, b, , , x, y] = transform;
  const length = Math.hypot(a, b);
  if (length === 0) return null;
  const along = (px: number, py: number): number => ((px - x) * a + (py - y) * b) / length;
  const edges: number[] = [];
  let next = first;
  let end = 0;
  while (edges.length < str.length) {
    const at = edges.length;
    if (isBlank(str[at]!)) {
      // A blank fills what two glyphs leave between them.
      edges.push(end);
      continue;
    }
    const glyph = glyphs[next];
    if (!glyph || glyph.text === '' || !str.startsWith(glyph.text, at)) return null;
    const begin = along(glyph.x0, glyph.y0);
    end = along(glyph.x1, glyph.y1);
    for (let i = 0; i < glyph.text.length; i += 1)
      edges.push(begin + ((end - begin) * i) / glyph.text.length);
    next += 1;
  }
  edges.push(end);
  return Math.abs(end - width) <= heightOf(transform) * near ? { edges, next } : null;
}
