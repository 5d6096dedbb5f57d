import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Evidence } from '../../lib/analysis/report-identity.ts';
import { isServiceHost } from '../../lib/knowledge/hosts.ts';
import { watchNavigation } from '../../lib/page/navigation.ts';
import { asksForPassword } from '../../lib/page/password-field.ts';
import { watchUntilQuiet } from '../../lib/page/watch.ts';
import { readPageFacts } from '../../lib/portals/read-page-facts.ts';
import { askPlainly } from '../../lib/protocol/ask-plainly.ts';
import { detectReport } from '../../lib/reports/detect.ts';
import { sharedWorld as world } from '../report/shared-world.ts';

/**
 * Looks at every page of the allowed hosts, in all frames (where and when: wxt.config.ts), and says something only when it may be a report.
 * A page that is none costs one look; its late text is waited for (10 s at most), then only passive events stay.
 */
export default defineUnlistedScript(() => {
  if (isServiceHost(location.hostname)) return;
  // Idempotent: the last one put into the page looks on, the one before it stops.
  world.detector?.abort();
  const life = new AbortController();
  world.detector = life;
  let seen: string | null = null;
  let waiting = new AbortController();

  // Asked by the session as well, which carries no rules of its own for it.
  const detect = () => detectReport(readPageFacts(document, location.href));
  world.detect = detect;

  const look = (): boolean => {
    if (asksForPassword(document)) return true;
    const found = detect();
    const { verdict } = found;
    if (verdict === 'no') return false;
    seen = location.href;
    void announce(verdict, found.evidence);
    return verdict === 'yes';
  };

  const announce = (verdict: 'yes' | 'maybe', evidence: Evidence[]) =>
    askPlainly('reportSeen', { verdict, evidence, address: location.href });

  const start = async (onQuiet: () => boolean) => {
    waiting.abort();
    const mine = new AbortController();
    waiting = mine;
    const signal = AbortSignal.any([life.signal, mine.signal]);
    if (onQuiet()) return;
    // Before anything is waited for: the page may change meanwhile, once and for good.
    watchUntilQuiet(document, { onQuiet, signal });
    const address = location.href;
    if (!(await mayBeSaid()) || mine.signal.aborted) return;
    const said = await askPlainly('reportSaid', { address });
    if (!said.ok || !said.value || mine.signal.aborted) return;
    mine.abort();
    seen = address;
  };
  // After a navigation the old document may stand under the new address for a while: a yes is not the last word,
  // and a page that is being read is looked after by its session.
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
        void askPlainly('reportGone', null);
      }
      void start(lookOn);
    },
  });
});

/** Whether the reading script, which runs in this same world, is at work (`entrypoints/report/index.ts`). */
function isBeingRead(): boolean {
  const { session } = world;
  return session !== undefined && !session.ended;
}

/**
 * Whether the reader may once have said that this address holds a report: by its path alone, so that the worker, which
 * knows what else an address goes by, is woken on few pages. Read from storage by its bare key (`saidReports` of
 * `lib/settings/settings.ts`): the settings' own library would double this script.
 */
async function mayBeSaid(): Promise<boolean> {
  const stored = await browser.storage.local.get<{ saidReports?: string[] }>('saidReports').catch(() => null);
  return (stored?.saidReports ?? []).some((said) =>
    location.href.includes(said.replace(/^https:\/\/[^/]*|\?.*/g, '')),
  );
}
