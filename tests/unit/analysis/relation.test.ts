import { describe, expect, it } from 'vitest';
import { type Relation, relateFigures } from '../../../lib/analysis/relation.ts';
import { madeFigure } from '../../helpers/made-figure.ts';

const level = madeFigure({ text: '5亿元', start: 4, kind: 'amount' });
const growth = madeFigure({ text: '8%', start: 12, kind: 'change' });
const share = madeFigure({ text: '3成', start: 20, kind: 'share' });
const later = madeFigure({ text: '6亿元', start: 30, kind: 'amount' });
const all = [level, growth, share, later];
const relations = [
  { kind: 'growth-of', from: 12, to: 4 },
  { kind: 'share-of', from: 20, to: 4 },
  { kind: 'replaces', from: 4, to: 30 },
] as Relation[];

describe('figures that speak of one another', () => {
  it('are found from either side', () => {
    const related = relateFigures(all, relations);
    expect([growth, share, level].map(related.levelOf)).toEqual([level, level, null]);
    expect(related.changesOf(level)).toEqual([growth]);
    expect(related.changesOf(growth)).toEqual([]);
    expect(related.replacementOf(level)).toBe(later);
    expect(related.replacedBy(later)).toBe(level);
    expect(related.replacedBy(level)).toBeNull();
  });

  it('say nothing of one that the reader took away', () => {
    const without = relateFigures([growth, share, later], relations);
    expect([growth, share].map(without.levelOf)).toEqual([null, null]);
    expect(without.replacedBy(later)).toBeNull();
    const alone = relateFigures([level], relations);
    expect(alone.changesOf(level)).toEqual([]);
    expect(alone.replacementOf(level)).toBeNull();
  });
});
