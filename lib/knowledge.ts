import type { IndicatorIndex } from './figures/indicators.ts';
import type { PlaceIndex } from './reports/places.ts';
import type { TermIndex } from './terms/term-index.ts';

/** All that reading a report rests on besides its text; built once, read only. */
export interface Knowledge {
  terms: TermIndex;
  indicators: IndicatorIndex;
  places: PlaceIndex;
}
