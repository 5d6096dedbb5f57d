import { describe, expect, it } from 'vitest';
import { contextCandidates, exactCandidates } from '../../../lib/snippets/anchor-candidates.ts';
import type { KeptContext } from '../../../lib/snippets/anchor-context.ts';
import { squeeze } from '../../../lib/snippets/squeezed-text.ts';

/** Characters that stand once each, so that no part of them is like another. */
const distinct = (from: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + from + i)).join('');

/** Every `every`-th character, counted from the near end, is another: no longer run is left. */
const worn = (words: string, every: number, from: 'start' | 'end'): string =>
  [...words]
    .map((c, i) => ((from === 'start' ? i : words.length - 1 - i) % every === every - 1 ? '改' : c))
    .join('');

const prefix = distinct(0, 80);
const suffix = distinct(200, 80);
const contextOf = (fields: Partial<KeptContext> = {}): KeptContext => ({
  quote: '5亿元',
  folded: '5亿元',
  prefix,
  suffix,
  localPrefix: 10,
  localSuffix: 10,
  ...fields,
});
const stranger = (nth: number, length = 150) => distinct(5000 + 300 * nth, length);

/** What stands at the places that a context leads to, best first, each once. */
function places(text: string, kept = contextOf(), hint = 0): string[] {
  return [
    ...new Set(contextCandidates(squeeze(text), kept, hint).map(({ start, end }) => text.slice(start, end))),
  ];
}
const startsOf = (text: string, kept: KeptContext, hint = 0) => [
  ...new Set(contextCandidates(squeeze(text), kept, hint).map(({ start }) => start)),
];

describe('a place is found by what stood around it', () => {
  it.each(['5亿元', '6.2亿元', '', '完成投资6.2亿元'])('whatever stands there now: %j', (now) => {
    expect(places(prefix + now + suffix)).toEqual([now]);
    expect(places(stranger(0) + prefix + now + suffix + stranger(1))).toEqual([now]);
  });

  it.each([
    ['before it alone', `${prefix}6亿元`, ''],
    ['behind it alone', '6亿元', suffix],
  ])('%s', (_what, left, right) => {
    const kept = contextOf(right === '' ? { suffix: '' } : { prefix: '' });
    expect(startsOf(`${stranger(0)}${left}${right}${stranger(1)}`, kept)).toContain(
      right === '' ? 150 + 80 : 150,
    );
  });

  it('of nothing that was kept nowhere', () => {
    expect(places(prefix + suffix, contextOf({ prefix: '', suffix: '' }))).toEqual([]);
    expect(places(stranger(0))).toEqual([]);
  });

  it('with edited words on both sides, up to two fifths of the near ones', () => {
    // 28 characters a side are compared; 11 others of them are few enough.
    const edited = (near: number, every: number) => {
      const words = prefix.slice(80 - near);
      return prefix.slice(0, 80 - near) + worn(words, every, 'end');
    };
    expect(places(`${edited(28, 3)}6亿元${suffix}`)).toEqual(['6亿元']);
    expect(places(`${edited(28, 2)}6亿元${suffix}`)).toEqual([]);
  });

  it('where eight characters in a row are left of the sixty-four beside it', () => {
    // Elsewhere every seventh is another, so that no eight stand in a row.
    const left = worn(prefix, 7, 'end');
    const right = worn(suffix, 7, 'start');
    expect(places(`${left}6亿元${right}`)).toEqual([]);
    for (const far of [0, 16, 32, 48]) {
      const restored =
        left.slice(0, 80 - far - 8) + prefix.slice(80 - far - 8, 80 - far) + left.slice(80 - far);
      expect(places(`${restored}6亿元${right}`), `${far} before`).toEqual(['6亿元']);
      const behind = right.slice(0, far) + suffix.slice(far, far + 8) + right.slice(far + 8);
      expect(places(`${left}6亿元${behind}`), `${far} behind`).toEqual(['6亿元']);
    }
    const tooFar = prefix.slice(8, 16);
    expect(places(`${left.slice(0, 8)}${tooFar}${left.slice(16)}6亿元${right}`)).toEqual([]);
    expect(places(`${left}6亿元${right.slice(0, 64)}${suffix.slice(64, 72)}${right.slice(72)}`)).toEqual([]);
  });

  it('by a longer run where a short one stands often', () => {
    const near = prefix.slice(72);
    const often = (times: number) =>
      Array.from({ length: times }, (_, nth) => stranger(nth, 60) + near).join('');
    const left = worn(prefix.slice(0, 64), 7, 'end') + prefix.slice(64);
    const right = worn(suffix, 7, 'start');
    // The eight characters stand once more at the place itself, the sixteen there alone.
    for (const times of [5, 6, 9])
      expect(
        places(`${often(times)}${left}6亿元${right}`, contextOf(), times * 68 + 80),
        `${times}`,
      ).toContain('6亿元');
    const worse = worn(prefix.slice(0, 72), 7, 'end') + near;
    expect(places(`${often(5)}${worse}6亿元${right}`, contextOf(), 5 * 68 + 80)).toContain('6亿元');
    expect(places(`${often(6)}${worse}6亿元${right}`, contextOf(), 6 * 68 + 80)).toEqual([]);
  });

  it('by its own words where it is long', () => {
    const quote = distinct(1000, 24);
    const now = `${stranger(0)}${quote}${stranger(1)}`;
    expect(places(now, contextOf({ quote, folded: quote }))).toContain(quote);
    const short = distinct(1000, 23);
    expect(
      places(`${stranger(0)}${short}${stranger(1)}`, contextOf({ quote: short, folded: short })),
    ).toEqual([]);
  });

  it('by the beginning, the middle or the end of long words alone', () => {
    const quote = distinct(1000, 40);
    const kept = contextOf({ quote, folded: quote, prefix: '', suffix: '' });
    const others = worn(quote, 7, 'start');
    for (const at of [0, 16, 32]) {
      const now = others.slice(0, at) + quote.slice(at, at + 8) + others.slice(at + 8);
      expect(places(`${stranger(0)}${now}${stranger(1)}`, kept), `${at}`).toContain(now);
    }
  });
});

