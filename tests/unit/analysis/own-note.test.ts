import { describe, expect, it } from 'vitest';
import { notesOfFigure } from '../../../lib/analysis/own-note.ts';
import { analyse } from '../../../lib/reading/analyse.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const text = [
  '2022年澄江区统计公报',
  '一、综合',
  '全年地区生产总值[1]816.40亿元，比上年增长4.7%。年末常住人口[2]52.3万人。进出口总额96.8亿元。',
  '全年规模以上工业[3]总产值640.2亿元。',
  '注：',
  '[1]地区生产总值绝对数按现价计算，增长速度按不变价格计算。',
  '[2]常住人口根据人口变动抽样调查推算。',
  '[3]规模以上工业为年主营业务收入2000万元及以上的工业企业。',
].join('\n');
const { figures, notes } = analyse(plainReportText(text), loadKnowledge());

/** The terms of the notes on the figure of these characters. */
const notesOn = (words: string) =>
  notesOfFigure(figures.find((figure) => figure.text === words)!, notes).map(({ term }) => term);

describe('the notes of a figure', () => {
  it.each([
    ['a mark between name and number', '816.40亿元', ['地区生产总值']],
    ['another figure’s mark', '52.3万人', ['常住人口']],
    ['a mark inside the name', '640.2亿元', ['规模以上工业']],
    ['no mark', '96.8亿元', []],
  ])('%s', (_what, figure, terms) => expect(notesOn(figure)).toEqual(terms));

  it('are none where no name is printed', () => {
    expect(notesOfFigure({ indicatorSpan: null, start: 60 }, notes)).toEqual([]);
  });
});
