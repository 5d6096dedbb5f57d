import { describe, expect, it } from 'vitest';
import { isOfExpectedPlace } from '../../../lib/compare/expected-place.ts';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { madePlace } from '../../helpers/made-place.ts';

const places = buildPlaceIndex([
  madePlace('d', '样例区', '区'),
  madePlace('d-old', '旧镇', '镇', { parent: 'd', to: '2015-11-04' }),
  madePlace('d-z', '青禾镇', '镇', { parent: 'd', predecessors: ['d-old'] }),
  madePlace('alone', '松林镇', '镇'),
]);

/** A place as a report is read: its id, its name, the district around it. */
const read = (placeId: string | null, place: string | null, district: string | null) => ({
  ...{ placeId, place, district },
});

describe('a report that was read in for a place', () => {
  it.each([
    ['d-z', read('d-z', '青禾镇', '样例区'), true],
    ['d-z', read(null, null, '外区'), true],
    ['d-z', read('d-old', '旧镇', '样例区'), true],
    ['d-z', read('alone', '松林镇', null), false],
    ['alone', read('d-old', '旧镇', '样例区'), false],
    ['d-z', read(null, '青禾镇', '样例区'), true],
    ['d-z', read(null, '青禾镇', null), true],
    ['d-z', read(null, '青禾镇', '外区'), false],
    ['d-z', read(null, '松林镇', '样例区'), false],
    ['alone', read(null, '松林镇', '外区'), true],
    ['样例区/荷塘镇', read(null, '荷塘镇', '样例区'), true],
    ['样例区/荷塘镇', read(null, '荷塘镇', null), true],
    ['样例区/荷塘镇', read(null, '荷塘镇', '外区'), false],
    ['/荷塘镇', read(null, '荷塘镇', '外区'), true],
    ['样例区/荷塘镇', read(null, '柳岙镇', '样例区'), false],
    ['gone', read(null, '荷塘镇', null), false],
  ])('with key %s: %o, %s', (key, identity, is) => {
    expect(isOfExpectedPlace(identity, key, places)).toBe(is);
  });
});
