import { expect, it } from 'vitest';
import { intervalOf } from '../../../lib/analysis/interval.ts';
import { sayFigure } from '../../../lib/analysis/say-figure.ts';
import { madeFigure } from '../../helpers/made-figure.ts';

it.each([
  ['65', 65, '人', ['unit'], '65人'],
  ['65', 65, '人', [], '65'],
  ['65人', 65, '人', ['unit'], '65人'],
  ['6 5', 65, '人', ['unit'], '65人'],
] as const)(
  '%s is said with the unit that the text left out, and once',
  (text, value, unit, inferred, said) => {
    const figure = madeFigure({ text, value, unit, inferred: [...inferred], kind: 'amount', lead: null });
    expect(sayFigure({ ...figure, indicator: null })).toBe(said);
  },
);

it.each([
  ['-3.2', null, null, '税收下降3.2%'],
  ['-3.2%', '同比', null, '税收同比-3.2%'],
  ['-3.2%', '同比', '增长', '税收同比增长-3.2%'],
  ['3.2', null, null, '税收增长3.2%'],
] as const)('a change printed as %s (%s, %s) is said as a person does', (text, basis, lead, said) => {
  const value = Number.parseFloat(text);
  const dir = value < 0 ? 'down' : 'up';
  const inferred = text.endsWith('%') ? [] : ['unit' as const];
  const figure = { text, value, unit: '%', kind: 'change', basis, lead, dir, inferred } as const;
  expect(sayFigure({ ...madeFigure({}), ...figure, inferred: [...inferred], indicator: '税收' })).toBe(said);
});

it.each([
  [0.3, false, true],
  [0, false, true],
  [-0.3, true, false],
])('%d was rounded away from nought: of its two ends the outer one is open', (value, fromOpen, toOpen) => {
  const figure = madeFigure({ value, valueTo: null, printedStep: 0.1, approx: 'exact' });
  expect(intervalOf(figure)).toMatchObject({ fromOpen, toOpen });
});
