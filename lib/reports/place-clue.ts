import type { EvidenceSource } from '../analysis/report-identity.ts';
import type { PlaceIndex, PlaceRecord } from '../knowledge/places.ts';
import type { Body } from './body.ts';
import type { PageFacts } from './page-facts.ts';
import type { NamedPlace } from './place-name.ts';

/** Whose report it is. */
export interface ReportPlace {
  place: string;
  placeType: string | null;
  placeId: string | null;
  district: string | null;
  city: string | null;
  province: string | null;
  /** Where a town's district was read, apart from its name; `null` where that says both. */
  districtFrom: Pick<Clue, 'quote' | 'source' | 'span'> | null;
  quote: string;
  source: EvidenceSource;
  span: { start: number; end: number } | null;
}

/** What the place is read from. */
export interface PlaceInput {
  facts: PageFacts;
  body: Body;
  title: string | null;
  /** The title as it is printed, with its blanks and marks. */
  printedTitle?: string | null;
  places: PlaceIndex;
  /** Day of the report: places were merged and renamed. */
  on: string | null;
}

/** One string of the page that names a place, the surest first. */
export interface Clue {
  named: NamedPlace;
  quote: string;
  source: EvidenceSource;
  span: { start: number; end: number } | null;
}

/** True for records of towns, townships and subdistricts. */
export function isTown(record: PlaceRecord): boolean {
  return record.kind === '镇' || record.kind === '乡' || record.kind === '街道';
}
