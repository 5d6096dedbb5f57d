import * as v from 'valibot';
import type { PlaceEntry } from '../compare/list-places.ts';
import { pastNameSchema } from '../records/past-report-schema.ts';
import { answers, entry } from './entry.ts';
import {
  address,
  count,
  documentFormat,
  nothing,
  placeKey,
  reportKey,
  reportText,
  shortText,
} from './fields.ts';
import type {
  CorrectionProposal,
  FirstReading,
  PastOfPlace,
  PastRead,
  PlaceStep,
  ReportRead,
  ReportVersions,
  TabReading,
} from './shapes.ts';
import { storeUse } from './store-use.ts';

/** What popup, library and welcome page ask of the background, besides what a document may ask too. */
export const fromOwnPages = {
  lookAtTab: entry({
    schema: v.object({ tabId: count }),
    answer: answers<TabReading | null>(),
    sender: 'own',
    doc: 'Looks at a tab that nothing is known of yet; needs the reader’s click on the toolbar button.',
  }),
  tabReading: entry({
    schema: v.object({ tabId: count }),
    answer: answers<TabReading | null>(),
    sender: 'own',
    doc: 'Gives what is known of a tab’s report; null when nothing is.',
  }),
  reportRead: entry({
    schema: v.object({ key: reportKey }),
    answer: answers<ReportRead>(),
    sender: 'own',
    doc: 'Gives a report that is at hand with what was read of it, for the panel beside its tab; nothing is remembered for it.',
  }),
  sayVerdict: entry({
    schema: v.object({
      tabId: count,
      /** The frame that is spoken of, and its address: a frame's page is another than the one around it. */
      frameId: count,
      address,
      /** `null` takes back what was said before. */
      verdict: v.nullable(v.picklist(['report', 'not-report'])),
    }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Takes the reader’s word that a page is a report or is none, and remembers it for the address, but not from a private window.',
  }),
  switchOn: entry({
    schema: v.object({ site: v.nullable(shortText), tabId: v.nullable(count) }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Switches the extension on again, for a site or (null) everywhere, and looks at the open tabs anew; `tabId` is the one that the reader pressed for.',
  }),
  takeProposal: entry({
    schema: v.object({ tabId: count }),
    answer: answers<CorrectionProposal | null>(),
    sender: 'own',
    doc: 'Gives the correction that a tab’s page proposed, once; then it is gone.',
  }),
  sitesChanged: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'The browser has granted or taken back sites: the background looks at what is granted now.',
  }),
  prepareReading: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Loads what a first reading needs, while the page that asks still opens its file.',
  }),
  readAhead: entry({
    schema: v.object({ report: reportText, format: documentFormat }),
    answer: answers<Pick<FirstReading, 'analysis' | 'termFacts'>>(),
    sender: 'own',
    doc: 'Gives the first reading of a part of a report, to be marked while the rest is still read; nothing is kept of it.',
  }),
  pastOf: entry({
    schema: v.object({ placeKey }),
    answer: answers<PastOfPlace>(),
    sender: 'own',
    doc: 'Gives the known reports of a place, those that a page led to among them, and which of them were read in.',
  }),
  readPast: entry({
    schema: v.object({
      report: reportText,
      format: documentFormat,
      /** The place whose report it is taken for; `null` where it may be any place's. */
      expect: v.nullable(v.object({ placeKey })),
      /** What its list or the reader says of it; stands where its own text names no place or no period. */
      named: v.nullable(pastNameSchema),
    }),
    answer: answers<PastRead>(),
    sender: 'own',
    doc: 'Reads a document that was fetched or chosen as a past report of a place, and keeps it where it is one; nothing is kept from a private window.',
  }),
  versionsOf: entry({
    schema: v.object({ placeKey }),
    answer: answers<ReportVersions | null>(),
    sender: 'own',
    doc: 'Gives the versions of the report whose page asked for them, and which were read in; null when no page has.',
  }),
  keepOpenVersion: entry({
    schema: v.object({ placeKey }),
    answer: answers<PastRead>(),
    sender: 'own',
    doc: 'Keeps the text of that open report as a past one of its place, on the reader’s confirming click; asks no site, since it is at hand.',
  }),
  placeList: entry({
    schema: nothing,
    answer: answers<PlaceEntry[]>(),
    sender: 'own',
    doc: 'Gives the places of which reports were opened or read in.',
  }),
  placeRecord: entry({
    schema: v.object({ placeKey }),
    answer: answers<PlaceStep>(),
    sender: 'own',
    doc: 'Takes one step in comparing the past reports of a place that were read in, by the rules of today; asked again, the next, until the record is ready.',
  }),
  storeUse: entry({
    schema: storeUse,
    answer: answers<unknown>(),
    sender: 'own',
    doc: 'Runs a use case of the store for a page of ours where the browser gives it no database.',
  }),
  termsChanged: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'The reader’s own terms changed: the next reading knows them.',
  }),
} as const;
