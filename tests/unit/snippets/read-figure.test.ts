import { describe, expect, it } from 'vitest';
import { readFigureOf } from '../../../lib/snippets/read-figure.ts';
import type { Statement } from '../../../lib/snippets/statement.ts';

/** The figure of what stands between 〈 and 〉 in a sentence, and its growth. */
const figureOf = (words: string) => {
  const [head, quote, tail] = words.split(/[〈〉]/) as [string, string, string];
  const read = readFigureOf({ head, quote, tail } as Statement);
  return read && [read.figure.text, read.growth?.text ?? null];
};

describe('the figure that a quote is', () => {
  it.each([
    ['新增企业〈12家〉。', ['12家', null]],
    ['新增企业〈3〉家。', ['3家', null]],
    ['新增〈企业1〉2家。', ['12家', null]],
    ['完成税收〈5亿元〉，同比增长8%。', ['5亿元', '8%']],
    ['完成税收5亿元，同比增长〈8%〉。', ['8%', null]],
    ['新增企业〈12家、学校4〉所。', ['12家', null]],
    ['新增企业1〈2家、学校4所〉。', ['12家', null]],
    ['新增企业12〈家、学校4所〉。', ['4所', null]],
  ])('in %s', (words, read) => {
    expect(figureOf(words)).toEqual(read);
  });

  it.each(['新增〈企业〉12家。', '〈新增企业〉12家。', '新增企业12家〈。〉', '推进〈老街〉改造。'])(
    'is none in %s',
    (words) => {
      expect(figureOf(words)).toBeNull();
    },
  );
});
