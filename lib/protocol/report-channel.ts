import type { Answer } from './answer.ts';
import { askBackground } from './ask.ts';
import type { DataOf, ResultOf } from './entry.ts';
import type { ToBackground } from './to-background.ts';

/** The messages that speak of a report by its key. */
export type KeyedName = {
  [Name in keyof ToBackground]: DataOf<ToBackground, Name> extends { key: string } ? Name : never;
}[keyof ToBackground];

/** What a keyed message carries besides the key. */
export type KeyedData<Name extends KeyedName> = Omit<DataOf<ToBackground, Name>, 'key'>;

/** The way to the background for what concerns one report: callers never see its key, nor that it was lost. */
export interface ReportChannel {
  ask<Name extends KeyedName>(
    name: Name,
    data: KeyedData<Name>,
  ): Promise<Answer<ResultOf<ToBackground, Name>>>;
}

export interface ReportChannelOptions {
  /** The key that the background gave. */
  key: string;
  /** Sends the report's text to the background again and gives the key it has now. */
  sendAgain(): Promise<Answer<{ key: string }>>;
  ask?: typeof askBackground;
}

/** A worker that is stopped twice within one message is no accident: the reader is told then. */
const mostSendings = 2;

/**
 * Opens a channel for a report that the background has read. Where it no longer knows the key (its worker was stopped,
 * or the readings at hand were others), the text is sent again and the message asked again; once more where the worker
 * was stopped between the two.
 */
export function openReportChannel({
  key: first,
  sendAgain,
  ask = askBackground,
}: ReportChannelOptions): ReportChannel {
  let key = first;
  /** One sending for all who learn at the same time that the key is gone. */
  let sending: Promise<Answer<{ key: string }>> | null = null;
  const renew = (): Promise<Answer<{ key: string }>> => {
    sending ??= sendAgain().finally(() => {
      sending = null;
    });
    return sending;
  };
  return {
    async ask(name, data) {
      const send = () => ask(name, { ...data, key } as unknown as DataOf<ToBackground, typeof name>);
      let answer = await send();
      for (let sent = 0; sent < mostSendings && !answer.ok && answer.code === 'unknown'; sent++) {
        const renewed = await renew();
        if (!renewed.ok) return renewed;
        key = renewed.value.key;
        answer = await send();
      }
      return answer;
    },
  };
}
