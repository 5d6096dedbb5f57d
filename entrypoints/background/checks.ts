import * as v from 'valibot';

/**
 * Longest body that is analysed, in UTF-16 units: five times the longest report known (a city's report with its
 * notes and tables has about 200,000), so that a page that is no report can't occupy the worker.
 */
export const MAX_REPORT_LENGTH = 1_000_000;

const shortText = v.pipe(v.string(), v.maxLength(4_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanEntries = { start: offset, end: offset };
const field = v.object({ label: shortText, value: shortText });
const few = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

/** A stretch of text: whole numbers, in order. */
export const span = v.pipe(
  v.object(spanEntries),
  v.check(({ start, end }) => start <= end),
);

const link = v.object({ text: shortText, href: address, span: v.nullable(v.object(spanEntries)) });

/** A report as a page sends it. The page's own text is in it: nothing of it is trusted but its shape. */
export const reportText = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_REPORT_LENGTH)),
  address: v.nullable(address),
  title: v.nullable(shortText),
  documentTitle: v.nullable(shortText),
  head: few(field, 200),
  meta: few(field, 200),
  breadcrumb: few(shortText, 50),
  links: few(link, 5_000),
  cells: few(
    v.object({ ...spanEntries, table: offset, row: offset, column: offset, header: v.boolean() }),
    100_000,
  ),
  superscripts: few(v.object(spanEntries), 20_000),
});

const evidence = v.object({
  code: v.pipe(v.string(), v.maxLength(100)),
  source: v.picklist(['title', 'documentTitle', 'head', 'meta', 'breadcrumb', 'address', 'body', 'reader']),
  quote: shortText,
  span: v.nullable(v.object(spanEntries)),
  speaks: v.picklist(['for', 'against', 'support', 'field']),
  field: v.nullable(shortText),
});

/** What detection says of a page. */
export const reportSeen = v.object({
  verdict: v.picklist(['yes', 'maybe']),
  evidence: few(evidence, 100),
  address,
});

/** What the reader asks to keep. */
export const keepRequest = v.object({
  id: v.pipe(v.string(), v.uuid()),
  report: reportText,
  kind: v.picklist(['figure', 'term', 'selection']),
  spans: v.pipe(v.array(span), v.minLength(1), v.maxLength(200)),
  zone: v.pipe(v.string(), v.maxLength(80)),
});

/** Ids of snippets. */
export const idList = v.object({ ids: few(v.pipe(v.string(), v.maxLength(100)), 20_000) });

/** A selection to look up: a term, not a page. */
export const lookUpRequest = v.object({ query: v.pipe(v.string(), v.maxLength(500)), address });

/** Links that a page names, for the timeline. */
export const linkList = few(link, 5_000);

/** The value when it has that shape, else `null`. */
export function check<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
