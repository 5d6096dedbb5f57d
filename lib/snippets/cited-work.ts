import { isOtherGenre, type ReportGenre } from '../analysis/report-identity.ts';
import { withoutControls } from '../formats/markdown.ts';
import { citableSource, ownAddressOf } from '../knowledge/citable-source.ts';
import type { GlossarySource } from '../knowledge/glossary.ts';
import type { Snippet, SnippetReport, SnippetTerm } from '../records/snippet.ts';
import type { PageRange } from '../text/report-file.ts';
import { webAddress } from '../text/web-address.ts';
import type { Passage } from './passage.ts';
import { type Placed, placeInReport } from './place-in-report.ts';
import { type ReportDay, reportDay } from './report-date.ts';
import { madeUpTitle, printedTitle } from './report-title.ts';
import { responsibleBody } from './responsible-body.ts';

/**
 * A document as it is cited. Every reference is made of this one description: GB/T 7714, RIS, BibTeX, CSL-JSON, and the
 * source line of a definition. Every field is one line without control characters; `null` is what is not known.
 */
export interface CitedWork {
  /** A report; a law, regulation or rule; any other paper or page. */
  kind: 'report' | 'law' | 'paper';
  /** The body that issued it or answers for it. */
  responsible: string | null;
  /** As printed; a title of our own making stands in square brackets (GB/T 7714, 7.2.1). */
  title: string;
  /** Its own number: 主席令第二十二号, 浦云府〔2023〕1号. */
  number: string | null;
  /** The city of the body that issued it, as places of publication are written: 上海. */
  city: string | null;
  /** ISO day of publication; of a law, of the edition; of a report without one, of its delivery. */
  day: string | null;
  /** The cited pages in their order, none of what has no pages. */
  pages: readonly PageRange[];
  /** The page of those who issued it, http or https; never a copy. */
  address: string | null;
  /** ISO day on which the reader saw it. */
  accessed: string;
  /** Where in it: 第一部分·一，第1段; 第三条. */
  where: string | null;
  /** The document's own words that are cited; `null` for a definition, which is in our own words. */
  quote: string | null;
}

/** The document behind a snippet: of a term explained by a document that document, of anything else the report. */
export function citedWork(snippet: Passage & Pick<Snippet, 'term'>): CitedWork {
  const source = sourceOfTerm(snippet.term);
  return source === null ? citedReport(snippet) : citedSource(source, daySeen(snippet));
}

/** The document that a kept term's definition rests on; `null` for the report's own note, the reader's own words, and no term. */
export function sourceOfTerm(term: SnippetTerm | null): GlossarySource | null {
  return term === null || term.definitionFrom !== 'glossary' ? null : citableSource(term);
}

/** The report that a passage stands in. */
export function citedReport(passage: Passage & Placed): CitedWork {
  const { report, file } = passage;
  const day = citedDay(report);
  return clean({
    kind: countsAsReport(report) ? 'report' : 'paper',
    responsible: responsibleBody(report),
    title: printedTitle(report) ?? `[${madeUpTitle(report)}]`,
    number: report.documentNo,
    city: cityOf(report),
    // A field of a reference has no room for a 推定.
    day: day === null || day.inferred ? null : day.day,
    pages: file?.pages ? [file.pages] : [],
    address: webAddress(passage.address),
    accessed: daySeen(passage),
    where: placeInReport({ ...passage, file: null }),
    quote: passage.sentence,
  });
}

/** The day by which a report is cited, the same in a source line and in a reference; of a page that is no report, its publication. */
export function citedDay(report: SnippetReport): ReportDay | null {
  if (countsAsReport(report)) return reportDay(report);
  return report.publishedOn === null ? null : { day: report.publishedOn, inferred: false };
}

/** A document behind a definition, as seen by the reader on `accessed` (ISO day). */
export function citedSource(source: GlossarySource, accessed: string): CitedWork {
  const { publisher, title, date, where, law } = source;
  return clean({
    kind: law !== undefined ? 'law' : workReport.test(title) ? 'report' : 'paper',
    // A site that prints what others wrote is not who wrote it; who did is not known.
    responsible: reprintedBy.test(publisher) ? null : publisher.replace(remark, ''),
    title: unseenTitle.test(title) ? `[${title.replace(unseenTitle, '')}]` : title.replace(spokenOn, ''),
    // The first edition's number is none of the edition whose day stands beside it.
    number: law?.numberOf === undefined ? (law?.number ?? null) : null,
    city: null,
    day: date,
    pages: [],
    // A copy is where the text was read, not where it was published: it is shown as a copy and never cited.
    address: webAddress(ownAddressOf(source)),
    accessed,
    where,
    quote: null,
  });
}

/** The day on which the reader saw what was kept or copied: the local day of keeping. */
export function daySeen({ keptAt }: Pick<Passage, 'keptAt'>): string {
  return keptAt.slice(0, 10);
}

/** What a source's title says where only a part of the document was seen. */
const unseenTitle = /（题名未见）/;

/** How a work report's title ends, a remark in brackets aside: 政府工作报告（2024年）; none of 关于…工作报告的决议. */
const workReport = /工作(?:报告|总结)》?\s*(?:[（(][^（）()]*[）)])?$/u;

/** What a source's publisher has behind it of where they have the text from: 某省人民政府（来源：国家统计局）, 某司（某网转载）. */
const remark = /（(?:(?:信息)?来源：[^（）]*|[^（）]*转载)）$/u;

/** A site that prints a text anew, with or without whose it is: 某站 转载, 某站 转载（某部网站）. */
const reprintedBy = /转载(?:（[^（）]*）)?$/u;

/** The day and the speaker behind the title of a report in a collection; the day is cited as such. */
const spokenOn = /（\d{4}年\d{1,2}月\d{1,2}日(?: [^（）\d]{2,6})?）$/u;

/** Genres that are no reports after the standard's types, whatever report their title speaks of. */
const pageGenres: readonly (ReportGenre | null)[] = ['resolution', 'interpretation'];

/** A page that the reader kept something from without its being a report is cited as a page. */
function countsAsReport(report: SnippetReport): boolean {
  if (isOtherGenre(report)) return !pageGenres.includes(report.genre);
  return report.kind !== null || report.meeting !== null || /报告|总结/.test(report.title ?? '报告');
}

/** The city in which a report's body sits, without its 市, where it was read. */
function cityOf({ place, placeType, city, province }: SnippetReport): string | null {
  const name = city ?? (placeType === '市' ? place : province?.endsWith('市') ? province : null);
  return name?.replace(/(?<=..)市$/, '') ?? null;
}

function clean(work: CitedWork): CitedWork {
  const line = (words: string | null) => (words === null ? null : withoutControls(words).trim() || null);
  return {
    ...work,
    responsible: line(work.responsible),
    title: line(work.title) ?? '',
    number: line(work.number),
    city: line(work.city),
    where: line(work.where),
    quote: line(work.quote),
  };
}
