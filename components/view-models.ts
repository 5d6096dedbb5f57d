import type { Figure } from '../lib/analysis/figure.ts';
import type { ReportKind } from '../lib/analysis/report-identity.ts';
import type { Join } from '../lib/compare/series/joins.ts';
import type { CatalogueRecord } from '../lib/knowledge/catalogue.ts';
import type { GlossaryEntry, GlossarySense, GlossarySource } from '../lib/knowledge/glossary.ts';
import type { GrowthKind } from '../lib/knowledge/indicators.ts';

/** What is painted: 要点, 常规, 全部, 关闭. The same four as in the settings. */
export type MarkLevel = 'key' | 'normal' | 'all' | 'off';

/** A side of the window, and how far down in hundredths of its height. */
export interface EdgePosition {
  side: 'left' | 'right';
  top: number;
}

/** A rectangle of the viewport, in px, next to which something is shown. */
export interface Anchor {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * What became of a request to keep something. `full` is a full disk: nothing was lost, nothing was kept. `asking`: the
 * window is private, and nothing is kept before the reader has read what would be left behind and says yes.
 */
export type KeepState = 'idle' | 'asking' | 'keeping' | 'kept' | 'failed' | 'full';

/** An indicator as a card shows it. */
export interface IndicatorView {
  name: string;
  /** What it counts, in our own words, or the glossary's of `term`; `null` while unsourced. */
  definition: string | null;
  /** The glossary's term whose definition it is, `null` where it is the indicator's own. */
  term: string | null;
  /** True where each place counts it its own way. */
  noNationalDefinition: boolean;
  scope: string | null;
  sources: GlossarySource[];
  /** How its growth rate is computed, and who says so; `null` where no source does. */
  growth: { kind: GrowthKind; sources: GlossarySource[] } | null;
}

/** The same figure in an earlier report of the same place, fair to set beside this one. */
export interface EarlierValue {
  /** As printed there. */
  text: string;
  /** Closed period grammar. */
  period: string;
  /** `null` where it is not said: values of a line are stated ones. */
  status: Figure['status'] | null;
  sentence: string;
  reportTitle: string;
  /** Address of the place in that report, `null` when it was a local file. */
  href: string | null;
  /** How the next later value is tied to it by its printed growth; `null` where that was not asked. */
  tie: Exclude<Join, null> | null;
}

/** What was promised for a figure's period in the report before. */
export interface GoalBeforeView {
  /** As a card says it. */
  text: string;
  period: string | null;
  sentence: string;
  reportTitle: string;
  href: string | null;
  /** False where it measures something else than the figure. */
  comparable: boolean;
  /** True for a promise of the report on the year before. */
  lastYear: boolean;
}

/** Why two values may not be compared without more ado: a base that something moved. One neutral sentence, sourced. */
export interface BaseNoteView {
  /** The base period it touches, in the closed grammar. */
  period: string;
  text: string;
  sources: GlossarySource[];
}

/** One report in a place's timeline. */
export interface EarlierReport {
  id: string;
  title: string | null;
  place: string;
  period: string | null;
  kind: ReportKind | null;
  /** ISO day, `null` when unknown. */
  published: string | null;
  /** The portal's own address first; empty for a local file. */
  addresses: CatalogueRecord['addresses'];
  /** The one that is open now. */
  current: boolean;
  /** How we know of it. */
  from: 'catalogue' | 'opened' | 'page' | 'column';
}

/** What the timeline holds: a report, or a period of which we have none. */
export type TimelineItem = { type: 'report'; report: EarlierReport } | { type: 'missing'; period: string };

/** The column page of the place: absent, offered, being read after the reader's click, read, or failed. */
export interface ColumnView {
  state: 'none' | 'offered' | 'reading' | 'read' | 'failed';
  /** Where the reader's click leads. */
  address: string | null;
}

/** A file that the report's page leads to; `report`: its name, or the page's, says that it is the report. */
export interface AttachedFile {
  text: string;
  href: string;
  role: 'report' | 'other';
}

/** Another text of a report: at another address, or in another format. */
export interface VersionView {
  /** `null` for a file of the reader's own. */
  href: string | null;
  name: string | null;
  /** `null` where only reading it would tell. */
  format: 'html' | 'pdf' | 'word' | 'text' | null;
  kept: boolean;
}

/** 往期: this place's reports in order of time, its district's, and the files this page names. */
export interface TimelineView {
  items: TimelineItem[];
  district: EarlierReport[];
  attachments: AttachedFile[];
  /** Other texts of this very report. */
  versions: VersionView[];
  column: ColumnView;
}

/** A word that the report uses repeatedly and no glossary has. */
export interface NewWord {
  word: string;
  count: number;
  start: number;
  end: number;
}

/** What find-in-report has found: the n-th of all, counted from 1; 0 of 0 when nothing was found. */
export interface FindView {
  query: string;
  index: number;
  count: number;
}

/** Something to tell the reader quietly. `code` chooses the sentence; `detail` is shown as text beside it. */
export interface NoticeView {
  code: string;
  detail: string | null;
  tone: 'info' | 'caution' | 'error';
}

/** What a look-up of selected words found: the words themselves, the longest term inside them, or nothing. */
export interface LookUpView {
  query: string;
  match: 'exact' | 'contained' | 'none';
  explanation: {
    entry: GlossaryEntry;
    /** The sense that holds here, `null` when none does. */
    sense: GlossarySense | null;
    certain: boolean;
    related: { id: string; term: string }[];
  } | null;
  /** Terms that are nearly the words, nearest first. */
  near: { id: string; term: string }[];
}

/** How well what is kept is protected. */
export interface ProtectionView {
  /** True where the permission to use any amount of storage keeps the browser from tidying up. */
  unlimited: boolean;
  /** The browser's own word, `null` where it gives none. Chromium says false even where `unlimited` protects. */
  persisted: boolean | null;
  /** Bytes, `null` when the browser does not say. */
  usage: number | null;
  snippets: number;
  /** The data is of another version: it can be read and exported. */
  readOnly: boolean;
  /** ISO time, `null` before the first. */
  lastBackup: string | null;
  sinceBackup: number;
  /** A backup would be wise now, and the reader has not turned the reminder off. */
  backupDue: boolean;
}

/** What was gone at the start: how many, and when they were last seen. */
export interface PurgeView {
  lost: number;
  lastSeen: string | null;
}

/** What an import did: nothing is ever overwritten. */
export interface ImportResult {
  added: number;
  skipped: number;
  /** Kept both ways. */
  conflicts: number;
  /** Rows that were left out, each by line and reason code. */
  bad: { line: number; code: string; detail: string | null }[];
}

/** What the import of a backup did besides: what is decided by the reader is counted and left. */
export interface BackupImport extends ImportResult {
  /** Records that are there and got later content. */
  updated: number;
  /** Records that went because they were deleted where the backup comes from. */
  removed: number;
  /** Records of the backup that were deleted here and stay so. */
  deletedHere: number;
  /** Names of the settings that the backup holds otherwise. */
  otherSettings: readonly string[];
  /** Damaged rows that the backup carries along. */
  damaged: number;
}

/** A place that the reader searched for, with what we know of it. */
export interface PlaceView {
  id: string;
  name: string;
  /** Enclosing places, outermost first. */
  within: string[];
  reports: EarlierReport[];
  /** Its portal, or its district's. */
  portal: { name: string; address: string } | null;
}

/** Work that takes a while, `total` `null` when it is not known. */
export interface ProgressView {
  done: number;
  total: number | null;
}

/** Loading, failed with a code, or there. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'error'; code: string }
  | { state: 'ready'; value: T };

/** A use of a term in a report that the reader has stored. */
export interface TermUse {
  reportTitle: string;
  sentence: string;
  href: string | null;
}
