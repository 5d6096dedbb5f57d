import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';

export interface EmptyLibraryProps {
  onSample(): void;
  onFindTown(): void;
  /** Takes a backup. */
  onImport(file: File): void;
}

/** Before anything was kept: how it is done, and the ways to begin. */
export function EmptyLibrary({ onSample, onFindTown, onImport }: EmptyLibraryProps) {
  return (
    <section class="empty-library">
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyMeaning')}</p>
      <div class="actions">
        <Button look="primary" onPress={onSample}>
          {i18n.t('help.sample')}
        </Button>
        <Button onPress={onFindTown}>{i18n.t('welcome.town')}</Button>
        <FileButton
          name={i18n.t('settings.importFile')}
          accept=".json"
          onFiles={([file]) => file && onImport(file)}
        />
      </div>
    </section>
  );
}
