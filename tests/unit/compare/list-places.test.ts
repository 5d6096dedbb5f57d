import { expect, it } from 'vitest';
import { listPlaces, type PlacedReport } from '../../../lib/compare/list-places.ts';

const made = (placeKey: string, place: string, period: string | null): PlacedReport => ({
  placeKey,
  identity: { place, placeType: '镇', district: '样例区', city: '样例市', province: '样例市', period },
});

it('lists each place once with what is kept of it, those read in first', () => {
  const places = listPlaces({
    past: [made('样例区/青禾镇', '青禾镇', '2021'), made('样例区/青禾镇', '青禾镇', '2022')],
    opened: [
      made('样例区/松林镇', '松林镇', '2023H1'),
      made('样例区/青禾镇', '青禾镇', '2023H1'),
      made('样例区/松林镇', '松林镇', null),
      made('', '某镇', '2020'),
    ],
  });
  expect(places.map(({ place, past, opened, from, to }) => [place, past, opened, from, to])).toEqual([
    ['青禾镇', 2, 1, '2021', '2023H1'],
    ['松林镇', 0, 2, '2023H1', '2023H1'],
  ]);
  expect(places[0]!.within).toEqual(['样例市', '样例区']);
});

it('places a report on five years by its end', () => {
  const past = ['2019', '2017..2021', '2022'].map((period) => made('样例区/青禾镇', '青禾镇', period));
  expect(listPlaces({ past, opened: [] })).toMatchObject([{ from: '2019', to: '2022' }]);
});
