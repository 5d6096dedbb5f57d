import type { PdfPage, PdfTextItem } from '../../lib/pdf/pdf-page.ts';

/** One run of type to be set: `x` from the left edge, `y` from the top edge to its baseline, in points. */
export interface SetRun {
  x: number;
  y: number;
  size?: number;
  str: string;
}

const a4 = { width: 595, height: 842 };

/** The width that CJK type takes: half a square for Latin, a quarter for a blank, a full one for all else. */
export function setWidth(str: string, size: number): number {
  let width = 0;
  for (const character of str) width += character === ' ' ? 0.25 : character < '\u2000' ? 0.5 : 1;
  return width * size;
}

/** A page of runs as pdf.js would give it, in the order in which they are drawn. */
export function setPage(runs: readonly SetRun[]): PdfPage {
  const items: PdfTextItem[] = runs.map(({ x, y, size = 12, str }) => ({
    str,
    transform: [size, 0, 0, size, x, a4.height - y],
    width: setWidth(str, size),
  }));
  return { view: [0, 0, a4.width, a4.height], items };
}

export interface SetText {
  x?: number;
  y?: number;
  size?: number;
  /** Characters a line. */
  width?: number;
  leading?: number;
  /** Characters by which the first line is set in. */
  indent?: number;
}

/** A paragraph broken into lines of `width` characters, as runs below one another; `y` is the first baseline. */
export function setParagraph(text: string, options: SetText = {}): SetRun[] {
  const { x = 80, y = 100, size = 12, width = 30, leading = 20, indent = 2 } = options;
  const runs: SetRun[] = [];
  let rest = text;
  let room = width - indent;
  while (rest !== '') {
    let taken = 0;
    while (taken < rest.length && setWidth(rest.slice(0, taken + 1), 1) <= room) taken += 1;
    const inset = runs.length === 0 ? indent * size : 0;
    runs.push({ x: x + inset, y: y + runs.length * leading, size, str: rest.slice(0, taken) });
    rest = rest.slice(taken);
    room = width;
  }
  return runs;
}

/** How an edition of a document is set. */
export interface SetEdition {
  /** Lines a page. */
  lines?: number;
  /** Characters a line. */
  width?: number;
}

/**
 * A report's text as pages of runs: paragraphs set in by two characters, cells at even stops, a running head and a
 * page number on each page.
 */
export function setDocument(
  text: string,
  head: string,
  { lines: linesPerPage = 26, width = 30 }: SetEdition = {},
): SetRun[][] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, i) => {
      if (line.includes('\t')) return [setCells(line.split('\t'))];
      return setParagraph(
        line,
        i === 0 && line.length < 24 ? { size: 18, indent: 0, x: 150 } : { width },
      ).map((run) => [run]);
    });
  const pages: SetRun[][] = [];
  for (let from = 0; from < lines.length; from += linesPerPage) {
    const printed = lines
      .slice(from, from + linesPerPage)
      .flatMap((runs, i) => runs.map((run) => ({ ...run, y: 110 + i * 24 })));
    pages.push([
      { x: 220, y: 50, size: 9, str: head },
      ...printed,
      { x: 280, y: 810, size: 10, str: `— ${pages.length + 1} —` },
    ]);
  }
  return pages;
}

function setCells(cells: readonly string[]): SetRun[] {
  const stop = 440 / cells.length;
  return cells.flatMap((str, i) => (str === '' ? [] : [{ x: 80 + i * stop, y: 0, size: 9, str }]));
}
