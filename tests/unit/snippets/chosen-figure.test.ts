import { describe, expect, it } from 'vitest';
import { chosenFigure } from '../../../lib/snippets/chosen-figure.ts';
import { readText } from '../../helpers/read-reports.ts';

const text = [
  '云汀镇2023年工作报告',
  '全年完成税收19.66亿元，同比增长12.12 %。实现产值41亿元，增长15%；新增就业岗位超412个，农房改造80户、绿地12公顷。',
].join('\n');
const { analysis } = readText(text);

const chosen = (words: string): string | null => {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const index = chosenFigure(text, analysis, [{ start, end: start + words.length }]);
  return index === null ? null : analysis.figures[index]!.text;
};

describe('selected words are a figure', () => {
  it.each([
    ['its own words', '19.66亿元', '19.66亿元'],
    ['with a blank inside', '12.12 %', '12.12 %'],
    ['with the mark behind', '12.12 %。', '12.12 %'],
    ['its number alone', '12.12', '12.12 %'],
    ['its digits alone', '19.66', '19.66亿元'],
    ['without its hedge', '412个', '超412个'],
    ['with the word it is read by', '增长15%', '15%'],
    ['a level with its growth, as one mark', '41亿元，增长15%', '41亿元'],
  ])('%s', (_name, words, wanted) => {
    expect(chosen(words)).toBe(wanted);
  });

  it('where the browser gives its words in two ranges', () => {
    const start = text.indexOf('412个');
    const spans = [
      { start: start + 3, end: start + 4 },
      { start, end: start + 3 },
    ];
    expect(analysis.figures[chosenFigure(text, analysis, spans)!]?.text).toBe('超412个');
  });
});

describe('selected words are no figure', () => {
  it.each([
    ['a part of its number', '19.6'],
    ['a clause', '完成税收19.66亿元'],
    ['what stands behind it', '12.12 %。实现'],
    ['two figures', '80户、绿地12公顷'],
    ['a growth cut short', '41亿元，增长1'],
    ['words without one', '农房改造'],
    ['a mark', '；'],
  ])('%s', (_name, words) => {
    expect(chosen(words)).toBeNull();
  });

  it('nothing', () => {
    expect(chosenFigure(text, analysis, [])).toBeNull();
  });
});
