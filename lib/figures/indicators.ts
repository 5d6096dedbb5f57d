import * as v from 'valibot';
import { sourceSchema } from '../terms/glossary.ts';

/** One indicator of local reports (`seeds/indicators.json`). */
export const indicatorSchema = v.object({
  /** Pinyin or plain English slug, unique: `general-public-budget-revenue-district`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: v.pipe(v.string(), v.minLength(2)),
  /** Other names, renamings included (市场主体 → 经营主体), as reports print them. */
  aliases: v.array(v.string()),
  /** Base unit its levels are given in: 元, %, 人, 家 …; `null` when reports differ. */
  unit: v.nullable(v.string()),
  group: v.picklist([
    'economy',
    'finance',
    'investment',
    'industry',
    'trade',
    'innovation',
    'people',
    'employment',
    'welfare',
    'health',
    'education',
    'housing',
    'construction',
    'environment',
    'agriculture',
    'safety',
    'governance',
    'culture',
    'transport',
  ]),
  /** 口径 that is part of what it is (区级, 镇级, 不含免抵调), `null` when none. Two scopes are two indicators. */
  scope: v.nullable(v.string()),
  growthBasis: v.picklist(['nominal', 'constant-price', 'comparable-scope', 'unknown']),
  /** What the statistics bureau (or the ministry in charge) means by it, in our own words; `null` while unsourced. */
  definition: v.nullable(v.pipe(v.string(), v.minLength(15), v.maxLength(200))),
  sources: v.array(sourceSchema),
});
export type IndicatorRecord = v.InferOutput<typeof indicatorSchema>;

/** Indicators made ready for look-up by the words a report prints; built once, read only. */
export interface IndicatorIndex {
  records: ReadonlyMap<string, IndicatorRecord>;
}

/** Builds the look-up over names and aliases. */
export function buildIndicatorIndex(records: readonly IndicatorRecord[]): IndicatorIndex {
  return { records: new Map(records.map((record) => [record.id, record])) };
}
