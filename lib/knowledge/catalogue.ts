import * as v from 'valibot';

/** One report that is known to be published (`seeds/reports.json`). */
export const catalogueRecordSchema = v.object({
  /** Place slug and period: `shanghai-pudong-jinqiao-zhen-2023h1`; mirrors of one report share the record. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Id in `seeds/places`, `null` for places outside it. */
  placeId: v.nullable(v.string()),
  place: v.string(),
  placeType: v.string(),
  district: v.nullable(v.string()),
  province: v.nullable(v.string()),
  /** The closed period grammar: `2023H1`, `2022`, `2017..2021`. */
  period: v.string(),
  kind: v.picklist(['half-year', 'annual', 'term', 'other']),
  title: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Where it was seen, the portal's own address first. */
  addresses: v.pipe(
    v.array(
      v.object({
        url: v.pipe(v.string(), v.url()),
        /** `portal` gov.cn, `congress` a people's congress site, `mirror` anything else. */
        host: v.picklist(['portal', 'congress', 'mirror']),
        format: v.picklist(['html', 'pdf', 'doc']),
      }),
    ),
    v.minLength(1),
  ),
  /** Day on which it was seen. */
  seen: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type CatalogueRecord = v.InferOutput<typeof catalogueRecordSchema>;
