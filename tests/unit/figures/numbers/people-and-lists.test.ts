import { describe, expect, it } from 'vitest';
import { countWithSign } from '../../../../lib/figures/numbers/number-token.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

/** Value and unit of each figure of a sentence. */
const readOf = (text: string) => readFigures(text).map(({ value, unit }) => `${value}${unit ?? ''}`);

describe('people right behind a number without a measure', () => {
  it.each([
    ['辐射带动2600茶农增收。', '2600人'],
    ['辐射带动10茶农增收。', '10人'],
    ['辐射带动2600贫困茶农增收。', '2600人'],
  ])('are counted: %s', (text, people) => {
    expect(readOf(text)).toEqual([people]);
  });

  it.each([
    '辐射带动9茶农增收。',
    '受理12345群众热线。',
    '受理96123群众热线。',
    '拨打110群众求助。',
    '落实4050人员政策。',
    '带动1998群众演员。',
    '第2600群众。',
  ])('are not where the number names something or is too small: %s', (text) => {
    expect(readOf(text).filter((one) => /[人户]$/.test(one))).toEqual([]);
  });
});

describe('a number of a list without a unit', () => {
  it.each([
    ['实现7.7和46.9个百分点的提升。', ['7.7个百分点', '46.9个百分点']],
    ['安排700、800亿元资金。', ['70000000000元', '80000000000元']],
    ['分别完成投资10、20、50亿元。', ['1000000000元', '2000000000元', '5000000000元']],
    ['分别奖励500和1万元。', ['500元', '10000元']],
    ['分别奖励99和1万元。', ['990000元', '10000元']],
    ['分别奖励100和1万元。', ['100元', '10000元']],
  ])('has that of the next, with its multiplier unless it is far more: %s', (text, values) => {
    expect(readFigures(text).map(({ value, unit }) => `${value}${unit}`)).toEqual(values);
  });

  it.each(['推进3、4期工程。', '召开3、4届大会。'])('has none where the numbers tell which: %s', (text) => {
    expect(readFigures(text).filter(({ value }) => value === 3)).toEqual([]);
  });
});

it('a count with one character behind it is exact to one, and the character is its unit', () => {
  const token = countWithSign({ start: 2, end: 5, value: 12, unit: '枚', rule: 'medals' });
  expect(token).toMatchObject({
    step: 1,
    approx: 'exact',
    valueTo: null,
    arabic: true,
    bare: false,
    from: 2,
  });
  expect(token.parts).toEqual([
    { role: 'number', start: 2, end: 4 },
    { role: 'unit', start: 4, end: 5 },
  ]);
});
