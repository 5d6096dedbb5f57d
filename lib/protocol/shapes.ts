import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import type { Evidence, ReportGenre, ReportIdentity } from '../analysis/report-identity.ts';
import type { EarlierReports } from '../compare/earlier-reports.ts';
import type { OtherVersion } from '../compare/other-versions.ts';
import type { PageComparison } from '../compare/page-comparison.ts';
import type { PlaceRecord } from '../compare/place-record.ts';
import type { Weighty } from '../figures/weight/choose-weightiest.ts';
import type { GlossaryEntry, GlossarySense } from '../knowledge/glossary.ts';
import type { IndicatorExplanation } from '../knowledge/indicators.ts';
import type { PastHead } from '../records/past-report.ts';
import type { DocumentFormat, Snippet } from '../records/snippet.ts';
import type { UnknownTerm } from '../terms/unknown-terms.ts';
import type { PageLink, ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { FailureCode } from './answer.ts';

/** A document as it crosses, once: its text and what only the side that reads it knows. */
export interface SentReport {
  report: ReportText;
  /** What the document is, as its source says. */
  format: DocumentFormat;
  /** Links of the column page, once the reader asked for it; else empty. */
  columnLinks: PageLink[];
  /** Where the document shows other digits than its text has, as far as was looked. */
  otherwise?: Span[] | undefined;
}

/** What the background remembers of a tab while it is open; lives in session storage, gone with the browser. */
export interface TabReading {
  tabId: number;
  /** The frame that holds the report. */
  frameId: number;
  address: string;
  /** `reading` until the first analysis has come back; `other`: no report, but a document of a genre that can be read. */
  state: 'maybe' | 'other' | 'reading' | 'read' | 'failed';
  /** What the document is; `null` before that is known. */
  genre: ReportGenre | null;
  /** The key of the report that is shown, `null` before it is read. */
  key: string | null;
  evidence: Evidence[];
  identity: ReportIdentity | null;
  counts: { figures: number; goals: number; terms: number };
  /** The page lost characters somewhere. */
  isDamaged?: boolean;
  /** The document was read in part. */
  isPart?: boolean;
  /** At most five, chosen by `chooseWeightiest`. */
  core: Weighty[];
  failure: FailureCode | null;
}

/** The canonical names of the indicators that a report's figures measure, by id. */
export type IndicatorNames = Readonly<Record<string, string>>;

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
  /** What statistics count under the words; `null` where they name no indicator. */
  indicator: IndicatorExplanation | null;
  /** Terms that are nearly the words, nearest first; that of the explanation is left out. */
  near: { id: string; term: string }[];
}

/** How well known a term of the glossary is, and where it belongs: what painting needs of it. */
export type TermFacts = Record<string, Pick<GlossaryEntry, 'level' | 'category'>>;

/** The first reading of a report. */
export interface FirstReading {
  /** Names the report in every later message. */
  key: string;
  analysis: Analysis;
  /** By id, for the terms that the report uses. */
  termFacts: TermFacts;
  indicatorNames: IndicatorNames;
}

/** What refinement adds to an analysis. */
export interface Refinement {
  analysis: Analysis;
  /** 尚未收录的词, most used first. */
  unknownTerms: UnknownTerm[];
  indicatorNames: IndicatorNames;
}

/** A report with what was read of it, for a page of ours that stands beside the document. */
export interface ReportRead extends Refinement {
  report: ReportText;
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

/** A kept snippet and where it stands in the text that was sent. */
export interface PageSnippet {
  snippet: Snippet;
  place: 'unchanged' | 'moved' | 'changed' | 'gone';
  /** `null` when it is gone. */
  span: Span | null;
  /** What stands there now, when it is changed, or moved and written otherwise. */
  found: string | null;
  /** What stood there, in as many words; left out, it is the quote. */
  was?: string | undefined;
  /** True when the number is the same and whose it is is for the reader to say. */
  doubt?: boolean | undefined;
  /** True when the number is written otherwise, see `SnippetCheck.otherSpelling`. */
  otherSpelling?: boolean | undefined;
  /** True when the page is another report, see `SnippetCheck.otherReport`. */
  otherReport?: boolean | undefined;
  /** True where it was kept from another edition of the report: other bytes, or a page. Left out else. */
  otherEdition?: boolean | undefined;
}

/**
 * What became of a document that was read in as a past report. Nothing is kept of what is no work report
 * (`not-report`), of another place's (`other-place`), or of one of which neither its text nor anybody says whose it is
 * and of which period (`unnamed`); `found` is what its text does say.
 */
export type PastRead =
  | { state: 'kept'; head: PastHead }
  | {
      state: 'not-report' | 'other-place' | 'unnamed';
      found: Pick<ReportIdentity, 'title' | 'place' | 'district' | 'placeId' | 'period' | 'genre'>;
    };

/** How far the comparison of a place's reports has come. */
export type ComparingStep =
  /** `done` of `total` reports are read. */
  { state: 'reading'; done: number; total: number } | { state: 'comparing' };

/**
 * A step of the comparison of a place's reports: with each question it goes one step further, so that whoever asks no
 * more has stopped it.
 */
export type PlaceStep = ComparingStep | { state: 'ready'; record: PlaceRecord };

/** A step of the comparison of an open page, which goes on by itself: each question waits for the next one. */
export type PageStep = ComparingStep | { state: 'ready'; page: PageComparison | null };

/** The known reports of an open report's place, and the other versions of itself. */
export interface PlaceReports extends EarlierReports {
  versions: OtherVersion[];
}

/** A report of which several versions are known, for setting two of them side by side. */
export interface ReportVersions {
  period: string;
  /** The one that is open, whose text is at hand. */
  open: OtherVersion;
  others: OtherVersion[];
}

/** A place's reports that are known, and which of them were read in. */
export interface PastOfPlace {
  place: {
    key: string;
    /** Its short name, `null` where nothing that is known of it names it. */
    name: string | null;
    /** Names of what it lies in, outermost first. */
    within: string[];
  };
  known: EarlierReports;
  /** The past reports that were read in, in no order. */
  read: PastHead[];
}

/** The way to a place of a report. */
export interface PlaceLink {
  address: string;
  /** True where it leads to the words themselves, false where to their page alone. */
  exact: boolean;
}

/** 一页读懂 as it is printed: the report's own clauses under their headings. */
export interface PrintedBrief {
  /** The report's. */
  title: string;
  /** Whose report it is and of which time, in a line. */
  source: string;
  /** The report's page, `null` for a document without one. */
  address: string | null;
  /** The page lost characters somewhere: said once. */
  isDamaged: boolean;
  parts: { title: string; lines: string[] }[];
}
