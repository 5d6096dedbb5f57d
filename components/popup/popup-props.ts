import type { Evidence, ReportGenre, ReportIdentity } from '../../lib/analysis/report-identity.ts';
import type { Weighty } from '../../lib/figures/weight/choose-weightiest.ts';
import type { PageFile } from '../../lib/portals/page-files.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { AnnouncedKind } from '../../lib/text/file-address.ts';
import type { SettleVersion } from '../snippets/other-versions.tsx';
import type { SaveEdit } from '../snippets/use-editing.ts';
import type { FindView, Loaded, MarkLevel, NoticeView, TimelineView } from '../view-models.ts';
import type { Correction, CorrectionDraft } from './correction-form.tsx';

/**
 * How a file that a tab shows comes to the reading page: at once (`open`); once the browser has asked for its host
 * (`ask`); by the reader's own choosing, since this browser gives no page of ours a local file (`choose`), or only where
 * the reader has allowed file addresses (`allow`). `private`: not from this window.
 */
export type FileWay = 'open' | 'ask' | 'choose' | 'allow' | 'private';

/** What the popup knows of the tab it was opened on. */
export type PopupPage =
  | { state: 'loading' }
  | {
      state: 'report';
      identity: ReportIdentity;
      figureCount: number;
      termCount: number;
      /** The five weightiest figures, by the published rule; fewer when the report has fewer. */
      core: Weighty[];
      /** The page lost characters somewhere. */
      isDamaged: boolean;
      /** The document was read in part. */
      isPart: boolean;
      timeline: TimelineView;
      /** What was kept of this report. */
      snippets: Snippet[];
      /** What was deleted of it since the popup was opened. */
      removed: readonly Snippet[];
      find: FindView | null;
    }
  | { state: 'maybe'; identity: ReportIdentity; site: string | null }
  /** No report, but a document that stands beside one, by what its title or its opening says. */
  | { state: 'other'; genre: ReportGenre | null; evidence: readonly Evidence[]; site: string | null }
  /** `rejected`: the reader said that it is none. */
  | { state: 'none'; site: string | null; identity: ReportIdentity | null; rejected?: boolean }
  /** The browser's own viewer shows a file; `host` of its address, `null` for a local one. */
  | { state: 'file'; kind: AnnouncedKind; name: string | null; host: string | null; way: FileWay }
  /** The browser does not let us read this site, though it is on our list or the reader asked for it. */
  | { state: 'permission'; site: string | null }
  /** A page no extension may read: the browser's own, a store, a page with a password field. */
  | { state: 'unreadable' }
  | { state: 'switched-off'; where: 'site' | 'everywhere'; site: string | null }
  | { state: 'error'; code: string };

/** What the popup shows, and what the reader can do there. */
export interface PopupProps {
  page: PopupPage;
  /** Files that the tab's page offers or shows, the report first. */
  files: readonly PageFile[];
  /** Private window: the popup says what is not remembered there, and what saving leaves behind. */
  privateWindow: boolean;
  level: MarkLevel;
  /** All snippets, latest first. */
  snippets: Loaded<Snippet[]>;
  notice: NoticeView | null;
  /** Deleted since the popup was opened: each can be brought back where it stood. */
  removed: readonly Snippet[];
  editError: string | null;
  /** A reading that the reader wants to correct; `null` when none is open. */
  correction: CorrectionDraft | null;
  /** The page without its words, for a reader who says that it is read wrongly; `null` when it was not asked for. */
  skeleton: string | null;
  onLevel(level: MarkLevel): void;
  onTreatAsReport(): void;
  /** The reader's word that this page is no report: remembered for its address. */
  onNotReport(): void;
  /** Takes the reader's word for this page back. */
  onTakeBack(): void;
  onAlwaysHere(): void;
  onNationwide(): void;
  onGrant(): void;
  onSwitchOn(): void;
  /** Switches the extension off on the tab’s site; `null` where it is off, or the tab shows no page of a site. */
  onOffSite: (() => void) | null;
  onOpenPanel(): void;
  /** Reads all of a page of which a part was read. */
  onReadWhole(): void;
  onFigure(index: number): void;
  onFind(query: string): void;
  onFindStep(by: 1 | -1): void;
  onOpenSnippet(id: string): void;
  onCopySnippet(id: string): void;
  onCopySnippetLink(id: string): void;
  onDeleteSnippet(id: string): void;
  onEditSnippet: SaveEdit;
  onSettleSnippet: SettleVersion;
  onUndo(id: string): void;
  onDismissNotice(): void;
  onSaveCorrection(correction: Correction): void;
  onCopyCorrection(correction: Correction): void;
  /** The project's form filled with the correction, `null` where the project has none. */
  issueAddress(correction: Correction): string | null;
  onEndCorrection(): void;
  /** 本页读得不对: shows the page without its words. */
  onReadWrongly(): void;
  onCopySkeleton(skeleton: string): void;
  onEndSkeleton(): void;
  onOpenLibrary(): void;
  /** 找到你的街镇, in the library. */
  onFindTown(): void;
  onHelp(): void;
  /** Opens the built-in sample report. */
  onSample(): void;
  /** Opens a file of the page in the reading page; `null`: what the tab itself shows. */
  onOpenFile(href: string | null): void;
  /** Opens the reading page where the reader drops or chooses a file. */
  onOwnFile(): void;
  /** Opens the library, where the report is set beside another version of it. */
  onCompareVersions(): void;
  /** Opens the list from which the place's past reports are read. */
  onReadPast(): void;
}
