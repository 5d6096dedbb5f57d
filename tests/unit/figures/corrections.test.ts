import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { relateFigures } from '../../../lib/analysis/relation.ts';
import {
  applyCorrections,
  type CorrectableFields,
  figureCorrection,
} from '../../../lib/figures/corrections.ts';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { refineFigures } from '../../../lib/figures/refine-figures.ts';
import {
  buildIndicatorIndex,
  findMeasured,
  type IndicatorRecord,
  parseScope,
  scopeWords,
} from '../../../lib/knowledge/indicators.ts';
import { findWords } from '../../../lib/text/segmenter.ts';
import { fewIndicators, inputOf, readFigures } from '../../helpers/read-figures.ts';

const text = '完成税收5亿元，同比增长8%。新增企业30家，同比增长8%。';

/** The correction of a figure of `text`, as the store keeps it: with the words around it. */
const correct = (figure: Figure, fields: CorrectableFields | null) =>
  figureCorrection(
    { quote: figure.text, prefix: text.slice(0, figure.start), suffix: text.slice(figure.end) },
    fields,
  );

describe('applyCorrections', () => {
  it('sets right what the reader set right, and finds it again in another printing', () => {
    const figures = readFigures(text);
    const correction = correct(figures[0]!, { indicator: '区级税收', scope: '区级' });
    const printedAnew = text.replace('5亿元', '5\n亿元').replace('税收', '税 收');
    const again = applyCorrections(readFigures(printedAnew), [correction], printedAnew);
    expect(again[0]).toMatchObject({ text: '5\n亿元', indicator: '区级税收', scope: '区级' });
    expect(again[0]!.inferred).not.toContain('indicator');
  });

  it('takes away what is no figure, and what pointed at it', () => {
    const figures = readFigures(text);
    const left = applyCorrections(figures, [correct(figures[0]!, null)], text);
    expect(left.map((figure) => figure.text)).toEqual(['8%', '30家', '8%']);
    const related = relateFigures(left, findFigures(inputOf(text)).relations);
    expect(related.levelOf(left[0]!)).toBeNull();
    expect(related.levelOf(left[2]!)).toBe(left[1]);
  });

  it('tells twins apart by the words around them', () => {
    const figures = readFigures(text);
    const corrected = applyCorrections(figures, [correct(figures[3]!, { basis: '环比' })], text);
    expect(corrected.map(({ basis }) => basis)).toEqual([null, '同比', null, '环比']);
    expect(corrected[3]!.inferred).not.toContain('basis');
  });

  it('does nothing where the figure is gone', () => {
    const figures = readFigures(text);
    const other = '完成税收6亿元。';
    const corrected = applyCorrections(readFigures(other), [correct(figures[0]!, null)], other);
    expect(corrected).toHaveLength(1);
  });
});

describe('refineFigures', () => {
  it('widens a name to its word, and moves no figure', () => {
    const sentence = '全年新增就业岗位500个。';
    const input = inputOf(sentence);
    const figures = readFigures(sentence);
    const cut = figures.map((figure) => ({
      ...figure,
      indicator: '增就业岗位',
      indicatorSpan: { start: 3, end: 8 },
    }));
    const words = findWords({ cut: () => ['全年', '新增', '就业', '岗位', '500', '个', '。'] }, sentence);
    const refined = refineFigures(cut, input, words);
    expect(refined[0]).toMatchObject({
      indicator: '新增就业岗位',
      start: figures[0]!.start,
      end: figures[0]!.end,
    });
  });

  it('leaves all as it is when the words are of another text', () => {
    const figures = readFigures(text);
    expect(refineFigures(figures, inputOf(text), { starts: Uint32Array.from([0]), length: 1 })).toBe(figures);
  });
});

describe('what a printed name means', () => {
  const index = buildIndicatorIndex(fewIndicators);
  it.each([
    ['地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['全区地区生产总值', 'gdp'],
    ['市场主体', 'business-entities'],
    ['区级财政收入', 'fiscal-revenue-district'],
    ['镇级财政收入', 'fiscal-revenue-town'],
    ['新增市场主体', null],
    ['人均地区生产总值', null],
    ['财政收入', null],
  ])('%s is %s', (name, id) => {
    // A growth rate is of any unit's indicator: the name alone decides.
    expect(findMeasured(index, name, { kind: 'change', group: 'percent' })?.id ?? null).toBe(id);
  });
  it.each(scopeWords.map(({ scope, sample }) => [sample, scope] as const))('%s is %s', (sample, scope) => {
    expect(parseScope(sample)).toBe(scope);
  });
});

describe('findMeasured', () => {
  const kept: IndicatorRecord = fewIndicators[0]!;
  const index = buildIndicatorIndex([
    { ...kept, id: 'petitions', name: '信访', aliases: [], unit: '件' },
    { ...kept, id: 'forest', name: '森林覆盖率', aliases: ['森林覆盖率（%）'], unit: '%' },
  ]);
  it.each([
    ['信访', 'amount', 'count', 'petitions'],
    ['信访', 'share', 'percent', null],
    ['信访', 'amount', 'money', null],
    ['信访', 'change', 'percent', 'petitions'],
    ['森林覆盖率', 'share', 'percent', 'forest'],
  ] as const)('%s as %s in %s is %s', (name, kind, group, id) => {
    expect(findMeasured(index, name, { kind, group })?.id ?? null).toBe(id);
  });
});
