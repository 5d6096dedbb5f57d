import { done, failed } from '../../lib/protocol/answer.ts';
import type { DataOf, Handlers } from '../../lib/protocol/entry.ts';
import type { KnownSender } from '../../lib/protocol/sender.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { isSaidReport } from '../../lib/settings/said-report.ts';
import { offEverywhere, offSites } from '../../lib/settings/settings.ts';
import { openBrief } from './brief.ts';
import { keepFind, keptFind } from './kept-find.ts';
import { openLibrary } from './look-up.ts';
import { openFile, openOnceGranted } from './open-file.ts';
import { saveProposal } from './proposals.ts';
import { withReading } from './readings.ts';
import { shownReading } from './shown-reading.ts';
import {
  emptyTabReading,
  forgetTab,
  injectSession,
  loadTabReading,
  saveFrameReading,
  saveTabReading,
  turnOf,
} from './tabs.ts';
import { isRejected, readerSays } from './verdicts.ts';

/** What documents say of themselves, tab by tab. A sender that stands in no tab changes no tab's state. */
export const pageAnswers = {
  async reportSeen(seen, sender) {
    await followSeen(seen, sender);
    return done;
  },
  async reportSaid({ address }, sender) {
    const said = await isSaidReport(address);
    if (said) await followSeen({ verdict: 'yes', evidence: [readerSays], address }, sender);
    return { ok: true, value: said };
  },
  async reportGone(_data, { tabId, frameId }) {
    if (tabId !== null && (await loadTabReading(tabId))?.frameId === frameId) await forgetTab(tabId);
    return done;
  },
  reportShown({ key, isPart }, sender) {
    const { tabId, frameId } = sender;
    const turn = tabId === null ? 0 : turnOf(tabId);
    return withReading(key, sender, async (reading) => {
      // Refining takes its time, and the reader may have gone on to another page.
      if (tabId !== null)
        await saveTabReading({ ...(await shownReading(reading, { tabId, frameId })), isPart }, turn);
      return done;
    });
  },
  async reportFailed({ address, code }, { tabId, frameId }) {
    if (tabId === null) return done;
    const empty = emptyTabReading({ tabId, frameId, address });
    await saveFrameReading({ ...empty, state: 'failed', failure: code });
    return done;
  },
  proposeCorrection: ({ key, span }, sender) =>
    withReading(key, sender, (reading) => saveProposal(reading, { span, tabId: sender.tabId })),
  async keepFind(said, { tabId }) {
    if (tabId !== null) await keepFind(tabId, said);
    return done;
  },
  async keptFind({ address }, { tabId }) {
    return { ok: true, value: tabId === null ? null : await keptFind(tabId, address) };
  },
  openFile({ address, tabId, onceGranted }, sender) {
    const wanted = { address, tabId: tabId ?? sender.tabId };
    if (sender.kind === 'page' && !/^https?:/.test(address)) return failed('not-allowed');
    return onceGranted ? openOnceGranted(wanted) : openFile(wanted);
  },
  async openBrief(brief) {
    await openBrief(brief);
    return done;
  },
  async openLibrary({ view }) {
    await openLibrary(view);
    return done;
  },
} satisfies Partial<Handlers<ToBackground>>;

/** Notes what a frame may hold, and has a report read, unless the reader does not want it there. */
async function followSeen(
  { verdict, evidence, address }: DataOf<ToBackground, 'reportSeen'>,
  { tabId, frameId }: Pick<KnownSender, 'tabId' | 'frameId'>,
): Promise<void> {
  if (tabId === null) return;
  // The reader waits for marks: what can be asked at once is asked at once.
  const [off, rejected] = await Promise.all([isOff(address), isRejected(address)]);
  if (off || rejected) return;
  const state = verdict === 'yes' ? 'reading' : 'maybe';
  const saved = saveFrameReading({ ...emptyTabReading({ tabId, frameId, address }), state, evidence });
  if (verdict === 'yes') await injectSession(tabId, frameId);
  await saved;
}

/** True where the reader switched the extension off: on this site, or everywhere. */
async function isOff(address: string): Promise<boolean> {
  const [everywhere, sites] = await Promise.all([offEverywhere.getValue(), offSites.getValue()]);
  return everywhere || (URL.canParse(address) && sites.includes(new URL(address).hostname));
}
