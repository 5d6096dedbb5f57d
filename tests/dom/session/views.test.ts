// @vitest-environment node
import { expect, test } from 'vitest';
import {
  baseNoteViews,
  earlierValueViews,
  goalBeforeView,
  seriesUpTo,
} from '../../../entrypoints/session/views.ts';
import { seedBaseNotes } from '../../../lib/knowledge/seeds.ts';
import { taxHistory } from '../../gallery/place-samples.ts';

const openedIn2020 = {
  ...{ text: '9.6亿元', period: '2020', status: 'actual' as const, value: 960_000_000, unit: '元' },
  ...{ sentence: '税收9.6亿元。', start: 0, end: 5, reportTitle: null, address: null },
};

test('a base note shows whole years as years, other spans by their months, with every source', () => {
  const ids = ['epidemic-2020', 'epidemic-2020-q1', 'economic-census-2018-retail'];
  const notes = ids.map((id) => seedBaseNotes.find((note) => note.id === id)!);
  const views = baseNoteViews({ values: [], notes, goal: null, series: null });
  expect(views.map(({ period }) => period)).toEqual(['2020', '2020-01..2020-03', '2016..2019']);
  expect(views[0]!.sources).toHaveLength(2);
  expect(baseNoteViews(null)).toEqual([]);
});

test('earlier values are tied by what the next later report prints, and opened reports fill what is missing', () => {
  const before = { ...taxHistory, values: [openedIn2020, { ...openedIn2020, period: '2021' }], notes: [] };
  expect(earlierValueViews(before, '2023').map(({ period, text, tie }) => [period, text, tie])).toEqual([
    ['2022', '10.87亿元', 'joined'],
    ['2021', '10.2亿元', 'joined'],
    ['2020', '9.6亿元', null],
  ]);
  expect(seriesUpTo(before, '2022')?.points.map(({ period }) => period)).toEqual(['2021', '2022']);
  expect(earlierValueViews(null, '2023')).toEqual([]);
  expect(goalBeforeView(null)).toBeNull();
});
