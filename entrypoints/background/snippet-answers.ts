import type { Handlers } from '../../lib/protocol/entry.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { withReading } from './readings.ts';
import { findPageSnippets, keepSnippet, removePageSnippets, restorePageSnippets } from './snippets.ts';

/** What is kept of the report that a document shows; of other reports a document learns and changes nothing. */
export const snippetAnswers = {
  keep: ({ key, ...request }, sender) => withReading(key, sender, (reading) => keepSnippet(reading, request)),
  snippetsOfPage: ({ key }, sender) => withReading(key, sender, findPageSnippets),
  removeSnippets: ({ key, ids }, sender) =>
    withReading(key, sender, (reading) => removePageSnippets(reading, ids)),
  restoreSnippets: ({ key, snippets }, sender) =>
    withReading(key, sender, (reading) => restorePageSnippets(reading, snippets)),
} satisfies Partial<Handlers<ToBackground>>;
