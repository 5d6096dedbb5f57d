import type * as v from 'valibot';
import { type BaseNote, baseNoteSchema } from './base-notes.ts';
import { type CatalogueRecord, catalogueRecordSchema } from './catalogue.ts';
import { foreignMarks } from './check-aliases.ts';
import { checkSources, type SourceFaultCode, sourceName } from './check-sources.ts';
import { indicatorSchema, type SeedIndicator } from './indicators.ts';
import { type PlaceRecord, placeSchema, townLikeKind } from './places.ts';
import { readSeedFile, type SeedFileFaultCode } from './seed-file.ts';

/** The files under `seeds/` that this checks, without `.json`; the glossary has checks of its own. */
export const seedFileNames = ['places', 'reports', 'base-notes', 'indicators'] as const;
export type SeedFileName = (typeof seedFileNames)[number];

/** What each seed file holds on disk. */
export type SeedTexts = Readonly<Record<SeedFileName, string>>;

/** What can be wrong with a seed file. */
export type SeedFaultCode =
  | SeedFileFaultCode
  | SourceFaultCode
  | 'id-twice'
  | 'place-missing'
  | 'indicator-missing'
  | 'id-not-of-place'
  | 'name-not-of-kind'
  | 'from-after-to'
  | 'area-code-outside'
  | 'area-code-twice'
  | 'not-a-period'
  | 'kind-not-of-period'
  | 'address-twice'
  | 'alias-twice'
  | 'alias-other-quantity'
  | 'alias-others-name'
  | 'name-twice'
  | 'definition-unsourced'
  | 'definition-source-idle'
  | 'explained-twice'
  | 'growth-unsourced'
  | 'growth-source-idle'
  | 'growth-without-price';

/** One fault. `line` counts from 1; `id` is the record's, or `-` where it has none. */
export interface SeedFault {
  file: SeedFileName;
  line: number;
  id: string;
  code: SeedFaultCode;
  detail: string;
}

/** Every fault of the seeds, and the records of each file that keep to their schema. */
export interface SeedReading {
  places: readonly PlaceRecord[];
  reports: readonly CatalogueRecord[];
  baseNotes: readonly BaseNote[];
  indicators: readonly SeedIndicator[];
  faults: readonly SeedFault[];
}

/**
 * Reads the seed files and finds their faults: the form of each file and record, then what only the whole can show (an
 * id, a name or an address that stands twice; an id that is nobody's). All files are needed even to check one.
 */
export function checkSeeds(texts: SeedTexts): SeedReading {
  const places = readSeeds('places', texts, placeSchema);
  const reports = readSeeds('reports', texts, catalogueRecordSchema);
  const baseNotes = readSeeds('base-notes', texts, baseNoteSchema);
  const indicators = readSeeds('indicators', texts, indicatorSchema);
  checkPlaces(places);
  checkReports(reports, places);
  checkIndicators(indicators);
  checkBaseNotes(baseNotes, { places, indicators });
  return {
    places: places.records,
    reports: reports.records,
    baseNotes: baseNotes.records,
    indicators: indicators.records,
    faults: [places, reports, baseNotes, indicators].flatMap(({ faults }) => faults),
  };
}

/** A seed file that is being checked; `add` notes a fault of the record with an id. */
interface Seeds<T> {
  records: readonly T[];
  ids: ReadonlySet<string>;
  faults: SeedFault[];
  add: (id: string, code: SeedFaultCode, detail: string) => void;
}

function readSeeds<T extends { id: string }>(
  file: SeedFileName,
  texts: SeedTexts,
  schema: v.GenericSchema<unknown, T>,
): Seeds<T> {
  const reading = readSeedFile(texts[file], schema);
  const faults: SeedFault[] = reading.faults.map((fault) => ({ file, ...fault }));
  const lines = new Map<string, number>();
  for (const { record, line } of reading.records) {
    const other = lines.get(record.id);
    if (other === undefined) lines.set(record.id, line);
    else faults.push({ file, line, id: record.id, code: 'id-twice', detail: `already on line ${other}` });
  }
  return {
    records: reading.records.map(({ record }) => record),
    ids: new Set(lines.keys()),
    faults,
    add: (id, code, detail) => faults.push({ file, line: lines.get(id)!, id, code, detail }),
  };
}

/** Parents and predecessors exist, towns lie in districts, and codes agree with the parent's. */
function checkPlaces({ records, add }: Seeds<PlaceRecord>): void {
  const byId = new Map(records.map((place) => [place.id, place]));
  const codes = new Map<string, string>();
  for (const place of records) {
    checkSources(place.sources, (code, detail) => add(place.id, code, detail));
    const parent = place.parent === null ? null : byId.get(place.parent);
    if (parent === undefined) add(place.id, 'place-missing', `parent ${place.parent}`);
    if (place.parent !== null && !place.id.startsWith(`${place.parent}-`))
      add(place.id, 'id-not-of-place', `does not begin with ${place.parent}-`);
    if (place.kind !== townLikeKind && !place.name.endsWith(place.kind))
      add(place.id, 'name-not-of-kind', `${place.name} does not end in ${place.kind}`);
    for (const id of place.predecessors)
      if (!byId.has(id)) add(place.id, 'place-missing', `predecessor ${id}`);
    if (place.from !== null && place.to !== null && place.from > place.to)
      add(place.id, 'from-after-to', `${place.from} > ${place.to}`);
    if (place.areaCode === null) continue;
    if (place.areaCode.length === 9 && parent?.areaCode && !place.areaCode.startsWith(parent.areaCode))
      add(place.id, 'area-code-outside', `${place.areaCode} is not of ${parent.areaCode}`);
    // A code passes on only by renaming, so two places that exist today never share one.
    const other = codes.get(place.areaCode);
    if (other !== undefined && place.to === null && byId.get(other)?.to === null)
      add(place.id, 'area-code-twice', `${place.areaCode} is also that of ${other}`);
    codes.set(place.areaCode, place.id);
  }
}

