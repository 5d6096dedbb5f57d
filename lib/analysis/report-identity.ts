import type { Span } from '../text/span.ts';

/** Where a piece of evidence was read; `divisions`: printed nowhere, known from the only unit of a name (推定). */
export type EvidenceSource =
  | 'title'
  | 'documentTitle'
  | 'head'
  | 'meta'
  | 'breadcrumb'
  | 'address'
  | 'body'
  | 'divisions'
  | 'reader';

/**
 * One reason for or against, or the place a field was read from. Codes, never sentences: the locale files speak.
 */
export interface Evidence {
  /**
   * Id of the rule (`title-form`, `congress-line`, `salutation`, `section-heads`, `head-names-report`,
   * `counter-resolution` …), or `field-` and what was read (`field-place`, `field-period` …).
   */
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

/** True where what a place lies in is printed nowhere on the page and known from its name alone. */
export function isPlaceInferred({ evidence }: { evidence: readonly Evidence[] }): boolean {
  return evidence.some(({ source, field }) => source === 'divisions' && field === 'district');
}

/** True where a field is a day that was read from digits run together, what parts them lost from the page: 2023718日. */
export function isDayRebuilt({ evidence }: { evidence: readonly Evidence[] }, field: string): boolean {
  return evidence.some((item) => item.field === field && /\d{3}日/.test(item.quote));
}

/** Which period a report reviews: half a year, a year, a term of office, or another. */
export type ReportKind = 'half-year' | 'annual' | 'term' | 'other';

/**
 * What kind of document this is: a work report (`report`), or one that stands beside it and is read in the same way:
 * 统计公报 (`bulletin`), 预算执行情况报告 and 决算 (`budget`), 国民经济和社会发展计划报告 (`plan-report`), a department's
 * 工作总结 (`department`), 决议 (`resolution`), 解读 (`interpretation`), 述职报告 (`duty-report`: an official's
 * account of himself).
 */
export type ReportGenre =
  | 'report'
  | 'bulletin'
  | 'budget'
  | 'plan-report'
  | 'department'
  | 'resolution'
  | 'interpretation'
  | 'duty-report';

/** True for a document that stands beside work reports; what names no genre is taken for a report. */
export function isOtherGenre<Document extends { genre: ReportGenre | null }>(
  document: Document,
): document is Document & { genre: Exclude<ReportGenre, 'report'> } {
  return document.genre !== null && document.genre !== 'report';
}

/** True for two reports and for two documents of one other genre: no series holds two genres. */
export function isSameGenre(
  one: Pick<ReportIdentity, 'genre'>,
  other: Pick<ReportIdentity, 'genre'>,
): boolean {
  return (one.genre ?? 'report') === (other.genre ?? 'report');
}

/** Which report this is. Every field that the page does not show is `null`. Dates are ISO days. */
export interface ReportIdentity {
  /** True when the verdict is `yes`. */
  isReport: boolean;
  /** `maybe` shows nothing, but lets the popup offer to treat the page as a report. */
  verdict: 'yes' | 'maybe' | 'no';
  /** `report` on a yes; else the genre that title or opening name. `null` when neither names one. */
  genre: ReportGenre | null;
  /** The report's own title. */
  title: string | null;
  /** The place that it speaks for, by its short name: 金桥镇; 国务院 for the State Council’s, which lies in nothing. */
  place: string | null;
  /** 镇, 乡, 街道, 区, 县, 市 … */
  placeType: string | null;
  /** Id in `seeds/places.json`, `null` for places that are read from the text alone. */
  placeId: string | null;
  /** The district, county or county-level city that the place lies in, or is. */
  district: string | null;
  /** The city above it, or that it is; the prefecture of a county-level city. */
  city: string | null;
  /** The province or municipality above it. */
  province: string | null;
  /** First day reviewed. */
  periodFrom: string | null;
  /** Last day reviewed. */
  periodTo: string | null;
  /** The period in the closed grammar: `2023H1`, `2022`, `2017..2021`. */
  period: string | null;
  kind: ReportKind | null;
  /** Day on which it was delivered to the meeting. */
  deliveredOn: string | null;
  /** Day on which the page was published, as the portal says. */
  publishedOn: string | null;
  /** 发布机构, as the portal names it. */
  publisher: string | null;
  /** 索引号. */
  indexNo: string | null;
  /** 发文字号. */
  documentNo: string | null;
  /** `kind`: 人民代表大会, 社区代表会议, 常务委员会, 全体会议 … */
  meeting: { name: string; kind: string } | null;
  /** Who delivered it. */
  speaker: string | null;
  /** What the verdict and the fields rest on. */
  evidence: Evidence[];
}

/** The identity of a document of which nothing is known. */
export const unknownIdentity: Readonly<ReportIdentity> = {
  isReport: false,
  verdict: 'no',
  genre: null,
  title: null,
  place: null,
  placeType: null,
  placeId: null,
  district: null,
  city: null,
  province: null,
  periodFrom: null,
  periodTo: null,
  period: null,
  kind: null,
  deliveredOn: null,
  publishedOn: null,
  publisher: null,
  indexNo: null,
  documentNo: null,
  meeting: null,
  speaker: null,
  evidence: [],
};
