import type { SnippetReport } from '../records/snippet.ts';
import { compareLastDays, lastDayOf } from '../text/period-shape.ts';

/** A place of which reports are known to the reader, as a list names it. */
export interface PlaceEntry {
  placeKey: string;
  /** Its short name; `null` where no report prints it. */
  place: string | null;
  /** 镇, 街道, 区 …: places of one kind may stand beside each other. */
  placeType: string | null;
  /** Names of what it lies in, outermost first. */
  within: string[];
  /** How many of its reports were read in whole, and how many were opened. */
  past: number;
  opened: number;
  /** The earliest and the latest period that they review, by their ends: one of five years ends with its fifth. */
  from: string | null;
  to: string | null;
}

/** What is kept of a report, as far as places are listed by it. */
export interface PlacedReport {
  placeKey: string;
  identity: Pick<SnippetReport, 'place' | 'placeType' | 'district' | 'city' | 'province' | 'period'>;
}

/**
 * The places of which reports were read in or opened, each once: those with most reports read in first, then by those
 * opened, then by name. Reports of no known place are left out.
 */
export function listPlaces(kept: {
  past: readonly PlacedReport[];
  opened: readonly PlacedReport[];
}): PlaceEntry[] {
  const places = new Map<string, PlaceEntry>();
  const add = (report: PlacedReport, how: 'past' | 'opened') => {
    if (report.placeKey === '') return;
    const entry = places.get(report.placeKey) ?? emptyEntry(report);
    places.set(report.placeKey, entry);
    entry[how] += 1;
    widen(entry, report.identity.period);
  };
  for (const report of kept.past) add(report, 'past');
  for (const report of kept.opened) add(report, 'opened');
  return [...places.values()].sort(
    (a, b) => b.past - a.past || b.opened - a.opened || (a.place ?? '').localeCompare(b.place ?? '', 'zh'),
  );
}

function emptyEntry({ placeKey, identity }: PlacedReport): PlaceEntry {
  const { place, placeType, district, city, province } = identity;
  const within = [...new Set([province, city, district])].filter((name) => name !== null && name !== place);
  return { placeKey, place, placeType, within: within as string[], past: 0, opened: 0, from: null, to: null };
}

function widen(entry: PlaceEntry, period: string | null): void {
  if (lastDayOf(period) === null) return;
  if (entry.from === null || compareLastDays(period, entry.from) < 0) entry.from = period;
  if (entry.to === null || compareLastDays(period, entry.to) > 0) entry.to = period;
}
