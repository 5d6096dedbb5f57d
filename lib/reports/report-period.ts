import type { ReportKind } from '../analysis/report-identity.ts';
import { parseCount, withYearsInDigits } from '../text/days.ts';
import { type CompactSource, type CompactText, originalSpan } from '../text/print/compact.ts';
import type { Body } from './body.ts';
import { reviewedPartOfTitle } from './genre-titles.ts';
import { type Run, runOfHead, type Shape, shapeOf } from './reviewed-shape.ts';
import type { BodyMatch } from './speech.ts';
import { parseReportTitle } from './title-form.ts';

/** The time that a report looks back on. */
export interface ReviewedPeriod {
  /** The closed grammar: `2023H1`, `2022`, `2017..2021`, `2023-01..2023-09`. */
  period: string;
  from: string;
  to: string;
  kind: ReportKind;
  /** What it was read from. */
  quote: string;
  source: 'title' | 'body' | 'head';
  span: { start: number; end: number } | null;
}

/** What the period is read from. */
export interface PeriodInput {
  title: string | null;
  body: Body;
  deliveredOn: string | null;
  publishedOn: string | null;
}

/** Years that official texts name by what falls into them; used only where no year is printed. */
const namedYears: readonly { pattern: RegExp; year: number; sample: string }[] = [
  { pattern: /二十届[三3]中全会召开之年/, year: 2024, sample: '今年是党的二十届三中全会召开之年' },
  {
    pattern: /(?:贯彻)?(?:落实)?(?:党的)?二十大精神的?开局之年/,
    year: 2023,
    sample: '今年是全面贯彻落实党的二十大精神的开局之年',
  },
  { pattern: /二十大召开之年|喜迎(?:党的)?二十大/, year: 2022, sample: '今年是党的二十大召开之年' },
  {
    pattern: /十四五.{0,8}开局(?:之年|起步)|建党(?:一百|100)周年/,
    year: 2021,
    sample: '今年是“十四五”开局之年',
  },
  { pattern: /十四五.{0,8}(?:收官|收尾)之年/, year: 2025, sample: '今年是“十四五”规划收官之年' },
  { pattern: /十三五.{0,8}(?:收官|收尾)之年/, year: 2020, sample: '今年是“十三五”规划收官之年' },
  { pattern: /十三五.{0,8}开局之年/, year: 2016, sample: '今年是“十三五”开局之年' },
  { pattern: /新中国成立(?:七十|70)周年/, year: 2019, sample: '今年是新中国成立70周年' },
];

/** Compact characters of the first paragraphs, where a report says of which time it speaks. */
const openingLength = 1_200;

/** A report of a year that is delivered up to August looks back on the year before; from September on, on the running one. */
const lastMonthOfDelivery = 8;

/**
 * The period a report looks back on. Its year is that of the review's heading; else, for half a year or a term, that of
 * delivery; else it follows from the plan's heading, a summary's title, the first paragraph, the day of delivery, the
 * lone year of a title, and the day of publication, in this order. `null` when unsure.
 */
export function readReviewedPeriod(input: PeriodInput): ReviewedPeriod | null {
  const { heads, compact } = input.body;
  const opening = compact.between(0, openingLength * 2);
  const titleText = input.title ? withYearsInDigits(input.title) : null;
  const form = titleText ? parseReportTitle(titleText) : null;
  const clues: Clues = {
    review: withDigits(heads.review, reviewedPart),
    plan: withDigits(heads.plan),
    title: titleText ? titleYears(titleText) : null,
    titleText,
    isSummary:
      form?.strength === 'summary' ||
      (form !== null && /办事处|街道/.test(form.subject) && form.form === 'work-situation-report'),
    opening: withYearsInDigits(opening.text.slice(0, openingLength)),
    deliveredOn: input.deliveredOn,
    publishedOn: input.publishedOn,
    compact,
  };
  const own = titleText ? reviewedPartOfTitle(titleText) : null;
  const shape = own ? (shapeOf(own) ?? { kind: 'annual' }) : readShape(clues);
  const year = own ? readTitleYear(own) : readYear(clues, shape);
  if (year === null) return null;
  return { ...spell(shape, year.year), ...evidenceOf(clues, year.from, opening) };
}

const withDigits = (head: BodyMatch | null, part = (text: string) => text): BodyMatch | null =>
  head && { ...head, text: part(withYearsInDigits(head.text)) };