describe('of several places', () => {
  const near = prefix.slice(40);
  const copies = (count: number) =>
    Array.from({ length: count }, (_, nth) => `${stranger(nth)}${near}${nth}亿元`).join('');
  const length = 150 + 40 + 3;
  const kept = contextOf({ prefix: near, suffix: '' });

  it('three are looked at, the nearest to where it stood', () => {
    const starts = startsOf(copies(5), kept, 2 * length + 190);
    expect(starts).toEqual([2, 1, 3].map((nth) => nth * length + 190));
  });

  it('those that more speaks for come first', () => {
    const text = `${copies(3)}${stranger(9)}${near}9亿元${suffix}`;
    expect(startsOf(text, contextOf({ prefix: near }), 0)[0]).toBe(3 * length + 190);
  });
});

describe('places where the quote itself stands', () => {
  const left = distinct(0, 100);
  const right = distinct(200, 100);
  const sorted = (first: string, second: string, hint: 'first' | 'second') => {
    const text = first + second;
    const at = [first.indexOf('5亿元'), first.length + second.indexOf('5亿元')];
    const kept = contextOf({ prefix: left, suffix: right });
    const found = exactCandidates(squeeze(text), kept, hint === 'first' ? at[0]! : at[1]!);
    return found.map(({ start, end }) => {
      expect(text.slice(start, end)).toBe('5亿元');
      return start === at[0] ? 'first' : 'second';
    });
  };
  const whole = `${left}5亿元${right}`;
  /** The same with one character changed, so far from the quote. */
  const editedBefore = (far: number) => `${left.slice(0, 100 - far)}改${left.slice(101 - far)}5亿元${right}`;
  const editedBehind = (far: number) => `${left}5亿元${right.slice(0, far - 1)}改${right.slice(far)}`;

  it.each([1, 2, 64])('are told by a character up to sixty-four away: %i', (far) => {
    for (const other of [editedBefore(far), editedBehind(far)]) {
      expect(sorted(other, whole, 'first')).toEqual(['second', 'first']);
      expect(sorted(whole, other, 'second')).toEqual(['first', 'second']);
    }
  });

  it('are not told by one farther away', () => {
    for (const other of [editedBefore(65), editedBehind(65)]) {
      expect(sorted(other, whole, 'first')).toEqual(['first', 'second']);
      expect(sorted(whole, other, 'second')).toEqual(['second', 'first']);
    }
  });

  it('have no neighbours beyond the ends of the text', () => {
    const kept = contextOf({ prefix: left, suffix: right });
    const text = `5亿元${distinct(900, 30)}${left.slice(-2)}5亿元`;
    expect(exactCandidates(squeeze(text), kept, 0).map(({ start }) => start)).toEqual([35, 0]);
  });
});