/** The place exists, the period is of the closed grammar and fits the kind, no address stands twice. */
function checkReports({ records, add }: Seeds<CatalogueRecord>, places: Seeds<PlaceRecord>): void {
  const seenAt = new Map<string, string>();
  for (const report of records) {
    if (report.placeId !== null && !places.ids.has(report.placeId))
      add(report.id, 'place-missing', report.placeId);
    if (report.placeId !== null && !report.id.startsWith(`${report.placeId}-`))
      add(report.id, 'id-not-of-place', `does not begin with ${report.placeId}-`);
    if (!/^\d{4}(H[12])?$|^\d{4}\.\.\d{4}$/.test(report.period))
      add(report.id, 'not-a-period', `${report.period} is not one a report reviews`);
    if ((report.kind === 'half-year') !== /H[12]$/.test(report.period))
      add(report.id, 'kind-not-of-period', `${report.kind} with ${report.period}`);
    for (const { url } of report.addresses) {
      const other = seenAt.get(url);
      if (other !== undefined) add(report.id, 'address-twice', `also in ${other}: ${url}`);
      seenAt.set(url, report.id);
    }
  }
}

/** A name or alias belongs to one record, or to several that scope parts; an alias measures what its record does; what is said of it has its source. */
function checkIndicators({ records, add }: Seeds<SeedIndicator>): void {
  const unscoped = new Map(
    records.flatMap(({ id, name, scope }) => (scope === null ? [[name, id] as const] : [])),
  );
  const owners = new Map<string, SeedIndicator>();
  for (const indicator of records) {
    const names = [indicator.name, ...indicator.aliases];
    for (const [index, name] of names.entries())
      if (names.indexOf(name) !== index) add(indicator.id, 'alias-twice', name);
    for (const alias of indicator.aliases) {
      for (const mark of foreignMarks(indicator, alias))
        add(indicator.id, 'alias-other-quantity', `${alias}: ${mark}`);
      const other = unscoped.get(alias);
      if (other !== undefined && indicator.scope === null)
        add(indicator.id, 'alias-others-name', `${alias} is the name of ${other}`);
    }
    checkStatements(indicator, (code, detail) => add(indicator.id, code, detail));
    for (const name of names) {
      const key = `${name} ${indicator.scope ?? ''}`;
      const other = owners.get(key);
      if (other !== undefined && other !== indicator)
        add(indicator.id, 'name-twice', `${name} is also claimed by ${other.id} with the same scope`);
      owners.set(key, indicator);
    }
  }
}

/** What is counted is said once, definition and growth have sources, sources have something to bear out, and a rate at some prices is of a value. */
function checkStatements(
  { definition, sources, term, noNationalDefinition, growth, growthSources, unit }: SeedIndicator,
  report: (code: SeedFaultCode, detail: string) => void,
): void {
  const said = [definition, term, noNationalDefinition].filter((part) => part !== null && part !== undefined);
  if (said.length > 1) report('explained-twice', said.join(', '));
  checkSources(sources, report);
  checkSources(growthSources, report);
  if (definition !== null && sources.length === 0) report('definition-unsourced', definition);
  if (definition === null && sources.length > 0) report('definition-source-idle', sourceName(sources[0]!));
  if (growth !== null && growthSources.length === 0) report('growth-unsourced', growth);
  if (growth === null && growthSources.length > 0)
    report('growth-source-idle', sourceName(growthSources[0]!));
  // Heads, households and square metres have no price; a share or an intensity may be one of values.
  if ((growth === 'nominal' || growth === 'constant') && !/元|%/.test(unit ?? ''))
    report('growth-without-price', `${growth} with ${unit}`);
}

/** The place and the indicators that a note is about exist, and it ends after it begins. */
function checkBaseNotes(
  { records, add }: Seeds<BaseNote>,
  known: { places: Seeds<PlaceRecord>; indicators: Seeds<SeedIndicator> },
): void {
  for (const note of records) {
    checkSources(note.sources, (code, detail) => add(note.id, code, detail));
    if (note.area !== null && !known.places.ids.has(note.area)) add(note.id, 'place-missing', note.area);
    if (note.from > note.to) add(note.id, 'from-after-to', `${note.from} > ${note.to}`);
    for (const id of note.indicators)
      if (!known.indicators.ids.has(id)) add(note.id, 'indicator-missing', id);
  }
}
