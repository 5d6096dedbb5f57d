import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../../lib/snippets/make-snippet.ts';

/** How many characters are kept on either side of a number that stands at 500 to 504 of a thousand. */
function kept(sentence: { start: number; end: number }, text = '稳'.repeat(1000)) {
  const { prefix, suffix } = makeAnchor(text, { start: 500, end: 504 }, sentence);
  return [prefix.length, suffix.length];
}

describe('what is kept around a place', () => {
  it.each([
    ['sixty-four characters a side', [495, 510], [64, 64]],
    ['so many where the sentence and thirty-two more are fewer', [468, 536], [64, 64]],
    ['the sentence and thirty-two more', [467, 537], [65, 65]],
    ['the sentence and thirty-two more, on either side its own', [400, 600], [132, 128]],
    ['two hundred and fifty-six at most', [277, 727], [255, 255]],
    ['two hundred and fifty-six at most of a long sentence', [100, 900], [256, 256]],
  ])('is %s', (_what, [start, end], lengths) => {
    expect(kept({ start: start!, end: end! })).toEqual(lengths);
  });

  it('ends with the text', () => {
    const { start, end, prefix, suffix, textLength } = makeAnchor(
      '税收5亿元。',
      { start: 2, end: 5 },
      { start: 0, end: 6 },
    );
    expect({ start, end, prefix, suffix, textLength }).toEqual({
      start: 2,
      end: 5,
      prefix: '税收',
      suffix: '。',
      textLength: 6,
    });
  });
});

describe('what is kept of a table', () => {
  const rows = (count: number) => '岸线整治\t12公里\n'.repeat(count);
  const prefixOf = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    const span = { start, end: start + quote.length };
    const line = text.lastIndexOf('\n', start) + 1;
    return makeAnchor(text, span, { start: line, end: text.length }).prefix;
  };

  it.each([
    ['begins with its first row', `项目\t完成\n${rows(12)}绿地\t`, '7公顷', `项目\t完成\n${rows(12)}绿地\t`],
    [
      'begins behind the line before it',
      `${'前'.repeat(99)}\n项目\t完成\n${rows(12)}绿地\t`,
      '7公顷',
      `项目\t完成\n${rows(12)}绿地\t`,
    ],
    [
      'begins so for a cell that is the first of its row',
      `项目\t完成\n${rows(12)}`,
      '7公顷',
      `项目\t完成\n${rows(12)}`,
    ],
  ])('%s', (_what, before, quote, prefix) => {
    expect(prefixOf(`${before}${quote}\t甲\n后记。`, quote)).toBe(prefix);
  });

  it('is two hundred and fifty-six characters at most', () => {
    expect(prefixOf(`项目\t完成\n${rows(40)}绿地绿地绿地\t7公顷`, '7公顷')).toHaveLength(256);
  });

  it('is not asked for outside tables', () => {
    expect(prefixOf(`项目\t完成\n${rows(12)}绿地7公顷`, '7公顷')).toHaveLength(64);
  });
});

describe('how often the sentence stands in the text besides', () => {
  it.each([
    ['新增412个。', 0],
    ['新增412个。平稳。新增412个。', 1],
    ['新增412个。新增412个。新增412个。', 2],
    ['新增412个。另新增412个人。', 0],
  ])('%s: %i', (text, twins) => {
    expect(makeAnchor(text, { start: 2, end: 6 }, { start: 0, end: 7 }).twins).toBe(twins);
  });
});
