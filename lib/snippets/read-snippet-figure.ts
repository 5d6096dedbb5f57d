import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { impliedFields } from '../analysis/implied-fields.ts';
import { relateFigures } from '../analysis/relation.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import { pickReading, type SnippetFigure } from '../records/snippet.ts';

/** How a figure was read, for keeping: growth and the hedge's own word included. `null` where there is no figure of that index. */
export function readSnippetFigure(
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  index: number,
  indicators?: IndicatorIndex,
): SnippetFigure | null {
  const figure = figures[index];
  if (!figure) return null;
  const related = relateFigures(figures, relations);
  const growth = figure.kind === 'change' ? null : related.changesOf(figure)[0];
  const of = related.levelOf(figure);
  const { indicatorId } = figure;
  return {
    ...pickReading(figure),
    indicatorName: indicatorId === null ? null : (indicators?.records.get(indicatorId)?.name ?? null),
    headline: figure.headline,
    lead: figure.lead,
    hedge: hedgeOf(figure),
    growth: growth
      ? {
          text: growth.text,
          value: growth.value,
          valueTo: growth.valueTo,
          unit: growth.unit,
          dir: growth.dir,
          basis: growth.basis,
          approx: growth.approx,
          lead: growth.lead,
          inferred: impliedFields(growth),
        }
      : null,
    of: of ? { text: of.text, indicator: of.indicator } : null,
    inferred: impliedFields(figure),
    rule: figure.reading.rule,
  };
}

/** The hedge in the report's own word: what the reading says, else what stands in the printed characters around the number. */
function hedgeOf(figure: Figure): string | null {
  const pieces = figure.reading.parts
    .filter(({ role }) => role === 'hedge')
    .map(({ start, end }) => figure.text.slice(start - figure.start, end - figure.start))
    .filter((piece) => piece !== '');
  if (pieces.length > 0) return pieces.join('…');
  if (figure.approx === 'exact') return null;
  return figure.text.match(/超过?|逾|突破|近|约|大约|左右|以上|以内|不低于|不少于|不足|余|多/)?.[0] ?? null;
}
