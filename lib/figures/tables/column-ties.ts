import type { PhraseYear } from '../../text/period-grammar.ts';
import type { PeriodPhrase } from '../../text/periods.ts';
import { relationRules, type Tie } from '../relations.ts';
import type { CellReading } from './read-cell.ts';

/**
 * The growth columns of tables tied to the levels beside them (本年 | 上年 | 增长%): a change speaks of the nearest run
 * of amounts on its left in the row, and there of the latest that is no goal; of two that are as late, the nearer.
 * Ties by the indexes of `cells`, in their order.
 */
export function findColumnTies(cells: readonly CellReading[]): Tie[] {
  return cells.flatMap((cell, from) => {
    const to = cell.sense.kind === 'change' ? levelOf(cells, from) : null;
    return to === null ? [] : [{ rule: relationRules.column, from, to }];
  });
}

function levelOf(cells: readonly CellReading[], change: number): number | null {
  let level: number | null = null;
  for (let i = change - 1; i >= 0 && cells[i]!.row === cells[change]!.row; i--) {
    const { sense, planned } = cells[i]!;
    // Past the run of amounts another group of columns begins.
    if (sense.kind !== 'amount') {
      if (level !== null) break;
    } else if (!planned && (level === null || isLater(cells[i]!.period, cells[level]!.period))) level = i;
  }
  return level;
}

const isLater = (a: PeriodPhrase | null, b: PeriodPhrase | null): boolean => yearOf(a) > yearOf(b);

const earlier: readonly PhraseYear[] = ['last', 'before-last', 'previous'];

/** Relative years and headings without one by their order: a heading that names no year is of the report's own. */
function yearOf(period: PeriodPhrase | null): number {
  if (typeof period?.year === 'number') return period.year;
  return typeof period?.year === 'string' && earlier.includes(period.year)
    ? Number.NEGATIVE_INFINITY
    : Number.POSITIVE_INFINITY;
}
