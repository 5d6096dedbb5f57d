import type { ComponentChildren } from 'preact';
import type { FileProblem } from '../../lib/files/file-problem.ts';
import type { FindView } from '../view-models.ts';

/** A part of a file as the file's own outline names it. */
export interface OutlineItem {
  /** Its number in the order of the outline. */
  id: number;
  title: string;
  /** From 0. */
  level: number;
}

/** Why a site gave no file. */
export type SiteFailure = { code: 'no-answer' } | { code: 'refused'; status: number } | { code: 'too-large' };

/** How far a file has come. */
export type ViewerStage =
  /** Nothing to read yet; `lost`: a file that was handed over is gone after a reload. */
  | { at: 'none'; lost: boolean }
  /** `total` is `null` where the site did not announce it; in bytes. */
  | { at: 'fetching'; host: string; done: number; total: number | null }
  /** The browser does not let us ask this host; `declined`: the reader was asked and said no. */
  | { at: 'not-granted'; host: string; declined: boolean }
  | { at: 'unreached'; host: string; failure: SiteFailure }
  | { at: 'opening' }
  /** It cannot be shown. */
  | { at: 'problem'; problem: FileProblem }
  /** It is on screen; `reading` until its text is read; `problem`: shown, but without text. */
  | { at: 'shown'; reading: boolean; problem: FileProblem | null };

/** How large the document is shown: as wide as the window, one whole page in it, or a factor of its actual size. */
export type ZoomChoice = 'width' | 'page' | number;

export interface ViewerProps {
  stage: ViewerStage;
  /** Name or title of the file, `null` before there is one. */
  name: string | null;
  /** Name of the document that was read before one that cannot be; `null` for none. */
  before?: string | null;
  /** Where it was read from; `null` for a file of the reader's own. */
  address: string | null;
  /** `current` counts from 1; `null` for a format without pages. */
  pages: { current: number; count: number } | null;
  zoom: ZoomChoice;
  /** Its size against the actual one. */
  factor: number;
  outline: readonly OutlineItem[];
  /** `null` when nothing is searched. */
  find: FindView | null;
  /** True when the text was read and can be searched. */
  searchable: boolean;
  /** Pages of the file that have no text, counted from 1, ascending; it has text elsewhere. */
  pagesWithoutText?: readonly number[];
  /** Where the document itself stands. */
  children: ComponentChildren;
  /** What can be done with the file itself, at the end of the bar. */
  fileActions?: ComponentChildren;
  /** Opens the document again that was read before. */
  onBack?(): void;
  onPage(page: number): void;
  onZoom(zoom: ZoomChoice): void;
  onOutline(id: number): void;
  onFind(query: string): void;
  onFindStep(by: 1 | -1): void;
  onFindEnd(): void;
  onFile(file: File): void;
  onGrant(): void;
  onTryAgain(): void;
}
