import * as v from 'valibot';
import type { ReportFile } from '../text/report-file.ts';
import { type KeptFile, keptFileFormat } from './kept-file.ts';
import { address, count, hash, text, time } from './schema-parts.ts';
import type { SnippetFile } from './snippet.ts';

// The file of a report, as it may come from a page, from the disk or from a backup. Lengths are bounds against
// nonsense: no report has so many pages, and no disk takes so long a name.

const pageNumber = v.pipe(count, v.minValue(1), v.maxValue(100_000));

/** A file's hash, size and name. */
const fileEntries = {
  sha256: hash,
  size: count,
  name: v.nullable(v.pipe(text, v.maxLength(1_000))),
};

/** A file that is kept whole. Whether its bytes fit its hash is checked where there is a hash function. */
export const keptFileSchema = v.pipe(
  v.object({
    format: v.literal(keptFileFormat),
    ...fileEntries,
    address,
    keptAt: time,
    bytes: v.blob(),
  }),
  v.check(({ size, bytes }) => bytes.size === size),
) satisfies v.GenericSchema<unknown, KeptFile>;

/** A file, and the pages in it that print a quote. */
export const snippetFileSchema = v.object({
  ...fileEntries,
  pages: v.nullable(
    v.pipe(
      v.object({ from: pageNumber, to: pageNumber }),
      v.check(({ from, to }) => from <= to),
    ),
  ),
}) satisfies v.GenericSchema<unknown, SnippetFile>;

/** A file with its pages, whose starts ascend. */
export const reportFileSchema = v.object({
  ...fileEntries,
  pages: v.pipe(
    v.array(v.object({ start: count, page: pageNumber })),
    v.maxLength(100_000),
    v.check((runs) => runs.every(({ start }, i) => i === 0 || runs[i - 1]!.start < start)),
  ),
  pagesWithoutText: v.exactOptional(v.pipe(v.array(pageNumber), v.maxLength(100_000))),
}) satisfies v.GenericSchema<unknown, ReportFile>;
