import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Answer, type FailureCode, failed, failureCodes } from './answer.ts';
import type { Handlers, Protocol } from './entry.ts';
import { identifySender, isAllowed, maySpeakFor, type RawSender, type Self } from './sender.ts';
import { type Envelope, onMessage } from './wire.ts';

/** Answers one message, whatever it holds and whoever sent it. Never throws. */
export type Receiver = (envelope: unknown, raw: RawSender) => Promise<Answer<unknown>>;

/**
 * Makes the one place through which every message of a direction comes: its name, its sender, its data and the
 * address it speaks for are checked in this order, and only then its handler runs. What a handler throws is
 * `analysis-failed`.
 */
export function createReceiver<P extends Protocol>(protocol: P, handlers: Handlers<P>, self: Self): Receiver {
  return async (envelope, raw) => {
    const { name, data } = (envelope ?? {}) as Partial<Envelope>;
    const sender = identifySender(raw, self);
    if (!sender) return failed('not-allowed');
    if (typeof name !== 'string' || !Object.hasOwn(protocol, name)) return failed('bad-message');
    const message = protocol[name]!;
    if (!isAllowed(sender, message.sender)) return failed('not-allowed');
    const checked = v.safeParse(message.schema, data);
    if (!checked.success) return failed(codeOf(checked.issues[0].message));
    const own = message.ownAddress?.(checked.output) ?? null;
    if (own !== null && !maySpeakFor(sender, own)) return failed('not-allowed');
    try {
      return await handlers[name]!(checked.output as never, sender);
    } catch (error) {
      console.error(error); // the extension's own console: no page sees it
      return failed('analysis-failed');
    }
  };
}

/** Answers what is sent to this side until the signal is aborted; one receiver a side and script. */
export function answerMessages(
  side: 'toBackground' | 'toPage',
  receive: Receiver,
  signal?: AbortSignal,
): void {
  const stop = onMessage(side, ({ data, sender }) => receive(data, sender));
  signal?.addEventListener('abort', stop, { once: true });
}

/** The extension as the browser knows it, for `createReceiver`. */
export function ownSelf(): Self {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
}

/** A schema's own word where it is a code (`too-large`), else that the message is malformed. */
function codeOf(message: string): FailureCode {
  return failureCodes.find((code) => code === message) ?? 'bad-message';
}
