import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { Trust } from '../controls/trust.ts';
import { Notice } from '../in-page/notice.tsx';
import type { FindView, Loaded, MarkLevel, NoticeView, TimelineView } from '../view-models.ts';
import type { Correction, CorrectionDraft } from './correction-form.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { PageState } from './page-state.tsx';
import { ReportState } from './report-state.tsx';
import { SnippetSearch } from './snippet-search.tsx';

/** What the popup knows of the tab it was opened on. */
export type PopupPage =
  | { state: 'loading' }
  | {
      state: 'report';
      identity: ReportIdentity;
      figureCount: number;
      termCount: number;
      /** The five core figures, by the published rule; fewer when the report has fewer. */
      core: { figure: Figure; index: number }[];
      timeline: TimelineView;
      /** What was kept of this report. */
      snippets: Snippet[];
      find: FindView | null;
    }
  | { state: 'maybe'; identity: ReportIdentity; site: string | null }
  | { state: 'none'; site: string | null; identity: ReportIdentity | null }
  /** The browser does not let us read this site, though it is on our list or the reader asked for it. */
  | { state: 'permission'; site: string | null }
  /** A page no extension may read: the browser's own, a store, a page with a password field. */
  | { state: 'unreadable' }
  | { state: 'switched-off'; where: 'site' | 'everywhere'; site: string | null }
  | { state: 'error'; code: string };

export interface PopupProps {
  page: PopupPage;
  /** Private window: nothing is remembered, and the reader is told so. */
  privateWindow: boolean;
  level: MarkLevel;
  /** All snippets, latest first. */
  snippets: Loaded<Snippet[]>;
  notice: NoticeView | null;
  /** Deleted and not yet forgotten: how many can be brought back. */
  undo: { count: number } | null;
  editError: string | null;
  /** A reading that the reader wants to correct; `null` when none is open. */
  correction: CorrectionDraft | null;
  onLevel(level: MarkLevel): void;
  onTreatAsReport(): void;
  /** The reader's word that this page is no report: remembered for its address. */
  onNotReport(): void;
  onAlwaysHere(): void;
  onNationwide(): void;
  onGrant(): void;
  onSwitchOn(): void;
  onOpenPanel(): void;
  onFigure(index: number): void;
  onFind(query: string): void;
  onFindStep(by: 1 | -1): void;
  onOpenSnippet(id: string): void;
  onCopySnippet(id: string): void;
  onDeleteSnippet(id: string): void;
  onEditSnippet(id: string, edit: { note: string; tags: string[] }): void;
  onUndo(): void;
  onDismissNotice(): void;
  onSaveCorrection(correction: Correction): void;
  onCopyCorrection(correction: Correction): void;
  onEndCorrection(): void;
  onOpenLibrary(): void;
}

const always = () => true;

/** The toolbar button's window: this tab's report at a glance, then everything kept. */
export function Popup(props: PopupProps) {
  const { page } = props;
  return (
    <Trust.Provider value={always}>
      <main class="popup">
        {props.notice === null ? null : <Notice notice={props.notice} onDismiss={props.onDismissNotice} />}
        {props.privateWindow ? <p class="caution">{i18n.t('notice.privateWindow')}</p> : null}
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
