import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import { type CurrentTab, currentTab } from '../pages/current-tab.ts';
import { tabKey } from '../pages/tab-key.ts';

/** The tab in front of this window and what is read there; `undefined` before that is known. */
export interface ShownTab {
  tab: CurrentTab | null | undefined;
  reading: TabReading | null | undefined;
}

/** Follows the tab in front of the window, from tab to tab and from page to page, and what the background knows of it. */
export function useTab(): ShownTab {
  const tab = useFrontTab();
  const [known, setKnown] = useState<{ tabId: number; reading: TabReading | null } | null>(null);
  const tabId = tab?.id;
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let heard = false;
    const tell = (reading: unknown) =>
      setKnown({ tabId, reading: (reading as TabReading | undefined) ?? null });
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[tabKey(tabId)];
      if (!change) return;
      heard = true;
      tell(change.newValue);
    };
    const { onChanged } = browser.storage.session;
    onChanged.addListener(follow);
    // What changes while the answer is on its way is later than the answer.
    void askBackground('tabReading', { tabId }).then(
      (answer) => !heard && tell(answer.ok ? answer.value : null),
    );
    return () => onChanged.removeListener(follow);
  }, [tabId]);
  if (tab === null) return { tab, reading: null };
  // What is known of the tab before is not said of this one.
  return { tab, reading: known?.tabId === tabId ? known?.reading : undefined };
}

function useFrontTab(): CurrentTab | null | undefined {
  const [tab, setTab] = useState<CurrentTab | null>();
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      turn += 1;
      const mine = turn;
      const found = await currentTab();
      if (mine === turn) setTab(found);
    };
    const lookAgain = () => void look();
    const { onActivated, onUpdated, onAttached } = browser.tabs;
    const followed = [onActivated, onUpdated, onAttached] as {
      addListener(f: () => void): void;
      removeListener(f: () => void): void;
    }[];
    for (const event of followed) event.addListener(lookAgain);
    lookAgain();
    return () => {
      turn = -1;
      for (const event of followed) event.removeListener(lookAgain);
    };
  }, []);
  return tab;
}
