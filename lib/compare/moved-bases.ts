import type { BaseNote } from '../knowledge/base-notes.ts';
import { isInside } from '../knowledge/place-index.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import type { PeriodShape } from '../text/period-shape.ts';

/** What is known of a place's bases: notes on periods, and the places among which its boundary is looked up. */
export interface MovedBases {
  /** `null` for a place that is not listed. */
  placeId: string | null;
  notes: readonly BaseNote[];
  places: PlaceIndex;
}

/** Days on which the place's boundary changed: its own founding, a place founded out of it, one merged into it. */
export function boundaryDays(placeId: string | null, places: PlaceIndex): string[] {
  const own = placeId ? places.records.get(placeId) : undefined;
  if (!own) return [];
  const days = own.from ? [own.from] : [];
  for (const id of own.predecessors) {
    const ended = places.records.get(id)?.to;
    if (ended) days.push(ended);
  }
  for (const record of places.records.values()) {
    if (record.from && record.predecessors.includes(own.id)) days.push(record.from);
  }
  return days;
}

/** True for a note on an indicator that holds for a place: the country's notes hold for each. */
export function isNoteOn(
  note: BaseNote,
  { indicatorId, placeId }: { indicatorId: string | null; placeId: string | null },
  places: PlaceIndex,
): boolean {
  if (indicatorId === null || !note.indicators.includes(indicatorId)) return false;
  if (note.area === null) return true;
  const record = placeId ? places.records.get(placeId) : undefined;
  return record !== undefined && isInside(record, note.area, places);
}

/** True when a note speaks of days of a period. */
export const touches = (note: BaseNote, { from, to }: Pick<PeriodShape, 'from' | 'to'>): boolean =>
  from <= note.to && note.from <= to;
