import { expect, it } from 'vitest';
import { isCompoundFile, openCompoundFile } from '../../../lib/word/compound-file.ts';
import { makeCompound } from '../../helpers/made-compound.ts';

const made = makeCompound([
  ['WordDocument', new Uint8Array(5000).fill(7)],
  ['1Table', new Uint8Array(300).fill(8)],
]);

it('a compound file is known by all of its first eight bytes', () => {
  expect(isCompoundFile(made)).toBe(true);
  for (let at = 0; at < 8; at += 1) {
    const other = made.slice();
    other[at]! ^= 1;
    expect(isCompoundFile(other), String(at)).toBe(false);
  }
  expect(isCompoundFile(made.subarray(0, 7))).toBe(false);
});

it('a compound file gives its streams whole, by name', () => {
  const file = openCompoundFile(made);
  expect([...file.names].sort()).toEqual(['1Table', 'WordDocument']);
  expect(file.read('WordDocument')).toEqual(new Uint8Array(5000).fill(7));
  expect(file.read('1Table')).toEqual(new Uint8Array(300).fill(8));
  expect(file.read('0Table')).toBeNull();
});
