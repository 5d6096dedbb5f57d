import * as v from 'valibot';
import { citedLawSchema, lawCitationSchema } from './laws.ts';

/** The fields of local government work that a term belongs to; the order is the order of the interface. */
export const glossaryCategories = [
  'governance',
  'economy',
  'finance',
  'planning',
  'housing',
  'environment',
  'welfare',
  'health',
  'education',
  'safety',
  'law',
  'congress',
  'digital',
  'rural',
  'shanghai',
] as const;

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const period = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const documentFields = {
  title: v.pipe(v.string(), v.minLength(2)),
  publisher: v.pipe(v.string(), v.minLength(2)),
  /** Its page on a site of those who published it (of the press, where it was read); `null` where none is known. */
  url: v.nullable(v.pipe(v.string(), v.url())),
  /** Where the text was read, when that is not `url`: a reprint, or a file of a public collection. */
  copy: v.optional(v.pipe(v.string(), v.url())),
  /** Day of publication, `null` when the source prints none. */
  date: v.nullable(isoDay),
  /** Where in it: 第三条, 第二部分, 正文第1段 …; `null` for a short page. */
  where: v.nullable(v.string()),
  /** Day on which it was read. */
  seen: isoDay,
};

/** A document in which a definition, an address or a figure was really seen; of a law, with what became of it. */
export const sourceSchema = v.object({ ...documentFields, law: v.optional(citedLawSchema) });

/** A source as a seed file holds it: a law by its record in `seeds/laws`, any other document in full. */
export const seedSourceSchema = v.union([lawCitationSchema, v.object(documentFields)]);

/** One meaning of a term. `field`, `place`, `from` and `to` bind a homonym; all `null` means it holds everywhere. */
const senseSchema = v.object({
  /** Field of work this sense is bound to, in Chinese (食品安全), or `null`. */
  field: v.nullable(v.string()),
  /** Place this sense is bound to, with its province (上海市, 上海市浦东新区金桥镇), or `null`. */
  place: v.nullable(v.string()),
  from: v.nullable(period),
  to: v.nullable(period),
  definition: v.pipe(v.string(), v.minLength(30), v.maxLength(150)),
  gloss: v.pipe(v.string(), v.minLength(3), v.maxLength(160)),
  sources: v.pipe(v.array(seedSourceSchema), v.minLength(1)),
});

/** What the English text of a national report calls a term, with the text in which it was read. */
const englishNameSchema = v.object({
  name: v.pipe(v.string(), v.minLength(3), v.maxLength(120)),
  source: v.object(documentFields),
});

/** One term of the glossary (`seeds/glossary/<category>.json`). */
export const glossaryEntrySchema = v.object({
  /** Pinyin without tones or a plain English slug, unique: `yi-wang-tong-ban`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  term: v.pipe(v.string(), v.minLength(2)),
  /** Other names and written variants that mean the same; quotes, spaces and width are handled by matching. */
  aliases: v.array(v.pipe(v.string(), v.minLength(2))),
  category: v.picklist(glossaryCategories),
  /** How likely a lay reader knows it: 1 known to most, 2 heard of, 3 jargon that needs explaining. */
  level: v.picklist([1, 2, 3]),
  /** Ids of related terms. */
  related: v.array(v.string()),
  senses: v.pipe(v.array(senseSchema), v.minLength(1)),
  english: v.optional(englishNameSchema),
});

export type EnglishName = v.InferOutput<typeof englishNameSchema>;
export type GlossarySource = v.InferOutput<typeof sourceSchema>;
export type SeedSource = v.InferOutput<typeof seedSourceSchema>;
/** A term as its seed file holds it. */
export type SeedEntry = v.InferOutput<typeof glossaryEntrySchema>;
/** A meaning with its laws resolved to what a card shows. */
export type GlossarySense = Omit<SeedEntry['senses'][number], 'sources'> & { sources: GlossarySource[] };
/** A term with its laws resolved; one of the reader's own has where they have it from, `ownSource`, free text. */
export type GlossaryEntry = Omit<SeedEntry, 'senses'> & { senses: GlossarySense[]; ownSource?: string };
