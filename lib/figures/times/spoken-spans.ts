import type { PeriodPhrase } from '../../text/periods.ts';
import { sentenceEnds } from '../../text/print/marks.ts';
import { type Normalised, printedSpan } from '../../text/print/normalise.ts';
import type { Section } from '../../text/print/section.ts';
import { resolvePeriod } from '../../text/resolve-period.ts';
import type { Span } from '../../text/span.ts';
import type { SectionTime, SectionTimes } from './section-times.ts';
import { runParts, type SpanOpening, spanOpenings } from './span-openings.ts';

/** Where a sentence sets the time that the sentences after it speak of; offsets of the printed text. */
export interface SpokenSpan extends Span {
  phrase: PeriodPhrase;
}

/** The sections of a report with the time that each sets. */
interface Outline {
  sections: readonly Section[];
  times: SectionTimes;
}

/** A phrase that opens a sentence and sets the time of those after it. */
interface Opener {
  row: SpanOpening;
  phrase: PeriodPhrase;
  /** In the printed text. */
  start: number;
  /** Where its sentence and its paragraph end in the printed text. */
  sentenceEnd: number;
  lineEnd: number;
  /** True where the paragraph begins with its sentence, or with a salutation before it. */
  opensLine: boolean;
  /** The paragraph leads on to what follows it: 主要做了以下工作：, or items right behind it (for a year, of which it is none itself). */
  leadsOn: boolean;
  /** Its sentence has no number and begins the paragraph. */
  tellsNothing: boolean;
  /** The text turns to it in a paragraph of its own: none of its numbers measures anything, or it opens with a salutation and only words stand before the phrase. */
  introduces: boolean;
  /** Words lead to the phrase (刚刚过去的2023年; 各位代表！2023年) or from its paragraph to what follows (重点抓了八个方面的工作。): the text turns to it, and it is no mere date of its sentence. */
  turnedTo: boolean;
  /** Looks back on the year behind (刚刚过去的一年) where nothing was told yet in its paragraph, or with no number (刚刚过去的2023年，任务繁重。): whoever tells of several years turns to the last of them. */
  looksBack: boolean;
  /** Of a year that has just passed: where in the printed text the next paragraph begins that greets the listeners, for there the text turns to something else. `null` for other phrases. */
  greetsAgain: number | null;
  /** Paragraphs stand between the section's heading and its own: what the heading names first has been told. */
  comesLate: boolean;
  /** Index of the innermost section around it; -1 outside all. */
  section: number;
}

/** How much of a sentence before and behind its phrase is asked. */
const reach = { before: 70, behind: 100 };
const lineBreak = '\n';
const frame = '〈〉';
const greeting = /^\s*(?:各位代表|同志们)[！!：:，,]?$/u;
/** ，我们主要做了以下工作：; the line behind it may be one with it. */
const leading = /^[^。；\d]{0,60}[：:]/u;
/** A sentence without a number, as far as it is asked. */
const numberless = /^[^。；\d百千万亿]*(?:[。：:]|$)/u;
/** Words, years and what is quoted (“十二五”, “1+3”): a paragraph that only leads to others. */
const onlyWords = /^(?:[^\d百千万亿“]|“[^”]*”|(?:19|20)\d{2}年|万众|千方百计)*$/u;
/** 各位代表！2002年各项任务顺利完成。: how a paragraph begins that turns from one time to another. */
const salutes = /^\s*(?:各位代表|同志们)/u;
/** How far behind a year that has just passed the next greeting is looked for: such parts are shorter. */
const greetingReach = 12_000;
/** A paragraph that begins with a salutation. */
const greetingLine = /\n\s*(?:各位代表|同志们)/u;
/** 刚刚过去的2023年: what leads to the year that has gone by. */
const justPassed = /刚刚过去的?$/u;
/** 过去的一年, 一年来: the year that has gone by. */
const yearGoneBy = /^(?:一年来|过去的?一年)$/u;
/** The first of the items behind a paragraph. */
const firstItem = /^\s*(?:[—–-]{1,2}|一是|第一[，,]|[(（][一1][)）])/u;
const itemReach = 8;
/** 重点抓了八个方面的工作。: a paragraph's last words, which announce what is told behind it. */
const closing = /[做抓干办推开][^。；，\d]{0,24}(?:工作|方面|大事|实事|突破|任务)[。：:]\s*$/u;
const closingReach = 36;
/** A first number: the headings behind it begin anew. */
const firstNumber = /^[(（]?[一1](?:[、．.]|[)）])/u;

