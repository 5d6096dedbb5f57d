import { describe, expect, it } from 'vitest';
import { createCharter } from '../../../lib/compare/chart-series.ts';
import { likenessOf } from '../../../lib/compare/likeness.ts';
import { findFigureHistories } from '../../../lib/compare/page-comparison.ts';
import type { GatheredLine } from '../../../lib/compare/series/line.ts';
import { mergeLines } from '../../../lib/compare/series/merge-lines.ts';
import { compareMade } from '../../helpers/read-reports.ts';

/** The same thing, with a count of how often some of its fields are read. */
function counted<T extends object>(thing: T, field: keyof T): { thing: T; reads(): number } {
  let reads = 0;
  const watched = new Proxy(thing, {
    get(target, key) {
      if (key === field) reads += 1;
      return Reflect.get(target, key);
    },
  });
  return { thing: watched, reads: () => reads };
}

const crops = [...'红绿黑白黄紫'].flatMap((colour) =>
  [...'茶豆枣瓜米菜鱼虾'].map((crop) => `${colour}${crop}产值`),
);

/** What a town takes in, and what 48 crops of it are worth, over three years. */
function manyMeasures() {
  const worth = (year: number) => crops.map((name, at) => `${name}${year - 2000 + at}万元。`).join('');
  return compareMade(
    ...[2020, 2021, 2022].map((reviews) => ({
      reviews,
      done: `税收收入${reviews - 2015}亿元。${worth(reviews)}`,
      plans: `力争税收收入达到${reviews - 2014}亿元。`,
    })),
  );
}

describe('the work of a comparison', () => {
  const read = manyMeasures();
  const line = read.comparison.series.find(({ indicator }) => indicator === '税收收入')!;
  const linesOf = (count: number): GatheredLine[] =>
    Array.from({ length: count }, (_, at) => ({ ...line, apart: '', unit: `种${at}` }));

  it('sets no two lines beside each other that are of two units', () => {
    const readsPerLine = (count: number) => {
      const watched = linesOf(count).map((one) => counted(one, 'indicatorId'));
      expect(mergeLines(watched.map(({ thing }) => thing))).toHaveLength(count);
      return watched.reduce((sum, { reads }) => sum + reads(), 0) / count;
    };
    expect(readsPerLine(400)).toBe(readsPerLine(40));
  });

  it('weighs a clause once, whatever number of others it is set beside', () => {
    let weighed = 0;
    const weigh = () => {
      weighed += 1;
      return 1;
    };
    const clause = new Set(['新建', '建农', '农村']);
    const others = Array.from({ length: 50 }, (_, at) => new Set([`第${at}`]));
    for (const other of others) likenessOf(clause, other, weigh);
    expect(weighed).toBe(clause.size + others.length);
  });

  it('looks through the figures of a report once for the promises of all series', () => {
    const watched = read.reports.map((report) => counted(report, 'figures'));
    const chart = createCharter({ ...read, reports: watched.map(({ thing }) => thing) });
    for (const series of read.comparison.series) chart(series);
    expect(read.comparison.series.length).toBeGreaterThan(40);
    expect(watched.map(({ reads }) => reads())).toEqual([1, 1, 1]);
  });

  it('goes through a line once for all figures of a page', () => {
    const watched = read.comparison.series.map((series) => counted(series, 'points'));
    const series = watched.map(({ thing }) => thing);
    const found = findFigureHistories({ ...read, comparison: { ...read.comparison, series } }, 2);
    expect(found.length).toBeGreaterThan(40);
    const promises = read.reports.flatMap(({ figures }) => figures.filter(({ goal }) => goal)).length;
    expect(promises).toBeLessThan(10);
    // Once to be found, twice to be drawn with its notes, and once for each promise that may be of it.
    for (const { reads } of watched) expect(reads()).toBeLessThanOrEqual(3 + promises);
  });
});
