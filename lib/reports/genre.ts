import type { EvidenceSource, ReportGenre } from '../analysis/report-identity.ts';
import { originalSpan } from '../text/print/compact.ts';
import type { Span } from '../text/span.ts';
import { type Body, readBody } from './body.ts';
import { type Detection, judgeFacts, titleCandidates } from './detect.ts';
import { genreOfTitle, type NeighbourGenre } from './genre-titles.ts';
import type { PageFacts } from './page-facts.ts';
import { findTitleCounter } from './title-counters.ts';
import { parseReportTitle } from './title-form.ts';

/** A genre, and the words that name it. */
export interface GenreRead {
  genre: ReportGenre;
  quote: string;
  source: EvidenceSource;
  /** Place in the text when the words stand in a sentence, else `null`. */
  span: Span | null;
  /** True where the words are the document's whole title. */
  isTitle: boolean;
}

interface GenreOpening {
  id: string;
  genre: NeighbourGenre;
  /** Compact characters from the start in which it must stand. */
  within: number;
  /** On the text without spaces. */
  pattern: RegExp;
  sample: string;
}

/** Openings of the same documents, for a text whose title does not say what it is. Tried in order. */
export const genreOpenings: readonly GenreOpening[] = [
  {
    id: 'resolution-opening',
    genre: 'resolution',
    within: 400,
    pattern:
      /(?:次|全体)会议(?:认真)?(?:听取[和并、]?)?审[议查](?:了[^。]{4,160}。?[^。]{0,200}(?:决定|同意|批准)[^。]{0,12}|,[^。]{0,80}(?:决定|同意)批准[^。]{0,80})(?:报告|草案|计划|预算)/,
    sample:
      '区人民代表大会第四次会议听取和审议了区长所作的报告。会议充分肯定过去一年的工作，决定批准这个报告。',
  },
  {
    id: 'plan-report-opening',
    genre: 'plan-report',
    within: 500,
    pattern:
      /(?:报告|提请|现将|就)(?:(?!听取|审[查议])[^。]){0,40}国民经济[和与及]社会(?:事业)?发展计划(?:草案)?(?:执行|完成)情况[^。]{0,60}(?:审议|审查|草案|报告)/,
    sample: '现将2023年国民经济和社会发展计划执行情况与2024年计划草案提请大会审议。',
  },
  {
    id: 'budget-opening',
    genre: 'budget',
    within: 500,
    pattern:
      /(?:报告|提请|现将|就)(?:(?!听取|审[查议])[^。]){0,40}(?<!部门|单位)(?:预算|财政收支)(?:收支)?执行情况[^。]{0,60}(?:审议|审查|草案|报告)/,
    sample: '现将2023年预算执行情况和2024年预算草案提请大会审议，并请各位列席人员提出意见。',
  },
  {
    id: 'bulletin-opening',
    genre: 'bulletin',
    within: 2_000,
    pattern:
      /一、综合(?!实力|国力|经济|竞争|[治施整执考])[^一]{0,240}(?:生产总值|增加值)[^。]{0,60}(?:增长|下降|上年)|(?:普查|统计)(?:主要)?(?:数据|结果)(?:公布|公报)如下/,
    sample: '一、综合初步核算，全年全区生产总值1800亿元，比上年增长5%。',
  },
  {
    id: 'interpretation-opening',
    genre: 'interpretation',
    within: 300,
    pattern: /(?:政策|文件)?解读(?:如下|内容)|一、(?:起草|制定|出台|编制|修订|政策)(?:的)?背景/,
    sample: '一、制定背景 为支持老字号守正创新，区商务委牵头制定了本措施。',
  },
];

/**
 * The genre of a document: `report` for what is judged one, else what its titles name, the surest first, else what its
 * opening words say. `null` when neither names one of `ReportGenre`. The verdict is not touched by it.
 */
export function findGenre(read: { facts: PageFacts; body: Body; detection: Detection }): GenreRead | null {
  const { facts, body, detection } = read;
  if (detection.verdict === 'yes') {
    const reason = detection.evidence.find(({ speaks }) => speaks === 'for');
    return {
      genre: 'report',
      quote: reason?.quote ?? '',
      source: reason?.source ?? 'body',
      span: reason?.span ?? null,
      isTitle: false,
    };
  }
  const titles = titlesOf(facts);
  for (const title of titles) {
    if (parseReportTitle(title.quote)?.strength === 'government') return null;
    const genre = genreOfTitle(title.quote);
    if (genre) return { genre, ...title, span: null, isTitle: true };
  }
  return findSummary({ titles, detection }) ?? findOpening({ titles, body });
}

/** The genre of a page that was looked at, as `findGenre` gives it. */
export function genreOfPage(facts: PageFacts): GenreRead | null {
  const body = readBody(facts.body);
  return findGenre({ facts, body, detection: judgeFacts(facts, body) });
}

interface Title {
  quote: string;
  source: EvidenceSource;
}

/** What may be a page's title, and lines at its top that are one title broken in two. */
function titlesOf(facts: PageFacts): Title[] {
  const candidates = titleCandidates(facts);
  const lines = candidates.filter(({ source }) => source === 'body');
  const joined = lines
    .slice(1)
    .map(({ quote }, at) => ({ quote: `${lines[at]?.quote}${quote}`, source: 'body' as const }));
  return [...candidates, ...joined];
}

/** A summary under a title that names nobody (2023年工作总结), by a department that its head or its first words name. */
function findSummary({ titles, detection }: { titles: Title[]; detection: Detection }): GenreRead | null {
  const title = titles.find(({ quote }) => {
    const form = parseReportTitle(quote);
    return form !== null && form.subject === '';
  });
  const bureau = detection.evidence.find(({ code }) => code === 'counter-department');
  if (!title || !bureau) return null;
  return {
    genre: 'department',
    quote: bureau.quote,
    source: bureau.source,
    span: bureau.span,
    isTitle: false,
  };
}

/** What the opening words say, where no title names another kind of page. */
function findOpening({ titles, body }: { titles: Title[]; body: Body }): GenreRead | null {
  const headings = titles.filter(({ source }) => source !== 'body');
  if (headings.some(({ quote }) => findTitleCounter(quote) !== null)) return null;
  for (const { genre, within, pattern } of genreOpenings) {
    const opening = body.compact.between(0, 4_000);
    const match = pattern.exec(opening.text.slice(0, within));
    if (!match) continue;
    const place = originalSpan(opening, match.index, match.index + match[0].length);
    return { genre, quote: match[0], source: 'body', span: place, isTitle: false };
  }
  return null;
}
