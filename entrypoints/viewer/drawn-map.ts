import { type Pieces, TextMap } from '../../lib/page/text-map.ts';
import type { PdfMap } from '../../lib/pdf/pdf-map.ts';
import { withoutBlanks } from '../../lib/text/print/characters.ts';
import { textNodesOf } from './pdf-view/fit-layer.ts';

/** The spans of the text layers that are there, by page from 0, then by item. */
export type Layers = ReadonlyMap<number, readonly HTMLElement[]>;

/**
 * The map from a file's text to what is drawn of it: the pieces of pages that have a text layer, each in its span.
 * Pieces stand apart where the layers print something else between them, or print them in another order: over the foot
 * of a page, from cell to cell.
 */
export function mapDrawn({ pieces }: Pick<PdfMap, 'pieces'>, layers: Layers): TextMap {
  const { starts, lengths, pages, items, offsets } = pieces;
  const apart = new Set<number>();
  const drawn: Required<Pieces> = { starts: [], lengths: [], nodes: [], offsets: [], apart };
  let before: PiecePlace | null = null;
  for (let i = 0; i < starts.length; i += 1) {
    const spans = layers.get(pages[i]!);
    const span = spans?.[items[i]!];
    if (!spans || !span?.firstChild) continue;
    const place = { page: pages[i]!, item: items[i]!, from: offsets[i]!, to: offsets[i]! + lengths[i]! };
    if (before && !followsOn(before, place, spans)) apart.add(drawn.starts.length);
    push(drawn, { start: starts[i]!, span, place });
    before = place;
  }
  return new TextMap(drawn);
}

/** Adds a piece at `start` of the text, in as many parts as its span has nodes for it. */
function push(
  drawn: Pieces,
  { start, span, place }: { start: number; span: HTMLElement; place: PiecePlace },
): void {
  let at = 0;
  for (const node of textNodesOf(span)) {
    const from = Math.max(place.from, at);
    const to = Math.min(place.to, at + node.data.length);
    if (from < to) {
      drawn.starts.push(start + from - place.from);
      drawn.lengths.push(to - from);
      drawn.nodes.push(node);
      drawn.offsets.push(from - at);
    }
    at += node.data.length;
  }
}

/** Where a piece is printed: units `from` to `to` of an item. */
interface PiecePlace {
  page: number;
  item: number;
  from: number;
  to: number;
}

/** True when the layer prints nothing but blanks between one piece and the next, in this order. */
function followsOn(before: PiecePlace, place: PiecePlace, spans: readonly HTMLElement[]): boolean {
  if (place.page !== before.page || place.item < before.item) return false;
  if (place.item === before.item)
    return place.from >= before.to && isBlankIn(spans[place.item], before.to, place.from);
  if (!isBlankIn(spans[before.item], before.to) || !isBlankIn(spans[place.item], 0, place.from)) return false;
  for (let item = before.item + 1; item < place.item; item += 1) if (!isBlankIn(spans[item], 0)) return false;
  return true;
}

const isBlankIn = (span: HTMLElement | undefined, from: number, to?: number): boolean =>
  withoutBlanks((span?.textContent ?? '').slice(from, to)) === '';
