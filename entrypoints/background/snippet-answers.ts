import { failed } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { KnownSender } from '../../lib/protocol/sender.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { type Reading, withReading } from './readings.ts';
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
    withReading(key, sender, (reading) =>
      findPageSnippets(reading, {
        writeDown: sender.tabId !== null && !sender.incognito,
        editions: seesEditions(reading, sender),
      }),
    ),
  removeSnippets: ({ key, ids }, sender) =>
    withReading(key, sender, (reading) =>
      removePageSnippets(reading, { ids, editions: seesEditions(reading, sender) }),
    ),
  restoreSnippets: ({ key, snippets }, sender) =>
    withReading(key, sender, (reading) =>
      restorePageSnippets(reading, { snippets, editions: seesEditions(reading, sender) }),
    ),
} satisfies Partial<Handlers<ToBackground>>;

/**
 * A file in a page of ours shows what was kept from the report's other editions. A site's page does not: whatever
 * calls itself that report would be shown what was kept elsewhere.
 */
function seesEditions({ report }: Reading, { kind }: KnownSender): boolean {
  return kind === 'own' && report.file !== null;
}