/** Where the sentence around a phrase begins; `null` where the phrase is too far in it to open it. */
function openingStart(text: string, { start }: Span): number | null {
  const first = Math.max(0, start - reach.before);
  let from = start;
  while (from > first && text[from - 1] !== lineBreak && !sentenceEnds.includes(text[from - 1]!)) from--;
  return from === first && first > 0 ? null : from;
}

/** Where the sentence that an offset lies in ends, its mark included, no farther than its paragraph. */
function closingEnd(text: string, at: number, lineEnd: number): number {
  let end = at;
  while (end < lineEnd && !sentenceEnds.includes(text[end]!)) end++;
  return Math.min(end + 1, lineEnd);
}

/** Whether a phrase is of the year that has gone by: 过去的一年 where it `mayOpen` what is told, and, as one that has just passed (`isPast`), 刚刚过去的2023年 with no number in its sentence. */
function looksBackOn(
  text: string,
  { start, end }: Span,
  { isPast, mayOpen }: { isPast: boolean; mayOpen: boolean },
): boolean {
  if (yearGoneBy.test(text.slice(start, end)) && mayOpen) return true;
  return isPast && numberless.test(text.slice(end, end + reach.behind));
}

/** Whether the paragraph of a phrase leads on to what follows: 主要做了以下工作：, or items right behind it (for a year, of which it is none itself). */
function leadsToNext(text: string, { part, end }: PeriodPhrase, line: Span): boolean {
  if (leading.test(text.slice(end, end + reach.behind))) return true;
  const isItem = (at: number): boolean => firstItem.test(text.slice(at, at + itemReach));
  return isItem(line.end) && !(part.type === 'year' && isItem(line.start));
}

/** What a phrase opens; `null` where it opens nothing. Headings set times of their own and open none. */
function readOpener(normalised: Normalised, phrase: PeriodPhrase, { sections }: Outline): Opener | null {
  const { text } = normalised;
  const from = phrase.speaks ? openingStart(text, phrase) : null;
  if (from === null) return null;
  const opening = text.slice(from, phrase.start) + frame + text.slice(phrase.end, phrase.end + reach.behind);
  const row = spanOpenings.find(
    ({ parts, pattern }) => parts.includes(phrase.part.type) && pattern.test(opening),
  );
  if (!row) return null;
  const printed = (at: number): number => printedSpan(normalised, at, at).start;
  const start = printed(phrase.start);
  const section = sections.findLastIndex((one) => one.start <= start && start < one.end);
  if (section >= 0 && start < sections[section]!.head.end) return null;
  const [lineStart, next] = [text.lastIndexOf(lineBreak, from - 1) + 1, text.indexOf(lineBreak, phrase.end)];
  const lineEnd = next < 0 ? text.length : next;
  const before = text.slice(lineStart, from);
  const [led, rest] = [text.slice(lineStart, phrase.start), text.slice(phrase.end, lineEnd)];
  const opensLine = before.trim() === '' || greeting.test(before);
  const isPast = justPassed.test(text.slice(from, phrase.start));
  return {
    row,
    phrase,
    start,
    sentenceEnd: printed(closingEnd(text, phrase.end, lineEnd)),
    lineEnd: printed(lineEnd),
    opensLine,
    tellsNothing: opensLine && numberless.test(text.slice(phrase.end, phrase.end + reach.behind)),
    introduces: onlyWords.test(led) && (onlyWords.test(rest) || salutes.test(led)),
    leadsOn: leadsToNext(text, phrase, { start: lineStart, end: lineEnd }),
    turnedTo:
      text.slice(lineStart, phrase.start).trim() !== '' ||
      closing.test(text.slice(lineEnd - closingReach, lineEnd)),
    looksBack: looksBackOn(text, phrase, { isPast, mayOpen: opensLine || onlyWords.test(before) }),
    greetsAgain: isPast ? printed(nextGreeting(text, lineEnd)) : null,
    comesLate: paragraphsBefore(text, lineStart, (at) => printed(at) >= (sections[section]?.head.end ?? 0)),
    section,
  };
}

