import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import type { Evidence, ReportIdentity } from '../analysis/report-identity.ts';
import type { EarlierReports } from '../compare/earlier-reports.ts';
import type { EarlierValues } from '../compare/earlier-values.ts';
import type { GlossaryEntry, GlossarySense } from '../knowledge/glossary.ts';
import type { IndicatorRecord } from '../knowledge/indicators.ts';
import type { Snippet } from '../records/snippet.ts';
import type { UnknownTerm } from '../terms/unknown-terms.ts';
import type { PageLink, ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';

/**
 * Why something could not be done. Codes cross, sentences do not: each has its words in the locale files.
 * `outdated` is never sent: a page says it of itself when its extension was updated or its worker is gone.
 */
export type FailureCode =
  | 'too-large'
  | 'page-empty'
  | 'analysis-failed'
  | 'store-failed'
  | 'store-read-only'
  | 'disk-full'
  | 'conflict'
  | 'bad-message'
  | 'not-found'
  | 'not-allowed'
  | 'outdated';

/** What comes back: errors cross as data, never as exceptions. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode };

/** What the background remembers of a tab while it is open; lives in session storage, gone with the browser. */
export interface TabReading {
  tabId: number;
  /** The frame that holds the report. */
  frameId: number;
  address: string;
  /** `reading` until the first analysis has come back. */
  state: 'maybe' | 'reading' | 'read' | 'failed';
  evidence: Evidence[];
  identity: ReportIdentity | null;
  counts: { figures: number; goals: number; terms: number };
  /** At most five, chosen by `chooseCoreFigures`, with their indexes among the report's figures. */
  core: { figure: Figure; index: number }[];
  failure: FailureCode | null;
}

/** What the reader asks to keep: a figure or term by its place, or any stretch. */
export interface KeepRequest {
  /** UUID of the snippet, made by the page: a save that is asked again because its answer was lost is one save. */
  id: string;
  report: ReportText;
  kind: 'figure' | 'term' | 'selection';
  spans: Span[];
  /** IANA name of the reader's zone. */
  zone: string;
}

/** A term as its card shows it. */
export interface TermExplanation {
  entry: GlossaryEntry;
  /** The sense that holds here, `null` when none does. */
  sense: GlossarySense | null;
  /** False: shown as 可能的含义. */
  certain: boolean;
  related: { id: string; term: string }[];
}

/** What a look-up of a selection found. */
export interface LookUpAnswer {
  query: string;
  match: 'exact' | 'contained' | 'none';
  explanation: TermExplanation | null;
}

/** How well known a term of the glossary is, and where it belongs: what painting needs of it. */
export type TermFacts = Record<string, Pick<GlossaryEntry, 'level' | 'category'>>;

/** The first reading of a report. */
export interface FirstReading {
  analysis: Analysis;
  /** By id, for the terms that the report uses. */
  termFacts: TermFacts;
}

/** What refinement adds to an analysis. */
export interface Refinement {
  analysis: Analysis;
  /** 尚未收录的词, most used first. */
  unknownTerms: UnknownTerm[];
}

/** A reading that the reader calls wrong, on its way to the form in the popup: pages take no typed words. */
export interface CorrectionProposal {
  /** Canonical address of the report, `null` for a document without one. */
  address: string | null;
  figure: Figure;
  sentence: string;
  /** At least 32 characters on each side, where there are so many. */
  prefix: string;
  suffix: string;
}

/** Every message, by who asks whom. Each is checked where it arrives (`entrypoints/background/checks.ts`). */
export interface ProtocolMap {
  // A page asks the background.

  /** A page looks like a report (`yes`) or may be one; on `yes` the reading script is put into that frame. */
  reportSeen(data: { verdict: 'yes' | 'maybe'; evidence: Evidence[]; address: string }): void;
  /** The page is no longer what it was (single-page navigation): badge and reading are taken back. */
  reportGone(data: { address: string }): void;
  /** First reading: marks wait for nothing else. */
  analyse(data: ReportText): Answer<FirstReading>;
  /** Second reading, with word boundaries; also remembers the report where the reader allows it. */
  refine(data: ReportText): Answer<Refinement>;
  /** What the reading script shows, for badge and popup. */
  reportRead(data: Omit<TabReading, 'tabId' | 'frameId'>): void;
  explainTerm(data: { termId: string; report: ReportText; span: Span }): Answer<TermExplanation | null>;
  explainIndicator(data: { indicatorId: string }): Answer<IndicatorRecord | null>;
  earlierReports(data: {
    identity: ReportIdentity;
    address: string;
    links: PageLink[];
    /** Links of the column page, once the reader asked for it. */
    columnLinks: PageLink[];
  }): Answer<EarlierReports>;
  earlierValues(data: { report: ReportText; figure: number }): Answer<EarlierValues | null>;
  keep(data: KeepRequest): Answer<Snippet>;
  snippetsOfPage(data: { report: ReportText }): Answer<PageSnippet[]>;
  /** Takes snippets away and gives them back, so that it can be undone. */
  removeSnippets(data: { ids: string[] }): Answer<Snippet[]>;
  restoreSnippets(data: { snippets: Snippet[] }): Answer<null>;
  proposeCorrection(data: CorrectionProposal): void;
  openLibrary(data: { view: string }): void;
  lookUp(data: { query: string; address: string }): Answer<LookUpAnswer>;

  // The popup asks the background.

  /** Looks at a tab that nothing is known of yet; needs the reader's click on the toolbar button. */
  lookAtTab(data: { tabId: number }): Answer<TabReading | null>;
  tabReading(data: { tabId: number }): Answer<TabReading | null>;
  /** The reader's word: this page is a report, or is none; remembered for the address. */
  sayVerdict(data: { tabId: number; address: string; verdict: 'report' | 'not-report' }): Answer<null>;
  /** The proposal of a tab's page, and what became of it: taken once, then gone. */
  takeProposal(data: { tabId: number }): Answer<CorrectionProposal | null>;
  /** The browser has granted or taken back sites: look at what is granted now. */
  sitesChanged(): Answer<null>;
  /** A use case of the store, for our own pages where the browser gives them no database. */
  storeUse(data: { name: string; values: unknown[] }): Answer<unknown>;
  /** The reader's own terms changed: the next reading knows them. */
  termsChanged(): void;

  // The background or the popup asks the page that is being read.

  togglePanel(data: { tab?: string }): void;
  /** Keeps the selection, or what the open card shows. */
  keepHere(): Answer<Snippet | null>;
  goTo(data: { span: Span }): Answer<null>;
  findInReport(data: { query: string }): Answer<{ count: number }>;
  findStep(data: { by: 1 | -1 }): Answer<{ index: number; count: number }>;
  /** Shows what a look-up found, where the reader is looking. */
  showLookUp(data: LookUpAnswer): void;
  readAgain(): void;
  /** The reader said that this is no report: leave the page as it was. */
  stopReading(): void;
}

/** A kept snippet and where it stands in the text that was sent. */
export interface PageSnippet {
  snippet: Snippet;
  place: 'unchanged' | 'moved' | 'changed' | 'gone';
  /** `null` when it is gone. */
  span: Span | null;
  /** What stands there now, when it is changed. */
  found: string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
