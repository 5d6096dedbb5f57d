import * as v from 'valibot';
import { buildDivisions, type Divisions } from './divisions.ts';
import { sourceSchema } from './glossary.ts';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/**
 * Kind of what the statistical division codes list beside towns, with codes from 400 on, and no town governs: industrial
 * zones, parks, farms. Its committee reports as a town does; its name ends in anything (莘庄工业区, 菊园新区, 前卫农场).
 */
export const townLikeKind = '类似乡级单位';

/** One place that speaks through reports (`seeds/places.json`): a city, district, town, township, subdistrict or zone. */
export const placeSchema = v.object({
  /** Pinyin slug, unique: `shanghai`, `shanghai-pudong`, `shanghai-pudong-jinqiao-zhen`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Full official short form with its kind: 金桥镇, 真如镇街道, 浦东新区. */
  name: v.pipe(v.string(), v.minLength(2)),
  kind: v.picklist(['市', '区', '县', '镇', '乡', '街道', townLikeKind]),
  /** Pinyin without tones, of the name without its kind (whole where the kind is not in it), syllables joined: `jinqiao`. */
  pinyin: v.string(),
  /** Id of the enclosing place, `null` for the city. */
  parent: v.nullable(v.string()),
  /** GB/T 2260 code of six digits or its nine-digit extension for towns; `null` when unknown. */
  areaCode: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}(\d{3})?$/))),
  /** Founding or renaming within living reports; `null` when it was there before or still is. */
  from: v.nullable(isoDay),
  to: v.nullable(isoDay),
  /** Ids of the places it came from by founding, merging or renaming. */
  predecessors: v.array(v.string()),
  /** Path parts or column codes that name it on its portal (`ghjh-zpz`, `xxgk_jjz`, `JF5`); empty when unknown. */
  codes: v.array(v.string()),
  /** Home address of its own portal (districts), `null` otherwise. */
  portal: v.nullable(v.pipe(v.string(), v.url())),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});
export type PlaceRecord = v.InferOutput<typeof placeSchema>;

/**
 * Places by their ids, with the country's units behind them: the records are those whose reports, codes and history are
 * known, the divisions say of every other name where it can lie. The look-ups by name, code and host walk through
 * them (`place-index.ts`). Built once, read only.
 */
export interface PlaceIndex {
  records: ReadonlyMap<string, PlaceRecord>;
  divisions: Divisions;
}

/** Builds the index; without divisions only the records are known. */
export function buildPlaceIndex(
  records: readonly PlaceRecord[],
  divisions: Divisions = buildDivisions({ upper: [], towns: null }),
): PlaceIndex {
  return { records: new Map(records.map((record) => [record.id, record])), divisions };
}