/** One heading for both halves says first what is reviewed: 2018年工作总结及2019年总体思路. */
const reviewedPart = (head: string): string =>
  /^(.*?(?:回顾|总结|小结|情况)).{0,4}(?:[和及与暨、,]|以及).{0,4}\d{4}年(?!.*(?:回顾|总结|小结))/.exec(
    head,
  )?.[1] ?? head;

interface Clues {
  review: BodyMatch | null;
  plan: BodyMatch | null;
  title: number[] | null;
  titleText: string | null;
  /** True where the title's year is the year summed up by custom: 2023年工作总结. */
  isSummary: boolean;
  opening: string;
  deliveredOn: string | null;
  publishedOn: string | null;
  compact: CompactSource;
}

/** What a speaker says that he reports on: 报告过去五年的工作. */
const announced = /(?:报告|汇报)((?:本届政府)?(?:过去|任期)?的?[三四五]年(?:来|间)?的?(?:主要|政府)?工作)/;

/** Reads the shape of the period from review heading, then what is announced, then title, then the first sentence. */
function readShape(clues: Clues): Shape {
  const run = runOfReview(clues);
  if (run) return run;
  for (const text of [
    clues.review?.text,
    announced.exec(clues.opening)?.[1],
    clues.titleText?.replace(/\s/g, ''),
    fromFirstTime(clues.opening),
  ]) {
    if (!text) continue;
    const shape = shapeOf(text);
    if (shape?.kind === 'term' && shape.years === null && shape.to === null && shape.from === null)
      return sinceOf(shape, clues);
    if (shape) return shape;
  }
  return { kind: 'annual' };
}

/**
 * The run of years that the review's heading names, or the first words below it, or the first heading where none says
 * that it reviews (波澜壮阔的“十三五”); `null` where its end is not known.
 */
function runOfReview(clues: Clues): Run | null {
  const run = clues.review
    ? runBelow(clues, clues.review)
    : (runOfHead(firstHead.exec(clues.opening)?.[1] ?? '') ?? runOfOpening(clues));
  // Where no heading reviews, only the day or the year behind them tells whether the years named are over.
  const over = clues.review ?? clues.deliveredOn ?? clues.opening.includes(`${Number(run?.last) + 1}年`);
  return run && over && runEnd(clues, run) !== null ? run : null;
}

/** 2018年以来，我们…, where a report that was delivered years later begins its account: the first of its years. */
function runOfOpening({ opening, deliveredOn }: Clues): Run | null {
  const since = /^20\d{2}年以来/.exec(fromFirstTime(opening))?.[0];
  const delivered = deliveryYear(deliveredOn, { kind: 'annual' });
  return since && delivered !== null && delivered > Number(since.slice(0, 4)) ? runOfHead(since) : null;
}

function runBelow({ compact }: Clues, { text, end }: BodyMatch): Run | null {
  if (yearIn.test(text)) return runOfHead(text);
  const since = /^.{0,6}年以来/.exec(compact.between(end, end + openingLength).text)?.[0] ?? '';
  return runOfHead(text) ?? runOfHead(withYearsInDigits(since));
}

/** The words of the first numbered heading, as far as a heading of a run of years goes. */
const firstHead = /[。;!:](?:一、|第一部分)(.{0,16})/;
const yearIn = /年/;

/** A term named by its government alone: its first year, or how many there were, stands in the first sentences. */
function sinceOf(shape: Run, clues: Clues): Shape {
  const years = /(?:过去|这)(?:的)?([三四五])年|([三四五])年来/.exec(firstSentences(clues));
  return {
    ...shape,
    from: sinceYearOf(clues),
    years: years ? parseCount((years[1] ?? years[2]) as string) : null,
  };
}

/** The first sentences below the review's heading, or of the text. */
const firstSentences = ({ review, compact, opening }: Clues): string =>
  review ? compact.between(review.end, review.end + 200).text : opening;

/** The year since which a term is reviewed: 2016年以来，本届政府…; `null` where none is said. */
function sinceYearOf(clues: Clues): number | null {
  const year = /(20\d{2})年以来/.exec(firstSentences(clues))?.[1];
  return year ? Number(year) : null;
}

