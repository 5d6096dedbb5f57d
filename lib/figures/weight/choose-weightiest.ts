import type { Analysis } from '../../analysis/analysis.ts';
import type { Figure } from '../../analysis/figure.ts';
import { relateFigures } from '../../analysis/relation.ts';
import { normalWeight } from '../../analysis/weight-levels.ts';

/** One of the weightiest figures, with what the report says of its growth. */
export interface Weighty {
  figure: Figure;
  /** Among the report's figures. */
  index: number;
  /** The changes that speak of it, in text order. */
  growth: Figure[];
}

/**
 * The weightiest figures of a report, the weightiest first and of equals the earlier, at most so many: each measure
 * once, a level together with its growth. Fewer where fewer weigh enough to be headlines.
 */
export function chooseWeightiest(
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  most: number,
): Weighty[] {
  const related = relateFigures(figures, relations);
  const seen = new Set<string>();
  return figures
    .map((figure, index) => ({ figure, index, growth: related.changesOf(figure) }))
    .filter(({ figure }) => figure.weight >= normalWeight)
    .filter(({ figure }) => figure.kind !== 'change' || related.levelOf(figure) === null)
    .sort((a, b) => b.figure.weight - a.figure.weight || a.index - b.index)
    .filter(({ figure }) => {
      const measure = measureOf(figure);
      const isNew = !seen.has(measure);
      seen.add(measure);
      return isNew;
    })
    .slice(0, most);
}

/** What two figures share that say the same of one thing; a rank is of its own field, and stands for itself. */
function measureOf({ indicator, indicatorId, scope, kind, aspect, goal, start }: Figure): string {
  if (indicator === null || kind === 'rank') return String(start);
  return [indicatorId ?? indicator, scope, kind, aspect, goal].join(' ');
}
