/**
 * Checks the seeds of places, reports, base notes and indicators: `node scripts/check-seeds.ts`.
 * Prints each fault as `file:line id: what is wrong` and ends with status 1 if there is any.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type BaseNote, baseNoteSchema } from '../lib/knowledge/base-notes.ts';
import { type CatalogueRecord, catalogueRecordSchema } from '../lib/knowledge/catalogue.ts';
import { type IndicatorRecord, indicatorSchema } from '../lib/knowledge/indicators.ts';
import { type PlaceRecord, placeSchema } from '../lib/knowledge/places.ts';

/** Something wrong with one line of a seed file; `line` counts from 1. */
interface Fault {
  file: string;
  line: number;
  id: string;
  what: string;
}

/** A seed file read and checked: `records` holds only those that keep to the schema. */
interface SeedFile<T> {
  records: T[];
  faults: Fault[];
  add: (id: string, what: string) => void;
}

const seedsFolder = new URL('../seeds/', import.meta.url);

/** Reads `seeds/<file>`; faults: a form other than one record a line, schema, order, an id used twice. */
function loadSeeds<T extends { id: string }>(file: string, schema: v.GenericSchema<unknown, T>): SeedFile<T> {
  const lines = readFileSync(new URL(file, seedsFolder), 'utf8').trimEnd().split('\n');
  const faults: Fault[] = [];
  const records: T[] = [];
  const lineOf = new Map<string, number>();
  const fault = (line: number, id: string, what: string) => faults.push({ file, line, id, what });
  if (lines.length === 1 && lines[0] === '[]') return { records, faults, add: () => undefined };
  if (lines[0] !== '[') fault(1, '-', 'the first line is not "["');
  if (lines.at(-1) !== ']') fault(lines.length, '-', 'the last line is not "]"');
  let before = '';
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const number = index + 2;
    const isLast = number === lines.length - 1;
    if (line.endsWith(',') === isLast) fault(number, '-', 'a comma must end every record but the last');
    const value = parseRecord(line);
    if (value === null) {
      fault(number, '-', 'not one JSON record');
      continue;
    }
    const result = v.safeParse(schema, value);
    if (!result.success) {
      const id = String((value as { id?: unknown }).id ?? '-');
      for (const issue of result.issues) fault(number, id, `${v.getDotPath(issue) ?? '-'}: ${issue.message}`);
      continue;
    }
    const record = result.output;
    if (lineOf.has(record.id)) fault(number, record.id, `id already on line ${lineOf.get(record.id)}`);
    else if (record.id < before) fault(number, record.id, `stands after ${before}, not sorted by id`);
    before = record.id;
    lineOf.set(record.id, number);
    records.push(record);
  }
  return { records, faults, add: (id, what) => fault(lineOf.get(id) ?? 0, id, what) };
}

function parseRecord(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,$/, ''));
  } catch {
    return null;
  }
}

/** Parents and predecessors exist, towns lie in districts, and codes agree with the parent's. */
function checkPlaces(seeds: SeedFile<PlaceRecord>): void {
  const byId = new Map(seeds.records.map((place) => [place.id, place]));
  const codes = new Map<string, string>();
  for (const place of seeds.records) {
    const parent = place.parent === null ? null : byId.get(place.parent);
    if (parent === undefined) seeds.add(place.id, `parent ${place.parent} does not exist`);
    if (place.parent !== null && !place.id.startsWith(`${place.parent}-`))
      seeds.add(place.id, `id does not begin with the parent's`);
    if (!place.name.endsWith(place.kind))
      seeds.add(place.id, `name ${place.name} does not end in ${place.kind}`);
    for (const id of place.predecessors)
      if (!byId.has(id)) seeds.add(place.id, `predecessor ${id} does not exist`);
    if (place.from !== null && place.to !== null && place.from > place.to)
      seeds.add(place.id, `ends (${place.to}) before it begins (${place.from})`);
    if (place.areaCode === null) continue;
    if (place.areaCode.length === 9 && parent?.areaCode && !place.areaCode.startsWith(parent.areaCode))
      seeds.add(place.id, `area code ${place.areaCode} lies outside ${parent.areaCode}`);
    // A code passes on only by renaming, so two places that exist today never share one.
    const other = codes.get(place.areaCode);
    if (other !== undefined && place.to === null && byId.get(other)?.to === null)
      seeds.add(place.id, `area code ${place.areaCode} is also that of ${other}`);
    codes.set(place.areaCode, place.id);
  }
}

