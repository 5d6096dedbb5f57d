import * as v from 'valibot';
import { pastReportSchema } from '../records/past-report-schema.ts';
import { correctionSchema, ownTermWordsSchema } from '../records/reader-schemas.ts';
import { editedLists } from '../records/register.ts';
import { snippetSchema, storedReportSchema } from '../records/snippet-schemas.ts';
import { markedLists } from '../store/change-marks.ts';
import type { UseCaseName } from '../store/use-cases.ts';
import { address, count, recordId, reportKey, shortText } from './fields.ts';

const maybe = v.nullable(v.string());
const time = v.pipe(v.string(), v.maxLength(40));
const tags = v.array(shortText);
const snippetWords = { note: v.string(), tags };
const none = v.tuple([]);
const oneId = v.tuple([recordId]);
const changeFields = ['revision', 'changedAt', 'machine', 'seen', 'others'] as const;
const sentinel = v.object({
  storeId: recordId,
  snippets: count,
  at: time,
  purged: v.exactOptional(v.nullable(v.object({ snippets: count, at: time }))),
});
const start = v.tuple([v.object({ newId: recordId, now: time, sentinel: v.nullable(sentinel) })]);

/** What each use case of the store takes, by its name: what is written is checked as an import is. */
const values = {
  allSnippets: none,
  snippetsById: v.tuple([v.array(recordId)]),
  oldestKeptAt: none,
  countSnippets: none,
  keptTextOf: oneId,
  listTags: none,
  editSnippet: v.tuple([v.object({ id: recordId, ...snippetWords, opened: v.object(snippetWords) })]),
  tagSnippets: v.tuple([v.object({ ids: v.array(recordId), add: tags, remove: tags })]),
  settleVersion: v.tuple([
    v.object({
      list: v.picklist(editedLists),
      key: shortText,
      version: v.object({ machine: shortText, revision: count }),
      use: v.boolean(),
    }),
  ]),
  damagedRows: none,
  deleteSnippets: v.tuple([v.array(recordId)]),
  restoreSnippets: v.tuple([v.array(snippetSchema)]),
  trashedSnippets: none,
  emptyTrash: none,
  openedReports: none,
  forgetReport: v.tuple([shortText]),
  restoreReports: v.tuple([v.array(storedReportSchema)]),
  forgetAllReports: none,
  allPastReports: none,
  forgetPastReport: v.tuple([shortText]),
  forgetPlace: v.tuple([shortText]),
  restorePastReports: v.tuple([v.array(pastReportSchema)]),
  changeMark: v.tuple([v.array(v.picklist(markedLists))]),
  allOwnTerms: none,
  saveOwnTerm: v.tuple([
    v.object({ id: recordId, ...ownTermWordsSchema.entries, opened: v.nullable(ownTermWordsSchema) }),
  ]),
  deleteOwnTerm: oneId,
  allCorrections: none,
  correctionsOfReport: v.tuple([v.object({ canonicalAddress: v.nullable(address), bodyHash: maybe })]),
  saveCorrection: v.tuple([v.omit(correctionSchema, ['format', ...changeFields])]),
  deleteCorrection: oneId,
  allVerdicts: none,
  deleteVerdict: v.tuple([address]),
  checkStart: start,
  currentSentinel: start,
  allKeptTexts: none,
  keptFiles: none,
  deleteKeptFile: v.tuple([reportKey]),
  noteBackup: v.tuple([time]),
  protectionState: v.tuple([
    v.object({
      persisted: v.nullable(v.boolean()),
      usage: v.nullable(v.number()),
      quota: v.nullable(v.number()),
    }),
  ]),
} as const satisfies Record<UseCaseName, v.GenericSchema<unknown, readonly unknown[]>>;

/** A call of the store by name, with what that use case takes. */
export interface StoreUse {
  name: UseCaseName;
  values: readonly unknown[];
}

/** One alternative a use case, so that a name and another one's values do not pass together. */
export const storeUse: v.GenericSchema<unknown, StoreUse> = v.variant(
  'name',
  (Object.keys(values) as UseCaseName[]).map((name) =>
    v.object({ name: v.literal(name), values: values[name] as v.GenericSchema<unknown, readonly unknown[]> }),
  ),
);
