import * as v from 'valibot';
import type { FigureKind } from '../analysis/figure.ts';
import { anyOf } from '../text/any-of.ts';
import { lastPair, type Pair, pairAt } from '../text/pairs.ts';
import type { UnitGroup } from '../text/unit-row.ts';
import { readUnit } from '../text/units.ts';
import { type GlossaryEntry, type GlossarySource, seedSourceSchema } from './glossary.ts';

/**
 * How the growth rate that reports print beside an amount is computed:
 * - `nominal`: at current prices against the amount as it was published, so that the two amounts give the rate;
 * - `constant`: at constant prices (不变价, 可比价), while the amount is at current ones;
 * - `comparable`: against a base recounted to today's scope or sample (可比口径), at whatever prices.
 *
 * A base can be implied from amount and rate where growth is `nominal` and nowhere else. Where sources say two of these
 * of one indicator, the one that allows less stands. What a sentence prints of its own rate (实际, 同口径) outranks it.
 */
const growthKinds = ['nominal', 'constant', 'comparable'] as const;
export type GrowthKind = (typeof growthKinds)[number];

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
  /** How its printed growth rate is computed; `null` while no source is known that says so, and then nothing is implied. */
  growth: v.nullable(v.picklist(growthKinds)),
  /** Where `growth` is said; empty when it is `null`. */
  growthSources: v.array(seedSourceSchema),
  /** What the statistics bureau (or the ministry in charge) means by it, in our own words; `null` while unsourced. */
  definition: v.nullable(v.pipe(v.string(), v.minLength(15), v.maxLength(200))),
  /** Where the definition is from; empty when there is none. */
  sources: v.array(seedSourceSchema),
  /** Id of the glossary's entry that says what is counted; only where there is no definition of its own. */
  term: v.optional(v.string()),
  /**
   * Present where neither national law nor the statistics bureau says what is counted: each place draws its own bounds.
   * Left out while there is a definition or a term, and while one may exist that no source was found for.
   */
  noNationalDefinition: v.optional(v.literal(true)),
});
/** An indicator as its seed file holds it. */
export type SeedIndicator = v.InferOutput<typeof indicatorSchema>;
/** An indicator with its laws resolved to what a card shows. */
export type IndicatorRecord = Omit<SeedIndicator, 'sources' | 'growthSources'> & {
  sources: GlossarySource[];
  growthSources: GlossarySource[];
};

/** The fields by which an indicator is found in a report; the others are what a card says of it. */
export const measureFields = ['id', 'name', 'aliases', 'unit', 'group', 'scope', 'growth'] as const;
/** An indicator without what is said of it: all that reading a report needs. */
export type IndicatorMeasure = Pick<IndicatorRecord, (typeof measureFields)[number]>;

/** What is known of an indicator, with the glossary's entry where that says what is counted. */
export interface IndicatorExplanation {
  record: IndicatorRecord;
  /** `null` where the record has a definition of its own, or nothing says what is counted. */
  entry: GlossaryEntry | null;
}

/** Indicators made ready for look-up by the words a report prints; built once, read only. */
export interface IndicatorIndex {
  records: ReadonlyMap<string, IndicatorMeasure>;
  /** Every name and alias with the records that go by it (two scopes may share a name). */
  byName: ReadonlyMap<string, readonly IndicatorMeasure[]>;
  /** The names that begin with two characters, longest first: most places of a text begin none, and one look-up says so. */
  byStart: ReadonlyMap<Pair, readonly string[]>;
  /** The lengths of the names that end with two characters, longest first. */
  lengthsByEnd: ReadonlyMap<Pair, readonly number[]>;
}

/** Builds the look-up over names and aliases. */
export function buildIndicatorIndex(records: readonly IndicatorMeasure[]): IndicatorIndex {
  const byName = new Map<string, IndicatorMeasure[]>();
  // Two spellings may come down to one key (森林覆盖率（%）): the record stands there once.
  for (const record of records)
    for (const key of new Set([record.name, ...record.aliases].map(plainName))) {
      if (key.length < 2) continue;
      byName.set(key, [...(byName.get(key) ?? []), record]);
    }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const lengthsByEnd = new Map<Pair, number[]>();
  for (const [end, alike] of Map.groupBy(names, lastPair))
    lengthsByEnd.set(end, [...new Set(alike.map(({ length }) => length))]);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    byName,
    byStart: Map.groupBy(names, (name) => pairAt(name, 0)),
    lengthsByEnd,
  };
}

/** Length of the longest name that begins at `at` and ends by `to`; 0 when none does. */
export function nameLengthAt({ byStart }: IndicatorIndex, text: string, at: number, to: number): number {
  for (const name of byStart.get(pairAt(text, at)) ?? [])
    if (at + name.length <= to && text.startsWith(name, at)) return name.length;
  return 0;
}

