import { failed } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { withReading } from './readings.ts';
import { findPageSnippets, keepSnippet, removePageSnippets, restorePageSnippets } from './snippets.ts';

/**
 * What is kept of the report that a document shows; of other reports a document learns and changes nothing. A visit
 * from a private window leaves nothing on disk, and keeping there needs the reader's yes.
 */
export const snippetAnswers = {
  keep: ({ key, agreed, ...request }, sender) =>
    withReading(key, sender, (reading) =>
      sender.incognito && !agreed ? failed('private-window') : keepSnippet(reading, request),
    ),
  snippetsOfPage: ({ key }, sender) =>
    withReading(key, sender, (reading) => findPageSnippets(reading, { writeDown: !sender.incognito })),
  removeSnippets: ({ key, ids }, sender) =>
    withReading(key, sender, (reading) => removePageSnippets(reading, ids)),
  restoreSnippets: ({ key, snippets }, sender) =>
    withReading(key, sender, (reading) => restorePageSnippets(reading, snippets)),
} satisfies Partial<Handlers<ToBackground>>;
