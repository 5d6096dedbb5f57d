import * as v from 'valibot';
import { glossaryCategories } from '../knowledge/glossary.ts';
import { citedLawSchema } from '../knowledge/laws.ts';
import type { Snippet } from '../records/snippet.ts';
import { answers, entry } from './entry.ts';
import { nothing, recordId, shortText, span } from './fields.ts';
import type { LookUpAnswer } from './shapes.ts';

const lines = v.array(v.string());
const maybe = v.nullable(v.string());

const source = v.object({
  title: v.string(),
  publisher: v.string(),
  url: maybe,
  copy: v.optional(v.string()),
  date: maybe,
  where: maybe,
  seen: v.string(),
  law: v.optional(citedLawSchema),
});

/** A sense as a card shows it; the glossary's own rules of length are not the reader's, who may add terms too. */
const sense = v.object({
  field: maybe,
  place: maybe,
  from: maybe,
  to: maybe,
  definition: v.string(),
  gloss: v.string(),
  sources: v.array(source),
});

const lookUpAnswer = v.object({
  query: shortText,
  match: v.picklist(['exact', 'contained', 'none']),
  explanation: v.nullable(
    v.object({
      entry: v.object({
        id: v.string(),
        term: v.string(),
        aliases: lines,
        category: v.picklist(glossaryCategories),
        level: v.picklist([1, 2, 3]),
        related: lines,
        senses: v.array(sense),
        english: v.optional(v.object({ name: v.string(), source })),
        ownSource: v.exactOptional(v.string()),
      }),
      sense: v.nullable(sense),
      certain: v.boolean(),
      related: v.array(v.object({ id: v.string(), term: v.string() })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, LookUpAnswer>;

/** What background and popup ask of the document that is being read, in its frame. */
export const toPage = {
  togglePanel: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Opens the panel, or closes it.',
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
  findInReport: entry({
    schema: v.object({ query: shortText }),
    answer: answers<{ count: number }>(),
    sender: 'own',
    doc: 'Finds words in the report, goes to the first place and says how many there are.',
  }),
  findStep: entry({
    schema: v.object({ by: v.picklist([1, -1]) }),
    answer: answers<{ index: number; count: number }>(),
    sender: 'own',
    doc: 'Goes to the next or the previous place found; the index counts from 1, 0 when nothing was found.',
  }),
  showLookUp: entry({
    schema: lookUpAnswer,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Shows what a look-up found, beside the selection.',
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
  stopReading: entry({
    schema: nothing,
    answer: answers<null>(),
    sender: 'own',
    doc: 'Leaves the page as it was: the reader said that it is no report.',
  }),
} as const;

export type ToPage = typeof toPage;
