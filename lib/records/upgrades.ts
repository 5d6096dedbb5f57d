/**
 * Rows of a version in the shape of the next. Pure and total: what is no such row passes as it is, and is set aside
 * by the schema where it is read. A released function is never edited.
 *
 * Version 1 did not say on which machine something was written. The moment of the last change stands in the
 * machine's place: two changes made then are never taken for one, and one row read twice (from the disk and from an
 * old backup) is the same both times.
 */

type Row = Record<string, unknown>;

/** A snippet gets the fields by which copies of it are merged; `editedAt` becomes `changedAt`. */
export function snippetToVersion2(row: unknown): unknown {
  if (!isRow(row)) return row;
  const { editedAt, ...kept } = row;
  return { ...kept, format: 2, ...firstChange(editedAt ?? row.keptAt, row.revision) };
}

/** An own term gets the fields by which copies of it are merged; `editedAt` becomes `changedAt`. */
export function ownTermToVersion2(row: unknown): unknown {
  if (!isRow(row)) return row;
  const { editedAt, ...kept } = row;
  return { ...kept, format: 2, ...firstChange(editedAt, row.revision) };
}

/** A correction or verdict gets the fields by which copies of it are merged; `saidAt` becomes `changedAt`. */
export function wordToVersion2(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('saidAt' in row)) return row;
  const { saidAt, ...kept } = row as Row;
  return { ...kept, format: 2, ...firstChange(saidAt, 0) };
}

/** A snippet says which file it was kept from: before version 4 all were kept from pages and bare texts. */
export function snippetToVersion4(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('quote' in row) || (row as Row).format !== 2) return row;
  return { ...row, format: 3, file: null };
}

/** The text of a past report stands beside its entry from version 4 on; `null` for a row without one. */
export function pastTextOfVersion3(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('report' in row)) return null;
  const { format, id, report, readAt } = row as Row;
  return { format, id, report, readAt };
}

/** A past report's entry without its text, which `pastTextOfVersion3` has taken out. */
export function pastHeadToVersion4(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('report' in row)) return row;
  const { report: _text, ...head } = row as Row;
  return head;
}

/** True for a row of version 1 that counts its edits. */
function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && (row as Row).format === 1 && 'editedAt' in row;
}

function firstChange(changedAt: unknown, revision: unknown): Row {
  const machine = `version-1 ${typeof changedAt === 'string' ? changedAt : ''}`;
  return { revision, changedAt, machine, seen: { [machine]: revision }, others: [] };
}
