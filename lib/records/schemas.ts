import * as v from 'valibot';
import { sourceSchema } from '../knowledge/glossary.ts';
import { webAddress } from '../text/web-address.ts';
import type { AddressVerdict, Correction, OwnTerm } from './reader-records.ts';
import type { KeptText, Snippet, StoredReport } from './snippet.ts';

// The shape of every record of format 1, as it may come from a file. A released shape is never edited.

const text = v.string();
const maybe = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const value = v.pipe(v.number(), v.finite());
const isoDay = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/),
  v.check((at) => !Number.isNaN(Date.parse(at))),
);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const address = v.nullable(
  v.pipe(
    v.string(),
    v.check((words) => webAddress(words) !== null),
  ),
);
const kind = v.picklist(['amount', 'change', 'share', 'rank', 'score']);
const approx = v.picklist(['exact', 'over', 'about', 'under']);
const status = v.picklist(['actual', 'estimate', 'target']);
const dir = v.nullable(v.picklist(['up', 'down']));
const format = v.literal(1);

const reportSchema = v.object({
  title: maybe,
  place: maybe,
  placeType: maybe,
  placeId: maybe,
  district: maybe,
  city: maybe,
  province: maybe,
  periodFrom: isoDay,
  periodTo: isoDay,
  period: maybe,
  kind: v.nullable(v.picklist(['half-year', 'annual', 'term', 'other'])),
  deliveredOn: isoDay,
  publishedOn: isoDay,
  publisher: maybe,
  indexNo: maybe,
  documentNo: maybe,
  meeting: v.nullable(v.object({ name: text, kind: text })),
  speaker: maybe,
  format: v.picklist(['html', 'pdf', 'text']),
});

const readingEntries = {
  indicator: maybe,
  indicatorId: maybe,
  scope: maybe,
  value,
  valueTo: v.nullable(value),
  unit: maybe,
  dir,
  basis: maybe,
  period: maybe,
  goal: v.boolean(),
  kind,
  status,
  approx,
};

const figureSchema = v.object({
  ...readingEntries,
  headline: v.boolean(),
  indicatorName: maybe,
  hedge: maybe,
  growth: v.nullable(
    v.object({
      text,
      value,
      valueTo: v.nullable(value),
      unit: maybe,
      dir,
      basis: maybe,
      approx,
      inferred: v.array(text),
    }),
  ),
  of: v.nullable(v.object({ text, indicator: maybe })),
  inferred: v.array(text),
  rule: text,
});

const termSchema = v.object({
  term: text,
  termId: maybe,
  definitionFrom: v.nullable(v.picklist(['report', 'glossary', 'own'])),
  definition: maybe,
  sources: v.array(sourceSchema),
});

export const snippetSchema = v.pipe(
  v.object({
    format,
    id,
    kind: v.picklist(['figure', 'term', 'selection']),
    quote: v.pipe(text, v.minLength(1)),
    figure: v.nullable(figureSchema),
    term: v.nullable(termSchema),
    sentence: text,
    sectionPath: v.array(text),
    paragraph: v.nullable(v.pipe(count, v.minValue(1))),
    anchor: v.pipe(
      v.object({ start: count, end: count, prefix: text, suffix: text, twins: count, textLength: count }),
      v.check(({ start, end }) => start <= end),
    ),
    report: reportSchema,
    address,
    canonicalAddress: address,
    keptAt: time,
    keptZone: text,
    bodyHash: hash,
    normaliser: count,
    appVersion: text,
    note: text,
    tags: v.array(text),
    revision: count,
    editedAt: v.nullable(time),
    check: v.nullable(
      v.object({
        at: time,
        place: v.picklist(['unchanged', 'moved', 'changed', 'gone']),
        body: v.picklist(['same', 'different', 'not-comparable']),
        found: maybe,
      }),
    ),
    copyOf: v.nullable(id),
  }),
  v.check(({ kind, figure }) => (kind === 'figure') === (figure !== null)),
  v.check(({ kind, term }) => (kind === 'term') === (term !== null)),
) satisfies v.GenericSchema<unknown, Snippet>;

export const keptTextSchema = v.object({
  format,
  hash,
  normaliser: count,
  text,
  address,
  keptAt: time,
}) satisfies v.GenericSchema<unknown, KeptText>;

export const ownTermSchema = v.object({
  format,
  id: v.pipe(id, v.startsWith('own:')),
  term: v.pipe(text, v.minLength(1)),
  aliases: v.array(text),
  definition: text,
  source: text,
  replaces: maybe,
  createdAt: time,
  editedAt: time,
  revision: count,
}) satisfies v.GenericSchema<unknown, OwnTerm>;

export const correctionSchema = v.object({
  format,
  id,
  address,
  bodyHash: v.nullable(hash),
  target: v.picklist(['figure', 'term', 'identity']),
  anchor: v.nullable(v.object({ quote: text, start: count, prefix: text, suffix: text })),
  dismissed: v.boolean(),
  fields: v.record(v.string(), v.nullable(v.union([text, value, v.boolean()]))),
  saidAt: time,
}) satisfies v.GenericSchema<unknown, Correction>;

export const addressVerdictSchema = v.object({
  address: v.pipe(
    text,
    v.check((words) => webAddress(words) !== null),
  ),
  verdict: v.picklist(['report', 'not-report']),
  saidAt: time,
}) satisfies v.GenericSchema<unknown, AddressVerdict>;

export const storedReportSchema = v.object({
  format,
  id,
  address,
  canonicalAddress: address,
  identity: reportSchema,
  placeKey: text,
  firstOpenedAt: time,
  openedAt: time,
  bodyHash: hash,
  normaliser: count,
  figures: v.array(
    v.pipe(
      v.object({ ...readingEntries, start: count, end: count, text, sentence: text }),
      v.check(({ start, end }) => start <= end),
    ),
  ),
}) satisfies v.GenericSchema<unknown, StoredReport>;

/** The schema of each list of a backup of format 1. */
export const recordSchemas = {
  snippets: snippetSchema,
  texts: keptTextSchema,
  ownTerms: ownTermSchema,
  corrections: correctionSchema,
  addressVerdicts: addressVerdictSchema,
  reports: storedReportSchema,
} as const;