/** Where the next paragraph behind an offset begins that greets the listeners; the text's length where none does so near. */
function nextGreeting(text: string, from: number): number {
  const at = text.slice(from, from + greetingReach).search(greetingLine);
  return at < 0 ? text.length : from + at;
}

/** How many paragraphs tell of the time that a heading names first, at least, before the text may turn to the other. */
const toldParagraphs = 3;

/** Whether as many paragraphs end at an offset, each of which `isOfPart`. */
function paragraphsBefore(text: string, lineStart: number, isOfPart: (at: number) => boolean): boolean {
  let count = 0;
  for (let end = lineStart; end > 0 && count < toldParagraphs; ) {
    const start = text.lastIndexOf(lineBreak, end - 2) + 1;
    if (!isOfPart(start)) return false;
    if (text.slice(start, end).trim() !== '') count++;
    end = start;
  }
  return count === toldParagraphs;
}

/** Where the part of a half ends that speaks of one time: at the next heading that says when, or with the half. */
function partEnd(section: number, { sections, times }: Outline): number {
  const role = sections[section]?.role;
  const next = sections.findIndex((other, i) => i > section && (other.role !== role || times.of[i]!.timed));
  return sections[next]?.start ?? Number.POSITIVE_INFINITY;
}

/** Where what is opened ends: with its section, or with the part where the headings right behind it begin anew. */
function followingEnd({ section, lineEnd }: Opener, outline: Outline, gap: number): number {
  const { sections } = outline;
  const next = sections[section + 1];
  const anew = next && next.start - lineEnd <= gap && firstNumber.test(next.title);
  const end = partEnd(section, outline);
  return anew ? end : Math.min(end, sections[section]?.end ?? end);
}

/** A heading behind a paragraph is parted from it by blank lines only. */
const blankGap = 4;

/**
 * Whether a half that names a run of years and a year turns to the other here. Where a review's run comes first,
 * and little has been told of it, 2023年，税收完成2亿元。 is a paragraph of figures and turns nothing.
 */
function turnsDoubled(opener: Opener, time: SectionTime, isRun: boolean): boolean {
  const { opensLine, leadsOn, tellsNothing, turnedTo, introduces, comesLate } = opener;
  const mayTurn = tellsNothing || turnedTo || comesLate;
  const ofFigures = !isRun && time.role !== 'plan' && time.period !== time.year && !mayTurn;
  return introduces || ((leadsOn || opensLine) && !ofFigures);
}

