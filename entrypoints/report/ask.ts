import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/protocol/messages.ts';

/** How long a worker gets to start again before it is asked a second time, in ms: a cold start takes about 290. */
const SECOND_TRY = 400;

/**
 * Asks the background and always gets an answer: a worker that died is asked once more, and an extension that was
 * updated under the page answers `outdated`. Never throws.
 */
export async function ask<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (isOutdated()) break;
    try {
      const answer = await send();
      if (answer) return answer;
    } catch {
      // The worker was stopped between the message and its answer, or is gone for good.
    }
    await new Promise((done) => setTimeout(done, SECOND_TRY));
  }
  return { ok: false, code: 'outdated' };
}

/** True when this script belongs to an extension that was updated or removed while the page stayed open. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
