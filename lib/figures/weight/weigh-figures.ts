import type { Figure } from '../../analysis/figure.ts';
import { type Relation, relateFigures } from '../../analysis/relation.ts';
import { normalWeight } from '../../analysis/weight-levels.ts';
import type { UnitGroup } from '../../text/unit-row.ts';
import { readUnit } from '../../text/units.ts';
import { addedWeights, baseWeights, type WeightFacts } from './weight-rules.ts';

/** Rules that a figure's place in the text decides, and no field of it tells: they stay as they were read. */
const asideRules = { inNotes: 'note-figure', threshold: 'condition' } as const;

/** How a figure is made known to the scales before it is weighed: what no field of it tells. */
export function asideOf({ inNotes, threshold }: Pick<WeightFacts, 'inNotes' | 'threshold'>): string[] {
  return [...(inNotes ? [asideRules.inNotes] : []), ...(threshold ? [asideRules.threshold] : [])];
}

/** True for a number in the report's own notes: it explains a term, and is no value of the place's. */
export const isInNotes = ({ reading }: Pick<Figure, 'reading'>): boolean =>
  reading.weight.includes(asideRules.inNotes);

/**
 * The figures with their weights by the published rule, with the ids of its rows that decided, and whether they are
 * headlines: the one place where it is said how much a figure matters. Pure, and idempotent: it is asked again when
 * names were completed or fields set right.
 */
export function weighFigures(figures: readonly Figure[], relations: readonly Relation[]): Figure[] {
  const related = relateFigures(figures, relations);
  return figures.map((figure) => {
    const facts = factsOf(figure, {
      grown: related.changesOf(figure).length > 0,
      replaced: related.replacementOf(figure) !== null,
    });
    const base = baseWeights.find((row) => row.applies(facts))!;
    const added = base.points === 0 ? [] : addedWeights.filter((row) => row.applies(facts));
    const rows = [base, ...added];
    const weight = Math.max(
      0,
      rows.reduce((sum, { points }) => sum + points, 0),
    );
    const reading = { ...figure.reading, weight: rows.map(({ id }) => id) };
    return { ...figure, weight, headline: weight >= normalWeight, reading };
  });
}

function factsOf(figure: Figure, tied: Pick<WeightFacts, 'grown' | 'replaced'>): WeightFacts {
  const { kind, unit, value, aspect, goal, damaged, indicator, indicatorId, reading } = figure;
  return {
    kind,
    group: groupOf(unit),
    unit,
    value: Math.abs(value),
    aspect,
    goal,
    damaged,
    named: indicator !== null,
    known: indicatorId !== null,
    inNotes: isInNotes({ reading }),
    threshold: reading.weight.includes(asideRules.threshold),
    ...tied,
  };
}

const groupOf = (unit: string | null): UnitGroup | null =>
  unit === null ? null : (readUnit(unit, 0)?.unit.group ?? 'count');
