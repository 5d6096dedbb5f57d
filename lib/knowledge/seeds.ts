import baseNotes from '../../seeds/base-notes.json' with { type: 'json' };
import divisionReadings from '../../seeds/divisions/readings.json' with { type: 'json' };
import upperDivisions from '../../seeds/divisions/upper.json' with { type: 'json' };
import congress from '../../seeds/glossary/congress.json' with { type: 'json' };
import digital from '../../seeds/glossary/digital.json' with { type: 'json' };
import economy from '../../seeds/glossary/economy.json' with { type: 'json' };
import education from '../../seeds/glossary/education.json' with { type: 'json' };
import environment from '../../seeds/glossary/environment.json' with { type: 'json' };
import finance from '../../seeds/glossary/finance.json' with { type: 'json' };
import governance from '../../seeds/glossary/governance.json' with { type: 'json' };
import health from '../../seeds/glossary/health.json' with { type: 'json' };
import housing from '../../seeds/glossary/housing.json' with { type: 'json' };
import law from '../../seeds/glossary/law.json' with { type: 'json' };
import planning from '../../seeds/glossary/planning.json' with { type: 'json' };
import rural from '../../seeds/glossary/rural.json' with { type: 'json' };
import safety from '../../seeds/glossary/safety.json' with { type: 'json' };
import shanghai from '../../seeds/glossary/shanghai.json' with { type: 'json' };
import welfare from '../../seeds/glossary/welfare.json' with { type: 'json' };
import indicators from '../../seeds/indicators.json' with { type: 'json' };
import lawCollections from '../../seeds/laws/collections.json' with { type: 'json' };
import laws from '../../seeds/laws/laws.json' with { type: 'json' };
import places from '../../seeds/places.json' with { type: 'json' };
import reports from '../../seeds/reports.json' with { type: 'json' };
import type { BaseNote } from './base-notes.ts';
import type { CatalogueRecord } from './catalogue.ts';
import type { SeedEntry } from './glossary.ts';
import type { IndicatorMeasure } from './indicators.ts';
import type { LawRecord } from './laws.ts';
import type { PlaceRecord } from './places.ts';
import { buildLawShelf, resolveEntries } from './resolve-sources.ts';

/**
 * The data that ships with the extension: read-only, looked up in memory, sourced.
 * Its shapes are held by the contract tests over `seeds/`, so nothing is checked again at run time.
 * The calls are marked pure: a page that needs the places alone gets no glossary with them.
 */

/** The laws that terms and indicators cite. */
export const seedLaws = /* @__PURE__ */ buildLawShelf(
  laws as unknown as readonly LawRecord[],
  lawCollections,
);

const entries = [
  ...governance,
  ...economy,
  ...finance,
  ...planning,
  ...housing,
  ...environment,
  ...welfare,
  ...health,
  ...education,
  ...safety,
  ...law,
  ...congress,
  ...digital,
  ...rural,
  ...shanghai,
] as unknown as readonly SeedEntry[];

export const seedGlossary = /* @__PURE__ */ resolveEntries(entries, seedLaws);
/** By what an indicator is found; what a card says of it is a file of its own, loaded by whoever shows one. */
export const seedIndicators = indicators as unknown as readonly IndicatorMeasure[];
export const seedPlaces = places as unknown as readonly PlaceRecord[];
/** Provinces to counties; the towns are a file of their own, loaded by whoever reads a report. */
export const seedUpperDivisions: readonly string[] = upperDivisions;
/** How the names of those are read, by which a host in pinyin is known. */
export const seedReadings: readonly string[] = divisionReadings;
export const seedReports = reports as unknown as readonly CatalogueRecord[];
export const seedBaseNotes = baseNotes as unknown as readonly BaseNote[];
