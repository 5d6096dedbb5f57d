import baseNotes from '../../seeds/base-notes.json' with { type: 'json' };
import divisionReadings from '../../seeds/divisions/readings.json' with { type: 'json' };
import upperDivisions from '../../seeds/divisions/upper.json' with { type: 'json' };
import indicators from '../../seeds/indicators.json' with { type: 'json' };
import places from '../../seeds/places.json' with { type: 'json' };
import reports from '../../seeds/reports.json' with { type: 'json' };
import type { BaseNote } from './base-notes.ts';
import type { CatalogueRecord } from './catalogue.ts';
import type { IndicatorMeasure } from './indicators.ts';
import type { PlaceRecord } from './places.ts';

/**
 * The data that ships with the extension: read-only, looked up in memory, sourced.
 * Its shapes are held by the contract tests over `seeds/`, so nothing is checked again at run time.
 */

/** By what an indicator is found; what a card says of it is a file of its own, loaded by whoever shows one. */
export const seedIndicators = indicators as unknown as readonly IndicatorMeasure[];
export const seedPlaces = places as unknown as readonly PlaceRecord[];
/** Provinces to counties; the towns are a file of their own, loaded by whoever reads a report. */
export const seedUpperDivisions: readonly string[] = upperDivisions;
/** How the names of those are read, by which a host in pinyin is known. */
export const seedReadings: readonly string[] = divisionReadings;
export const seedReports = reports as unknown as readonly CatalogueRecord[];
export const seedBaseNotes = baseNotes as unknown as readonly BaseNote[];
