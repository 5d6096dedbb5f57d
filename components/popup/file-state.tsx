import { i18n } from '#i18n';
import { announcedKindWord } from '../announced-kind.ts';
import { Button } from '../controls/button.tsx';
import type { FileWay, PopupPage, PopupProps } from './popup-props.ts';

export interface FileStateProps extends Pick<PopupProps, 'onOpenFile' | 'onOwnFile'> {
  page: Extract<PopupPage, { state: 'file' }>;
}

/** On a tab in which the browser shows a file: what it is, and the one press that opens it in the reading page. */
export function FileState({ page, onOpenFile, onOwnFile }: FileStateProps) {
  const { way } = page;
  const opensIt = way === 'open' || way === 'ask';
  return (
    <section class="state">
      <h1>{i18n.t('file.is', [announcedKindWord(page.kind)])}</h1>
      {page.name === null ? null : <p class="file-name">{page.name}</p>}
      <p>{meaningOf(way, page.host)}</p>
      {way === 'private' ? null : (
        <Button look="primary" onPress={opensIt ? () => onOpenFile(null) : onOwnFile}>
          {i18n.t(opensIt ? 'file.open' : 'file.choose')}
        </Button>
      )}
    </section>
  );
}

/** What the press does, or what has to be done instead. */
function meaningOf(way: FileWay, host: string | null): string {
  switch (way) {
    case 'open':
      return i18n.t('file.openMeaning');
    case 'ask':
      return i18n.t('file.askMeaning', [host ?? '']);
    case 'choose':
      return i18n.t('file.chooseMeaning');
    case 'allow':
      return i18n.t('file.allowMeaning');
    case 'private':
      return i18n.t('file.privateMeaning');
  }
}
