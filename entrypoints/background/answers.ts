import type { Handlers } from '../../lib/protocol/entry.ts';
import { answerMessages, createReceiver, ownSelf, type Receiver } from '../../lib/protocol/receive.ts';
import { type ToBackground, toBackground } from '../../lib/protocol/to-background.ts';
import { ownPageAnswers } from './own-page-answers.ts';
import { pageAnswers } from './page-answers.ts';
import { pastAnswers } from './past.ts';
import { placeAnswers } from './place.ts';
import { reportAnswers } from './report-answers.ts';
import { snippetAnswers } from './snippet-answers.ts';
import { versionAnswers } from './versions.ts';

/** The answer to every message that the background gets: one that is missing here does not compile. */
const handlers: Handlers<ToBackground> = {
  ...pageAnswers,
  ...reportAnswers,
  ...snippetAnswers,
  ...pastAnswers,
  ...placeAnswers,
  ...versionAnswers,
  ...ownPageAnswers,
};

/** What stands between every message and its handler. */
export function backgroundReceiver(): Receiver {
  return createReceiver(toBackground, handlers, ownSelf());
}

/** Registers the background's answers. */
export function answerBackground(): void {
  answerMessages('toBackground', backgroundReceiver());
}
