import { describe, expect, it } from 'vitest';
import { agreementAt, type KeptContext, keptContext } from '../../../lib/snippets/anchor-context.ts';
import { squeeze } from '../../../lib/snippets/squeezed-text.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

/** Characters that stand once each, so that no part of them is like another. */
const distinct = (from: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + from + i)).join('');

const head = distinct(0, 10);
const tail = distinct(100, 10);
const before = distinct(200, 40);
const after = distinct(300, 40);

function kept(fields: Partial<Record<'before' | 'head' | 'tail' | 'after', string>> = {}): KeptContext {
  const parts = { before, head, tail, after, ...fields };
  return {
    quote: '5亿元',
    folded: '5亿元',
    prefix: parts.before + parts.head,
    suffix: parts.tail + parts.after,
    localPrefix: parts.head.length,
    localSuffix: parts.tail.length,
  };
}

/** How the words on either side of the quote agree with what was kept. */
function agreement(left: string, right: string, context = kept()) {
  return agreementAt(squeeze(`${left}5亿元${right}`), context, left.length, left.length + 3);
}

describe('how the surroundings of a place agree with those that were kept', () => {
  it('is wholly where nothing was touched', () => {
    expect(agreement(before + head, tail + after)).toEqual({
      sides: 2,
      local: 1,
      before: 1,
      after: 1,
      touching: { before: 1, after: 1 },
    });
  });

  it('is nothing among strangers', () => {
    expect(agreement(distinct(500, 90), distinct(600, 90))).toEqual({
      sides: 0,
      local: 0,
      before: 0,
      after: 0,
      touching: { before: 0, after: 0 },
    });
  });

  it.each([
    ['one character less before', before + head.slice(1), tail + after, 0.95],
    ['one character less behind', before + head, tail.slice(1) + after, 0.95],
    ['two others on either side', `${before}甲乙${head.slice(2)}`, `${tail.slice(0, 8)}甲乙${after}`, 0.8],
    ['all others before', before + distinct(700, 10), tail + after, 0.5],
    ['all others behind', before + head, distinct(700, 10) + after, 0.5],
    ['nothing before', before, tail + after, 0.5],
    ['nothing behind', before + head, after, 0.5],
    ['none for words put in before the quote', `${before}${head}甲乙丙`, tail + after, 1],
  ])('counts the characters of its own sentence: %s', (_what, left, right, local) => {
    expect(agreement(left, right).local).toBeCloseTo(local);
  });

  it('says nothing of what was not kept', () => {
    const bare = agreement('甲', '乙', kept({ before: '', head: '', tail: '', after: '' }));
    expect(bare).toEqual({
      sides: 0,
      local: null,
      before: null,
      after: null,
      touching: { before: null, after: null },
    });
    expect(agreement(before + head, tail, kept({ after: '' }))).toMatchObject({
      before: 1,
      after: null,
      touching: { before: 1, after: null },
    });
    expect(agreement(head, tail + after, kept({ before: '' }))).toMatchObject({
      before: null,
      after: 1,
      touching: { before: null, after: 1 },
    });
    expect(agreement(head, '', kept({ before: '', tail: '', after: '' })).local).toBe(1);
  });

  it.each([
    ['eight', 8, 1],
    ['forty-eight', 48, 1],
    ['fifty, the farthest two gone', 50, 0.95],
  ])('finds what stands beyond the sentence pushed off by %s characters', (_what, length, share) => {
    const put = distinct(800, length);
    const pushed = agreement(before + put + head, tail + put + after);
    expect(pushed.before).toBeCloseTo(share);
    expect(pushed.after).toBeCloseTo(share);
    expect(pushed.sides).toBe(0);
    expect(pushed.local).toBe(1);
  });

  it('finds it where the sentence is shorter than it was', () => {
    expect(agreement(before, after)).toMatchObject({ before: 1, after: 1, local: 0 });
  });

  it('is none beyond the sentence where more than half of it is gone', () => {
    const half = (gone: number) => distinct(900, gone);
    expect(agreement(half(20) + before.slice(20) + head, tail + after.slice(0, 20) + half(20))).toMatchObject(
      {
        before: 0.5,
        after: 0.5,
      },
    );
    expect(agreement(half(21) + before.slice(21) + head, tail + after.slice(0, 19) + half(21))).toMatchObject(
      {
        before: 0,
        after: 0,
      },
    );
  });

  it('is told by the sixteen characters that touch the sentence, where those beyond are new', () => {
    const touching = agreement(
      distinct(900, 24) + before.slice(24) + head,
      tail + after.slice(0, 16) + distinct(950, 24),
    );
    expect(touching).toMatchObject({ before: 0, after: 0, touching: { before: 1, after: 1 }, sides: 2 });
    const less = agreement(
      distinct(900, 25) + before.slice(25) + head,
      tail + after.slice(0, 15) + distinct(950, 25),
    ).touching;
    expect(less.before).toBeCloseTo(15 / 16);
    expect(less.after).toBeCloseTo(15 / 16);
  });

  it('never is less beside the sentence than over all', () => {
    const fresh = agreement(
      before.slice(0, 36) + distinct(900, 4) + head,
      tail + distinct(950, 4) + after.slice(4),
    );
    expect(fresh).toMatchObject({ before: 0.9, after: 0.9, touching: { before: 0.9, after: 0.9 }, sides: 0 });
  });

  it('takes the characters beyond the sentence up to forty-eight a side', () => {
    const [long, longer] = [distinct(200, 60), distinct(400, 60)];
    const context = kept({ before: long, after: longer });
    const cut = (gone: number) =>
      agreement(
        distinct(900, gone) + long.slice(gone) + head,
        tail + longer.slice(0, 60 - gone) + distinct(950, gone),
        context,
      );
    expect(cut(12)).toMatchObject({ before: 1, after: 1 });
    expect(cut(13).before).toBeCloseTo(47 / 48);
    expect(cut(13).after).toBeCloseTo(47 / 48);
  });

  it('has a side untouched where the next eight characters are the kept ones', () => {
    const left = (same: number) => `${before.slice(0, 39 - same)}改${before.slice(40 - same)}`;
    const right = (same: number) => `${after.slice(0, same)}改${after.slice(same + 1)}`;
    expect(agreement(left(8) + head, tail + right(8)).sides).toBe(2);
    expect(agreement(left(7) + head, tail + right(8)).sides).toBe(1);
    expect(agreement(left(8) + head, tail + right(7)).sides).toBe(1);
    expect(agreement(left(7) + head, tail + right(7)).sides).toBe(0);
  });
});

