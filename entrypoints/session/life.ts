import type { DocumentSource } from '../../lib/page/document-source.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import * as settings from '../../lib/settings/settings.ts';

/** How long a session lasts. */
export interface Life {
  /** Aborted at the end: everything that listens, waits or stands in the document goes with it. */
  readonly signal: AbortSignal;
  /** Ends the session; once is enough. */
  end(): void;
  /** Ends the session on the reader's word, and the background learns that nothing is read here any more. */
  leave(): void;
  /**
   * Whether the session goes on: it has not ended, and where the address has changed since the start the document
   * still holds a report. Where it does not, the session ends here and the background learns of it.
   */
  goesOn(): Promise<boolean>;
}

/** Begins a session's life, which ends where the reader switches the extension off: here, or everywhere. */
export function startLife(source: Pick<DocumentSource, 'address' | 'site' | 'isStillReport'>): Life {
  const controller = new AbortController();
  const { signal } = controller;
  const startedAt = source.address;
  const end = () => controller.abort();
  const leave = () => {
    if (signal.aborted) return;
    end();
    // What the toolbar shows of the tab would outlive the marks, and keep them from coming back.
    void askBackground('reportGone', null);
  };
  const watched = [
    settings.offEverywhere.watch((off) => off && leave()),
    settings.offSites.watch((sites) => source.site !== null && sites.includes(source.site) && leave()),
  ];
  signal.addEventListener(
    'abort',
    () => {
      for (const unwatch of watched) unwatch();
    },
    { once: true },
  );
  return {
    signal,
    end,
    leave,
    async goesOn() {
      if (signal.aborted) return false;
      if (source.address === startedAt || (await source.isStillReport())) return !signal.aborted;
      if (signal.aborted) return false;
      end();
      await askBackground('reportGone', null);
      return false;
    },
  };
}
