import { i18n } from '#i18n';
import type { PageFile } from '../../lib/portals/page-files.ts';
import { announcedKindWord } from '../announced-kind.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { PageState, type PageStateProps } from './page-state.tsx';
import type { PopupProps } from './popup-props.ts';

type FilesProps = Pick<PopupProps, 'files' | 'onOpenFile'>;

/** Where the report is a file of the page: its name and the press that opens it; the page's other files and its own ways below. */
export function AttachedReport(props: PageStateProps & FilesProps) {
  const { files, onOpenFile } = props;
  const reports = files.filter(({ role }) => role === 'report');
  return (
    <>
      <section class="state">
        <h1>{i18n.t('file.attached')}</h1>
        <ul class="page-files">
          {reports.map((file, at) => (
            <FileLine key={file.href} file={file} first={at === 0} onOpenFile={onOpenFile} />
          ))}
        </ul>
        <p class="aside">{i18n.t('file.openMeaning')}</p>
      </section>
      <PageFiles files={files.filter(({ role }) => role === 'other')} onOpenFile={onOpenFile} />
      <section class="block">
        <Fold title={i18n.t('file.thePage')}>
          <PageState {...props} />
        </Fold>
      </section>
    </>
  );
}

/** The files of a page, folded away; nothing where there are none. */
export function PageFiles({ files, onOpenFile }: FilesProps) {
  if (files.length === 0) return null;
  return (
    <section class="block">
      <Fold title={i18n.t('file.list', [files.length])}>
        <ul class="page-files">
          {files.map((file) => (
            <FileLine key={file.href} file={file} first={false} onOpenFile={onOpenFile} />
          ))}
        </ul>
      </Fold>
    </section>
  );
}

interface FileLineProps extends Pick<PopupProps, 'onOpenFile'> {
  file: PageFile;
  /** The one that the popup is about. */
  first: boolean;
}

function FileLine({ file, first, onOpenFile }: FileLineProps) {
  const name = file.name === '' ? i18n.t('file.untitled') : file.name;
  return (
    <li>
      <span class="file-name" title={file.href}>
        {name}
      </span>{' '}
      {file.kind === null ? null : <span class="aside">{announcedKindWord(file.kind)}</span>}
      <Button
        look={first ? 'primary' : 'plain'}
        label={i18n.t('file.openLabel', [name])}
        onPress={() => onOpenFile(file.href)}
      >
        {i18n.t('file.open')}
      </Button>
    </li>
  );
}
