import type { Figure } from '../../lib/analysis/figure.ts';
import type { FigureInput, ReportPeriod } from '../../lib/figures/figure-input.ts';
import { findFigures } from '../../lib/figures/find-figures.ts';
import { buildIndicatorIndex, type IndicatorRecord } from '../../lib/knowledge/indicators.ts';
import { printOf } from './print-of.ts';

/** The report that a sentence is read as part of when a test says no more: a year's. */
export const year2023: ReportPeriod = {
  from: '2023-01-01',
  to: '2023-12-31',
  kind: 'annual',
  deliveredOn: null,
};

const record = (id: string, name: string, more: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  id,
  name,
  aliases: [],
  unit: '元',
  group: 'finance',
  scope: null,
  growth: null,
  growthSources: [],
  definition: null,
  sources: [],
  ...more,
});

/** A handful of indicators, enough for names, aliases and scopes to be kept apart. */
export const fewIndicators: readonly IndicatorRecord[] = [
  record('gdp', '地区生产总值', {
    aliases: ['生产总值', 'GDP'],
    group: 'economy',
  }),
  record('fiscal-revenue-district', '区级财政收入', { scope: '区级' }),
  record('fiscal-revenue-town', '镇级财政收入', { scope: '镇级' }),
  record('business-entities', '经营主体', { aliases: ['市场主体'], unit: '户', group: 'economy' }),
];

/** What `findFigures` is given for a text that stands alone. */
export function inputOf(text: string, period: ReportPeriod = year2023): FigureInput {
  return {
    print: printOf(text),
    period,
    noteMarks: [],
    notes: [],
    indicators: buildIndicatorIndex(fewIndicators),
  };
}

/** The figures of a text that stands alone. */
export const readFigures = (text: string, period?: ReportPeriod): Figure[] =>
  findFigures(inputOf(text, period)).figures;

/** How the figures of a text that stands alone speak of each other: the printed characters of both ends, by kind. */
export function readTies(text: string, period?: ReportPeriod): [string, string, string][] {
  const { figures, relations } = findFigures(inputOf(text, period));
  const at = (start: number) => figures.find((figure) => figure.start === start)!.text;
  return relations.map(({ kind, from, to }) => [kind, at(from), at(to)]);
}
