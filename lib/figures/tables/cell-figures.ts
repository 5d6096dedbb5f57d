import type { Figure } from '../../analysis/figure.ts';
import type { IndicatorIndex } from '../../knowledge/indicators.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import { type Normalised, printedSpan } from '../../text/print/normalise.ts';
import { resolvePeriod } from '../../text/resolve-period.ts';
import { inferred, makeFigure, printed, type Warranted } from '../make-figure.ts';
import type { SectionTime } from '../times/section-times.ts';
import { captionPeriod, latestOutcome, readCellHalf } from './cell-half.ts';
import type { CellReading } from './read-cell.ts';

/** What a cell's figure needs besides the cell. */
export interface CellSurroundings {
  normalised: Normalised;
  source: string;
  section: string[];
  time: SectionTime;
  /** The time of the review, for outcomes that stand in the plan. */
  review: SectionTime;
  indicators: IndicatorIndex;
}

/** The figure of a table's cell: named by its row, dated by its column, its unit printed in the cell or implied by a heading. */
export function makeCellFigure(cell: CellReading, surroundings: CellSurroundings): Figure {
  const { normalised, source, section, time, indicators } = surroundings;
  const { token, sense } = cell;
  const span = printedSpan(normalised, token.start, token.end);
  const unit = token.unit?.base ?? null;
  const said = readCellHalf(cell, time);
  const planned = said ? said === 'target' : time.role === 'plan';
  return makeFigure(
    {
      ...span,
      text: source.slice(span.start, span.end),
      rule: 'table-cell',
      kindRule: sense.rule,
      parts: token.parts.map(({ role, start, end }) => ({ role, ...printedSpan(normalised, start, end) })),
      value: token.value,
      valueTo: token.valueTo,
      printedStep: token.step,
      approx: token.approx,
      kind: sense.kind,
      lead: null,
      dir: sense.dir,
      basis: sense.basis,
      growthScope: sense.scope,
      unit: cell.unitPrinted ? printed(unit, 'cell') : inferred(unit, 'head'),
      group: token.unit?.group ?? null,
      indicator: inferred(cell.name, 'table-row'),
      indicatorSpan: printedSpan(normalised, cell.nameSpan.start, cell.nameSpan.end),
      aspect: printed('level'),
      period: cellPeriod(cell, said, surroundings),
      status: inferred(planned ? 'target' : 'actual', said ? 'table-head' : 'half'),
      goal: { value: planned, rule: planned ? 'table-plan' : null },
      threshold: false,
      inNotes: false,
      section,
    },
    indicators,
  );
}

const isDay = (period: string | null): boolean => {
  const days = parsePeriod(period ?? '');
  return days !== null && days.from === days.to;
};

/** The column's time; else the caption's, for an outcome in the plan that of the review, and for all else the section's. */
function cellPeriod(
  cell: CellReading,
  said: ReturnType<typeof readCellHalf>,
  { time, review }: CellSurroundings,
): Warranted<string | null> {
  if (cell.period) return printed(resolvePeriod(cell.period, time.context), 'table-head');
  if (cell.whole && cell.table.caption.planned) return inferred(null, 'table-head');
  const ofCaption = captionPeriod(cell, said, time);
  // 年末 in a caption is the day of levels: what they grew by is of the year.
  const isOfDay = cell.sense.kind === 'change' && isDay(ofCaption);
  if (ofCaption !== null && !isOfDay) return inferred(ofCaption, 'table-head');
  if (said === 'actual' && time.role === 'plan')
    return inferred(latestOutcome(cell.table, time) ?? review.period, 'table-head');
  return inferred(time.period, 'section');
}
