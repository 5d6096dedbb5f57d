import * as v from 'valibot';

/** What can be wrong with the form of a seed file, whatever its records are of. */
export type SeedFileFaultCode = 'not-json' | 'not-one-record-a-line' | 'not-sorted-by-id' | 'schema';

/** One fault of form. `line` counts from 1; `id` is the record's, or `-` where it has none. */
export interface SeedFileFault {
  line: number;
  id: string;
  code: SeedFileFaultCode;
  detail: string;
}

/** The records of a seed file that keep to their schema, each with its line, and the faults of the file. */
export interface SeedFileReading<T> {
  records: { record: T; line: number }[];
  faults: SeedFileFault[];
}

/**
 * Reads a seed file: an array with one record a line, sorted by id, so that a diff shows a record as a line.
 * A record that breaks the schema is a fault and is left out; a text that is no array of JSON has that fault alone.
 */
export function readSeedFile<T>(text: string, schema: v.GenericSchema<unknown, T>): SeedFileReading<T> {
  const values = parseArray(text);
  if (typeof values === 'string')
    return { records: [], faults: [{ line: 1, id: '-', code: 'not-json', detail: values }] };
  const faults = checkLines(text, values.length);
  const records: SeedFileReading<T>['records'] = [];
  let before = '';
  for (const [index, value] of values.entries()) {
    const line = index + 2;
    const id = idOf(value) ?? '-';
    if (id < before) faults.push({ line, id, code: 'not-sorted-by-id', detail: `stands after ${before}` });
    before = id;
    const result = v.safeParse(schema, value);
    if (result.success) records.push({ record: result.output, line });
    else
      for (const issue of result.issues)
        faults.push({
          line,
          id,
          code: 'schema',
          detail: `${v.getDotPath(issue) ?? '-'}: ${issue.message}`,
        });
  }
  return { records, faults };
}

/** The array that a text holds, or what is wrong with it. */
function parseArray(text: string): unknown[] | string {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : 'an array is expected';
  } catch (error) {
    return String(error);
  }
}

/** Line 1 is `[`, the last `]`, each line between them one record; an empty array may stand on one line. */
function checkLines(text: string, count: number): SeedFileFault[] {
  if (count === 0) return [];
  const lines = text.trimEnd().split('\n');
  const records = lines.slice(1, -1);
  const fault = (line: number, detail: string): SeedFileFault => ({
    line,
    id: '-',
    code: 'not-one-record-a-line',
    detail,
  });
  if (lines[0]!.trim() !== '[' || lines.at(-1)!.trim() !== ']' || records.length !== count)
    return [fault(1, `${count} records on ${records.length} lines between [ and ]`)];
  return records.flatMap((line, i) =>
    line.trimEnd().endsWith(',') === i < count - 1 && /^\s*\{.*\},?\s*$/.test(line)
      ? []
      : [fault(i + 2, line.slice(0, 60))],
  );
}

function idOf(record: unknown): string | null {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}