/** What follows the first words of time in an opening, days left out (that of the delivery stands above it), as far as a shape is asked of it; `''` where none stand. */
function fromFirstTime(opening: string): string {
  const from = opening.search(/(?:今年以来|上半年|一年来|过去|五年来|20\d{2}年(?!\d{1,2}月\d{1,2}日))/);
  return from < 0 ? '' : opening.slice(from, from + 40);
}

interface ReadYear {
  year: number;
  from: 'review' | 'plan' | 'title' | 'opening' | 'delivered' | 'published' | 'named';
}

function readYear(clues: Clues, shape: Shape): ReadYear | null {
  if (shape.kind === 'term' && shape.to !== null)
    return { year: shape.to, from: clues.review ? 'review' : 'title' };
  const run = shape.kind === 'term' ? runEnd(clues, shape) : null;
  if (run !== null) return { year: run, from: 'review' };
  const review = lastYear(clues.review?.text);
  if (review !== null) return { year: review, from: 'review' };
  const delivered = deliveryYear(clues.deliveredOn, shape);
  if (delivered !== null && (shape.kind === 'term' || shape.kind === 'half-year'))
    return { year: delivered, from: 'delivered' };
  const plan = firstYear(clues.plan?.text);
  if (plan !== null && shape.kind !== 'half-year') return { year: plan - 1, from: 'plan' };
  if (clues.title && (shape.kind === 'half-year' || clues.isSummary || clues.title.length > 1)) {
    // Of two years the earlier is looked back on: 2023年工作总结和2024年工作思路.
    return { year: Math.min(...clues.title), from: 'title' };
  }
  const opened = (clues.review ? null : yearOfBothHalves(clues.opening)) ?? openingYear(clues, shape);
  const since = shape.kind === 'term' ? sinceYearOf(clues) : null;
  // What a report names first may lie years back; what it looks back on ends with the year before its delivery.
  const isOver = delivered === null || opened === null || opened >= delivered;
  // 2016年以来 opens a run; it does not end there.
  if (opened !== null && opened !== since && isOver) return { year: opened, from: 'opening' };
  if (delivered !== null) return { year: delivered, from: 'delivered' };
  const named = titleYear(clues, shape) ?? publicationYear(clues, shape) ?? namedYear(clues);
  if (named || since === null || shape.kind !== 'term' || shape.years === null) return named;
  // So many years from the first: 过去五年 with 2016年以来 are 2016 to 2020.
  return { year: since + shape.years - 1, from: 'opening' };
}

/** The year that the title of a bulletin, a budget or a plan's report looks back on: never that of its delivery. */
function readTitleYear(reviewed: string): ReadYear | null {
  const years = titleYears(reviewed);
  return years ? { year: Math.max(...years), from: 'title' } : null;
}

/** The last year of a run whose first is said: that before the delivery, or before the plan's, as far as the run goes. */
function runEnd(clues: Clues, { from, last }: Run): number | null {
  if (from === null) return null;
  const planned = firstYear(clues.plan?.text);
  const year = deliveryYear(clues.deliveredOn, { kind: 'annual' }) ?? (planned === null ? last : planned - 1);
  return year === null || year < from ? null : Math.min(year, last ?? year);
}

/** The year of a heading or title for both halves in one: 2013年工作的总结与2014年的初步打算. */
function yearOfBothHalves(opening: string): number | null {
  const year = bothHalves.exec(opening)?.[1];
  return year === undefined ? null : Number(year);
}
const bothHalves =
  /((?:19|20)\d{2})年[^。;\d]{0,14}(?:回顾|总结|小结|情况)[^。;\d]{0,6}(?:[和及与暨、,])[^。;\d]{0,4}(?:19|20)\d{2}年/;

/** A title's lone year over a government report: that of delivery, unless the page is older than that year. */
function titleYear(clues: Clues, shape: Shape): ReadYear | null {
  const year = clues.title?.[0];
  if (year === undefined) return null;
  const published = clues.publishedOn;
  if (published && Number(published.slice(0, 4)) === year + 1 && Number(published.slice(5, 7)) <= 3) {
    return { year, from: 'title' };
  }
  if (published?.startsWith(String(year)) && Number(published.slice(5, 7)) > lastMonthOfDelivery) {
    return { year, from: 'title' };
  }
  return { year: shape.kind === 'half-year' ? year : year - 1, from: 'title' };
}

