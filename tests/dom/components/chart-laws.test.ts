import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, yearOf } from '../../../components/charts/domain.ts';
import type { ChartSize } from '../../../components/charts/frame.ts';
import { type ChartLayout, layOutChart } from '../../../components/charts/layout.ts';
import { textWidth } from '../../../components/charts/text-width.ts';
import type { ChartedSeries } from '../../../lib/compare/charted-series.ts';
import { falling, growth, plain } from '../../gallery/chart-samples.ts';
import { anySeries } from '../../helpers/charted-arbitrary.ts';
import { madeCharted, madeGoal, madePoint } from '../../helpers/made-charted.ts';

const words = { broken: '口径或基数不同', axisCut: '纵轴不从零起' };

/** Sizes a chart is drawn in: a cell at 360 px, a wide page, a picture. */
const anySize: fc.Arbitrary<ChartSize> = fc.constantFrom(
  { width: 332, height: 220, dense: false },
  { width: 660, height: 320, dense: false },
  { width: 816, height: 380, dense: false },
  { width: 260, height: 136, dense: true },
);

/** Holds a law for every series in every size. */
function hold(law: (layout: ChartLayout, series: ChartedSeries) => void): void {
  fc.assert(
    fc.property(anySeries, anySize, (series, size) => law(layOutChart({ series, size, words })!, series)),
  );
}

/** Binary residue of a scale. */
const nearly = 1e-6;

