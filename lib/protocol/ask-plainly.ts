import { browser } from 'wxt/browser';
import type { Answer } from './answer.ts';
import { patientAsk } from './patient-ask.ts';

/**
 * Asks the background by the browser's own call, in the envelope of the messaging library (`{ type, data, timestamp }`,
 * answered by `{ res }`): the script that looks at every page sends two messages and hears none, and the library's
 * listeners would take a twentieth of the bytes that it may have. That the library answers is held by test.
 */
export const askPlainly = patientAsk(async (envelope) => {
  const message = { type: 'toBackground', data: envelope, timestamp: Date.now() };
  const answer = (await browser.runtime.sendMessage(message)) as { res?: Answer<unknown> } | undefined;
  return answer?.res;
});
