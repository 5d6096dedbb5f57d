import * as v from 'valibot';
import type { Brief } from '../compare/brief/read-brief.ts';
import type { FigureBefore } from '../compare/page-comparison.ts';
import type { IndicatorExplanation } from '../knowledge/indicators.ts';
import type { Snippet } from '../records/snippet.ts';
import { snippetSchema } from '../records/snippet-schemas.ts';
import { failureCodes } from './answer.ts';
import { answers, entry } from './entry.ts';
import {
  address,
  count,
  documentFormat,
  evidence,
  few,
  links,
  recordId,
  reportKey,
  reportText,
  shortText,
  span,
} from './fields.ts';
import type {
  FirstReading,
  LookUpAnswer,
  PageSnippet,
  PageStep,
  PlaceReports,
  PrintedBrief,
  Refinement,
  TermExplanation,
} from './shapes.ts';

/** Most snippets that one message names: no page holds so many. */
const many = 20_000;

const spans = few(span, 20_000);

/** What a document that is read asks of the background. After `analyse` its text is spoken of by its key alone. */
export const fromPage = {
  reportSeen: entry({
    schema: v.object({
      verdict: v.picklist(['yes', 'maybe']),
      evidence: few(evidence, 100),
      address,
    }),
    answer: answers<null>(),
    sender: 'page',
    ownAddress: (data) => data.address,
    doc: 'A page looks like a report or may be one; on a yes the reading script is put into its frame.',
  }),
  reportSaid: entry({
    schema: v.object({ address }),
    answer: answers<boolean>(),
    sender: 'page',
    ownAddress: (data) => data.address,
    doc: 'Gives whether the reader once called this address a report; where they did, the reading script is put into its frame.',
  }),
  reportGone: entry({
    schema: v.null(),
    answer: answers<null>(),
    sender: 'both',
    doc: 'The page is no longer what it was after a single-page navigation: badge and reading are taken back.',
  }),
  analyse: entry({
    schema: v.object({
      report: reportText,
      format: documentFormat,
      columnLinks: links,
      otherwise: v.optional(spans),
    }),
    answer: answers<FirstReading>(),
    sender: 'both',
    ownAddress: (data) => data.report.address,
    doc: 'Takes a report’s text, gives its key and the first reading; marks wait for nothing else.',
  }),
  refine: entry({
    schema: v.object({
      key: reportKey,
      /** Where the document shows other digits than its text has. */
      otherwise: v.optional(spans),
    }),
    answer: answers<Refinement>(),
    sender: 'both',
    doc: 'Gives the reading with word boundaries, and remembers the report where the reader allows it.',
  }),
  reportShown: entry({
    schema: v.object({
      key: reportKey,
      /** The document was read in part. */
      isPart: v.boolean(),
    }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'The report is shown in its tab: badge and popup show what was read of it.',
  }),
  reportFailed: entry({
    schema: v.object({ address, code: v.picklist(failureCodes) }),
    answer: answers<null>(),
    sender: 'both',
    ownAddress: (data) => data.address,
    doc: 'The tab’s document could not be read: the popup says why.',
  }),
  explainTerm: entry({
    schema: v.object({ key: reportKey, termId: shortText, span }),
    answer: answers<TermExplanation | null>(),
    sender: 'both',
    doc: 'Gives a term’s entry with the sense that holds where it is used; null for an id no glossary has.',
  }),
  lookUp: entry({
    schema: v.object({ key: reportKey, span }),
    answer: answers<LookUpAnswer>(),
    sender: 'both',
    doc: 'Looks words of the report up, by their place: the term itself, the longest term inside them or neither, and terms that are nearly those.',
  }),
  explainIndicator: entry({
    schema: v.object({ indicatorId: shortText }),
    answer: answers<IndicatorExplanation | null>(),
    sender: 'both',
    doc: 'Gives what is known of an indicator, with the glossary’s entry where that explains it; null for an id that is not listed.',
  }),
  earlierReports: entry({
    schema: v.object({
      key: reportKey,
      /** Links of the column page, once the reader asked for it; `null` leaves those that are known. */
      columnLinks: v.nullable(links),
    }),
    answer: answers<PlaceReports>(),
    sender: 'both',
    doc: 'Gives the known reports of the report’s place and its own other versions, the same list to panel and popup.',
  }),
  openPast: entry({
    schema: v.object({
      key: reportKey,
      /** The tab that shows the report, where the popup asks; a page stands in its own. */
      tabId: v.nullable(count),
    }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Opens the library at the list of this place’s past reports, those that only this page leads to among them; not from a private window.',
  }),
  openVersions: entry({
    schema: v.object({
      key: reportKey,
      /** The tab that shows the report, where the popup asks; a page stands in its own. */
      tabId: v.nullable(count),
    }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Opens the library where this report is set beside another version of it; reads nothing, keeps nothing yet, and not from a private window.',
  }),
  earlierValues: entry({
    schema: v.object({ key: reportKey, span }),
    answer: answers<FigureBefore | null>(),
    sender: 'both',
    doc: 'Gives the same figure in earlier reports that were opened or read in, and what was promised for it; null when nothing may be set beside it.',
  }),
  comparePast: entry({
    schema: v.object({ key: reportKey }),
    answer: answers<PageStep>(),
    sender: 'both',
    doc: 'Gives what the report before this one promised, and what became of it here, null when no past report of the place was read in; until that is worked out, the next step of the work.',
  }),
  readBrief: entry({
    schema: v.object({ key: reportKey }),
    answer: answers<Brief>(),
    sender: 'both',
    doc: 'Gives what the report says on one page, in its own clauses.',
  }),
  keep: entry({
    schema: v.object({
      key: reportKey,
      /** Made by the page: a save that is asked again because its answer was lost is one save. */
      id: v.pipe(v.string(), v.uuid()),
      kind: v.picklist(['figure', 'term', 'selection']),
      spans: v.pipe(v.array(span), v.minLength(1), v.maxLength(200)),
      /** IANA name of the reader’s zone. */
      zone: v.pipe(v.string(), v.maxLength(80)),
      /** The reader's yes to what is left on disk from a private window. */
      agreed: v.boolean(),
    }),
    answer: answers<Snippet>(),
    sender: 'both',
    doc: 'Keeps a figure or term by its place, or any span; answered when it is on disk. From a private window nothing is kept unless the reader agreed: `private-window`.',
  }),
  snippetsOfPage: entry({
    schema: v.object({ key: reportKey }),
    answer: answers<PageSnippet[]>(),
    sender: 'both',
    doc: 'Gives what is kept of the report, each with its place in the text as it is now; a file’s, with those of its report’s other editions. The look of its own tab is written down, but not from a private window.',
  }),
  removeSnippets: entry({
    schema: v.object({ key: reportKey, ids: few(recordId, many) }),
    answer: answers<Snippet[]>(),
    sender: 'both',
    doc: 'Deletes snippets of this report (of a file’s, in any edition) and gives them back, so that it can be undone.',
  }),
  restoreSnippets: entry({
    schema: v.object({ key: reportKey, snippets: few(snippetSchema, many) }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Undoes a deletion of snippets of this report; each is checked as an imported one is.',
  }),
  proposeCorrection: entry({
    schema: v.object({ key: reportKey, span }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Lays a figure that the reader calls misread ready for the form in the popup.',
  }),
  keepFind: entry({
    schema: v.object({ address, query: v.nullable(shortText) }),
    answer: answers<null>(),
    sender: 'both',
    ownAddress: (data) => data.address,
    doc: 'Keeps in memory what the reader searches in the tab’s document, until they end it (null) or another report is read there.',
  }),
  keptFind: entry({
    schema: v.object({ address }),
    answer: answers<string | null>(),
    sender: 'both',
    ownAddress: (data) => data.address,
    doc: 'Gives what was searched in this document before it was loaded once more, null for nothing.',
  }),
  openFile: entry({
    schema: v.object({
      address,
      /** The tab that shows the file or leads to it, where the popup asks; a page stands in its own. */
      tabId: v.nullable(count),
      /** True where the browser is being asked for the file's site: the page opens when it is granted, or at once where it is. */
      onceGranted: v.boolean(),
    }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Opens a file in the reading page beside its tab, on the reader’s press; what is read there is for that page to ask.',
  }),
  openBrief: entry({
    schema: v.object({
      title: shortText,
      source: shortText,
      address: v.nullable(address),
      isDamaged: v.boolean(),
      parts: few(v.object({ title: shortText, lines: few(shortText, 50) }), 50),
    }) satisfies v.GenericSchema<unknown, PrintedBrief>,
    answer: answers<null>(),
    sender: 'both',
    doc: 'Opens 一页读懂 on a sheet of its own, to be printed or taken along as a picture, on the reader’s press.',
  }),
  openLibrary: entry({
    schema: v.object({ view: shortText }),
    answer: answers<null>(),
    sender: 'both',
    doc: 'Opens the library in a new tab, at what its address says after the hash.',
  }),
} as const;

export type FromPage = typeof fromPage;