/** 口径 as reports print it, with a phrase each; the first that a name holds is its scope. */
export const scopeWords: readonly { scope: string; pattern: RegExp; sample: string }[] = [
  { scope: '不含免抵调', pattern: /不含免抵调/, sample: '财政总收入（不含免抵调）' },
  { scope: '含免抵调', pattern: /含免抵调/, sample: '财政总收入（含免抵调）' },
  { scope: '非房产', pattern: /非房(?:产|地产)?/, sample: '非房产区级收入' },
  { scope: '全口径', pattern: /全口径/, sample: '全口径税收' },
  { scope: '街道辖区内', pattern: /街道辖区内?|辖区内/, sample: '辖区内税收' },
  { scope: '市级', pattern: /市级(?!及?以上)|市本级/, sample: '市级一般公共预算收入' },
  { scope: '区级', pattern: /(?<!自治)(?:区级(?!及?以上)|区本级)/, sample: '区级财政收入' },
  { scope: '县级', pattern: /县级(?!市|及?以上)|县本级/, sample: '县级财政收入' },
  { scope: '镇级', pattern: /镇级(?!及?以上)|镇本级/, sample: '镇级财政收入' },
  { scope: '村级', pattern: /村级/, sample: '村级集体经济收入' },
  { scope: '地方', pattern: /^地方/, sample: '地方财政收入' },
];

/** Any of them: most names hold none. */
const anyScope = anyOf(scopeWords.map(({ pattern }) => pattern));

/** The 口径 that a printed name holds, `null` when it holds none. */
export function parseScope(name: string): string | null {
  if (!anyScope.test(name)) return null;
  return scopeWords.find(({ pattern }) => pattern.test(name))?.scope ?? null;
}

const bracketed = /[(（][^)）]*[)）]?/gu;
const signs = /[\s“”‘’"'·]/gu;
/** Most names hold neither. */
const marked = /[(（\s“”‘’"'·]/u;

/** A name without brackets' contents, spaces and quotation marks. */
function plainName(name: string): string {
  return marked.test(name) ? name.replace(bracketed, '').replace(signs, '') : name;
}

/** What of a figure decides whether a record can be meant: a rate is no count, an area no number of parks. */
export interface Measured {
  kind: FigureKind;
  group: UnitGroup | null;
}

/**
 * The record that a figure's printed indicator means, as `findIndicator` finds it, where the record's unit is of the
 * figure's sort: 信访 in 件 is not the 信访 of a rate. A change, a rank or a score may be of any.
 */
export function findMeasured(
  index: IndicatorIndex,
  printed: string,
  { kind, group }: Measured,
): IndicatorMeasure | null {
  const record = findIndicator(index, printed);
  if (record === null || record.unit === null || (kind !== 'amount' && kind !== 'share')) return record;
  if (kind === 'share')
    return group !== 'percent' || record.unit === '%' || record.unit === '‰' ? record : null;
  const expected = readUnit(record.unit, 0)?.unit.group ?? 'count';
  return group === null || group === expected ? record : null;
}

/** Words of place and standing that may precede a known name without changing what it measures. */
const mayPrecede =
  /^(?!乡村)(?:(?:全|我|本)?[省市区县镇乡村州]|全(?:社会|街道|部|年|域)|街道|辖区|地区|镇域|区域|新区|累计|实现|完成|年度|当年|其中)*$/u;

/**
 * The record that a printed indicator means: by its whole name, or by the known name that ends it after words of place
 * only. Records of another 口径 are another indicator: `null` when the scopes do not agree or two records fit.
 */
function findIndicator(index: IndicatorIndex, printed: string): IndicatorMeasure | null {
  const name = plainName(printed);
  const scope = parseScope(printed);
  const candidates = index.byName.get(name) ?? bySuffix(index, name, scope);
  const fitting = candidates.filter((record) => record.scope === scope);
  if (fitting.length === 1) return fitting[0]!;
  // A name of its own may hold its scope (地方财政收入): then the record need not repeat it.
  const named = (index.byName.get(name) ?? []).filter(
    (record) => record.scope === null || name.includes(record.scope),
  );
  return fitting.length === 0 && named.length === 1 ? named[0]! : null;
}

/** Longest name that is looked for at the end of another. */
const longestEnd = 24;

function bySuffix(index: IndicatorIndex, name: string, scope: string | null): readonly IndicatorMeasure[] {
  // The longest known name that ends the printed one.
  for (const length of index.lengthsByEnd.get(lastPair(name)) ?? []) {
    const at = name.length - length;
    const records = at < 0 || length > longestEnd ? undefined : index.byName.get(name.slice(at));
    if (!records) continue;
    const lead = scope ? name.slice(0, at).replace(scope, '') : name.slice(0, at);
    return mayPrecede.test(lead) ? records : [];
  }
  return [];
}
