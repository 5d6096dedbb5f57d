import { describe, expect, it } from 'vitest';
import { foldUnit } from '../../../lib/pdf/glyphs.ts';
import type { Inset } from '../../../lib/pdf/insets.ts';
import { withoutInsets } from '../../../lib/pdf/insets.ts';
import { isGarbled, readItems } from '../../../lib/pdf/page-items.ts';
import type { Row } from '../../../lib/pdf/rows.ts';

describe('the character that a sign of a print means', () => {
  it.each([
    ['a radical', '\u2fa6', '金'],
    ['a radical’s other form', '\u2ea0', '民'],
    ['a compatibility ideograph', '\uf9b4', '領'],
    ['the first of these', '\uf900', '豈'],
    ['the last that has another', '\ufad9', '龎'],
    ['a long dash', '\u2e3a', '—'],
    ['a longer one', '\u2e3b', '—'],
    ['a wave', '\u301c', '～'],
    ['an upright comma', '︐', '，'],
    ['an upright bracket', '︵', '（'],
    ['the last upright sign', '﹄', '』'],
    ['an upright sign without another', '\ufe45', '\ufe45'],
    ['a character', '税', '税'],
    ['a letter', 'a', 'a'],
    ['a full-width digit', '５', '５'],
    ['a sign behind the compatibility ideographs', '\ufb00', '\ufb00'],
  ])('of %s', (_what, printed, meant) => {
    expect(foldUnit(printed, false)).toBe(meant);
  });

  it('is a superscript where a digit is raised, and no other', () => {
    expect(['0', '2', '9', 'a', '/', ':'].map((unit) => foldUnit(unit, true)).join('')).toBe('⁰²⁹a/:');
    expect(foldUnit('2', false)).toBe('2');
  });

  it('upright signs are each that of lines', () => {
    const upright = '︐︑︒︓︔︕︖︗︘︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
    expect([...upright].map((unit) => foldUnit(unit, false)).join('')).toBe(
      '，、。：；！？〖〗…—（）｛｝〔〕【】《》〈〉「」『』',
    );
  });
});

describe('pages whose glyphs have no characters', () => {
  const garbled = (...texts: string[]) =>
    isGarbled([{ items: texts.map((str) => ({ str, transform: [1, 0, 0, 1, 0, 0], width: 1 })) } as never]);
  const strange = '\ue000';

  it('are told by more than two fifths of strange signs', () => {
    expect(garbled('税'.repeat(6) + strange.repeat(4))).toBe(false);
    expect(garbled('税'.repeat(6) + strange.repeat(5))).toBe(true);
    expect(garbled(strange)).toBe(true);
    expect(garbled('')).toBe(false);
  });

  it('are told by signs that are no words, where there are sixty and more', () => {
    const signs = 'Q#Z';
    expect(garbled(signs.repeat(20))).toBe(true);
    expect(garbled(signs.repeat(19))).toBe(false);
    expect(garbled(`${signs.repeat(20)}${'税'.repeat(26)}`)).toBe(false);
    expect(garbled(`${signs.repeat(20)}${'税'.repeat(25)}`)).toBe(true);
  });

  it('are told by signs that Chinese print does not have, and not by one', () => {
    const text = '全镇税收稳步增长'.repeat(20);
    expect(garbled(`${text}é`)).toBe(false);
    expect(garbled(`${text}éñ`)).toBe(true);
    expect(garbled(`${'tax and growth '.repeat(20)}éñéñ`)).toBe(false);
  });

  it('are none with figures alone', () => {
    expect(garbled('12.5% 3,400 + 7 - 8 '.repeat(10))).toBe(false);
  });
});

describe('the items of a page', () => {
  it('that run from top to bottom are a line that is turned', () => {
    const given = { str: '税收', dir: 'ttb', transform: [10, 0, 0, 10, 100, 700], width: 10, height: 20 };
    expect(readItems([given])).toEqual([{ str: '税收', transform: [0, -10, 10, 0, 95, 700], width: 20 }]);
    expect(readItems([{ ...given, height: undefined }])[0]!.width).toBe(10);
    expect(readItems([{ ...given, dir: 'ltr' }])).toEqual([{ ...given, dir: 'ltr' }]);
  });
});

describe('a line beside a box', () => {
  const row = (fields: Partial<Row>): Row => ({
    page: 1,
    pieces: [],
    x0: 100,
    x1: 300,
    y: 110,
    size: 10,
    ...fields,
  });
  const inset = (fields: Partial<Inset>): Inset => ({
    ...{
      page: 1,
      pieces: [],
      x0: 320,
      size: 8,
      top: 100,
      bottom: 200,
      left: { edge: 300, by: 120 },
      right: null,
    },
    ...fields,
  });
  const read = (line: Partial<Row>, box: Partial<Inset> = {}) => {
    const { x0, x1 } = withoutInsets(row(line), [inset(box)]);
    return [x0, x1];
  };

  it('is as long as if no box took its room', () => {
    expect(read({})).toEqual([100, 420]);
    expect(read({ x1: 305 })).toEqual([100, 425]);
    expect(read({ x1: 306 })).toEqual([100, 306]);
    expect(read({ x0: 500, x1: 600 }, { left: null, right: { edge: 500, by: 120 } })).toEqual([380, 600]);
    expect(read({ x0: 495, x1: 600 }, { left: null, right: { edge: 500, by: 120 } })).toEqual([375, 600]);
    expect(read({ x0: 494, x1: 600 }, { left: null, right: { edge: 500, by: 120 } })).toEqual([494, 600]);
  });

  it('stands beside it as far as its type reaches into the box’s room', () => {
    expect(read({ y: 100 })).toEqual([100, 300]);
    expect(read({ y: 101 })).toEqual([100, 420]);
    expect(read({ y: 207 })).toEqual([100, 420]);
    expect(read({ y: 208 })).toEqual([100, 300]);
    expect(read({ page: 2 })).toEqual([100, 300]);
  });

  it('stays as it is where the box takes nothing from it', () => {
    expect(read({}, { left: { edge: 300, by: 0 } })).toEqual([100, 300]);
    expect(read({}, { left: null })).toEqual([100, 300]);
  });
});
