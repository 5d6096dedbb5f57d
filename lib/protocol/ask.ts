import { browser } from 'wxt/browser';
import { type Answer, failed } from './answer.ts';
import type { DataOf, ResultOf } from './entry.ts';
import type { ToBackground } from './to-background.ts';
import type { ToPage } from './to-page.ts';
import { sendMessage } from './wire.ts';

/** How often the background is asked when it does not answer. */
const timesAsked = 3;

/** How long a worker gets to start again before it is asked once more, in ms: a cold start takes about 290. */
const askAgain = 400;

/** The frame that a message to a document is sent to. */
export interface PageFrame {
  tabId: number;
  frameId: number;
}

/**
 * Asks the background and always gets an answer: a worker that was stopped between message and answer is asked
 * again, and where the extension was updated or removed under the page the answer is `outdated`. Never throws.
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  data: DataOf<ToBackground, Name>,
): Promise<Answer<ResultOf<ToBackground, Name>>> {
  for (let asked = 0; asked < timesAsked && !isOutdated(); asked += 1) {
    if (asked > 0) await new Promise((again) => setTimeout(again, askAgain));
    try {
      const answer = await sendMessage('toBackground', { name, data });
      if (answer) return answer as Answer<ResultOf<ToBackground, Name>>;
    } catch {
      // The worker was stopped in this moment, or is gone for good.
    }
  }
  return failed('outdated');
}

/** Asks the document in a frame, once; `outdated` where no script of ours answers there. Never throws. */
export async function askPage<Name extends keyof ToPage>(
  frame: PageFrame,
  name: Name,
  data: DataOf<ToPage, Name>,
): Promise<Answer<ResultOf<ToPage, Name>>> {
  try {
    const answer = await sendMessage('toPage', { name, data }, frame);
    return (answer as Answer<ResultOf<ToPage, Name>> | undefined) ?? failed('outdated');
  } catch {
    return failed('outdated');
  }
}

/** True when this script belongs to an extension that was updated or removed while the page stayed open. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
