import * as v from 'valibot';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const words = v.pipe(v.string(), v.minLength(2));

/**
 * What became of an edition since: `amended` names the edition that is in force now, `repealed` what repealed it and
 * what governs now (`null` where nothing took its place), `unchecked` why nobody could tell. Days are those on which it
 * took effect.
 */
const lawStatusSchema = v.variant('code', [
  v.object({ code: v.literal('in-force') }),
  v.object({ code: v.literal('amended'), on: isoDay, now: words }),
  v.object({ code: v.literal('repealed'), on: isoDay, by: words, now: v.nullable(words) }),
  v.object({ code: v.literal('renamed'), on: isoDay, now: words }),
  v.object({ code: v.literal('unchecked'), reason: words }),
]);

/**
 * Why a record has no number: the text as it was published is `unnumbered` (what the Party's centre issues under no number
 * that is made public), or there may be one, `unprinted` in any of the texts that were looked at.
 */
const noNumberCodes = ['unnumbered', 'unprinted'] as const;
export type NoNumberCode = (typeof noNumberCodes)[number];

/** One edition of a law, regulation or rule that entries cite (`seeds/laws/laws.json`). */
export const lawSchema = v.object({
  /** Short title and year of the edition: `预算法-2018`. */
  id: v.pipe(v.string(), v.regex(/^[^\s]+-\d{4}$/u)),
  /** The official title, in full. */
  title: words,
  /** The number of the order that published this edition, else the law at first; `null` where none was found. */
  number: v.nullable(v.pipe(v.string(), v.regex(/[号次]$/u))),
  /** `first` where `number` is that of the law at first and the days are this edition's: the card says so. */
  numberOf: v.optional(v.literal('first')),
  /** Where `number` is `null`: why, and where it was looked for (ids of collections, or what else was read). */
  noNumber: v.optional(
    v.strictObject({
      code: v.picklist(noNumberCodes),
      lookedAt: v.pipe(v.array(words), v.minLength(1)),
    }),
  ),
  /** Who made it. */
  body: words,
  /** Province, city or special zone whose law it is; `null` for the whole country. */
  area: v.nullable(words),
  /** Day on which it was first passed, or published where it was not voted on. */
  adopted: isoDay,
  /** Day of this edition: of its latest amendment, else `adopted`. */
  edition: isoDay,
  /** Since when this edition is in force, by the national database; else since when the law is, by its own last article. */
  inForce: isoDay,
  /** Number of its last article, or of its last item where it has no articles; `null` where only a part was read. */
  articles: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  status: lawStatusSchema,
  /** Day of the collection by which `status` was told. */
  checked: isoDay,
  /** Its page in the national database of laws; `null` where that is not known. */
  address: v.nullable(v.pipe(v.string(), v.url())),
  /** The text that was read: a file of a collection of `seeds/laws/collections.json`, or a page that reprints it. */
  copy: v.union([
    v.strictObject({ collection: words, path: words }),
    v.strictObject({ page: v.pipe(v.string(), v.url()) }),
  ]),
});
export type LawRecord = v.InferOutput<typeof lawSchema>;
/** A file of a collection. */
export type CollectedCopy = Extract<LawRecord['copy'], { path: string }>;
export type LawStatus = LawRecord['status'];

/** A public collection of the texts of laws, at the commit at which they were read (`seeds/laws/collections.json`). */
export const lawCollectionSchema = v.object({
  /** `owner/name` on GitHub. */
  id: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  /** Day of that commit: what changed later is not known from it. */
  day: isoDay,
});
export type LawCollection = v.InferOutput<typeof lawCollectionSchema>;

/** True where what a record tells of an edition lies ahead: on `day` (ISO) it is still in force. */
export function isAhead(status: LawStatus, day: string): boolean {
  return 'on' in status && day < status.on;
}

/** How an entry cites a law: the record of the edition, the articles, and the day on which they were read. */
export const lawCitationSchema = v.object({
  /** Id in `seeds/laws/laws.json`. */
  law: v.string(),
  /** 第八条, 第十条至第十二条, 第八条、第十四条; items (第三项) of a decision that has no articles. */
  where: v.pipe(v.string(), v.regex(/^第/)),
  seen: isoDay,
});
export type LawCitation = v.InferOutput<typeof lawCitationSchema>;

/** What a source that is a law says of it beyond title, body and place. */
export const citedLawSchema = v.object({
  number: v.nullable(v.string()),
  /** `first` where the number is that of the order that published the law at first, not the edition that is cited. */
  numberOf: v.optional(v.literal('first')),
  /** Why it has no number; left out where it has one, and in what was kept before this was told apart. */
  noNumber: v.optional(v.picklist(noNumberCodes)),
  inForce: v.string(),
  status: lawStatusSchema,
  /** In what was kept before a source had a `copy` of its own: where the text was read. */
  copy: v.optional(v.nullable(v.string())),
});
export type CitedLaw = v.InferOutput<typeof citedLawSchema>;

/** The page of the text that was read: of a file in a public collection, at the commit at which it was read. */
export function copyAddress({ copy }: LawRecord, collections: readonly LawCollection[]): string | null {
  if ('page' in copy) return copy.page;
  const found = collections.find(({ id }) => id === copy.collection);
  return found === undefined
    ? null
    : encodeURI(`https://github.com/${found.id}/blob/${found.commit}/${copy.path}`);
}
