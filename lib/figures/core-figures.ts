import type { Figure } from '../analysis/figure.ts';

/** How many figures a glance holds. */
const MOST = 5;

/**
 * The figures a report is known by at a glance, in text order: levels marked as headlines that are reported as so
 * (not planned), money before everything else, those with a growth of their own before those without, then the
 * earlier; each indicator once. Mechanical: no figure is chosen because it is good or bad news.
 */
export function chooseCoreFigures(figures: readonly Figure[]): { figure: Figure; index: number }[] {
  const grown = new Set(
    figures.flatMap((figure) => (figure.kind === 'change' && figure.of !== null ? [figure.of] : [])),
  );
  const seen = new Set<string>();
  return figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ figure }) => figure.headline && figure.indicator !== null && figure.kind === 'amount')
    .filter(({ figure }) => figure.status !== 'target' && figure.supersededBy === null)
    .sort((a, b) => weight(b, grown) - weight(a, grown) || a.index - b.index)
    .filter(({ figure }) => {
      const name = figure.indicatorId ?? `${figure.indicator}${figure.scope ?? ''}`;
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    })
    .slice(0, MOST)
    .sort((a, b) => a.index - b.index);
}

function weight({ figure, index }: { figure: Figure; index: number }, grown: ReadonlySet<number>): number {
  return (grown.has(index) ? 2 : 0) + (figure.unit === '元' || figure.unit === '美元' ? 1 : 0);
}
