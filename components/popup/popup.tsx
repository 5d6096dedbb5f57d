import { i18n } from '#i18n';
import { Trust } from '../controls/trust.ts';
import { Notice } from '../in-page/notice.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { FileState } from './file-state.tsx';
import { AttachedReport, PageFiles } from './page-files.tsx';
import { PageState } from './page-state.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { ReportState } from './report-state.tsx';
import { SkeletonForm } from './skeleton-form.tsx';
import { SnippetSearch } from './snippet-search.tsx';

const always = () => true;

/** The toolbar button's window: this tab's report on one screen, what was kept behind a tab, and the ways on at its foot. */
export function Popup(props: PopupProps) {
  return (
    <Trust.Provider value={always}>
      <main class="popup">
        <div class="popup-body">
          {props.notice === null ? null : <Notice notice={props.notice} onDismiss={props.onDismissNotice} />}
          {props.privateWindow ? (
            <p class="caution">
              {i18n.t(props.correction === null ? 'notice.privateWindow' : 'notice.privateCorrection')}
            </p>
          ) : null}
          {props.skeleton !== null ? (
            <SkeletonForm
              skeleton={props.skeleton}
              onCopy={props.onCopySkeleton}
              onCancel={props.onEndSkeleton}
            />
          ) : props.correction === null ? (
            <TabState {...props} />
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
        </div>
        {props.correction === null && props.skeleton === null ? (
          <PopupFoot {...props} />
        ) : (
          <p class="colophon">{i18n.t('colophon')}</p>
        )}
      </main>
    </Trust.Provider>
  );
}

/** What the tab shows: a report, a file, a page whose report is a file, or none of these; then what was kept. */
function TabState(props: PopupProps) {
  const { page } = props;
  if (page.state === 'report') return <ReportState {...props} page={page} />;
  return (
    <>
      <OtherState {...props} page={page} />
      <section class="block">
        <h2>{i18n.t('popup.recentSnippets')}</h2>
        <SnippetSearch {...props} ofReport={null} />
      </section>
    </>
  );
}

function OtherState(props: PopupProps & { page: Exclude<PopupPage, { state: 'report' }> }) {
  const { page, files } = props;
  if (page.state === 'file') return <FileState {...props} page={page} />;
  if (files.some(({ role }) => role === 'report')) return <AttachedReport {...props} page={page} />;
  return (
    <>
      <PageState {...props} page={page} />
      <PageFiles files={files} onOpenFile={props.onOpenFile} />
    </>
  );
}
