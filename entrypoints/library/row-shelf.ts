import type { Snippet } from '../../lib/records/snippet.ts';

/** Rows that are held whole: some windows of them, so that one scrolls back without a gap. */
const mostRows = 500;
/** So many are taken as they come: the newest, which are shown first, are read first. */
const firstRows = 60;

/** The snippets that are or were in sight, whole; over `mostRows` those that were not looked at for longest go. */
export class RowShelf {
  private readonly rows = new Map<string, Snippet>();

  /** A snippet as it was last read; `null` where it is not held. */
  get(id: string): Snippet | null {
    const row = this.rows.get(id);
    if (!row) return null;
    this.rows.delete(id);
    this.rows.set(id, row);
    return row;
  }

  put(row: Snippet): void {
    this.rows.delete(row.id);
    this.rows.set(row.id, row);
    for (const id of this.rows.keys()) {
      if (this.rows.size <= mostRows) break;
      this.rows.delete(id);
    }
  }

  /** Takes a row that was read for another reason, where it is held already or there is room for the first ones. */
  offer(row: Snippet): void {
    if (this.rows.has(row.id)) this.rows.set(row.id, row);
    else if (this.rows.size < firstRows) this.put(row);
  }

  /** Lets go of all that are no longer there. */
  keepOnly(isThere: (id: string) => boolean): void {
    for (const id of this.rows.keys()) if (!isThere(id)) this.rows.delete(id);
  }
}
