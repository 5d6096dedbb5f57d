import * as v from 'valibot';
import { sourceSchema } from '../knowledge/glossary.ts';
import { snippetFileSchema } from './report-file-schema.ts';
import * as part from './schema-parts.ts';
import {
  documentFormats,
  evidenceFormat,
  type KeptReading,
  type KeptText,
  type Snippet,
  type StoredReport,
  snippetFormat,
} from './snippet.ts';

// Snippets, the texts they were taken from and opened reports, as they may come from a file or from the disk. Records
// of an earlier version are turned into this shape first (`upgrades.ts`). A field that is added later is optional
// here, with what the records before it read as.

const { text, maybe, count, value, isoDay, time, hash, id, address } = part;
const approx = v.picklist(['exact', 'over', 'about', 'under']);
const dir = v.nullable(v.picklist(['up', 'down']));

const genre = v.picklist([
  'report',
  'bulletin',
  'budget',
  'plan-report',
  'department',
  'resolution',
  'interpretation',
  'duty-report',
]);

/** The identity of a report as it was read on the day it was kept. */
export const reportSchema = v.object({
  // Before genres were read, what was kept was taken for a report.
  genre: v.optional(v.nullable(genre), 'report'),
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
  format: v.picklist(documentFormats),
  placeInferred: v.optional(v.boolean()),
  deliveredInferred: v.optional(v.boolean()),
});

/** A field that is kept and missing here does not compile. */
const readingEntries = {
  indicator: maybe,
  indicatorId: maybe,
  scope: maybe,
  value,
  valueTo: v.nullable(value),
  unit: maybe,
  kind: v.picklist(['amount', 'change', 'share', 'rank', 'score']),
  // What was kept before aspects were read is a level: it is never joined with what was newly added.
  aspect: v.optional(v.picklist(['level', 'added', 'total', 'average', 'milestone']), 'level'),
  dir,
  basis: maybe,
  period: maybe,
  status: v.picklist(['actual', 'estimate', 'target']),
  goal: v.boolean(),
  approx,
} satisfies { [Field in keyof KeptReading]: v.GenericSchema<unknown, KeptReading[Field]> };

const figureSchema = v.object({
  ...readingEntries,
  headline: v.boolean(),
  lead: v.optional(maybe),
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
      lead: v.optional(maybe),
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
  definitionInferred: v.optional(v.boolean()),
});

const checkSchema = v.object({
  at: time,
  place: v.picklist(['unchanged', 'moved', 'changed', 'gone']),
  body: v.picklist(['same', 'different', 'not-comparable']),
  found: maybe,
  was: v.optional(text),
  doubt: v.optional(v.boolean()),
  otherSpelling: v.optional(v.boolean()),
  otherReport: v.optional(v.boolean()),
  bodyHash: v.optional(hash),
});

/** A snippet of the current version. */
export const snippetSchema = v.pipe(
  v.object({
    format: v.literal(snippetFormat),
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
    subject: v.optional(
      v.object({
        lead: text,
        after: text,
        topic: maybe,
        owner: maybe,
        date: maybe,
        row: v.array(text),
        column: maybe,
        surroundings: v.optional(
          v.object({
            titles: v.array(text),
            above: v.array(text),
            before: maybe,
            opening: maybe,
            headings: v.array(text),
          }),
        ),
      }),
    ),
    report: reportSchema,
    file: v.nullable(snippetFileSchema),
    address,
    canonicalAddress: address,
    keptAt: time,
    keptZone: text,
    bodyHash: hash,
    normaliser: count,
    appVersion: text,
    ...part.editedEntries({ note: text, tags: v.array(text) }),
    check: v.nullable(checkSchema),
    // Versions before kept the last look alone.
    earlierChecks: v.optional(v.array(checkSchema), []),
    copyOf: v.nullable(id),
  }),
  v.check(({ kind, figure }) => (kind === 'figure') === (figure !== null)),
  v.check(({ kind, term }) => (kind === 'term') === (term !== null)),
) satisfies v.GenericSchema<unknown, Snippet>;

/** A kept text; whether it fits its hash is checked where there is a hash function. */
export const keptTextSchema = v.object({
  format: v.literal(evidenceFormat),
  hash,
  normaliser: count,
  text,
  address,
  keptAt: time,
}) satisfies v.GenericSchema<unknown, KeptText>;

/** An opened report. */
export const storedReportSchema = v.object({
  format: v.literal(evidenceFormat),
  // An address may be long.
  id: v.pipe(text, v.minLength(1)),
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
