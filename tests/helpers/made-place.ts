import type { PlaceRecord } from '../../lib/knowledge/places.ts';

/** The record of an invented place; a test gives what it asks about. */
export const madePlace = (
  id: string,
  name: string,
  kind: PlaceRecord['kind'],
  more: Partial<PlaceRecord> = {},
): PlaceRecord => ({
  id,
  name,
  kind,
  pinyin: '',
  parent: null,
  areaCode: null,
  from: null,
  to: null,
  predecessors: [],
  codes: [],
  portal: null,
  sources: [],
  ...more,
});