describe('how far the own sentence reaches', () => {
  const reach = (prefix: string, quote: string, suffix: string, sentence: string) => {
    const { localPrefix, localSuffix } = keptContext(
      keptSnippet({
        quote,
        sentence,
        anchor: { start: 0, end: 0, prefix, suffix, twins: 0, textLength: 0 },
      }),
    );
    return [localPrefix, localSuffix];
  };
  it.each([
    ['as kept', '平稳。税收', '5亿元', '，好。其余。', '税收5亿元，好。', [2, 3]],
    [
      'by the second of two equal numbers',
      '税收5亿元，产值',
      '5亿元',
      '。其余。',
      '税收5亿元，产值5亿元。',
      [8, 1],
    ],
    ['by the first of two', '税收', '5亿元', '，产值5亿元。其余。', '税收5亿元，产值5亿元。', [2, 7]],
    ['to what was kept of a longer one', '收', '5亿元', '，好', '税收5亿元，好。', [1, 2]],
    ['without blanks', '平 稳。\n税 收', '5 亿元', ' ，好。其 余。', '税收5亿元，好。', [2, 3]],
    ['by its stops, of a sentence read otherwise', '平稳！税收', '5亿元', '，好？其余。', '别的话。', [2, 3]],
    ['by its last stop before', '平。稳。税收', '5亿元', '，好!其余。', '别的话。', [2, 3]],
    ['by nothing without stops', '平稳税收', '5亿元', '，好', '别的话。', [4, 2]],
    [
      'by its stops where one side alone fits',
      '别处。税收',
      '5亿元',
      '，差。其余',
      '税收5亿元，好。',
      [2, 3],
    ],
    [
      'by its stops where the other side alone fits',
      '别处。产值',
      '5亿元',
      '，好。其余',
      '税收5亿元，好。',
      [2, 3],
    ],
  ])('%s', (_what, prefix, quote, suffix, sentence, lengths) => {
    expect(reach(prefix, quote, suffix, sentence)).toEqual(lengths);
  });
});
