import * as v from 'valibot';
import { sourceSchema } from './glossary.ts';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One thing that lowered, raised or recounted a base period (`seeds/base-notes.json`): a change against it needs the note. */
export const baseNoteSchema = v.object({
  /** Plain English or pinyin slug, unique: `shanghai-epidemic-2022-spring`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** First and last day of the base period it touches, both included. */
  from: isoDay,
  to: isoDay,
  /** Id in `seeds/places` of the place it touches, with all that lies in it; `null` for the whole country. */
  area: v.nullable(v.string()),
  /** Ids in `seeds/indicators` whose values it touches. */
  indicators: v.pipe(v.array(v.string()), v.minLength(1)),
  /** One neutral sentence in Chinese, shown beside the comparison. */
  note: v.pipe(v.string(), v.minLength(10), v.maxLength(120)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});
export type BaseNote = v.InferOutput<typeof baseNoteSchema>;
