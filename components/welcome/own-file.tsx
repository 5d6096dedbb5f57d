import { i18n } from '#i18n';
import { reportEndings } from '../../lib/files/file-endings.ts';
import { FileButton } from '../controls/file-button.tsx';
import { useDropped } from '../controls/use-dropped.ts';

export interface OwnFileProps {
  /** Opens it in the reading page. */
  onFile(file: File): void;
}

/** 打开自己的文件: a report that the reader has on this machine, dropped here or chosen. */
export function OwnFile({ onFile }: OwnFileProps) {
  const take = ([file]: File[]) => {
    if (file) onFile(file);
  };
  return (
    <div class="own-file" {...useDropped(take)}>
      <p>{i18n.t('welcome.ownMeaning')}</p>
      <FileButton name={i18n.t('past.chooseFiles')} accept={reportEndings} onFiles={take} />
    </div>
  );
}
