import { buildDivisions, type DivisionSources } from './divisions.ts';
import type { GlossaryEntry } from './glossary.ts';
import { buildIndicatorIndex, type IndicatorIndex, type IndicatorMeasure } from './indicators.ts';
import { buildPlaceIndex, type PlaceIndex, type PlaceRecord } from './places.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';

/** All that reading a report rests on besides its text; built once, read only. */
export interface Knowledge {
  terms: TermIndex;
  indicators: IndicatorIndex;
  places: PlaceIndex;
}

/** What knowledge is built from. The reader's own terms come last in `glossary`, so that they win. */
export interface KnowledgeSources {
  glossary: readonly GlossaryEntry[];
  indicators: readonly IndicatorMeasure[];
  places: readonly PlaceRecord[];
  /** The country's units; towns only where `seeds/divisions/towns.txt` is loaded. */
  divisions?: DivisionSources;
}

/** Builds the look-ups; costs tens of milliseconds, so it is done once per process and again when own terms change. */
export function buildKnowledge({ glossary, indicators, places, divisions }: KnowledgeSources): Knowledge {
  return {
    terms: buildTermIndex(glossary),
    indicators: buildIndicatorIndex(indicators),
    places: buildPlaceIndex(places, buildDivisions(divisions ?? { upper: [], towns: null })),
  };
}

/** The same knowledge with another glossary: what a changed term does not touch is not built again. */
export const withGlossary = (knowledge: Knowledge, glossary: readonly GlossaryEntry[]): Knowledge => ({
  ...knowledge,
  terms: buildTermIndex(glossary),
});
