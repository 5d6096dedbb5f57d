import { describe, expect, it } from 'vitest';
import { type Layers, mapDrawn } from '../../../entrypoints/viewer/drawn-map.ts';
import type { PdfPieces } from '../../../lib/pdf/pdf-map.ts';

/** The layer of a page as pdf.js makes it: one span an item, those that print something in the document. */
function layerOf(...items: string[]): HTMLElement[] {
  const layer = document.body.appendChild(document.createElement('div'));
  return items.map((str) => {
    const span = document.createElement('span');
    span.textContent = str;
    if (str !== '') layer.append(span);
    return span;
  });
}

/** Pieces of a text, each as [page, item, offset, words]; breaks lie between those that are marked by one. */
function piecesOf(...rows: [number, number, number, string][]): PdfPieces {
  const pieces: PdfPieces = { starts: [], lengths: [], pages: [], items: [], offsets: [] };
  let start = 0;
  for (const [page, item, offset, words] of rows) {
    pieces.starts.push(start);
    pieces.lengths.push(words.length);
    pieces.pages.push(page);
    pieces.items.push(item);
    pieces.offsets.push(offset);
    start += words.length;
  }
  return pieces;
}

const text = '税收18.62亿元';
const pieces = piecesOf([0, 1, 0, '税收18.'], [1, 1, 0, '62'], [1, 3, 2, '亿元']);

describe('what is drawn of a file', () => {
  it('is every piece whose page has a text layer, in the order of the text', () => {
    const second = layerOf('页眉', '62', '', '　 亿元');
    const { pieces: drawn } = mapDrawn({ pieces }, new Map([[1, second]]));
    expect(drawn.starts).toEqual([5, 7]);
    expect(drawn.nodes.map((node) => node.data)).toEqual(['62', '　 亿元']);
  });

  it('parts what a foot and a head stand between, and joins what only blanks part', () => {
    const layers: Layers = new Map([
      [0, layerOf('', '税收18.', '第1页')],
      [1, layerOf('页眉', '62', '', '　 亿元')],
    ]);
    const parts = mapDrawn({ pieces }, layers).toParts({ start: 2, end: 9 });
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['18.', '62亿元']);
  });

  it('parts what the file prints in another order than the text has it', () => {
    const layer = layerOf('二', '一');
    const { apart } = mapDrawn(
      { pieces: piecesOf([0, 1, 0, '一'], [0, 0, 0, '二']) },
      new Map([[0, layer]]),
    ).pieces;
    expect([...apart!]).toEqual([1]);
  });

  it('is found in the runs that a span’s words were set in', () => {
    const layer = layerOf('', '税收18.', '第1页');
    const runs = ['税收', '1', '8.'].map((words) => {
      const run = document.createElement('span');
      run.textContent = words;
      return run;
    });
    layer[1]!.replaceChildren(...runs);
    const map = mapDrawn({ pieces }, new Map([[0, layer]]));
    expect(map.pieces.starts).toEqual([0, 2, 3]);
    const [part] = map.toParts({ start: 2, end: 9 });
    expect(part!.place).toMatchObject({ startContainer: runs[1]!.firstChild, startOffset: 0, endOffset: 2 });
    expect(part!.place.endContainer).toBe(runs[2]!.firstChild);
    expect(map.toOffset(runs[2]!.firstChild!, 1)).toBe(4);
  });

  it('is nothing before any page is drawn', () => {
    expect(mapDrawn({ pieces }, new Map()).toParts({ start: 0, end: 9 })).toEqual([]);
  });
});
