import type { Span } from '../text/span.ts';

/** Where a piece of evidence was read. */
export type EvidenceSource =
  | 'title'
  | 'documentTitle'
  | 'head'
  | 'meta'
  | 'breadcrumb'
  | 'address'
  | 'body'
  | 'reader';

/**
 * One reason for or against, or the place a field was read from. Codes, never sentences: the locale files speak.
 * `code` is a rule's id (`title-form`, `congress-line`, `salutation`, `section-heads`, `head-names-report`,
 * `counter-resolution` …, or `field-place`, `field-period` …).
 */
export interface Evidence {
  code: string;
  source: EvidenceSource;
  /** The characters it rests on, as printed. */
  quote: string;
  /** Place in the text when `source` is `body`, else `null`. */
  span: Span | null;
  /** What it speaks for: that this is a report, that it is not, or the value of one field of the identity. */
  speaks: 'for' | 'against' | 'support' | 'field';
  /** The field's name when `speaks` is `field`, else `null`. */
  field: string | null;
}

export type ReportKind = 'half-year' | 'annual' | 'term' | 'other';

/** Which report this is. Every field that the page does not show is `null`. Dates are ISO days. */
export interface ReportIdentity {
  isReport: boolean;
  /** `maybe` shows nothing, but lets the popup offer to treat the page as a report. */
  verdict: 'yes' | 'maybe' | 'no';
  title: string | null;
  place: string | null;
  /** 镇, 乡, 街道, 区, 县, 市 … */
  placeType: string | null;
  /** Id in `seeds/places`, `null` for places that are read from the text alone. */
  placeId: string | null;
  district: string | null;
  city: string | null;
  province: string | null;
  /** First and last day reviewed. */
  periodFrom: string | null;
  periodTo: string | null;
  /** The period in the closed grammar: `2023H1`, `2022`, `2017..2021`. */
  period: string | null;
  kind: ReportKind | null;
  deliveredOn: string | null;
  publishedOn: string | null;
  publisher: string | null;
  indexNo: string | null;
  documentNo: string | null;
  /** `kind`: 人民代表大会, 社区代表会议, 常务委员会, 全体会议 … */
  meeting: { name: string; kind: string } | null;
  speaker: string | null;
  evidence: Evidence[];
}
