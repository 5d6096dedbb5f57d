import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer } from './answer.ts';

/** A message as it crosses. */
export interface Envelope {
  name: string;
  data: unknown;
}

/**
 * Two kinds of envelope, one a side that answers: so that a name no protocol has is refused by the answering side
 * with a code, where the library would leave the asker without an answer.
 */
interface Wire {
  toBackground(envelope: Envelope): Answer<unknown>;
  toPage(envelope: Envelope): Answer<unknown>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Wire>();
