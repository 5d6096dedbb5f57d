import { compareLastDays, parsePeriod } from '../../text/period-shape.ts';
import { resolvePeriod } from '../../text/resolve-period.ts';
import type { SectionTime } from '../times/section-times.ts';
import type { CellReading, ColumnTime, TableTime } from './read-cell.ts';

/** What a cell's column and table say of its time. */
export type CellTime = Pick<CellReading, 'period' | 'planned' | 'reached' | 'table'>;

type Half = 'target' | 'actual';

/**
 * Whether a cell is a goal or an outcome, by its column's words, then by its column's time beside the report's last day;
 * a column that says neither (同比增长) goes by the others where those hold outcomes alone, then by the table's caption and its time.
 * `null` where the table does not say.
 */
export function readCellHalf(cell: CellTime, time: SectionTime): Half | null {
  const own = columnHalf(cell, time);
  if (own) return own;
  const others = cell.table.columns.map((column) => columnHalf(column, time));
  const { caption } = cell.table;
  if (others.includes('target')) return caption.planned ? 'target' : null;
  if (caption.reached || (cell.period === null && others.includes('actual'))) return 'actual';
  return columnHalf(caption, time);
}

/**
 * The time of a cell that names none: its caption's. `null` where that names none either, and for an outcome below a
 * caption that plans, which is of another time.
 */
export function captionPeriod(
  { table }: CellTime,
  half: Half | null,
  { context }: SectionTime,
): string | null {
  const { period, planned } = table.caption;
  return period && !(planned && half === 'actual') ? resolvePeriod(period, context) : null;
}

/** The time of what running words in a cell say: that of their section, as far as column and caption say nothing else. */
export function timeInCell(cell: CellTime, time: SectionTime, review: SectionTime): SectionTime {
  const half = readCellHalf(cell, time);
  const own = cell.period && resolvePeriod(cell.period, time.context);
  const period = own ?? captionPeriod(cell, half, time);
  if (half === null && period === null) return time;
  const isPast = half === 'actual' && time.role === 'plan';
  const role = half === null ? time.role : half === 'target' ? 'plan' : 'review';
  const section = isPast ? review : time;
  return { ...section, role, sure: false, period: period ?? section.period };
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
