import type { ReportIdentity } from '../analysis/report-identity.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import { namesInKey, placeKeyOf } from '../snippets/stored-report.ts';

type ReadPlace = Pick<ReportIdentity, 'placeId' | 'place' | 'district'>;

/**
 * Whether a report that was read may be one of the place with a key (`placeKeyOf`). A place that was merged away or
 * renamed counts for its successor; a text that names no place, or a district that only one of the two gives, speaks
 * against nothing.
 */
export function isOfExpectedPlace(read: ReadPlace, placeKey: string, places: PlaceIndex): boolean {
  if (read.place === null || placeKeyOf(read) === placeKey) return true;
  const record = places.records.get(placeKey);
  if (record && read.placeId !== null) return record.predecessors.includes(read.placeId);
  if (record)
    return record.name === read.place && isSameDistrict(districtOf(placeKey, places), read.district);
  const names = namesInKey(placeKey);
  return names?.place === read.place && isSameDistrict(names.district, read.district);
}

/** Name of the record that encloses a place; `null` where none does. */
function districtOf(placeKey: string, { records }: PlaceIndex): string | null {
  const parent = records.get(placeKey)?.parent ?? null;
  return parent === null ? null : (records.get(parent)?.name ?? null);
}

const isSameDistrict = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
