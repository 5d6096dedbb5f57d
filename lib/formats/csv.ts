/** One row of a CSV, with the line on which it begins, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** The rows of a CSV, and the line of a quote that was never closed, `null` when all were. */
export interface ParsedCsv {
  rows: CsvRow[];
  unclosed: number | null;
}

/**
 * Reads CSV after RFC 4180: cells parted by commas, quotes doubled inside quotes, breaks of any kind. Where the first
 * line has semicolons or TABs and no comma, these part the cells, as spreadsheets of some countries write them.
 * A row with a quote that is never closed is left out and named.
 */
export function parseCsv(text: string): ParsedCsv {
  const first = /^[^\r\n]*/.exec(text)![0];
  const mark = [',', '\t', ';'].find((unit) => first.includes(unit)) ?? ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  let i = 0;
  const endRow = (): void => {
    rows.push({ line: begun, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  while (i < text.length) {
    const unit = text[i]!;
    if (quoted) {
      if (unit === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (unit === '"') quoted = false;
      else {
        if (unit === '\n') line++;
        cell += unit;
      }
    } else if (unit === '"' && cell === '') quoted = true;
    else if (unit === mark) {
      cells.push(cell);
      cell = '';
    } else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && text[i + 1] === '\n') i++;
      endRow();
      line++;
      begun = line;
    } else cell += unit;
    i++;
  }
  if (quoted) return { rows, unclosed: begun };
  if (cell !== '' || cells.length > 0) endRow();
  return { rows, unclosed: null };
}
