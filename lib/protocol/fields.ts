import * as v from 'valibot';
import type { Evidence } from '../analysis/report-identity.ts';
import { reportFileSchema } from '../records/report-file-schema.ts';
import { documentFormats } from '../records/snippet.ts';
import type { PageLink, ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { fieldBounds, maxReportLength } from './limits.ts';

// What the messages of all directions are made of. Lengths are bounds against nonsense, not rules of the field.

/** A line of text. */
export const shortText = v.pipe(v.string(), v.maxLength(fieldBounds.text));

/** An address as a browser gives it; not checked for its scheme. */
export const address = v.pipe(v.string(), v.maxLength(fieldBounds.address));

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A message that carries nothing. */
export const nothing = v.null();

/** A list of at most so many. */
export const few = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

/** A span of text: whole numbers, in order. */
export const span = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end),
) satisfies v.GenericSchema<unknown, Span>;

/** What the background named a report by: SHA-256, 64 lower-case hexadecimal digits. */
export const reportKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The key of something that the store keeps. */
export const recordId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** What names a place (`placeKeyOf`). */
export const placeKey = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** What a document was when it was read. */
export const documentFormat = v.picklist(documentFormats);

/** Links of a page. */
export const links = few(
  v.object({ text: shortText, href: address, span: v.nullable(span) }),
  fieldBounds.links,
) satisfies v.GenericSchema<unknown, PageLink[]>;

const field = v.object({ label: shortText, value: shortText });

/** A report as it was read. A page's own text is in it: nothing of it is trusted but its shape. */
export const reportText = v.object({
  text: v.pipe(v.string(), v.maxLength(maxReportLength, 'too-large')),
  address: v.nullable(address),
  title: v.nullable(shortText),
  documentTitle: v.nullable(shortText),
  head: few(field, fieldBounds.fields),
  meta: few(field, fieldBounds.fields),
  breadcrumb: few(shortText, fieldBounds.steps),
  links,
  cells: few(
    v.object({ start: count, end: count, table: count, row: count, column: count, header: v.boolean() }),
    fieldBounds.cells,
  ),
  superscripts: few(span, fieldBounds.superscripts),
  file: v.nullable(reportFileSchema),
}) satisfies v.GenericSchema<unknown, ReportText>;

/** Why something is taken for a report. */
export const evidence = v.object({
  code: v.pipe(v.string(), v.maxLength(100)),
  source: v.picklist([
    'title',
    'documentTitle',
    'head',
    'meta',
    'breadcrumb',
    'address',
    'body',
    'divisions',
    'reader',
  ]),
  quote: shortText,
  span: v.nullable(span),
  speaks: v.picklist(['for', 'against', 'support', 'field']),
  field: v.nullable(shortText),
}) satisfies v.GenericSchema<unknown, Evidence>;
