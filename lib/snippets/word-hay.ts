import type { PieceTable } from './piece-table.ts';

/** Rows made of pieces, ready to be searched: what many rows share is looked through once. */
export class WordHay {
  private readonly table: PieceTable;
  private readonly count: number;
  /** Where the rows of each piece begin in `rows`; a last one closes them. */
  private readonly starts: Uint32Array;
  private readonly rows: Uint32Array;

  /** `rows`: the pieces of each by number; `null` for one that nobody knows yet, in which nothing is found. */
  constructor(table: PieceTable, rows: readonly (readonly number[] | null)[]) {
    this.table = table;
    this.count = rows.length;
    this.starts = new Uint32Array(table.count + 1);
    for (const pieces of rows) for (const piece of pieces ?? []) this.starts[piece + 1]! += 1;
    for (let piece = 0; piece < table.count; piece += 1) this.starts[piece + 1]! += this.starts[piece]!;
    this.rows = new Uint32Array(this.starts.at(-1)!);
    const next = this.starts.slice();
    for (const [row, pieces] of rows.entries())
      for (const piece of pieces ?? []) {
        this.rows[next[piece]!] = row;
        next[piece]! += 1;
      }
  }

  /** The rows that hold all the words, none of which is empty, in order. */
  rowsWith(words: readonly string[]): number[] {
    // How many of the words a row was found to hold; one that misses the first is past finding.
    const held = new Uint32Array(this.count);
    for (const [at, word] of words.entries())
      for (const piece of this.table.piecesWith(word)) {
        // A piece that came later is of no row.
        const end = this.starts[piece + 1] ?? 0;
        for (let i = this.starts[piece] ?? 0; i < end; i += 1) {
          const row = this.rows[i]!;
          if (held[row] === at) held[row] = at + 1;
        }
      }
    const found: number[] = [];
    for (let row = 0; row < this.count; row += 1) if (held[row] === words.length) found.push(row);
    return found;
  }
}
