// @vitest-environment node
import { expect, test } from 'vitest';
import { baseNoteViews } from '../../../entrypoints/session/views.ts';
import { seedBaseNotes } from '../../../lib/knowledge/seeds.ts';

test('a base note shows whole years as years, other spans by their months, with every source', () => {
  const ids = ['epidemic-2020', 'epidemic-2020-q1', 'economic-census-2018-retail'];
  const notes = ids.map((id) => seedBaseNotes.find((note) => note.id === id)!);
  const views = baseNoteViews({ values: [], notes, goal: null, series: null });
  expect(views.map(({ period }) => period)).toEqual(['2020', '2020-01..2020-03', '2016..2019']);
  expect(views[0]!.sources).toHaveLength(2);
  expect(baseNoteViews(null)).toEqual([]);
});