/** How far what is opened holds: to an offset, for good or for its paragraph alone; `null` where it sets nothing. */
function extentOf(opener: Opener, outline: Outline): { end: number; lasting: boolean } | null {
  const { row, phrase, section, lineEnd, opensLine, leadsOn, tellsNothing, introduces } = opener;
  const paragraph = { end: lineEnd, lasting: false };
  const time = outline.times.of[section] ?? outline.times.outside;
  const isEffort = phrase.part.type === 'within';
  // 经过五年努力 lies ahead of who plans, and dates what its sentence promises.
  if (isEffort && time.role === 'plan') return null;
  // 经过三年努力，我市获评文明城市。新建学校3所。: within a year it dates its own sentence.
  if (isEffort && !opensLine && !row.lasts && !time.doubled && time.period === time.year)
    return { end: opener.sentenceEnd, lasting: false };
  const isRun = isEffort || runParts.includes(phrase.part.type);
  // A year in the middle of what is reviewed dates its own sentence.
  const ofHalf = time.year === null ? tellsNothing : resolvePeriod(phrase, time.context) === time.year;
  if (!isRun && !ofHalf) return row.lasts ? paragraph : null;
  if (row.turns && !(time.doubled && (row.turns === 'plan' ? time.role === 'plan' && opensLine : introduces)))
    return null;
  // 2010年到2015年，…: years that are printed are those of what stands beside them.
  if (time.doubled && (row.lasts || (turnsDoubled(opener, time, isRun) && phrase.part.type !== 'years')))
    return { end: partEnd(section, outline), lasting: true };
  // Within a run of years 2023年，税收完成2亿元。 in the middle of a paragraph dates its own sentence.
  const inRun = time.role !== 'plan' && time.period !== time.year;
  if (!isRun && inRun && !opensLine && !leadsOn && !opener.looksBack) return null;
  if (time.doubled) return paragraph;
  // “十五五”时期是…的关键时期。: a year's plan says so in passing.
  if (isRun && time.role === 'plan' && time.period === time.year) return paragraph;
  if (row.lasts) return { end: followingEnd(opener, outline, Number.POSITIVE_INFINITY), lasting: true };
  // 回顾五年来的工作，…: what turns back to the run that its part is of ends what was told of one year.
  const back = opensLine && time.role !== 'plan' && resolvePeriod(phrase, time.context) === time.period;
  if (isRun) return back ? { end: partEnd(section, outline), lasting: true } : paragraph;
  const end = Math.min(
    followingEnd(opener, outline, blankGap),
    opener.greetsAgain ?? Number.POSITIVE_INFINITY,
  );
  const anew = end > (outline.sections[section]?.end ?? end);
  const turns = turnsToYear(opener, anew, time);
  return time.period === time.year || turns ? { end, lasting: true } : paragraph;
}

/** Within a run of years 2023年，税收完成2亿元。 is a paragraph of figures: only one that turns to the year rules on. */
const turnsToYear = (
  { opensLine, leadsOn, tellsNothing, turnedTo, looksBack }: Opener,
  anew: boolean,
  { role }: SectionTime,
): boolean =>
  (opensLine && (leadsOn || anew) && (tellsNothing || turnedTo)) || (looksBack && role !== 'plan');

/**
 * The spans over which a sentence sets the time of those after it (过去的五年，是…的五年。), in text order, never
 * overlapping. One that lasts holds up to the next that does, and never past its half or a heading that says when; one
 * of a paragraph is set into it.
 */
export function findSpokenSpans(
  normalised: Normalised,
  periods: readonly PeriodPhrase[],
  outline: Outline,
): SpokenSpan[] {
  const spans: SpokenSpan[] = [];
  const length = printedSpan(normalised, normalised.text.length, normalised.text.length).start;
  for (const phrase of periods) {
    const opener = readOpener(normalised, phrase, outline);
    const extent = opener && extentOf(opener, outline);
    if (!opener || !extent) continue;
    const { start } = opener;
    const end = Math.min(extent.end, length);
    const open = spans.findLast((span) => span.start <= start && start < span.end);
    // 过去的五年，是…的五年。五年来，…: it goes on.
    if (
      open &&
      !extent.lasting &&
      runParts.includes(open.phrase.part.type) &&
      runParts.includes(phrase.part.type)
    )
      continue;
    const rest = open && !extent.lasting && open.end > end ? { ...open, start: end } : null;
    const behind = spans.splice(spans.findLastIndex((span) => span.start < start) + 1);
    if (open) open.end = start;
    spans.push({ start, end, phrase });
    if (rest) spans.push(rest);
    else if (!extent.lasting) spans.push(...behind);
  }
  return spans;
}
