import * as v from 'valibot';
import { answers, entry } from './entry.ts';
import { address, count, nothing } from './fields.ts';
import type { CorrectionProposal, TabReading } from './shapes.ts';
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
  sayVerdict: entry({
    schema: v.object({ tabId: count, address, verdict: v.picklist(['report', 'not-report']) }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Takes the reader’s word that a page is a report or is none, and remembers it for the address, but not from a private window.',
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
