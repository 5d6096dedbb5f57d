import { type Answer, failed } from './answer.ts';
import type { DataOf, ResultOf } from './entry.ts';
import { patientAsk } from './patient-ask.ts';
import type { ToPage } from './to-page.ts';
import { sendMessage } from './wire.ts';

/** The frame that a message to a document is sent to. */
export interface PageFrame {
  tabId: number;
  frameId: number;
}

/** Asks the background and always gets an answer; see `patientAsk`. */
export const askBackground = patientAsk((envelope) => sendMessage('toBackground', envelope));

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
