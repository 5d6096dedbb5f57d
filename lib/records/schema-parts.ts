import * as v from 'valibot';
import { webAddress } from '../text/web-address.ts';

// What the schemas of kept records are built of.

export const text = v.string();
export const maybe = v.nullable(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const value = v.pipe(v.number(), v.finite());
/** An ISO day, or `null`. */
export const isoDay = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** An ISO time with its zone. */
export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/),
  v.check((at) => !Number.isNaN(Date.parse(at))),
);
/** SHA-256 in lower-case hexadecimal digits. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** http or https. */
export const someAddress = v.pipe(
  v.string(),
  v.check((words) => webAddress(words) !== null),
);
export const address = v.nullable(someAddress);

const machine = v.pipe(v.string(), v.maxLength(100));
/** When and where words were written. */
export const changeEntries = { revision: count, changedAt: time, machine };
export const seen = v.record(machine, count);

/** What a record that a reader edits carries; `words` is the schema of the fields in the reader's words. */
export function editedEntries<const Words extends v.ObjectEntries>(words: Words) {
  return {
    ...words,
    ...changeEntries,
    seen,
    others: v.array(v.object({ ...changeEntries, words: v.object(words) })),
  };
}
