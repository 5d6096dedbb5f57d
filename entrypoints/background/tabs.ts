import { browser } from 'wxt/browser';
import { type Answer, sendMessage, type TabReading } from '../../lib/protocol/messages.ts';

const key = (tabId: number) => `tab:${tabId}`;

/** What is known of a tab's report, `null` when nothing is. Survives the worker, ends with the browser. */
export async function loadTabReading(tabId: number): Promise<TabReading | null> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as TabReading | undefined) ?? null;
}

/** Remembers what a tab shows, and shows the count of figures on the toolbar button. */
export async function saveTabReading(reading: TabReading): Promise<void> {
  await browser.storage.session.set({ [key(reading.tabId)]: reading });
  await showBadge(reading.tabId, reading.state === 'read' ? reading.counts.figures : 0);
}

/** Forgets a tab: it was closed, or shows something else now. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
  await showBadge(tabId, 0).catch(() => {}); // the tab may be gone already
}

async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 999)) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3a5a78' });
}

/** Puts the reading script into a frame; false when the browser does not let us. Twice is once: the script guards itself. */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  return inject(tabId, { frameIds: [frameId] }, '/report.js');
}

/** Looks at a tab that no script of ours runs in yet (the reader clicked the toolbar button). */
export async function injectDetector(tabId: number): Promise<boolean> {
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

/** Sends the page that reads a tab's report a message; `null` when no page answers. */
export async function askReader<T>(
  tabId: number,
  ask: (target: ReaderFrame) => Promise<T>,
): Promise<T | null> {
  const reading = await loadTabReading(tabId);
  if (!reading || reading.state === 'maybe') return null;
  return ask({ tabId, frameId: reading.frameId }).catch(() => null);
}

/** The frame that a message to the reading script is sent to. */
export interface ReaderFrame {
  tabId: number;
  frameId: number;
}

/** Looks at a tab on the reader's click and waits shortly for what is found. */
export async function lookAtTab(tabId: number): Promise<Answer<TabReading | null>> {
  const known = await loadTabReading(tabId);
  if (known) return { ok: true, value: known };
  if (!(await injectDetector(tabId))) return { ok: false, code: 'not-allowed' };
  // The detector answers at once when it finds something and says nothing otherwise.
  for (const wait of [50, 150, 300]) {
    await new Promise((done) => setTimeout(done, wait));
    const found = await loadTabReading(tabId);
    if (found) return { ok: true, value: found };
  }
  return { ok: true, value: null };
}

/** Opens or closes the panel of the tab in front; opens nothing where no report is. */
export async function togglePanel(tabId: number): Promise<void> {
  await askReader(tabId, (target) => sendMessage('togglePanel', {}, target));
}
