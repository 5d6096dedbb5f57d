import { describe, expect, it } from 'vitest';
import { readSnippetFigure } from '../../../lib/snippets/read-snippet-figure.ts';
import { readText } from '../../helpers/read-reports.ts';

const opening = '云汀镇2023年工作报告\n一、2023年工作回顾\n';
const kept = (sentence: string, index = 0) => readSnippetFigure(readText(opening + sentence).analysis, index);

describe('the hedge of a kept figure', () => {
  it.each([
    ['不到85家', '不到'],
    ['85家以上', '以上'],
    ['85家以内', '以内'],
    ['约85家左右', '约…左右'],
    ['近85家', '近'],
    ['不少于85家', '不少于'],
    ['至少85家', '至少'],
    ['超过85家', '超过'],
    ['突破85家', '突破'],
    ['85余家', '余'],
    ['八十多家', '多'],
    ['85家', null],
    ['85至90家', null],
  ])('is the report’s own word: %s', (words, hedge) => {
    expect(kept(`新增企业${words}。`)?.hedge).toBe(hedge);
    expect(kept(`完成税收5亿元。新增企业${words}。`, 1)?.hedge).toBe(hedge);
  });
});

describe('a kept figure', () => {
  const sentence = '完成税收5亿元，同比增长8%。';
  it('has the growth that speaks of it, and is of the level it is the growth of', () => {
    expect(kept(sentence)).toMatchObject({
      growth: { text: '8%', value: 8, dir: 'up', basis: '同比' },
      of: null,
    });
    expect(kept(sentence, 1)).toMatchObject({ growth: null, of: { text: '5亿元' } });
  });
  it('is none where there is no figure of that index', () => expect(kept(sentence, 2)).toBeNull());
});
