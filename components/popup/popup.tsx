import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Trust } from '../controls/trust.ts';
import { Notice } from '../in-page/notice.tsx';
import { CorrectionForm } from './correction-form.tsx';
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
            {page.state === 'report' ? (
              <ReportState {...props} page={page} />
            ) : (
              <PageState {...props} page={page} />
            )}
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
          <Button onPress={props.onOpenLibrary}>{i18n.t('popup.openLibrary')}</Button>
          <p class="colophon">{i18n.t('colophon')}</p>
        </footer>
      </main>
    </Trust.Provider>
  );
}
