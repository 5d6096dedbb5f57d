import type { CellSpan } from '../text/report-text.ts';

/**
 * The longest text of a cell in a table of data. Task and note tables of reports stay under some hundred
 * characters a cell; a report's body begins at about 3,000: a longer cell is page layout.
 */
const longestCell = 1500;

/** Spans count up to here: `colspan="1000"` is a way to write "the whole width", and must not fill the text. */
const mostColumns = 64;

const neighbours = 'td + td, td + th, th + td, th + th';

/** True when a table holds data: no table inside, more than one column, no cell as long as a body. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table') || !table.querySelector(neighbours)) return false;
  for (const cell of table.querySelectorAll('td, th')) {
    if ((cell.textContent ?? '').length > longestCell) return false;
  }
  return true;
}

/** The grid of one table while it is read: which column each cell falls into, and which are filled from above. */
export class TableGrid {
  readonly table: number;
  row = -1;
  column = 0;
  /** For each column, how many rows a cell above still reaches down. */
  #below: number[] = [];
  /** How many columns the widest row so far has. */
  #width = 0;
  #group: Node | null = null;

  constructor(table: number) {
    this.table = table;
  }

  /**
   * Begins a row; cells reach down only within their `tbody`, as browsers cut them. But where the next group's first
   * row leaves just their columns out, they were meant to reach into it: a head of two rows, the first alone in `thead`.
   */
  startRow(row: Element): void {
    if (row.parentNode !== this.#group && !this.#leavesRoomIn(row)) this.#below = [];
    this.#group = row.parentNode;
    this.row += 1;
    this.column = 0;
  }

  /** Passes the columns that cells from above fill; returns how many. */
  skipFilled(): number {
    let passed = 0;
    while ((this.#below[this.column] ?? 0) > 0) {
      this.#below[this.column]! -= 1;
      this.column += 1;
      passed += 1;
    }
    return passed;
  }

  /** Places a cell at the present column; returns its fields without its place in the text. */
  place(cell: Element): { at: Omit<CellSpan, 'start' | 'end'>; columns: number } {
    const columns = columnsOf(cell);
    const spanned = readSpan(cell, 'rowspan');
    // rowspan="0" reaches to the end of the group.
    const below = spanned === 0 ? Number.MAX_SAFE_INTEGER : spanned - 1;
    const at = {
      table: this.table,
      row: this.row,
      column: this.column,
      header: cell.localName === 'th',
    };
    const last = Math.min(this.column + columns, mostColumns);
    for (let i = this.column; i < last; i += 1) this.#below[i] = below;
    this.column += columns;
    this.#width = Math.max(this.#width, this.column);
    return { at, columns };
  }

  #leavesRoomIn(row: Element): boolean {
    const reaching = this.#below.filter((rows) => rows > 0 && rows < Number.MAX_SAFE_INTEGER).length;
    const own = [...row.querySelectorAll('td, th')].reduce((sum, cell) => sum + columnsOf(cell), 0);
    return reaching > 0 && own > 0 && reaching + own === this.#width;
  }
}

const columnsOf = (cell: Element): number => Math.min(readSpan(cell, 'colspan') || 1, mostColumns);

/** A span attribute as browsers read it: digits at its beginning; 1 when there are none. */
function readSpan(cell: Element, name: 'colspan' | 'rowspan'): number {
  const printed = cell.getAttribute(name);
  if (printed === null) return 1;
  const value = Number.parseInt(printed, 10);
  return value >= 0 ? value : 1;
}
