import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { BackupImport } from '../view-models.ts';
import { ImportReport } from './import-report.tsx';

export interface BackupImportProps {
  imported: BackupImport;
  /** Brings back what the import deleted, or what was deleted here before. */
  onRestore(which: 'removed' | 'deletedHere'): void;
  onTakeSettings(): void;
}

/** What the import of a backup did, and what it left for the reader to decide. */
export function BackupImportReport({ imported, onRestore, onTakeSettings }: BackupImportProps) {
  const { updated, removed, deletedHere, otherSettings, damaged } = imported;
  return (
    <>
      <ImportReport result={imported} />
      {updated === 0 ? null : <p>{i18n.t('import.updated', [updated])}</p>}
      {removed === 0 ? null : (
        <p class="caution">
          {i18n.t('import.removed', [removed])}{' '}
          <Button onPress={() => onRestore('removed')}>{i18n.t('import.restore')}</Button>
        </p>
      )}
      {deletedHere === 0 ? null : (
        <p class="caution">
          {i18n.t('import.deletedHere', [deletedHere])}{' '}
          <Button onPress={() => onRestore('deletedHere')}>{i18n.t('import.restore')}</Button>
        </p>
      )}
      {otherSettings.length === 0 ? null : (
        <p class="caution">
          {i18n.t('import.otherSettings', [otherSettings.join('、')])}{' '}
          <Button onPress={onTakeSettings}>{i18n.t('import.takeSettings')}</Button>
        </p>
      )}
      {damaged === 0 ? null : <p class="caution">{i18n.t('import.damaged', [damaged])}</p>}
    </>
  );
}
