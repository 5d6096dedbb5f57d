/**
 * One run of glyphs as pdf.js gives it (`getTextContent({ disableNormalization: true })`, marked content left out):
 * one span of the text layer. Lengths are PDF points, the origin is the page's lower left corner.
 */
export interface PdfTextItem {
  str: string;
  /** `[a, b, c, d, e, f]`: the baseline begins at `(e, f)`, runs along `(a, b)`, and `(c, d)` is as long as the type is high. */
  transform: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  /** Along the baseline. */
  width: number;
}

/** One page of a PDF: its visible rectangle `[x0, y0, x1, y1]` and its text in the order in which the file draws it. */
export interface PdfPage {
  view: readonly [x0: number, y0: number, x1: number, y1: number];
  items: readonly PdfTextItem[];
}

/** One character of a page: page and item count from 0, `at` in UTF-16 units of the item's `str`. */
export interface PdfPlace {
  page: number;
  item: number;
  at: number;
}
