import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Trust } from '../controls/trust.ts';
import { Notice } from '../in-page/notice.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { FileState } from './file-state.tsx';
import { AttachedReport, PageFiles } from './page-files.tsx';
import { PageState } from './page-state.tsx';
import type { PopupProps } from './popup-props.ts';
import { ReportState } from './report-state.tsx';
import { SnippetSearch } from './snippet-search.tsx';

const always = () => true;

/** The toolbar button's window: this tab's report at a glance, then everything kept. */
export function Popup(props: PopupProps) {
  const { page } = props;
  return (
    <Trust.Provider value={always}>
      <main class="popup">
        {props.notice === null ? null : <Notice notice={props.notice} onDismiss={props.onDismissNotice} />}
        {props.privateWindow ? (
          <p class="caution">
            {i18n.t(props.correction === null ? 'notice.privateWindow' : 'notice.privateCorrection')}
          </p>
        ) : null}
        {props.correction === null ? (
          <>
            <TabState {...props} />
            <SnippetSearch
              {...props}
              title={i18n.t(page.state === 'report' ? 'popup.allSnippets' : 'popup.recentSnippets')}
            />
          </>
        ) : (
          <CorrectionForm
            key={props.correction.start}
            draft={props.correction}
            error={props.editError}
            onSave={props.onSaveCorrection}
            onCopy={props.onCopyCorrection}
            issueAddress={props.issueAddress}
            onCancel={props.onEndCorrection}
          />
        )}
        <footer class="foot">
          <div class="actions">
            <Button onPress={props.onOpenLibrary}>{i18n.t('popup.openLibrary')}</Button>
            <Button look="quiet" onPress={props.onOwnFile}>
              {i18n.t('file.own')}
            </Button>
          </div>
          <p class="colophon">{i18n.t('colophon')}</p>
        </footer>
      </main>
    </Trust.Provider>
  );
}

/** What the tab shows: a report, a file, a page whose report is a file, or none of these. */
function TabState(props: PopupProps) {
  const { page, files } = props;
  if (page.state === 'file') return <FileState {...props} page={page} />;
  if (page.state === 'report')
    return (
      <>
        <ReportState {...props} page={page} />
        <PageFiles files={files} onOpenFile={props.onOpenFile} />
      </>
    );
  if (files.some(({ role }) => role === 'report')) return <AttachedReport {...props} page={page} />;
  return (
    <>
      <PageState {...props} page={page} />
      <PageFiles files={files} onOpenFile={props.onOpenFile} />
    </>
  );
}
