import type { Cell } from './delimited-text.ts';

/** Words for headings and values by their code; a code that has none stays as it is. */
export type Labels = Partial<Record<string, string>>;

/** Writes codes (`actual`, `indicator`) in the words of the labels. */
export interface CodeWords {
  /** The word of a code, the code itself where it has none, `null` for `null` and `undefined`. */
  word(code: string | null | undefined): string | null;
  /** The words of many codes, parted by `; `; `''` for none. */
  words(codes: readonly string[] | null | undefined): string;
}

/** One column of an export: the name under which its heading is labelled, and what its cell holds of a row. */
export interface Column<Row> {
  readonly name: string;
  of(row: Row, say: CodeWords): Cell;
}

/** A table as rows of cells, headings first: a cell is what its column says of the row. */
export function* tableRows<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  labels: Labels,
): Generator<readonly Cell[]> {
  const say = codeWords(labels);
  yield columns.map(({ name }) => labels[name] ?? name);
  for (const row of rows) yield columns.map((column) => column.of(row, say));
}

/** Reads codes by the labels. */
export function codeWords(labels: Labels): CodeWords {
  const word = (code: string) => labels[code] ?? code;
  return {
    word: (code) => (code ? word(code) : null),
    words: (codes) => (codes ?? []).map(word).join('; '),
  };
}
