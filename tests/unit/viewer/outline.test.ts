import { expect, it } from 'vitest';
import { findDestination } from '../../../entrypoints/viewer/pdf-view/outline.ts';

const document = {
  getDestination: async (name: string) =>
    name === 'known' ? [{ num: 7 }, { name: 'XYZ' }, 72, 500, null] : null,
  getPageIndex: async ({ num }: { num: number }) => num - 5,
} as never;

it.each([
  ['a name', 'known', { page: 2, x: 72, y: 500 }],
  ['a name that the file does not have', 'unknown', null],
  ['a page and a point on it', [3, { name: 'XYZ' }, 90, 400, 0], { page: 3, x: 90, y: 400 }],
  ['a page and a height', [3, { name: 'FitH' }, 400], { page: 3, x: 0, y: 400 }],
  ['a whole page', [3, { name: 'Fit' }], { page: 3, x: 0, y: null }],
  ['nothing', null, null],
])('finds where an entry leads that is %s', async (_what, destination, place) => {
  expect(await findDestination(document, destination)).toEqual(place);
});
