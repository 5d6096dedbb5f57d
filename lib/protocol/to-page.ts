import * as v from 'valibot';
import type { Snippet } from '../records/snippet.ts';
import { answers, entry } from './entry.ts';
import { nothing, recordId, shortText, span } from './fields.ts';
import type { PlaceLink } from './shapes.ts';

/** What background and popup ask of the document that is being read, in its frame. */
export const toPage = {
  togglePanel: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Opens the panel, or closes it.',
  }),
  closePanel: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Closes the page’s own panel: the browser’s stands open beside the page.',
  }),
  keepHere: entry({
    schema: nothing,
    answer: answers<Snippet | null>(),
    sender: 'own',
    doc: 'Keeps the selection, or what the open card shows; null when there was neither.',
  }),
  showSnippet: entry({
    schema: v.object({ id: recordId }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Scrolls to the place of a snippet of this report and opens its card; `not-found` where it has none here.',
  }),
  goTo: entry({
    schema: v.object({ span }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Scrolls to a place of the report and shows it for a moment.',
  }),
  openItem: entry({
    schema: v.object({ kind: v.picklist(['figure', 'term']), span }),
    answer: answers<null>(),
    sender: 'own',
    doc: 'Scrolls to a figure or term and opens its card there, the focus left where it is; `not-found` where nothing of the kind stands in that place.',
  }),
  linkTo: entry({
    schema: v.object({ span }),
    answer: answers<PlaceLink | null>(),
    sender: 'own',
    doc: 'Makes the address of a place of the report, which no other place of its page has; null where the report has no address.',
  }),
  readColumn: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Reads the place’s column page on the reader’s click in the side panel, as a click in the page’s own panel does.',
  }),
  findInReport: entry({
    schema: v.object({ query: shortText }),
    answer: answers<{ count: number }>(),
    sender: 'own',
    doc: 'Finds words in the report, goes to the first place and says how many there are; without words the finding ends.',
  }),
  findStep: entry({
    schema: v.object({ by: v.picklist([1, -1]) }),
    answer: answers<{ index: number; count: number }>(),
    sender: 'own',
    doc: 'Goes to the next or the previous place found; the index counts from 1, 0 when nothing was found.',
  }),
  findState: entry({
    schema: nothing,
    answer: answers<{ query: string; index: number; count: number } | null>(),
    sender: 'own',
    doc: 'Gives what is searched in the document and at which of its places the reader is, null for nothing.',
  }),
  reachSelection: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Moves the focus to what can be done with the selection, by key; `not-found` where nothing of the report is selected.',
  }),
  lookUpHere: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Looks the selection up and shows what was found beside it; `not-found` where nothing of the report is selected.',
  }),
  sendReport: entry({
    schema: nothing,
    answer: answers<{ key: string }>(),
    sender: 'own',
    doc: 'Sends the report’s text to the background again, for a popup whose key is no longer known there.',
  }),
  readAgain: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Reads the document again although its words are the same: the reader set something right.',
  }),
  readWhole: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Reads all of the page but its furniture, where its document was read in part.',
  }),
  stopReading: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Leaves the page as it was: the reader said that it is no report.',
  }),
} as const;

export type ToPage = typeof toPage;
