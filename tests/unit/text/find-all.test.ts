import { describe, expect, it } from 'vitest';
import { unitFinder } from '../../../lib/text/by-unit.ts';
import { findAll } from '../../../lib/text/find-all.ts';

describe('findAll', () => {
  it.each([
    ['桥梁、道路和管网', /[、和]/gu],
    ['桥梁、道路和管网', /[与及]/gu],
    ['3座桥', /\d*/gu],
    ['', /桥/gu],
  ])('finds in %s what matchAll finds', (words, pattern) => {
    const found = findAll(words, pattern).map(({ 0: match, index }) => [match, index]);
    expect(found).toEqual([...words.matchAll(pattern)].map(({ 0: match, index }) => [match, index]));
  });
  it('begins anew after a search that stopped half way', () => {
    const pattern = /和/gu;
    pattern.test('桥和路和渠');
    expect(findAll('桥和路和渠', pattern)).toHaveLength(2);
  });
});

describe('unitFinder', () => {
  const find = unitFinder('，。');
  it.each([
    [0, 2],
    [2, 2],
    [3, 5],
    [6, 6],
    [9, 6],
  ])('finds from %i on the next at %i', (from, at) => {
    expect(find('桥梁，道路。', from)).toBe(at);
  });
});