/** The day of publication gives the year only where nothing else does and the page is no later migration's. */
function publicationYear(clues: Clues, shape: Shape): ReadYear | null {
  if (!clues.publishedOn) return null;
  const named = namedYear(clues);
  if (named) return named;
  const year = deliveryYear(clues.publishedOn, shape);
  return year === null ? null : { year, from: 'published' };
}

function namedYear(clues: Clues): ReadYear | null {
  const opening = clues.opening.slice(0, 400).replace(/[“”"]/g, '');
  const found = namedYears.find((rule) => rule.pattern.test(opening));
  return found ? { year: found.year, from: 'named' } : null;
}

function deliveryYear(day: string | null, shape: Shape): number | null {
  if (!day) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (shape.kind === 'half-year' || shape.kind === 'other') return month >= 3 ? year : year - 1;
  return month > lastMonthOfDelivery ? year : year - 1;
}

/** The year with which the first paragraph begins its account: 2023年，在区委…; 2023年是…之年. */
function openingYear(clues: Clues, shape: Shape): number | null {
  const from = clues.review
    ? clues.compact.between(clues.review.end, clues.review.end + 600).text
    : clues.opening;
  const match =
    /(20\d{2})年(?=[,，是在以来度全]|上半年|[^\d月]{0,2}(?:是|,))(?!度?工作(?:要点|安排|计划))/.exec(
      from.slice(0, 400),
    );
  if (!match) return null;
  const year = Number(match[1]);
  const delivered = clues.deliveredOn ? Number(clues.deliveredOn.slice(0, 4)) : null;
  // A first paragraph may open with the year ahead; a report never looks back on it.
  if (
    delivered !== null &&
    (year > delivered ||
      (shape.kind === 'annual' && year === delivered && Number(clues.deliveredOn?.slice(5, 7)) <= 6))
  )
    return null;
  return year;
}

function titleYears(title: string): number[] | null {
  const compact = title.replace(/[\s]/g, '').replace(/[（(][^()（）]*[)）]/g, '');
  const years = [...compact.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[^\d]|$)/g)].map((match) =>
    Number(match[1]),
  );
  return years.length > 0 ? years : null;
}

function lastYear(text: string | undefined): number | null {
  const years = [...(text ?? '').matchAll(/((?:19|20)\d{2})(?=年|[^\d]|$)/g)].map((match) =>
    Number(match[1]),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

function firstYear(text: string | undefined): number | null {
  const match = /((?:19|20)\d{2})年/.exec(text ?? '');
  return match ? Number(match[1]) : null;
}

function spell(shape: Shape, year: number): Pick<ReviewedPeriod, 'period' | 'from' | 'to' | 'kind'> {
  if (shape.kind === 'half-year')
    return { period: `${year}H1`, from: `${year}-01-01`, to: `${year}-06-30`, kind: 'half-year' };
  const first = shape.kind === 'term' ? (shape.from ?? year - (shape.years ?? 5) + 1) : year;
  if (shape.kind === 'term' && first < year)
    return { period: `${first}..${year}`, from: `${first}-01-01`, to: `${year}-12-31`, kind: 'term' };
  if (shape.kind === 'other') {
    const end = String(shape.toMonth).padStart(2, '0');
    const last = new Date(Date.UTC(year, shape.toMonth, 0)).getUTCDate();
    return {
      period: `${year}-01..${year}-${end}`,
      from: `${year}-01-01`,
      to: `${year}-${end}-${last}`,
      kind: 'other',
    };
  }
  return { period: String(year), from: `${year}-01-01`, to: `${year}-12-31`, kind: 'annual' };
}

function evidenceOf(
  clues: Clues,
  from: ReadYear['from'],
  opening: CompactText,
): Pick<ReviewedPeriod, 'quote' | 'source' | 'span'> {
  if (from === 'title' && clues.titleText) return { quote: clues.titleText, source: 'title', span: null };
  if (from === 'published' && clues.publishedOn)
    return { quote: clues.publishedOn, source: 'head', span: null };
  if (from === 'delivered' && clues.deliveredOn && !clues.review)
    return { quote: clues.deliveredOn, source: 'body', span: null };
  const head = from === 'plan' ? clues.plan : clues.review;
  if (head) return { quote: head.text, source: 'body', span: { start: head.start, end: head.end } };
  const length = Math.min(40, opening.text.length);
  return {
    quote: opening.text.slice(0, length),
    source: 'body',
    span: originalSpan(opening, 0, length),
  };
}
