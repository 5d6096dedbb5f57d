import { expect, test } from 'vitest';
import { findEarlierValues } from '../../../lib/compare/earlier-values.ts';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { seedBaseNotes } from '../../../lib/knowledge/seeds.ts';
import { madeFigure } from '../../helpers/made-figure.ts';

const identity = { placeId: null, genre: 'report' as const };
const places = buildPlaceIndex([]);

/** The notes that ship on the base of a year-on-year growth. */
function notesOn(indicatorId: string, period: string) {
  const figure = madeFigure({
    ...{ text: '5.2%', indicator: '某指标', indicatorId, value: 5.2, unit: '%' },
    ...{ kind: 'change' as const, dir: 'up' as const, basis: '同比', period },
  });
  return findEarlierValues({ figure, identity, reports: [], notes: seedBaseNotes, places });
}

test.each([
  ['industrial-value-added-above-scale', '2025', ['comparable-scope-2024-industry']],
  ['fixed-asset-investment', '2025', ['comparable-scope-2024-investment']],
  ['online-retail-sales', '2025H1', ['comparable-scope-2024-online-retail']],
  ['housing-sales-area', '2025', ['comparable-scope-2024-real-estate']],
  ['gdp', '2019', ['economic-census-2018-gdp']],
  ['gdp', '2024', ['economic-census-2023-gdp']],
  ['retail-sales', '2020', ['economic-census-2018-retail']],
  ['urbanisation-rate', '2020', ['population-census-2020-urbanisation']],
  ['tourist-visits', '2021', ['epidemic-2020']],
  ['gdp', '2021Q1', ['epidemic-2020', 'epidemic-2020-q1']],
  ['retail-sales', '2023', ['epidemic-2022']],
  ['gdp', '2013', []],
  ['theft-cases', '2025', []],
])('the base of %s in %s has its notes', (indicator, period, ids) => {
  const notes = notesOn(indicator, period)?.notes ?? [];
  expect(notes.map(({ id }) => id).sort()).toEqual(ids);
});

test('every note rests on the statistics bureau, a government or its report', () => {
  const national = seedBaseNotes.filter(({ area }) => area === null);
  expect(national.length).toBeGreaterThanOrEqual(15);
  for (const { id, sources } of national)
    expect(
      sources.some(({ publisher }) => /国家统计局|国务院|财政|税务/.test(publisher)),
      id,
    ).toBe(true);
});
