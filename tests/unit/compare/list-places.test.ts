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

it('orders places by what was read in, then by what was opened, then by name', () => {
  const places = listPlaces({
    past: [made('d', '丁镇', null), made('d', '丁镇', null), made('a', '阿镇', null)],
    opened: [
      made('b', '白镇', null),
      made('c', '陈镇', null),
      made('c', '陈镇', null),
      made('e', '安镇', null),
    ],
  });
  expect(places.map(({ place }) => place)).toEqual(['丁镇', '阿镇', '陈镇', '安镇', '白镇']);
  expect(places[0]).toMatchObject({ placeKey: 'd', past: 2, opened: 0, from: null, to: null });
});

it('names what a place lies in once, and not the place itself', () => {
  const identity = { place: '样例市', placeType: '市', district: null, city: '样例市', province: '样例省' };
  const [city] = listPlaces({
    past: [{ placeKey: 'c', identity: { ...identity, period: null } }],
    opened: [],
  });
  expect(city!.within).toEqual(['样例省']);
});
