import { existsSync, readFileSync } from 'node:fs';

/** A row of the list of terms that reports use and readers miss. */
export interface WantedTerm {
  term: string;
  /** Number of places that explain it in notes of their own. */
  annotatedIn: number;
}

/** Reads the list, a table with TABs whose first line names the columns; `null` where there is no such file. */
export function readWantedTerms(path: string): WantedTerm[] | null {
  if (!existsSync(path)) return null;
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = head!.split('\t');
  const [term, places] = ['term', 'annotated_in_places'].map((name) => columns.indexOf(name)) as [
    number,
    number,
  ];
  if (term < 0 || places < 0) throw new Error(`${path}: no columns term and annotated_in_places`);
  return lines.map((line) => {
    const cells = line.split('\t');
    return { term: cells[term]!, annotatedIn: Number(cells[places]) };
  });
}
