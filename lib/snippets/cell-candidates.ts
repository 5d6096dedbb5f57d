import type { Candidate } from './anchor-candidates.ts';
import type { AnchorPage } from './anchor-page.ts';
import { cellsInRow } from './cell-heads.ts';
import { squeezedIndex } from './squeezed-text.ts';
import type { Statement } from './statement.ts';

/** Rows of one name that are looked at: a name of more rows names none. */
const mostRows = 8;
/** Places of the name that are looked at, in tables and in sentences. */
const mostPlaces = 400;

/** The cells whose row and column have the kept names, whatever they hold now; empty for what was kept outside tables. */
export function cellCandidates({ squeezed, print }: AnchorPage, { subject }: Statement): Candidate[] {
  const name = subject.row[0];
  if (name === undefined || subject.column === null) return [];
  const places: Candidate[] = [];
  let rows = 0;
  let seen = 0;
  for (let at = squeezed.folded.indexOf(name); at !== -1; at = squeezed.folded.indexOf(name, at + 1)) {
    seen += 1;
    const cells = cellsInRow(print.text, squeezed.offsets[at]!);
    if (cells.length > 0) rows += 1;
    if (rows > mostRows || seen > mostPlaces) return [];
    const found = cells.find(({ column }) => column === subject.column);
    if (!found) continue;
    const start = squeezedIndex(squeezed, found.start);
    places.push({ start, end: squeezedIndex(squeezed, found.end) });
  }
  return places;
}
