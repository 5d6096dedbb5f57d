import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsTabProps } from '../../components/library/settings-tab.tsx';
import type { ProtectionView } from '../../components/view-models.ts';
import { nationwidePatterns } from '../../lib/knowledge/hosts.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { AddressVerdict } from '../../lib/records/reader-records.ts';
import * as settings from '../../lib/settings/settings.ts';
import { isBackupDue } from '../../lib/store/protection.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { nowWithOffset } from '../pages/now.ts';
import { optionalApi } from '../pages/optional-apis.ts';
import { readKeys } from '../pages/read-keys.ts';
import { useStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { RunWork, Say } from './library-work.ts';
import { shareVerdicts, useBackup } from './use-backup.ts';

/** Days after which a backup is worth a word. */
const remindAfter = 30;

/** 设置与备份. */
export function useSettingsTab({
  shown,
  say,
  runWork,
  onWiped,
}: {
  /** While the tab is in sight. */
  shown: boolean;
  say: Say;
  runWork: RunWork;
  /** Called before everything is deleted: what is to be gone is not fetched again. */
  onWiped(): Promise<void>;
}): Omit<SettingsTabProps, 'sync'> {
  const [level, onLevel] = useSetting(settings.markLevel);
  const [termLevel, onTermLevel] = useSetting(settings.termLevel);
  const [hiddenCategories, onHiddenCategories] = useSetting(settings.hiddenCategories);
  const [edgeShown, onEdgeShown] = useSetting(settings.edgeShown);
  const [selectionTools, onSelectionTools] = useSetting(settings.selectionTools);
  const [remember, onRemember] = useSetting(settings.rememberReports);
  const [reminder, onReminder] = useSetting(settings.backupReminder);
  const [offSites] = useSetting(settings.offSites);
  const [offEverywhere, onOffEverywhere] = useSetting(settings.offEverywhere);
  const [grantedSites, setGrantedSites] = useState<string[]>([]);
  const [keys, setKeys] = useState<SettingsTabProps['keys']>([]);
  const { result: said, refresh } = useWatched('allVerdicts');
  const [protection, setProtection] = useState<ProtectionView | null>(null);

  const switchOn = (site: string | null) => void askBackground('switchOn', { site, tabId: null });
  const look = async () => {
    setGrantedSites(await readGrantedSites());
    setKeys(await readKeys());
    // Counts what is kept, which takes its time and holds up who reads it.
    if (shown) setProtection(await readProtection(reminder).catch(() => null));
  };
  useEffect(() => {
    void look();
  }, [reminder, shown]);
  const backup = useBackup({ shown, say, runWork, onChange: look, onWiped });
  const changeSites = async (change: () => Promise<boolean>) => {
    if (!(await change().catch(() => false))) return say('not-allowed', 'caution');
    await askBackground('sitesChanged', null);
    await look();
  };
  return {
    level,
    termLevel,
    hiddenCategories,
    edgeShown,
    selectionTools,
    remember,
    reminder,
    offSites,
    offEverywhere,
    verdicts: said.state === 'ready' ? newestFirst(said.value) : [],
    grantedSites,
    keys,
    protection,
    onLevel,
    onTermLevel,
    onHiddenCategories,
    onEdgeShown,
    onSelectionTools,
    onRemember,
    onReminder,
    onOffEverywhere: (off) => (off ? onOffEverywhere(true) : switchOn(null)),
    onTakeBack: async (address) => {
      try {
        await useStore('deleteVerdict', address);
        await shareVerdicts();
        refresh();
      } catch (error) {
        say(storeErrorCode(error), 'error');
      }
    },
    onSwitchOnSite: (host) => switchOn(host),
    onNationwide: () =>
      void changeSites(() => browser.permissions.request({ origins: [...nationwidePatterns] })),
    onRevokeSite: (pattern) => void changeSites(() => browser.permissions.remove({ origins: [pattern] })),
    onChangeKeys: () => void openKeySettings(),
    ...backup,
    onForgetAll: async () => {
      try {
        await useStore('forgetAllReports');
        say('deleted');
      } catch (error) {
        say(storeErrorCode(error), 'error');
      }
    },
  };
}

function newestFirst(verdicts: readonly AddressVerdict[]): AddressVerdict[] {
  return [...verdicts].sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt));
}

/** Sites granted besides those of the installation. */
async function readGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !fixed.has(origin));
}

async function readProtection(reminder: boolean): Promise<ProtectionView> {
  const storage = navigator.storage;
  const [persisted, estimate] = await Promise.all([
    storage?.persist?.().catch(() => null) ?? null,
    storage?.estimate?.().catch(() => null) ?? null,
  ]);
  const facts = { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  const state = await useStore('protectionState', facts);
  const oldest = await useStore('oldestKeptAt');
  const due = isBackupDue(state, { now: nowWithOffset(), days: remindAfter, oldest });
  const unlimited = (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
  return { ...state, unlimited, backupDue: reminder && due };
}

/** Browsers let only the reader change keys, on a page of their own. */
async function openKeySettings(): Promise<void> {
  const commands = optionalApi('commands') as { openShortcutSettings?(): Promise<void> } | undefined;
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => {});
}