/** The place exists, the period is of the closed grammar and fits the kind, no address stands twice. */
function checkReports(seeds: SeedFile<CatalogueRecord>, places: ReadonlySet<string>): void {
  const seenAt = new Map<string, string>();
  for (const report of seeds.records) {
    if (report.placeId !== null && !places.has(report.placeId))
      seeds.add(report.id, `place ${report.placeId} does not exist`);
    if (report.placeId !== null && !report.id.startsWith(`${report.placeId}-`))
      seeds.add(report.id, `id does not begin with the place's`);
    if (!/^\d{4}(H[12])?$|^\d{4}\.\.\d{4}$/.test(report.period))
      seeds.add(report.id, `period ${report.period} is not one a report reviews`);
    if ((report.kind === 'half-year') !== /H[12]$/.test(report.period))
      seeds.add(report.id, `kind ${report.kind} does not fit the period ${report.period}`);
    for (const { url } of report.addresses) {
      const other = seenAt.get(url);
      if (other !== undefined) seeds.add(report.id, `address also stands in ${other}: ${url}`);
      seenAt.set(url, report.id);
    }
  }
}

/** A name or alias belongs to one record, or to several that scope parts; a definition has its source. */
function checkIndicators(seeds: SeedFile<IndicatorRecord>): void {
  const owners = new Map<string, IndicatorRecord>();
  for (const indicator of seeds.records) {
    const names = [indicator.name, ...indicator.aliases];
    if (new Set(names).size !== names.length) seeds.add(indicator.id, 'the same alias stands twice');
    if (indicator.definition !== null && indicator.sources.length === 0)
      seeds.add(indicator.id, 'a definition without a source');
    if (indicator.definition === null && indicator.sources.length > 0 && indicator.growthBasis === 'unknown')
      seeds.add(indicator.id, 'a source that bears out nothing');
    for (const name of names) {
      const key = `${name} ${indicator.scope ?? ''}`;
      const other = owners.get(key);
      if (other !== undefined && other !== indicator)
        seeds.add(indicator.id, `${name} is also claimed by ${other.id} with the same scope`);
      owners.set(key, indicator);
    }
  }
}

/** The place and the indicators a note is about exist, and it ends after it begins. */
function checkBaseNotes(
  seeds: SeedFile<BaseNote>,
  known: { places: ReadonlySet<string>; indicators: ReadonlySet<string> },
): void {
  for (const note of seeds.records) {
    if (note.area !== null && !known.places.has(note.area))
      seeds.add(note.id, `place ${note.area} does not exist`);
    if (note.from > note.to) seeds.add(note.id, `ends (${note.to}) before it begins (${note.from})`);
    for (const id of note.indicators)
      if (!known.indicators.has(id)) seeds.add(note.id, `indicator ${id} does not exist`);
  }
}

const places = loadSeeds('places.json', placeSchema);
const reports = loadSeeds('reports.json', catalogueRecordSchema);
const baseNotes = loadSeeds('base-notes.json', baseNoteSchema);
const indicators = loadSeeds('indicators.json', indicatorSchema);
const placeIds = new Set(places.records.map((place) => place.id));
const indicatorIds = new Set(indicators.records.map((indicator) => indicator.id));
checkPlaces(places);
checkReports(reports, placeIds);
checkIndicators(indicators);
checkBaseNotes(baseNotes, { places: placeIds, indicators: indicatorIds });

const faults = [places, reports, baseNotes, indicators].flatMap((seeds) => seeds.faults);
for (const { file, line, id, what } of faults) console.log(`seeds/${file}:${line} ${id}: ${what}`);
const defined = indicators.records.filter((indicator) => indicator.definition !== null).length;
console.log(
  `${places.records.length} places, ${reports.records.length} reports, ${baseNotes.records.length} base notes, ` +
    `${indicators.records.length} indicators (${defined} with a sourced definition), ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
