import { browser } from 'wxt/browser';
import type { PopupPage } from '../../components/popup/popup-props.ts';
import type { FindView, TimelineView } from '../../components/view-models.ts';
import { unknownIdentity } from '../../lib/analysis/report-identity.ts';
import { isPortalAddress } from '../../lib/knowledge/hosts.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { offEverywhere, offSites } from '../../lib/settings/settings.ts';
import type { CurrentTab } from '../pages/current-tab.ts';

/** What stands between us and the tab, `null` when nothing does. */
export async function findObstacle(tab: CurrentTab): Promise<PopupPage | null> {
  if (tab.address === null) return { state: 'unreadable' };
  const site = new URL(tab.address).hostname;
  const [everywhere, sites, granted] = await Promise.all([
    offEverywhere.getValue(),
    offSites.getValue(),
    browser.permissions.contains({ origins: [`*://${site}/*`] }),
  ]);
  if (everywhere) return { state: 'switched-off', where: 'everywhere', site };
  if (sites.includes(site)) return { state: 'switched-off', where: 'site', site };
  if (!granted && isPortalAddress(tab.address)) return { state: 'permission', site };
  return null;
}

/** How the popup shows what is known of a tab. */
export function popupPage(
  reading: TabReading | null,
  more: {
    address: string;
    timeline: TimelineView;
    snippets: Snippet[];
    removed: readonly Snippet[];
    find: FindView | null;
    /** The reader said that there is no report. */
    rejected: boolean;
  },
): PopupPage {
  // On the portals of the list the extension is on already: there is nothing to switch on for good.
  const site = isPortalAddress(more.address) ? null : new URL(more.address).hostname;
  if (!reading) return { state: 'none', site, identity: null, rejected: more.rejected };
  const identity = reading.identity ?? { ...unknownIdentity, evidence: reading.evidence };
  switch (reading.state) {
    case 'maybe':
      return { state: 'maybe', identity, site };
    case 'other':
      return { state: 'other', genre: reading.genre, evidence: reading.evidence, site };
    case 'reading':
      return { state: 'loading' };
    case 'failed':
      return { state: 'error', code: reading.failure ?? 'analysis-failed' };
    case 'read':
      return {
        state: 'report',
        identity,
        figureCount: reading.counts.figures,
        termCount: reading.counts.terms,
        core: reading.core,
        isDamaged: reading.isDamaged ?? false,
        isPart: reading.isPart ?? false,
        timeline: more.timeline,
        snippets: more.snippets,
        removed: more.removed,
        find: more.find,
      };
  }
}

/**
 * What the background knows of a tab by now, `null` for nothing; all that there is of a tab of our own reading page, which
 * has no address of the web. Nothing is looked at for it: the page said so itself.
 */
export async function knownReading(tab: CurrentTab): Promise<TabReading | null> {
  const answer = await askBackground('tabReading', { tabId: tab.id });
  return answer.ok ? answer.value : null;
}

/** Looks at a tab until it is read or clearly none; asks the background to look where no script of ours runs yet. */
export async function readTab(tab: CurrentTab): Promise<{ reading: TabReading | null; code: string | null }> {
  const looked = await askBackground('lookAtTab', { tabId: tab.id });
  if (!looked.ok) return { reading: null, code: looked.code };
  let reading = looked.value;
  // A report is being read: its first analysis takes well under a second.
  for (let i = 0; reading?.state === 'reading' && i < 20; i++) {
    await new Promise((done) => setTimeout(done, 150));
    const again = await askBackground('tabReading', { tabId: tab.id });
    reading = again.ok ? again.value : null;
  }
  return { reading, code: null };
}
