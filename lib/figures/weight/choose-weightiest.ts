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

/** So many values of one general name say enough of it: the rest of a list is for what else the report says. */
const mostOfGeneral = 3;

/**
 * The weightiest figures of a report, the weightiest first and of equals the earlier, at most so many: each measure
 * once, a level together with its growth, and no sum again under a shorter or longer name, or none; of a general name (投资) the largest three, each of something else. Fewer where fewer weigh enough to be headlines.
 */
export function chooseWeightiest(
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  most: number,
): Weighty[] {
  const related = relateFigures(figures, relations);
  const taken = new Map<string, Set<number>>();
  const said: Figure[] = [];
  return figures
    .map((figure, index) => ({ figure, index, growth: related.changesOf(figure) }))
    .filter(({ figure }) => figure.weight >= normalWeight)
    .filter(({ figure }) => figure.kind !== 'change' || related.levelOf(figure) === null)
    .sort((a, b) => b.figure.weight - a.figure.weight || largerFirst(a, b) || a.index - b.index)
    .filter(({ figure }) => {
      const measure = measureOf(figure);
      const values = taken.get(measure) ?? new Set();
      taken.set(measure, values);
      const isNew = values.size < (isGeneral(figure) ? mostOfGeneral : 1) && !values.has(figure.value);
      values.add(figure.value);
      if (!isNew || said.some((other) => isSameSum(other, figure))) return false;
      said.push(figure);
      return true;
    })
    .slice(0, most);
}

const pieces = {
  /** One or two characters, and 总 before them. */
  general: { pattern: /^总?.{1,2}$/u, sample: '总面积' },
};

/** What tells a general name by its length. */
export const generalNamePatterns = Object.values(pieces);

/** A name that is of nothing by itself (投资, 总面积, 资金), and is no known indicator: each time of something else. */
const isGeneral = ({ indicator, indicatorId }: Figure): boolean =>
  indicatorId === null && pieces.general.pattern.test(indicator ?? '');

/** Of equal weight, what has a general name stands behind what says itself what it is, and the larger before the smaller. */
function largerFirst({ figure: a }: Weighty, { figure: b }: Weighty): number {
  const general = Number(isGeneral(a)) - Number(isGeneral(b));
  return general || (isGeneral(a) ? b.value - a.value : 0);
}

/** The value of one said again: its name within the other's (就业 in 新增就业), or left out. A name says more than none. */
function isSameSum(said: Figure, again: Figure): boolean {
  const [name, other] = [said.indicator, again.indicator ?? ''];
  return (
    said.value === again.value &&
    said.unit === again.unit &&
    said.kind === again.kind &&
    said.kind !== 'rank' &&
    said.period === again.period &&
    said.goal === again.goal &&
    name !== null &&
    (name.includes(other) || other.includes(name))
  );
}

/** What two figures share that say the same of one thing; a rank is of its own field, and stands for itself. */
function measureOf({ indicator, indicatorId, scope, kind, aspect, goal, start }: Figure): string {
  if (indicator === null || kind === 'rank') return String(start);
  return [indicatorId ?? indicator, scope, kind, aspect, goal].join(' ');
}
