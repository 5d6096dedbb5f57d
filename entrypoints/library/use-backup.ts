import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { KeptOriginalsProps } from '../../components/library/kept-originals.tsx';
import { sizeOf } from '../../components/library/kept-originals.tsx';
import type { SettingsTabProps } from '../../components/library/settings-tab.tsx';
import { damageDetail } from '../../components/words.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { backupParts, type DamagedRow } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import type { ImportPlan } from '../../lib/records/import-plan.ts';
import { packFiles } from '../../lib/records/kept-file.ts';
import { saidReports, sentinel } from '../../lib/settings/settings.ts';
import { findOtherSettings, readSettings, takeSettings } from '../../lib/settings/settings-backup.ts';
import { importBackup, readBackup, restoreListed, wipeStore } from '../../lib/store/backup.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { datedName, saveFile, type Work } from '../pages/download.ts';
import { forgetDrafts } from '../pages/drafts.ts';
import { nowWithOffset } from '../pages/now.ts';
import { sha256 } from '../pages/sha256.ts';
import { directStore, useStore } from '../pages/store-access.ts';
import { fits, maxBackup } from './chosen-file.ts';
import type { RunWork, Say } from './library-work.ts';
import { useOriginals } from './use-originals.ts';

type BackupProps = Pick<
  SettingsTabProps,
  | 'imported'
  | 'damaged'
  | 'onBackup'
  | 'onImport'
  | 'onRestore'
  | 'onTakeSettings'
  | 'onExportDamaged'
  | 'onWipe'
  | keyof KeptOriginalsProps
>;

/** The last import: what was done with the file, and its settings, which are taken only when the reader says so. */
interface Imported {
  plan: ImportPlan;
  settings: Record<string, unknown>;
  otherSettings: string[];
  damaged: number;
}

/** A copy of everything in one file, and back; `onChange` is called when what is kept has changed. */
export function useBackup(props: {
  /** While the settings are in sight; damaged rows are looked for then alone, since every row is read for it. */
  shown: boolean;
  say: Say;
  runWork: RunWork;
  onChange(): Promise<void>;
  /** Called before everything is deleted. */
  onWiped(): Promise<void>;
}): BackupProps {
  const { shown, say, runWork, onChange, onWiped } = props;
  const [last, setLast] = useState<Imported | null>(null);
  const [damaged, setDamaged] = useState<DamagedRow[]>([]);
  const originals = useOriginals({ say });
  const lookForDamage = async () => setDamaged(await useStore('damagedRows').catch(() => []));
  useEffect(() => {
    if (shown) void lookForDamage();
  }, [shown]);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      await Promise.all([lookForDamage(), onChange()]);
    } catch (error) {
      say(storeErrorCode(error), 'error');
    }
  };
  return {
    imported: last && importView(last),
    damaged: damaged.length,
    ...originals,
    onBackup: () =>
      void runWork(i18n.t('work.backingUp'), null, (work) =>
        attempt(() => saveBackup(work, { say, withFiles: originals.backsUpOriginals })),
      ),
    onImport: (file) =>
      void (
        fits(file, maxBackup, say) &&
        runWork(i18n.t('work.importing'), null, (work) =>
          attempt(async () => {
            const imported = await importFile(file, { say, work });
            if (imported) setLast(imported);
          }),
        )
      ),
    onRestore: (which) =>
      void attempt(async () => {
        if (!last) return;
        await restoreListed(await directStore(), last.plan[which]);
        await tellOthers();
        setLast({ ...last, plan: { ...last.plan, [which]: [] } });
        say('restored');
      }),
    onTakeSettings: () =>
      void attempt(async () => {
        if (!last) return;
        await takeSettings(last.settings);
        setLast({ ...last, otherSettings: [] });
        say('settings-taken');
      }),
    onExportDamaged: () =>
      void attempt(async () => {
        const name = datedName('zhengbaotong-damaged', 'json');
        const parts = [JSON.stringify(damaged, null, 1)];
        const saved = await saveFile({ name, type: 'application/json', parts });
        if (saved) say(saved);
      }),
    onWipe: () =>
      void attempt(async () => {
        await onWiped();
        await wipeStore(await directStore());
        await forgetDrafts();
        await sentinel.setValue(null);
        await tellOthers();
        say('deleted');
      }),
  };
}

function importView({ plan, otherSettings, damaged }: Imported): BackupProps['imported'] {
  const { added, updated, skipped, conflicts, removed, deletedHere } = plan;
  return {
    ...{ added, updated, skipped, conflicts: conflicts.length, bad: [] },
    ...{ removed: removed.length, deletedHere: deletedHere.length, otherSettings, damaged },
  };
}

/** Writes the file and says what became of it. */
async function saveBackup(work: Work, { say, withFiles }: { say: Say; withFiles: boolean }): Promise<void> {
  const backup = await readBackup(await directStore(), {
    madeAt: nowWithOffset(),
    appVersion: browser.runtime.getManifest().version,
    settings: await readSettings(),
    withFiles,
  });
  // In a backup a byte of an original takes four thirds of a character, and what is larger could not be read again.
  if (
    !fits({ size: (sizeOf(backup.files) * 4) / 3 }, maxBackup, (_code, tone, sizes) =>
      say('originals-too-large', tone, sizes),
    )
  )
    return;
  const parts = backupParts(backup, await packFiles(backup.files));
  const name = datedName('zhengbaotong-backup', 'json');
  const saved = await saveFile({ name, type: 'application/json', parts }, work);
  if (saved) await useStore('noteBackup', nowWithOffset()).catch(() => {});
  say(saved ?? 'cancelled');
}

/** Reads, checks and brings in a file; `null` when it is damaged or the reader stopped, and then nothing has changed. */
async function importFile(file: File, { say, work }: { say: Say; work: Work }): Promise<Imported | null> {
  const { signal, onProgress } = work;
  const pause = async (done: number): Promise<void> => {
    onProgress(done);
    // The page gets a turn, to draw and to hear the reader.
    await new Promise((next) => setTimeout(next));
    signal.throwIfAborted();
  };
  const parsed = await parseBackup(await file.text(), { sha256, pause }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (parsed && !parsed.ok) {
    say(parsed.error.code, 'error', damageDetail(parsed.error));
    return null;
  }
  const newId = () => crypto.randomUUID();
  const plan =
    parsed && (await importBackup(await directStore(), parsed.backup, { newId, onProgress, signal }));
  if (!parsed || !plan) {
    say('cancelled');
    return null;
  }
  await tellOthers();
  say('imported');
  const { settings, damaged } = parsed.backup;
  const otherSettings = (await findOtherSettings(settings)).map((name) =>
    i18n.t(`settingName.${name}` as const),
  );
  return { plan, settings, otherSettings, damaged: damaged.length };
}

/** What others hold a copy of: the pages' list of addresses said to be reports, and the background's terms. */
async function tellOthers(): Promise<void> {
  await shareVerdicts();
  await askBackground('termsChanged', null);
}

/** Gives the pages' scripts, which can't reach the store, the addresses that the reader said to be reports. */
export async function shareVerdicts(): Promise<void> {
  const verdicts = await useStore('allVerdicts');
  await saidReports.setValue(
    verdicts.filter(({ verdict }) => verdict === 'report').map(({ address }) => address),
  );
}
