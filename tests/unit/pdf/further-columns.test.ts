import { describe, expect, it } from 'vitest';
import { endsShort, findRises } from '../../../lib/pdf/short-columns.ts';
import { piece, rowOf } from '../../helpers/printed-pieces.ts';

describe('a further column, by the order in which a file draws', () => {
  /** Lines of ten characters, ten points high and twenty apart. */
  const column = (x: number, from: number, lines: number) =>
    Array.from({ length: lines }, (_, i) => piece(x, from + i * 20, '全镇经济平稳健康发展'));

  it.each<[string, ReturnType<typeof column>, { end: number; start: number }[]]>([
    [
      'begins where it goes up to the right',
      [...column(0, 100, 6), ...column(120, 100, 4)],
      [{ end: 100, start: 120 }],
    ],
    [
      'begins where its leftmost line does',
      [...column(0, 100, 6), ...column(140, 100, 1), ...column(120, 120, 3)],
      [{ end: 100, start: 120 }],
    ],
    ['is none where it goes on downwards', [...column(0, 100, 6), ...column(120, 220, 4)], []],
    ['is none to the left', [...column(120, 100, 6), ...column(0, 100, 4)], []],
    ['is none where it goes up by little', [...column(0, 100, 3), ...column(120, 101, 4)], []],
    [
      'ends where print comes back',
      [...column(0, 100, 6), ...column(130, 100, 2), ...column(90, 400, 2)],
      [{ end: 100, start: 130 }],
    ],
    [
      'is one where it goes up by four heights',
      [...column(0, 100, 3), ...column(120, 100, 4)],
      [{ end: 100, start: 120 }],
    ],
  ])('%s', (_what, pieces, found) => expect(findRises(pieces)).toEqual(found));

  const rows = (from: number, lines: number) =>
    Array.from({ length: lines }, (_, i) => rowOf(from + i * 20, '全镇经济平稳健康发展'));
  it.each<[string, from: number, lines: number, short: boolean]>([
    ['begins at the top and ends four lines before', 100, 6, true],
    ['ends three lines before', 100, 7, false],
    ['begins a line below', 120, 4, true],
    ['begins a line and a half below', 130, 4, false],
    ['is a line alone', 100, 1, true],
    ['is as long', 100, 10, false],
    ['begins far below', 180, 1, false],
  ])('ends short of the one on its left: %s', (_what, from, lines, short) =>
    expect(endsShort(rows(100, 10), rows(from, lines))).toBe(short),
  );
});
