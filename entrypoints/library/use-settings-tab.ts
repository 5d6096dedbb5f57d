import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SettingsTabProps } from '../../components/library/settings-tab.tsx';
import type { ImportResult, ProtectionView } from '../../components/view-models.ts';
import { damageDetail } from '../../components/words.ts';
import { nationwidePatterns } from '../../lib/knowledge/hosts.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { backupParts } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import * as settings from '../../lib/settings/settings.ts';
import { importBackup, readBackup, wipeStore } from '../../lib/store/backup.ts';
import { isBackupDue } from '../../lib/store/protection.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { datedName, saveFile } from '../pages/download.ts';
import { nowWithOffset } from '../pages/now.ts';
import { sha256 } from '../pages/sha256.ts';
import { directStore, useStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import type { RunWork, Say } from './library-work.ts';
import { readSettings, restoreSettings } from './settings-backup.ts';

/** Days after which a backup is worth a word. */
const REMIND_AFTER = 30;

/** 设置与备份. */
export function useSettingsTab({ say, runWork }: { say: Say; runWork: RunWork }): SettingsTabProps {
  const [level, onLevel] = useSetting(settings.markLevel, 'normal');
  const [termLevel, onTermLevel] = useSetting(settings.termLevel, 2);
  const [hiddenCategories, onHiddenCategories] = useSetting(settings.hiddenCategories, []);
  const [remember, onRemember] = useSetting(settings.rememberReports, true);
  const [reminder, onReminder] = useSetting(settings.backupReminder, true);
  const [offSites, setOffSites] = useSetting(settings.offSites, []);
  const [offEverywhere, onOffEverywhere] = useSetting(settings.offEverywhere, false);
  const [grantedSites, setGrantedSites] = useState<string[]>([]);
  const [keys, setKeys] = useState<SettingsTabProps['keys']>([]);
  const [protection, setProtection] = useState<ProtectionView | null>(null);
  const [imported, setImported] = useState<ImportResult | null>(null);

  const look = async () => {
    setGrantedSites(await readGrantedSites());
    setKeys(await readKeys());
    setProtection(await readProtection(reminder).catch(() => null));
  };
  useEffect(() => {
    void look();
  }, [reminder]);
  const changeSites = async (change: () => Promise<boolean>) => {
    if (!(await change().catch(() => false))) return say('not-allowed', 'caution');
    await askBackground('sitesChanged', null);
    await look();
  };
  return {
    level,
    termLevel,
    hiddenCategories,
    remember,
    reminder,
    offSites,
    offEverywhere,
    grantedSites,
    keys,
    protection,
    imported,
    onLevel,
    onTermLevel,
    onHiddenCategories,
    onRemember,
    onReminder,
    onOffEverywhere,
    onSwitchOnSite: (host) => setOffSites(offSites.filter((other) => other !== host)),
    onNationwide: () =>
      void changeSites(() => browser.permissions.request({ origins: [...nationwidePatterns] })),
    onRevokeSite: (pattern) => void changeSites(() => browser.permissions.remove({ origins: [pattern] })),
    onChangeKeys: () => void openKeySettings(),
    onBackup: () =>
      void runWork(i18n.t('work.backingUp'), null, async (work) => {
        try {
          const backup = await readBackup(await directStore(), {
            madeAt: nowWithOffset(),
            appVersion: browser.runtime.getManifest().version,
            settings: await readSettings(),
          });
          const name = datedName('zhengbaotong-backup', 'json');
          const saved = await saveFile({ name, type: 'application/json', parts: backupParts(backup) }, work);
          if (saved) await useStore('noteBackup', nowWithOffset()).catch(() => {});
          say(saved ? 'exported' : 'cancelled');
          await look();
        } catch (error) {
          say(storeErrorCode(error), 'error');
        }
      }),
    onImport: (file) =>
      void runWork(i18n.t('work.importing'), null, async () => {
        const parsed = await parseBackup(await file.text(), sha256);
        if (!parsed.ok) return say(parsed.error.code, 'error', damageDetail(parsed.error));
        try {
          const plan = await importBackup(await directStore(), parsed.backup, () => crypto.randomUUID());
          await restoreSettings(parsed.backup.settings);
          const added = Object.values(plan.add).reduce((sum, rows) => sum + rows.length, 0);
          setImported({ added, skipped: plan.skipped, conflicts: plan.conflicts.length, bad: [] });
          void askBackground('termsChanged', null);
          say('imported');
        } catch (error) {
          say(storeErrorCode(error), 'error');
        }
      }),
    onForgetAll: async () => {
      try {
        await wipeStore(await directStore());
        await settings.sentinel.setValue(null);
        await settings.saidReports.setValue([]);
        say('deleted');
        await look();
      } catch (error) {
        say(storeErrorCode(error), 'error');
      }
    },
  };
}

/** Sites granted besides those of the installation. */
async function readGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !fixed.has(origin));
}

async function readKeys(): Promise<SettingsTabProps['keys']> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.flatMap(({ name, description, shortcut }) =>
    name && !name.startsWith('_')
      ? [{ command: name, name: description ?? name, shortcut: shortcut ?? '' }]
      : [],
  );
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
  const due = isBackupDue(state, { now: nowWithOffset(), days: REMIND_AFTER, oldest });
  const unlimited = (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
  return { ...state, unlimited, backupDue: reminder && due };
}

/** Browsers let only the reader change keys, on a page of their own. */
async function openKeySettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => {});
}
