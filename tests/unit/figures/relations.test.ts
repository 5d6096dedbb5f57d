import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../lib/analysis/relation.ts';
import { relateFigures } from '../../../lib/analysis/relation.ts';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { traceFigures } from '../../../scripts/why/trace.ts';
import { inputOf, readTies } from '../../helpers/read-figures.ts';

/** Every tie of a sentence as `kind from → to`, with the trace for a failing case. */
function expectTies(text: string, ties: string[]): void {
  const read = readTies(text).map(([kind, from, to]) => `${kind} ${from} → ${to}`);
  expect(read.sort(), traceFigures(text, findFigures(inputOf(text)))).toEqual([...ties].sort());
}

const cases: [title: string, text: string, ties: string[]][] = [
  ['a growth behind its level', '完成税收31.2亿元，同比增长48.2%。', ['growth-of 48.2% → 31.2亿元']],
  ['a growth before its level', '地区生产总值增长6.9%，达到274亿元。', ['growth-of 6.9% → 274亿元']],
  [
    'a growth before what was completed',
    '外贸出口同比增长5.6%，完成21.3亿元。',
    ['growth-of 5.6% → 21.3亿元'],
  ],
  [
    'two growths before two levels',
    '粮食总产增长1.7%，达31.5万吨；肉类总产增长2.9%，达3.6万吨。',
    ['growth-of 1.7% → 31.5万吨', 'growth-of 2.9% → 3.6万吨'],
  ],
  [
    'a growth that has its level is not given to the next number',
    '完成税收31.2亿元，增长8%，带动就业3200人。',
    ['growth-of 8% → 31.2亿元'],
  ],
  ['a value and the one that takes its place', '城镇化率由41%提高到53%。', ['replaces 41% → 53%']],
  [
    'two pairs in one sentence',
    '床位从120张增加到180张，覆盖率由41%提高到53%。',
    ['replaces 120张 → 180张', 'replaces 41% → 53%'],
  ],
  ['a part of the sum before it', '完成税收31.2亿元，其中区级税收9.8亿元。', ['part-of 9.8亿元 → 31.2亿元']],
  ['a part of another unit is none', '引进企业31家，其中注册资本9.8亿元。', []],
  ['a list', '税收、投资、消费分别增长5%、6%和7%。', ['same-list 6% → 5%', 'same-list 7% → 6%']],
];

describe('ties between figures', () => {
  it.each(cases)('%s', (_, text, ties) => expectTies(text, ties));

  it('are looked up by the figures at both ends', () => {
    const { figures, relations } = findFigures(
      inputOf('完成税收31.2亿元，同比增长48.2%；覆盖率由41%提高到53%。'),
    );
    const related = relateFigures(figures, relations);
    const [level, growth, before, after] = figures;
    expect(related.levelOf(growth!)).toBe(level);
    expect(related.changesOf(level!)).toEqual([growth]);
    expect(related.replacementOf(before!)).toBe(after);
    expect(related.replacedBy(after!)).toBe(before);
    expect(related.levelOf(level!)).toBeNull();
  });

  it('of a figure that is gone are passed over', () => {
    const { figures, relations } = findFigures(inputOf('完成税收31.2亿元，同比增长48.2%。'));
    const related = relateFigures(figures.slice(1), relations);
    expect(related.levelOf(figures[1]!)).toBeNull();
  });

  it('name figures that are there', () => {
    const { figures, relations } = findFigures(inputOf(cases.map(([, text]) => text).join('\n')));
    const starts = new Set(figures.map(({ start }) => start));
    const ends = (relation: Relation) => [relation.from, relation.to];
    for (const start of relations.flatMap(ends)) expect(starts).toContain(start);
    expect(relations.length).toBeGreaterThan(8);
  });
});
