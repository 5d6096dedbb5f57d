import * as v from 'valibot';
import { parsePeriod } from '../text/period-shape.ts';
import type { KeptPastText, PastHead, PastName, PastReport } from './past-report.ts';
import { reportFileSchema } from './report-file-schema.ts';
import { address, count, hash, maybe, text, time } from './schema-parts.ts';
import { evidenceFormat } from './snippet.ts';
import { reportSchema } from './snippet-schemas.ts';

// Past reports as they may come from the disk or from a backup; see `snippet-schemas.ts`.

const inText = (length: number) => (span: { start: number; end: number }) =>
  span.start <= span.end && span.end <= length;

const field = v.object({ label: text, value: text });

/** A document's parts; a span that lies outside the text makes it none. */
const pastTextSchema = v.pipe(
  v.object({
    text: v.pipe(text, v.minLength(1)),
    title: maybe,
    documentTitle: maybe,
    head: v.array(field),
    meta: v.array(field),
    breadcrumb: v.array(text),
    cells: v.array(
      v.object({ start: count, end: count, table: count, row: count, column: count, header: v.boolean() }),
    ),
    superscripts: v.array(v.object({ start: count, end: count })),
    // What was kept before files were read came from pages and bare texts.
    file: v.optional(v.nullable(reportFileSchema), null),
  }),
  v.check(({ text: { length }, cells, superscripts }) => [...cells, ...superscripts].every(inText(length))),
);

/** What is said of a report whose text does not say it. */
export const pastNameSchema = v.object({
  place: v.pipe(text, v.minLength(1), v.maxLength(100)),
  placeKey: v.pipe(text, v.minLength(1), v.maxLength(200)),
  period: v.pipe(
    text,
    v.check((words) => parsePeriod(words) !== null),
  ),
}) satisfies v.GenericSchema<unknown, PastName>;

/** A past report's entry in the list. */
export const pastHeadSchema = v.object({
  format: v.literal(evidenceFormat),
  // An address may be long.
  id: v.pipe(text, v.minLength(1)),
  placeKey: v.pipe(text, v.minLength(1)),
  address,
  canonicalAddress: address,
  identity: reportSchema,
  named: v.nullable(pastNameSchema),
  bodyHash: hash,
  normaliser: count,
  readAt: time,
  figures: count,
}) satisfies v.GenericSchema<unknown, PastHead>;

/** The text of one, as it is kept beside the list. */
export const keptPastTextSchema = v.object({
  format: v.literal(evidenceFormat),
  id: v.pipe(text, v.minLength(1)),
  report: pastTextSchema,
  readAt: time,
}) satisfies v.GenericSchema<unknown, KeptPastText>;

/** A past report that was read in, with its text. */
export const pastReportSchema = v.object({
  ...pastHeadSchema.entries,
  report: pastTextSchema,
}) satisfies v.GenericSchema<unknown, PastReport>;
