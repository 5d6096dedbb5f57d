import { numberOf, type Properties, property } from './doc-properties.ts';
import { append, emptyLine, makeTable, type WordBlock, type WordLine } from './word-lines.ts';

/** A paragraph inside a table. */
interface TableParagraph {
  lines: readonly WordLine[];
  /** A cell ends with it. */
  endsCell: boolean;
  properties: Properties;
}

interface DocRow {
  cells: WordLine[];
  /** Where its cells begin and end, in twentieths of a point; empty where the file does not say it. */
  edges: number[];
}

/** Edges that differ by less are one, in twentieths of a point: drawn tables are not exact. */
const sameEdge = 60;

/** Puts paragraphs together to rows and cells; a table inside a cell is text of that cell. */
export class DocTable {
  #rows: DocRow[] = [];
  #cells: WordLine[] = [];
  #cell = emptyLine();

  /** Takes the next paragraph of the table. */
  add({ lines, endsCell, properties }: TableParagraph): void {
    const isInner = numberOf(properties, property.depth) > 1;
    if (!isInner && numberOf(properties, property.endsRow) !== 0) {
      this.#rows.push({ cells: this.#cells, edges: readEdges(properties.get(property.rowCells)) });
      this.#cells = [];
      this.#cell = emptyLine();
      return;
    }
    for (const line of lines) append(this.#cell, line, ' ');
    if (isInner || !endsCell) return;
    this.#cells.push(this.#cell);
    this.#cell = emptyLine();
  }

  /** The table so far, to be begun anew; `null` without words. */
  end(): WordBlock | null {
    const rows = this.#rows;
    if (this.#cells.length > 0) rows.push({ cells: this.#cells, edges: [] });
    this.#rows = [];
    this.#cells = [];
    this.#cell = emptyLine();
    return rows.length > 0 ? makeTable(alignCells(rows)) : null;
  }
}

/** The edges of a row's cells (sprmTDefTable): their count, then one edge more than that. */
function readEdges(operand: DataView | undefined): number[] {
  if (!operand || operand.byteLength < 1) return [];
  const count = operand.getUint8(0);
  if (operand.byteLength < 1 + (count + 1) * 2) return [];
  return Array.from({ length: count + 1 }, (_, i) => operand.getInt16(1 + i * 2, true));
}

/** The cells under the columns of the whole table: one that spans several is followed by empty ones. */
function alignCells(rows: readonly DocRow[]): WordLine[][] {
  const edges = rows.flatMap((row) => row.edges).sort((a, b) => a - b);
  const grid = edges.filter((edge, i) => i === 0 || edge - edges[i - 1]! >= sameEdge);
  const columnAt = (edge: number): number => grid.findLastIndex((start) => start <= edge);
  return rows.map(({ cells, edges: own }) => {
    if (own.length !== cells.length + 1) return cells;
    const before = Array.from({ length: columnAt(own[0]!) }, emptyLine);
    return [
      ...before,
      ...cells.flatMap((cell, i) => {
        const spanned = Math.max(1, columnAt(own[i + 1]!) - columnAt(own[i]!));
        return [cell, ...Array.from({ length: spanned - 1 }, emptyLine)];
      }),
    ];
  });
}
