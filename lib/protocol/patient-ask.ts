import { browser } from 'wxt/browser';
import { type Answer, failed } from './answer.ts';
import type { DataOf, ResultOf } from './entry.ts';
import type { ToBackground } from './to-background.ts';
import type { Envelope } from './wire.ts';

/** How often the background is asked when it does not answer. */
const timesAsked = 3;

/** How long a worker gets to start again before it is asked once more, in ms: a cold start takes about 290. */
const askAgain = 400;

/** Asks the background by one way of sending; see `patientAsk`. */
export type AskBackground = <Name extends keyof ToBackground>(
  name: Name,
  data: DataOf<ToBackground, Name>,
) => Promise<Answer<ResultOf<ToBackground, Name>>>;

/**
 * Makes a way to ask the background that always gets an answer: a worker that was stopped between message and answer is
 * asked again, and where the extension was updated or removed under the page the answer is `outdated`. Never throws.
 */
export function patientAsk(
  send: (envelope: Envelope) => Promise<Answer<unknown> | undefined>,
): AskBackground {
  return async (name, data) => {
    for (let asked = 0; asked < timesAsked && !isOutdated(); asked += 1) {
      if (asked > 0) await new Promise((again) => setTimeout(again, askAgain));
      try {
        const answer = await send({ name, data });
        if (answer) return answer as Answer<ResultOf<ToBackground, typeof name>>;
      } catch {
        // The worker was stopped in this moment, or is gone for good.
      }
    }
    return failed('outdated');
  };
}

/** True when this script belongs to an extension that was updated or removed while the page stayed open. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
