import { describe, expect, it } from 'vitest';
import { levelInitials } from '../../../lib/pdf/initials.ts';
import type { Piece } from '../../../lib/pdf/pieces.ts';
import { page, piece } from '../../helpers/printed-pieces.ts';

// Text in type of ten points; an initial of thirty whose baseline is at 36.

const text = '全镇经济平稳健康发展';
const body = (x = 0) => [60, 72, 84, 96].map((y) => piece(x, y, text));
const beside = (x: number, ...ys: number[]) => ys.map((y) => piece(x, y, text));
const initial = (str = '今', more: Partial<Piece> = {}) => piece(0, 36, str, { size: 30, x1: 30, ...more });
const level = (first: Piece, lines: readonly Piece[]) => levelInitials([page([first, ...lines, ...body()])]);

describe('an initial set over several lines', () => {
  it('is read at the beginning of the first of them, and the others get its room', () => {
    const own = initial();
    const [inset, ...more] = level(own, [piece(34, 12, text), ...beside(32, 24, 36)]);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ x0: 0, x1: 34, y: 12 });
    expect(inset).toEqual({
      ...{ page: 0, pieces: [], x0: 0, size: 30, left: null },
      ...{ top: 13, bottom: 37, right: { edge: 32, by: 32 } },
    });
  });

  it('stands where its column begins, though it is set in itself', () => {
    const own = initial('今', { x0: 20, x1: 50 });
    expect(level(own, beside(52, 12, 24, 36))[0]!.right).toEqual({ edge: 52, by: 52 });
    const far = initial('今', { x0: 27, x1: 57 });
    expect(level(far, beside(59, 12, 24, 36))[0]!.right).toEqual({ edge: 59, by: 32 });
  });

  const three = [12, 24, 36];
  it.each<[string, Piece, Piece[], boolean]>([
    ['a sign before it', initial('“今'), beside(32, ...three), true],
    ['a sign behind it', initial('1、'), beside(32, ...three), true],
    ['two characters', initial('今年'), beside(32, ...three), false],
    ['a letter', initial('A'), beside(32, ...three), false],
    ['type just large enough', initial('今', { size: 16 }), beside(32, 24, 36), true],
    ['smaller type', initial('今', { size: 15.9 }), beside(32, 24, 36), false],
    ['two lines beside it', initial(), beside(32, 24, 36), true],
    ['one line beside it', initial(), beside(32, 24), false],
    ['one line in two pieces', initial(), [...beside(32, 24), piece(140, 24, text)], false],
    ['lines set in', initial(), beside(56, ...three), true],
    ['lines far from it', initial(), beside(56.1, ...three), false],
    ['lines that begin a little within it', initial(), beside(25, ...three), true],
    ['lines that begin in its middle', initial(), beside(24.9, ...three), false],
    ['a last line a little below it', initial(), beside(32, 24, 44), true],
    ['a last line too far below it', initial(), beside(32, 24, 44.1), false],
    ['a first line above it', initial(), beside(32, 6, 24), false],
    ['lines of smaller type', initial(), beside(32, ...three).map((one) => ({ ...one, size: 9 })), false],
    [
      'lines of nearly its text’s type',
      initial(),
      beside(32, ...three).map((one) => ({ ...one, size: 9.1 })),
      true,
    ],
  ])('is one with %s: %s', (_what, own, lines, is) => {
    expect(level(own, lines)).toHaveLength(is ? 1 : 0);
    if (!is) expect(own).toMatchObject({ y: 36, x0: 0 });
  });
});
