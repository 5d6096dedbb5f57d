import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { type RelatedFigures, relateFigures } from '../analysis/relation.ts';

/** How many figures a glance holds. */
const mostCore = 5;
/** Base units of sums of money. */
const moneyUnits = ['元', '美元'];

/**
 * The figures a report is known by at a glance, in text order: levels marked as headlines that are reported as so
 * (not planned), money before everything else, those with a growth of their own before those without, then the
 * earlier; each indicator once. Mechanical: no figure is chosen because it is good or bad news.
 */
export function chooseCoreFigures({
  figures,
  relations,
}: Pick<Analysis, 'figures' | 'relations'>): { figure: Figure; index: number }[] {
  const related = relateFigures(figures, relations);
  const seen = new Set<string>();
  return figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ figure }) => figure.headline && figure.indicator !== null && figure.kind === 'amount')
    .filter(({ figure }) => figure.status !== 'target' && related.replacementOf(figure) === null)
    .sort((a, b) => weight(b, related) - weight(a, related) || a.index - b.index)
    .filter(({ figure }) => {
      const name = figure.indicatorId ?? `${figure.indicator}${figure.scope ?? ''}`;
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    })
    .slice(0, mostCore)
    .sort((a, b) => a.index - b.index);
}

function weight({ figure }: { figure: Figure }, related: RelatedFigures): number {
  const isMoney = figure.unit !== null && moneyUnits.includes(figure.unit);
  return (related.changesOf(figure).length > 0 ? 2 : 0) + (isMoney ? 1 : 0);
}
