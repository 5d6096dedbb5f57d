import fc from 'fast-check';
import type {
  ChartedGoal,
  ChartedPoint,
  ChartedSeries,
  GoalBound,
} from '../../lib/compare/charted-series.ts';
import type { Join } from '../../lib/compare/series/joins.ts';
import { madeCharted, madeGoal, madePoint } from './made-charted.ts';

const joins: readonly Exclude<Join, 'gap' | null>[] = ['joined', 'revised', 'broken', 'dotted', 'hedged'];
const bounds: readonly GoalBound[] = ['at-least', 'at-most', 'about', 'exact'];

/** Base units per printed unit, from single people to hundreds of millions of yuan. */
const steps = [1, 100, 1e4, 1e8] as const;

/** Values from 0.03 to 12,345.67 printed units, of either sign or all at or over zero. */
const valueIn = (step: number, signed: boolean) =>
  fc.integer({ min: signed ? -1_234_567 : 0, max: 1_234_567 }).map((hundredths) => (hundredths / 100) * step);

const point = (step: number, signed: boolean): fc.Arbitrary<Partial<ChartedPoint> & { value: number }> =>
  fc
    .record({
      value: valueIn(step, signed),
      reach: fc.option(fc.integer({ min: 1, max: 500 }), { freq: 8 }),
      join: fc.constantFrom(...joins),
      hollow: fc.boolean(),
      hedge: fc.constantFrom('exact' as const, 'over' as const, 'about' as const),
    })
    .map(({ value, reach, join, hollow, hedge }) => ({
      value,
      valueTo: reach === null ? null : value + reach * step,
      text: `${hedge === 'over' ? '超' : ''}${value / step}`,
      hedge,
      join,
      inferred: hollow ? (['period'] as const) : [],
    }));

/** Years between 1998 and 2030, each once and in order. */
const years = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1998, max: 2030 }), { minLength: 1, maxLength: most })
    .map((list) => list.sort((a, b) => a - b));

/** Drawn series of 1 to 15 years with up to four goals, of amounts and shares; a year left out ties the next as a gap. */
export const anySeries: fc.Arbitrary<ChartedSeries> = fc
  .record({
    at: years(15),
    step: fc.constantFrom(...steps),
    signed: fc.boolean(),
    kind: fc.constantFrom('amount' as const, 'share' as const),
    goalYears: fc.array(fc.integer({ min: 1998, max: 2031 }), { maxLength: 4 }),
    noteYears: fc.array(fc.integer({ min: 1995, max: 2035 }), { maxLength: 3 }),
  })
  .chain(({ at, step, signed, kind, goalYears, noteYears }) =>
    fc
      .record({
        points: fc.tuple(...at.map(() => point(step, signed))),
        goals: fc.tuple(
          ...goalYears.map((year) =>
            fc
              .record({ value: valueIn(step, signed), bound: fc.constantFrom(...bounds) })
              .map((fields): ChartedGoal => madeGoal({ period: String(year), ...fields })),
          ),
        ),
      })
      .map(({ points, goals }) =>
        madeCharted(
          points.map((fields, index) => {
            const before = at[index - 1];
            const gap = before !== undefined && at[index]! - before > 1;
            return madePoint({ ...fields, period: String(at[index]), ...(gap ? { join: 'gap' } : {}) });
          }),
          {
            kind,
            goals,
            unit: kind === 'share' ? '%' : '元',
            notes: noteYears.map((year) => ({ period: String(year), text: '口径有调整。' })),
          },
        ),
      ),
  );
