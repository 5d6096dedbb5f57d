import type { PopupPage } from '../../components/popup/popup-props.ts';
import type { TimelineView } from '../../components/view-models.ts';
import type { PageFile } from '../../lib/portals/page-files.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { type CurrentTab, currentTab } from '../pages/current-tab.ts';
import { useStore } from '../pages/store-access.ts';
import { noTimeline } from '../pages/timeline-view.ts';
import { findPageFiles, findShownFile } from './tab-files.ts';
import { findObstacle, knownReading, readTab } from './tab-page.ts';

/** What the popup has found out about its tab. */
export interface TabFacts {
  tab: CurrentTab | null;
  obstacle: PopupPage | null;
  reading: TabReading | null;
  timeline: TimelineView;
  files: PageFile[];
  /** The reader said that there is no report. */
  rejected: boolean;
}

/** Finds out what the tab in front shows, asking as little as it takes. `rejected`: the reader has just said that it shows no report. */
export async function gatherFacts(rejected: boolean): Promise<TabFacts> {
  const tab = await currentTab();
  const facts = { tab, obstacle: null, reading: null, timeline: noTimeline, files: [], rejected };
  const unreadable = { ...facts, obstacle: { state: 'unreadable' } as const };
  if (!tab) return unreadable;
  const [known, obstacle] = await Promise.all([knownReading(tab), findObstacle(tab)]);
  // A report that is read is no file, and stands where we may read.
  if (known && (tab.address === null || (obstacle === null && known.state === 'read')))
    return { ...facts, reading: known };
  // Whether the browser lets us read pages of a site decides nothing of a file that it shows.
  const shown = obstacle?.state === 'switched-off' ? null : await findShownFile(tab);
  if (shown ?? obstacle) return { ...facts, obstacle: shown ?? obstacle };
  const { reading, code } = await readTab(tab);
  if (code !== null) return unreadable;
  if (reading?.state === 'read') return { ...facts, reading };
  const isRejected = rejected || (await wasRejected(tab));
  return { ...facts, reading, files: await findPageFiles(tab), rejected: isRejected };
}

/** Whether the reader once said that a tab's page is no report; a store that fails says nothing. */
async function wasRejected({ address }: CurrentTab): Promise<boolean> {
  const canonical = address && canonicalAddress(address);
  const said = canonical ? await useStore('allVerdicts').catch(() => []) : [];
  return said.some((word) => word.address === canonical && word.verdict === 'not-report');
}
