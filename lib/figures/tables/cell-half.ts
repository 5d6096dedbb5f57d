import { compareLastDays, parsePeriod } from '../../text/period-shape.ts';
import { resolvePeriod } from '../../text/resolve-period.ts';
import type { SectionTime } from '../times/section-times.ts';
import type { CellReading, ColumnTime, TableTime } from './read-cell.ts';

type Half = 'target' | 'actual';

/**
 * Whether a cell is a goal or an outcome, by its column's words, then by its column's time beside the report's last day;
 * a column that says neither (同比增长) goes by the others where those hold outcomes alone, then by the table's caption.
 * `null` where the table does not say.
 */
export function readCellHalf(cell: CellReading, time: SectionTime): Half | null {
  const own = columnHalf(cell, time);
  if (own) return own;
  const others = cell.table.columns.map((column) => columnHalf(column, time));
  if (others.includes('target')) return null;
  return cell.table.reached || (cell.period === null && others.includes('actual')) ? 'actual' : null;
}

function columnHalf({ period, planned, reached }: ColumnTime, { context }: SectionTime): Half | null {
  if (planned) return 'target';
  if (reached) return 'actual';
  const days = parsePeriod((period && resolvePeriod(period, context)) ?? '');
  if (!days || context.reportTo === null) return null;
  if (days.to <= context.reportTo) return 'actual';
  return days.from > context.reportTo ? 'target' : null;
}

/** The latest time that a table's columns of outcomes name; `null` where they name none. */
export function latestOutcome({ columns }: TableTime, time: SectionTime): string | null {
  const periods = columns.flatMap((column) =>
    column.period && columnHalf(column, time) === 'actual'
      ? (resolvePeriod(column.period, time.context) ?? [])
      : [],
  );
  return periods.sort(compareLastDays).at(-1) ?? null;
}