describe('every chart', () => {
  it('keeps points and goals inside its frame, with the whole of a point and a whisker', () => {
    hold(({ frame, points, goals }) => {
      for (const { x, y, yTo } of [...points, ...goals]) {
        for (const at of [y, yTo ?? y]) {
          expect(at).toBeGreaterThanOrEqual(frame.top - nearly);
          expect(at).toBeLessThanOrEqual(frame.bottom + nearly);
        }
        expect(x).toBeGreaterThan(frame.left);
        expect(x).toBeLessThan(frame.right);
      }
      for (const { x, half } of goals) {
        expect(x - half).toBeGreaterThanOrEqual(frame.left - nearly);
        expect(x + half).toBeLessThanOrEqual(frame.right + nearly);
      }
    });
  });

  it('draws every point and goal once, in the order of time from left to right', () => {
    hold(({ points, goals }, series) => {
      expect(points.map(({ point }) => point)).toEqual(series.points);
      expect(goals.map(({ goal }) => goal)).toEqual(series.goals);
      for (const [index, { x }] of points.entries()) {
        if (index > 0) expect(x).toBeGreaterThan(points[index - 1]!.x);
      }
    });
  });

  it('draws what is more higher up, and equal values equally high', () => {
    hold(({ points, goals }) => {
      const values = [
        ...points.map(({ point, y }) => ({ value: point.value, y })),
        ...goals.map(({ goal, y }) => ({ value: goal.value, y })),
      ].toSorted((a, b) => a.value - b.value);
      for (const [index, { value, y }] of values.entries()) {
        const before = values[index - 1];
        if (!before) continue;
        if (before.value === value) expect(y).toBeCloseTo(before.y);
        else expect(y).toBeLessThan(before.y + nearly);
      }
    });
  });

  it('spaces years evenly, those without a value among them', () => {
    hold(({ points, frame }) => {
      for (const [index, { x, point }] of points.entries()) {
        const before = points[index - 1];
        if (!before) continue;
        const between = yearOf(point.period)! - yearOf(before.point.period)!;
        expect(x - before.x).toBeCloseTo(between * frame.step);
      }
    });
  });

  it('has zero on the axis of an amount', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { low, high } = domainOf([{ ...series, kind: 'amount' }])!;
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('says so where the axis does not begin at zero', () => {
    hold(({ axisWords, frame }) => {
      const zero = frame.ticks.some((tick) => tick.zero);
      expect(axisWords.includes(words.axisCut)).toBe(!zero);
    });
  });

  it('joins what is proved and nothing else', () => {
    hold(({ lines, breaks }, { points }) => {
      const count = (...joins: string[]) => points.filter(({ join }) => joins.includes(join ?? '')).length;
      const segments = lines.solid.reduce((sum, places) => sum + places.length - 1, 0);
      expect(segments).toBe(count('joined', 'revised'));
      expect(lines.dotted).toHaveLength(count('dotted', 'hedged'));
      expect(lines.revised).toHaveLength(count('revised'));
      expect(breaks).toHaveLength(count('broken'));
    });
  });

  it('gives the reason of every break, beside it or in a note of its mark', () => {
    hold(({ breaks, notes, frame }) => {
      for (const { label, noted } of breaks) {
        if (noted) expect(notes.find(({ mark }) => mark === label.text)?.text).toBe(words.broken);
        else expect(label.text).toBe(words.broken);
        const half = textWidth(label.text, frame.font) / 2;
        expect(label.x - half).toBeGreaterThanOrEqual(0);
        expect(label.x + half).toBeLessThanOrEqual(frame.size.width);
      }
    });
  });

  it('names the last value always, and lets no words run into others or over the edge', () => {
    hold(({ labels, points, frame, unit }) => {
      const boxes = labels.map(({ x, y, text }) => {
        const half = textWidth(text, frame.font) / 2;
        return { left: x - half, right: x + half, top: y - frame.font * 0.8, bottom: y };
      });
      expect(labels.length).toBeGreaterThan(0);
      const clear = frame.left + textWidth(labels[0]!.text, frame.font) / 2;
      expect(labels[0]!.x).toBeLessThanOrEqual(Math.max(points.at(-1)!.x, clear) + nearly);
      expect(unit.size).toBeGreaterThan(0);
      for (const [index, one] of boxes.entries()) {
        // Clear of the words of the axis, where the plot is wide enough.
        const room = frame.size.width - (one.right - one.left);
        expect(one.left).toBeGreaterThanOrEqual(Math.max(0, Math.min(frame.left, room)) - nearly);
        expect(one.right).toBeLessThanOrEqual(frame.size.width + nearly);
        expect(one.top).toBeGreaterThanOrEqual(-nearly);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      }
    });
  });

  it('shows years that do not run into one another, the last among them', () => {
    hold(({ years, frame }) => {
      const shown = years.filter((year) => year.shown);
      expect(years.at(-1)!.shown).toBe(true);
      for (const [index, { x, text }] of shown.entries()) {
        const next = shown[index + 1];
        if (next) expect(next.x - x).toBeGreaterThanOrEqual(textWidth(text, frame.font));
      }
    });
  });

  it('answers for every place of the plot between its points with one point, the nearest', () => {
    hold(({ points }) => {
      for (const [index, { hit, x }] of points.entries()) {
        expect(hit.x).toBeLessThanOrEqual(x);
        expect(hit.x + hit.width).toBeGreaterThanOrEqual(x);
        const next = points[index + 1];
        if (next) expect(hit.x + hit.width).toBeCloseTo(next.hit.x);
      }
    });
  });

  it('is the same when it is drawn again', () => {
    fc.assert(
      fc.property(anySeries, anySize, (series, size) => {
        const draw = () => layOutChart({ series, size, words })!;
        expect(JSON.stringify(draw())).toBe(JSON.stringify(draw()));
      }),
      { numRuns: 20 },
    );
  });
});

describe('charts side by side', () => {
  it('put one value of one year in one place', () => {
    fc.assert(
      fc.property(anySeries, anySeries, anySize, (one, two, size) => {
        const other = { ...two, kind: one.kind, unit: one.unit };
        const domain = domainOf([one, other])!;
        const [left, right] = [one, other].map((series) => layOutChart({ series, size, domain, words })!);
        const [from, to] = [left!.frame, right!.frame];
        expect(left!.unit).toEqual(right!.unit);
        expect(from.y(domain.low)).toBeCloseTo(to.y(domain.low));
        expect(from.y(domain.high)).toBeCloseTo(to.y(domain.high));
        expect(from.x(domain.to)).toBeCloseTo(to.x(domain.to));
        expect(from.x(domain.from)).toBeCloseTo(to.x(domain.from));
      }),
    );
  });
});

describe('a chart of rates', () => {
  const dense = { width: 260, height: 136, dense: true };
  const draw = (series: ChartedSeries, size: ChartSize) => layOutChart({ series, size, words })!;

  it.each([
    ['rises and falls', growth],
    ['falls alone', falling],
  ])('with %s names its values beside their stems, never on them', (_, series) => {
    for (const size of [dense, { width: 660, height: 320, dense: false }]) {
      const { labels, stems, frame } = draw(series, size);
      expect(labels.length).toBeGreaterThanOrEqual(series.points.length);
      for (const { x, y, text } of labels) {
        const half = textWidth(text, frame.font) / 2;
        for (const stem of stems) {
          const isClear =
            Math.abs(stem.x - x) > half ||
            y < Math.min(stem.from, stem.to) ||
            y - frame.font * 0.8 > Math.max(stem.from, stem.to);
          expect(isClear, `${text} at ${stem.x}`).toBe(true);
        }
      }
    }
  });
});

it('the last value of a crowded chart stands where the least is under it', () => {
  const rate = (period: string, value: number) =>
    madePoint({ period, value, text: `${value}%左右`, hedge: 'about', join: null });
  const goals = ['2022', '2023'].map((period) => madeGoal({ period, value: 6, text: '6%' }));
  const series: ChartedSeries = {
    ...madeCharted([rate('2013', 10.5), rate('2020', 4.5), rate('2021', 8), rate('2022', 5)]),
    ...{ unit: '%', kind: 'change', goals },
  };
  const { labels, goals: ticks } = layOutChart({
    ...{ series, words },
    size: { width: 260, height: 136, dense: true },
  })!;
  const last = labels.find(({ text }) => text === '5%左右')!;
  const promised = ticks.find(({ goal }) => goal.period === '2022')!;
  expect(last.y - 8).toBeGreaterThan(promised.y);
});

it('a chart with room names what was promised, a grid’s does not', () => {
  const named = (size: ChartSize) =>
    layOutChart({ series: plain, size, words })!
      .labels.filter(({ of }) => of === 'goal')
      .map(({ text }) => text);
  expect(named({ width: 660, height: 320, dense: false })).toEqual([
    '16—16.5亿元',
    '13.5',
    '13亿元左右',
    '11.5亿元以上',
  ]);
  expect(named({ width: 260, height: 136, dense: true })).toEqual([]);
});

it('a chart of five-year spans keeps the words under its axis inside', () => {
  const points = ['2016..2020', '2021..2025'].map((period) => madePoint({ period, value: 1e8 }));
  const series = madeCharted(points, { shape: 'years-5' });
  const { frame, years } = layOutChart({ series, size: { width: 260, height: 136, dense: true }, words })!;
  const ends = years.map(({ x, text }) => x + textWidth(text, frame.font) / 2);
  expect(years.map(({ text }) => text)).toEqual(['2016—2020', '2021—2025']);
  expect(Math.max(...ends)).toBeLessThanOrEqual(260);
});
