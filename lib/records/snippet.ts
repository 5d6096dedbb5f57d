import type { Approx, Figure } from '../analysis/figure.ts';
import type { ReportIdentity } from '../analysis/report-identity.ts';
import type { GlossarySource } from '../knowledge/glossary.ts';
import type { PageRange, ReportFile } from '../text/report-file.ts';
import type { Edited } from './edited.ts';

/** Version of the shape of a snippet, in the store and in a backup. A released shape is never edited: the next one gets the next number. */
export const snippetFormat = 3;

/** Version of the shape of kept texts and stored reports. */
export const evidenceFormat = 1;

export type SnippetKind = 'figure' | 'term' | 'selection';

/** What a document may be when it is read. */
export const documentFormats = ['html', 'pdf', 'word', 'text'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** The identity of the report as it was read when the snippet was kept; every field that was not found is `null`. */
export interface SnippetReport extends Omit<ReportIdentity, 'isReport' | 'verdict' | 'evidence'> {
  format: DocumentFormat;
  /** True where what the place lies in was known from its name alone; left out else, and by versions that did not keep it. */
  placeInferred?: boolean | undefined;
  /** True where the day of delivery was put together from digits run together in the print; left out likewise. */
  deliveredInferred?: boolean | undefined;
}

/** The growth that the report gives for a kept level: 同比增长48.2%. */
export interface SnippetGrowth {
  /** As printed: `48.2%`. */
  text: string;
  value: number;
  valueTo: number | null;
  unit: string | null;
  dir: 'up' | 'down' | null;
  basis: string | null;
  approx: Approx;
  /** The printed verb; left out by versions that did not keep it. */
  lead?: string | null | undefined;
  /** Names of its fields that the text implies and does not print. */
  inferred: string[];
}

/**
 * The fields of a figure's reading that are kept as they are, with a snippet and with an opened report: a new one
 * is named here, in the schema (with what older rows read as), in a column of the exports and in its label.
 */
const keptReadingFields = [
  'indicator',
  'indicatorId',
  'scope',
  'value',
  'valueTo',
  'unit',
  'kind',
  'aspect',
  'dir',
  'basis',
  'period',
  'status',
  'goal',
  'approx',
] as const;

/** Fields mean what they mean in `Figure`. */
export type KeptReading = Pick<Figure, (typeof keptReadingFields)[number]>;

/** The kept fields of a figure's reading. */
export function pickReading(figure: KeptReading): KeptReading {
  return Object.fromEntries(
    keptReadingFields.map((field) => [field, figure[field]]),
  ) as unknown as KeptReading;
}

/** How a kept figure was read; offsets stay behind, and of ties to other figures the words of growth and level are kept. */
export interface SnippetFigure extends KeptReading, Pick<Figure, 'headline'> {
  /** The canonical name behind `indicatorId` on the day of keeping, `null` without one. */
  indicatorName: string | null;
  /** See `Figure.lead`; left out by versions that did not keep it. */
  lead?: string | null | undefined;
  /** The hedge as printed (超, 近, 左右), `null` when exact. */
  hedge: string | null;
  /** The change that speaks of this level, share or place, `null` when none does or when this is a change itself. */
  growth: SnippetGrowth | null;
  /** The level that this change or share speaks of, as printed, `null` when none. */
  of: { text: string; indicator: string | null } | null;
  inferred: string[];
  /** Id of the rule that read it. */
  rule: string;
}

/** What the reader was shown about a kept term. */
export interface SnippetTerm {
  /** Canonical form. */
  term: string;
  termId: string | null;
  /** Whose words `definition` holds. */
  definitionFrom: 'report' | 'glossary' | 'own' | null;
  definition: string | null;
  /** The documents behind the glossary's definition; empty for a report's own note. */
  sources: GlossarySource[];
  /** True where the glossary's definition was shown as one that may be meant (可能的含义); left out by versions that did not keep it. */
  definitionInferred?: boolean | undefined;
}

/** Where the quote stood when it was kept. Offsets are UTF-16 units of the page's text on that day. */
export interface SnippetAnchor {
  start: number;
  end: number;
  /**
   * The text before and after: at least 64 characters and at least 32 beyond the sentence, at most 256, cut short
   * only by the ends of the text. Reaching beyond the sentence is what tells a sentence from its twin.
   */
  prefix: string;
  suffix: string;
  /** How many other places of that day's text held the same sentence: a twin is then never taken on its words alone. */
  twins: number;
  /** Length of the whole text on that day: tells how far the place may have slid. */
  textLength: number;
}

/**
 * Whose a kept number is: what tells it from an equal number of another village, year or column. Words are in the
 * common spelling, without marks; numbers of other figures in them are `#`.
 */
export interface SnippetSubject {
  /** The words that lead to it, back to the nearest clause that names what is measured. */
  lead: string;
  /** The words between it and the end of its clause: 停车位 of 建成200个停车位. */
  after: string;
  /** What its sentence opens with, where that is no statement of its own, else `null`. */
  topic: string | null;
  /** The nearest place, firm or house before it in its paragraph that opens a clause, else the one that its heading opens with; `null` without one. */
  owner: string | null;
  /** The nearest words before it in its paragraph that say when, else those of its heading; `null` without any. */
  date: string | null;
  /** The words of its row and the heads of its column, where it stands in a table; else empty and `null`. */
  row: string[];
  column: string | null;
  /** What stands outside its sentence or row and says whose it is; left out by versions that did not keep it. */
  surroundings?: SnippetSurroundings | undefined;
}

/** Words outside a number's own sentence or row, as printed. */
export interface SnippetSurroundings {
  /** The lines right above its table, and one below that gives a unit: 单位：亿元. */
  titles: string[];
  /** What stands in rows above for its row: a merged cell, a row of one name, the row that 其中 is a part of. */
  above: string[];
  /** The nearest sentence before its own in its paragraph that has no number; `null` without one, and within tables. */
  before: string | null;
  /** The short sentence that its paragraph opens with, else a short line right above it: 教育方面。 `null` without one. */
  opening: string | null;
  /** The two headings above it, the nearest first. */
  headings: string[];
}

/** The file that a snippet was kept from, and where in it. Its hash says which file, wherever that is found again. */
export interface SnippetFile extends Omit<ReportFile, 'pages' | 'pagesWithoutText'> {
  /** The pages that print the quote; `null` where the format has none (Word). */
  pages: PageRange | null;
}

/** What a look at the page found. */
export interface SnippetCheck {
  /** ISO time with offset, to the thousandth of a second: looks are kept in its order. Older versions kept whole seconds. */
  at: string;
  place: 'unchanged' | 'moved' | 'changed' | 'gone';
  body: 'same' | 'different' | 'not-comparable';
  /** What stands there now, when it is `changed`, or `moved` and written otherwise. */
  found: string | null;
  /** What stood there when it was kept, in as many words as `found` has; left out, it is the quote. */
  was?: string | undefined;
  /** True when the number is the same and whether it is the same one's is for the reader to say: 请核对. */
  doubt?: boolean | undefined;
  /** True when the number is the same and written otherwise: 9,230吨 for 9230吨. Left out else. */
  otherSpelling?: boolean | undefined;
  /** True when the page is another report: `was` and `found` begin with the names of both. Left out else. */
  otherReport?: boolean | undefined;
  /**
   * SHA-256 of the body as it was found, made by the snippet's own version of the normaliser; left out where that
   * could not be made, and by versions that did not keep it.
   */
  bodyHash?: string | undefined;
}

/** The reader's words on a snippet. */
export interface SnippetWords {
  note: string;
  /** Without duplicates, in the reader's order. */
  tags: string[];
}

/** Something the reader kept, with all that is needed to defend it when the page is gone. */
export interface Snippet extends SnippetWords, Edited<SnippetWords> {
  format: typeof snippetFormat;
  /** A random UUID, made by the page that asks for the keeping: asked twice, it is kept once. */
  id: string;
  kind: SnippetKind;
  /** As printed, character for character. */
  quote: string;
  /** Set for `kind: 'figure'` alone. */
  figure: SnippetFigure | null;
  /** Set for `kind: 'term'` alone. */
  term: SnippetTerm | null;
  /** The whole sentence or sentences around the quote, line breaks inside removed; older versions closed its blanks. */
  sentence: string;
  /** Titles of the enclosing sections, outermost first; empty when the report has no headings. */
  sectionPath: string[];
  /** Counted from 1 within the innermost section; `null` when a paragraph looks the same as a wrapped line. */
  paragraph: number | null;
  anchor: SnippetAnchor;
  /** Whose number it is; left out by versions that did not keep it, and added at the next look at the page. */
  subject?: SnippetSubject | undefined;
  report: SnippetReport;
  /** `null` for what was kept from a page or a bare text. */
  file: SnippetFile | null;
  /** http or https, as opened; `null` for a local file. */
  address: string | null;
  /** The same page under one spelling; `null` for a local file. */
  canonicalAddress: string | null;
  /** ISO time with the offset of the reader's clock: `2026-03-02T09:15:00+08:00`. */
  keptAt: string;
  /** IANA name of the reader's zone: `Asia/Shanghai`. */
  keptZone: string;
  /** SHA-256 of the normalised body, 64 hexadecimal digits, lower case. */
  bodyHash: string;
  /** `normaliserVersion` of that day: hashes of two versions can't be compared. */
  normaliser: number;
  /** Version of the extension that kept it. */
  appVersion: string;
  /** The last time the page was looked at again, `null` before the first. */
  check: SnippetCheck | null;
  /** The looks before that one, latest first; see `checks.ts` for how many. */
  earlierChecks: SnippetCheck[];
  /** Id of the snippet that this one came into conflict with on import, else `null`. */
  copyOf: string | null;
}

/** The whole normalised text of a report of which something was kept: the evidence that outlives the page. */
export interface KeptText {
  format: typeof evidenceFormat;
  /** SHA-256 of `text`; the key that `Snippet.bodyHash` points to. */
  hash: string;
  normaliser: number;
  text: string;
  address: string | null;
  /** ISO time with offset. */
  keptAt: string;
}

/** The few fields by which an earlier report's figure is compared with today's. */
export interface FigureSummary extends KeptReading, Pick<Figure, 'start' | 'end' | 'text'> {
  /** The sentence it stands in. */
  sentence: string;
}

/** A report the reader has opened, remembered where they allow it and never from a private window. */
export interface StoredReport {
  format: typeof evidenceFormat;
  /** The canonical address, or `text:` and the body's hash for a document without one. */
  id: string;
  address: string | null;
  canonicalAddress: string | null;
  identity: SnippetReport;
  /** `placeId`, else district and place as printed, else `''`: what finds the other reports of one place. */
  placeKey: string;
  /** First and last opening, ISO times with offset. */
  firstOpenedAt: string;
  openedAt: string;
  bodyHash: string;
  normaliser: number;
  figures: FigureSummary[];
}
