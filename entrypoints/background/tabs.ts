import { browser } from 'wxt/browser';
import { type Answer, failed } from '../../lib/protocol/answer.ts';
import type { PageFrame } from '../../lib/protocol/ask.ts';
import type { KnownSender } from '../../lib/protocol/sender.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import { tabKey } from '../pages/tab-key.ts';

/** What is known of a tab's report, `null` when nothing is. Survives the worker, ends with the browser. */
export async function loadTabReading(tabId: number): Promise<TabReading | null> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return (stored[tabKey(tabId)] as TabReading | undefined) ?? null;
}

/** What is known of a frame of which nothing was read yet. */
export function emptyTabReading(where: Pick<TabReading, 'tabId' | 'frameId' | 'address'>): TabReading {
  return {
    ...where,
    state: 'maybe',
    genre: null,
    key: null,
    evidence: [],
    identity: null,
    counts: { figures: 0, goals: 0, terms: 0 },
    core: [],
    failure: null,
  };
}

/** How often each tab was forgotten since the worker started: tells a page from the next one in its tab. */
const turns = new Map<number, number>();

/** Names the page that a tab shows now, as long as it is not forgotten. */
export function turnOf(tabId: number): number {
  return turns.get(tabId) ?? 0;
}

/**
 * Remembers what a tab shows, and shows the count of figures on the toolbar button. `turn` is that of the page it was
 * asked for: what comes after the page has gone is said of nothing.
 */
export async function saveTabReading(reading: TabReading, turn = turnOf(reading.tabId)): Promise<void> {
  const { tabId } = reading;
  if (turn !== turnOf(tabId)) return;
  await browser.storage.session.set({ [tabKey(tabId)]: reading });
  if (turn !== turnOf(tabId)) return forgetTab(tabId);
  await showBadge(tabId, reading.state === 'read' ? reading.counts.figures : 0);
}

/**
 * Remembers what a frame says of itself, unless another frame of its tab has more to show: a banner that may be a report
 * doesn't speak for the report around it.
 */
export async function saveFrameReading(reading: TabReading): Promise<void> {
  const known = await loadTabReading(reading.tabId);
  const isOther = known !== null && known.frameId !== reading.frameId;
  if (isOther && isOfReport(known) && !isOfReport(reading)) return;
  await saveTabReading(reading);
}

const isOfReport = ({ state }: TabReading): boolean => state === 'reading' || state === 'read';

/** Forgets a tab: it was closed, or shows something else now. */
export async function forgetTab(tabId: number): Promise<void> {
  turns.set(tabId, turnOf(tabId) + 1);
  await browser.storage.session.remove(tabKey(tabId));
  await showBadge(tabId, 0).catch(() => {}); // the tab may be gone already
}

/** Shows the count on the toolbar button, where the browser draws it there. */
async function showBadge(tabId: number, count: number): Promise<void> {
  const { action }: { action: Partial<typeof browser.action> } = browser;
  await action.setBadgeText?.({ tabId, text: count > 0 ? String(Math.min(count, 999)) : '' });
  await action.setBadgeBackgroundColor?.({ tabId, color: '#3a5a78' });
}

/** Puts the reading script into a frame; false when the browser does not let us. A second time only has the session read again. */
export async function injectSession(tabId: number, frameId: number): Promise<boolean> {
  return inject(tabId, { frameIds: [frameId] }, '/report.js');
}

/** Looks at a tab that no script of ours runs in yet (the reader clicked the toolbar button). */
async function injectDetector(tabId: number): Promise<boolean> {
  return inject(tabId, { allFrames: true }, '/detect.js');
}

async function inject(
  tabId: number,
  where: { frameIds: number[] } | { allFrames: true },
  file: string,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, ...where },
      files: [file as '/report.js'],
    });
    return true;
  } catch {
    return false; // no permission, an error page, a store's page, or the tab is gone
  }
}

/** The frame in which a tab's report is read, `null` when none is. */
export async function readingFrame(tabId: number): Promise<PageFrame | null> {
  const reading = await loadTabReading(tabId);
  return reading && reading.state !== 'maybe' ? { tabId, frameId: reading.frameId } : null;
}

/** Looks at a tab on the reader's click and waits shortly for what is found. */
export async function lookAtTab(tabId: number): Promise<Answer<TabReading | null>> {
  const known = await loadTabReading(tabId);
  if (known) return { ok: true, value: known };
  if (!(await injectDetector(tabId))) return failed('not-allowed');
  // The detector answers at once when it finds something and says nothing otherwise.
  for (const wait of [50, 150, 300]) {
    await new Promise((done) => setTimeout(done, wait));
    const found = await loadTabReading(tabId);
    if (found) return { ok: true, value: found };
  }
  return { ok: true, value: null };
}

/** Whether a tab is in a private window; a tab that is gone may have been. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}

/** Whether what was asked comes from a private window: of the sender, or of the tab that a popup asks for. */
export async function isAskedInPrivate(
  { incognito }: Pick<KnownSender, 'incognito'>,
  tabId: number | null,
): Promise<boolean> {
  return incognito || (tabId !== null && (await isPrivateTab(tabId)));
}
