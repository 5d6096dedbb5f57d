import type { Evidence } from '../../lib/analysis/report-identity.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import { saidReports } from '../../lib/settings/settings.ts';
import { deleteVerdict, saveVerdict, verdictOf } from '../../lib/store/address-verdicts.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { answerFromStore } from './store.ts';
import { emptyTabReading, forgetTab, injectSession, isPrivateTab, saveTabReading } from './tabs.ts';

/** The reader's word as a reason for reading a page. */
export const readerSays: Evidence = {
  code: 'reader-says-report',
  source: 'reader',
  quote: '',
  span: null,
  speaks: 'for',
  field: null,
};

/** True when the reader once said that this address holds no report. A store that fails says nothing. */
export async function isRejected(address: string): Promise<boolean> {
  const canonical = canonicalAddress(address);
  if (canonical === null) return false;
  const answer = await answerFromStore((store) => verdictOf(store, canonical));
  return answer.ok && answer.value === 'not-report';
}

/**
 * Takes the reader's word for the page in a frame: reads it or stops reading it, and remembers the word for its address,
 * but not from a private window. No word (`null`) takes back the one that was said; “no report” only undoes a “report”
 * that was said before, and is no word of its own.
 */
export async function followVerdict(said: {
  tabId: number;
  frameId: number;
  address: string;
  verdict: 'report' | 'not-report' | null;
}): Promise<Answer<null>> {
  const { tabId, frameId, address, verdict } = said;
  if (verdict === 'report') {
    await saveTabReading({
      ...emptyTabReading({ tabId, frameId, address }),
      state: 'reading',
      evidence: [readerSays],
    });
    if (!(await injectSession(tabId, frameId))) {
      await forgetTab(tabId);
      return failed('not-allowed');
    }
  } else {
    await forgetTab(tabId);
  }
  const canonical = canonicalAddress(address);
  if (canonical === null || (await isPrivateTab(tabId))) return done;
  await rememberForPages(canonical, verdict);
  return answerFromStore(async (store) => {
    const isUndone = verdict === 'not-report' && (await verdictOf(store, canonical)) === 'report';
    if (verdict === null || isUndone) await deleteVerdict(store, canonical);
    else await saveVerdict(store, { address: canonical, seenAs: address, verdict });
    return null;
  });
}

/** Keeps the copy that a page's script can read. */
async function rememberForPages(address: string, verdict: 'report' | 'not-report' | null): Promise<void> {
  const others = (await saidReports.getValue()).filter((known) => known !== address);
  await saidReports.setValue(verdict === 'report' ? [...others, address] : others);
}
