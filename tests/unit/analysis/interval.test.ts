import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { type Interval, intervalOf, type Printed } from '../../../lib/analysis/interval.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const infinity = Number.POSITIVE_INFINITY;

/** The interval as mathematics writes it: a square bracket where the end is allowed. */
const written = ({ from, to, fromOpen, toOpen }: Interval): string =>
  `${fromOpen ? '(' : '['}${Number(from.toPrecision(9))}, ${Number(to.toPrecision(9))}${toOpen ? ')' : ']'}`;

const allows = ({ from, to, fromOpen, toOpen }: Interval, value: number): boolean =>
  (fromOpen ? value > from : value >= from) && (toOpen ? value < to : value <= to);

describe('the values that a print allows', () => {
  it.each([
    ['税收12亿元。', '[1150000000, 1250000000)'],
    ['税收12.0亿元。', '[1195000000, 1205000000)'],
    ['新增企业5家。', '[4.5, 5.5)'],
    ['新增企业12000家。', '[11999.5, 12000.5)'],
    ['绿化12.5公顷。', '[124500, 125500)'],
    ['占比三分之一。', '[16.6666667, 50)'],
    ['总量居全市第3位。', '[2.5, 3.5)'],
    ['工业产值同比-2.1%。', '(-2.15, -2.05]'],
    ['税收超3亿元。', '[300000000, Infinity)'],
    ['合格率不低于98%。', '[98, Infinity)'],
    ['惠及群众5万余人。', '[50000, Infinity)'],
    ['占比不足10%。', '[0, 10]'],
    ['事故控制在3起以内。', '[0, 3]'],
    ['物价涨幅控制在3%以内。', '(-Infinity, 3]'],
    ['事故控制在0起以内。', '[0, 0]'],
    ['税收近20亿元。', '(1900000000, 2100000000)'],
    ['走访近300家。', '(290, 310)'],
    ['服务约13000人次。', '(12000, 14000)'],
    ['面积约4.37万平方米。', '(43600, 43800)'],
    ['增长6%左右。', '(5, 7)'],
    ['约3家。', '(2, 4)'],
    ['投资2万至3万元。', '[20000, 30000]'],
    ['至少有2到3个小区达标。', '[2, Infinity)'],
    ['投资2万至3万元左右。', '(10000, 40000)'],
  ])('%s %s', (text, interval) => {
    expect(written(intervalOf(readFigures(text)[0]!))).toBe(interval);
  });
});

const figure = fc
  .record({
    steps: fc.integer({ min: -99_999, max: 99_999 }),
    width: fc.nat({ max: 500 }),
    isRange: fc.boolean(),
    place: fc.integer({ min: -2, max: 8 }),
    approx: fc.constantFrom<Figure['approx']>('exact', 'over', 'about', 'under'),
    kind: fc.constantFrom<Figure['kind']>('amount', 'change', 'share', 'rank', 'score'),
  })
  .map(({ steps, width, isRange, place, approx, kind }): Printed => {
    const step = 10 ** place;
    return {
      value: steps * step,
      valueTo: isRange ? (steps + width) * step : null,
      printedStep: step,
      approx,
      kind,
    };
  });

describe('an interval', () => {
  it('holds the printed value and, of a range, both ends', () => {
    fc.assert(
      fc.property(figure, (printed) => {
        const interval = intervalOf(printed);
        expect(interval.from).toBeLessThanOrEqual(interval.to);
        for (const value of [printed.value, printed.valueTo ?? printed.value])
          expect(
            allows(interval, value) || (printed.approx === 'under' && printed.kind !== 'change' && value < 0),
          ).toBe(true);
      }),
    );
  });

  it('grows with the printed step', () => {
    fc.assert(
      fc.property(figure, (printed) => {
        const fine = intervalOf({ ...printed, printedStep: printed.printedStep / 10 });
        const coarse = intervalOf(printed);
        const slack = printed.printedStep * 1e-6;
        expect(coarse.from).toBeLessThanOrEqual(fine.from + slack);
        expect(coarse.to).toBeGreaterThanOrEqual(fine.to - slack);
      }),
    );
  });

  it('is bounded on the side that a hedge speaks of', () => {
    fc.assert(
      fc.property(figure, (printed) => {
        expect(intervalOf({ ...printed, approx: 'over' }).to).toBe(infinity);
        expect(intervalOf({ ...printed, approx: 'under' }).to).toBeLessThan(infinity);
        const { from, to } = intervalOf({ ...printed, approx: 'exact' });
        expect(to - from).toBeLessThan(infinity);
      }),
    );
  });
});
