import { expect, it } from 'vitest';
import {
  knownHead,
  knownName,
  knownTail,
  nameCounts,
} from '../../../lib/figures/names/ranking/name-counts.ts';

const counts = nameCounts();
const names = [...counts.reports.keys()];
const ofLength = (length: number) =>
  names.find((name) => name.length === length && /^\p{Script=Han}+$/u.test(name))!;

it('a name is known as a whole, with how many reports print it', () => {
  const name = ofLength(4);
  expect(knownName(counts, name)).toEqual({ text: name, reports: counts.reports.get(name) });
  expect(knownName(counts, `鑫${name}`)).toBeNull();
});

it.each([2, 6, 12])(
  'a known name of %i characters is found at the end of a longer one, and at its beginning',
  (length) => {
    const name = ofLength(length);
    // A rare character: no known name holds it.
    expect(knownTail(counts, `鑫${name}`)?.text).toBe(name);
    expect(knownTail(counts, `鑫鑫鑫${name}`)?.text).toBe(name);
    expect(knownHead(counts, `${name}鑫`)?.text).toBe(name);
  },
);

it('a longer one than twelve is not looked for, and none is found in itself', () => {
  const long = ofLength(13);
  expect(knownTail(counts, `鑫${long}`)?.text).not.toBe(long);
  expect(knownHead(counts, `${long}鑫`)?.text).not.toBe(long);
  const name = ofLength(12);
  expect(knownTail(counts, name)?.text).not.toBe(name);
  expect(knownHead(counts, name)?.text).not.toBe(name);
});
