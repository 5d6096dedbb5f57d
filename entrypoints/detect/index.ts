import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isServiceHost } from '../../lib/knowledge/hosts.ts';
import { watchNavigation } from '../../lib/page/navigation.ts';
import { watchUntilQuiet } from '../../lib/page/watch.ts';
import { readPageFacts } from '../../lib/portals/read-page-facts.ts';
import { sendMessage } from '../../lib/protocol/messages.ts';
import { detectReport } from '../../lib/reports/detect.ts';
import { canonicalAddress } from '../../lib/text/address.ts';

/** How often the background is told of a report when it does not answer. */
const TIMES_TOLD = 3;
/** How long a worker gets to start again, in ms: a cold start takes about 290. */
const TELL_AGAIN = 400;

/** The extension's own world in a page: no page script sees it. */
const world = globalThis as { zbtDetector?: AbortController; zbtReader?: { stopped: boolean } };

/**
 * Looks at every page of the allowed hosts, in all frames (where and when: wxt.config.ts), and says something only when it may be a report.
 * A page that is none costs one look; its late text is waited for (10 s at most), then only passive events stay.
 */
export default defineUnlistedScript(() => {
  if (isServiceHost(location.hostname)) return;
  // Twice is once: the last one put into the page looks on, the one before it stops.
  world.zbtDetector?.abort();
  const life = new AbortController();
  world.zbtDetector = life;
  let seen: string | null = null;
  let waiting = new AbortController();

  const look = (): boolean => {
    // Where a password is asked for, nothing is read.
    if (document.querySelector('input[type="password" i]')) return true;
    const { verdict, evidence } = detectReport(readPageFacts(document, location.href));
    if (verdict === 'no') return false;
    seen = location.href;
    tell(verdict, evidence);
    return verdict === 'yes';
  };

  const tell = async (
    verdict: 'yes' | 'maybe',
    evidence: Parameters<typeof sendMessage<'reportSeen'>>[1]['evidence'],
  ) => {
    const address = location.href;
    for (let asked = 0; asked < TIMES_TOLD && location.href === address; asked += 1) {
      try {
        return await sendMessage('reportSeen', { verdict, evidence, address });
      } catch {
        // The worker was stopped in this moment; the next message starts it again.
        await new Promise((done) => setTimeout(done, TELL_AGAIN));
      }
    }
  };

  const start = async (onQuiet: () => boolean) => {
    waiting.abort();
    const mine = new AbortController();
    waiting = mine;
    const signal = AbortSignal.any([life.signal, mine.signal]);
    if (onQuiet()) return;
    // Before anything is waited for: the page may change meanwhile, once and for good.
    watchUntilQuiet(document, { onQuiet, signal });
    if ((await isSaidReport()) && !mine.signal.aborted) {
      mine.abort();
      seen = location.href;
      await tell('yes', [
        { code: 'reader-says-report', source: 'reader', quote: '', span: null, speaks: 'for', field: null },
      ]);
    }
  };
  // After a navigation the old document may stand under the new address for a while: a yes is not the last word,
  // and a page that is being read is looked after by its reader.
  const lookOn = (): boolean => {
    if (!isBeingRead()) look();
    return false;
  };

  // A page that is read on the reader's word is not called a mere maybe again.
  void start(() => isBeingRead() || look());
  watchNavigation(window, {
    signal: life.signal,
    onNavigate: () => {
      if (seen !== null && seen !== location.href) {
        seen = null;
        sendMessage('reportGone', { address: location.href }).catch(() => {});
      }
      void start(lookOn);
    },
  });
});

/** Whether the reading script, which runs in this same world, is at work (`entrypoints/report/index.ts`). */
function isBeingRead(): boolean {
  const { zbtReader } = world;
  return zbtReader !== undefined && !zbtReader.stopped;
}

/**
 * Whether the reader once said that this address holds a report. Read from storage by its bare key
 * (`saidReports` of `lib/settings/settings.ts`): the settings' own library would double this script.
 */
async function isSaidReport(): Promise<boolean> {
  const stored = await browser.storage.local.get<{ saidReports?: string[] }>('saidReports').catch(() => null);
  const address = canonicalAddress(location.href);
  return address !== null && (stored?.saidReports ?? []).includes(address);
}
