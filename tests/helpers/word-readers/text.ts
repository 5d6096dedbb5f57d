import { canonicalAddress, hostClass } from '../../../lib/text/address.ts';
import { filePatterns, kindOfContentType } from '../../../lib/text/announced-files.ts';
import { findPrintedDay, parseDay } from '../../../lib/text/days.ts';
import { attachmentEnding } from '../../../lib/text/document-endings.ts';
import { isDownloadAddress, kindOfFileName } from '../../../lib/text/file-address.ts';
import { parseFileTitle } from '../../../lib/text/file-title.ts';
import { lowerDigits, parseRaisedLetter, parseRaisedRoman } from '../../../lib/text/number-signs.ts';
import { readNumber } from '../../../lib/text/numerals.ts';
import { periodsIn } from '../../../lib/text/periods.ts';
import { cutsWord } from '../../../lib/text/print/broken-words.ts';
import { captionMark } from '../../../lib/text/print/caption-mark.ts';
import { spellText, withoutBlanks } from '../../../lib/text/print/characters.ts';
import { findFurtherHeads } from '../../../lib/text/print/further-heads.ts';
import { findHeads, isUnnumberedHead, squeeze, toHead } from '../../../lib/text/print/heads.ts';
import { closesSentence, closesStatement, marksOf } from '../../../lib/text/print/marks.ts';
import { roleOf } from '../../../lib/text/print/role-words.ts';
import { splitStatements } from '../../../lib/text/print/statements.ts';
import { type Weight, weighStatements } from '../../../lib/text/print/weigh-statement.ts';
import { type PeriodContext, resolvePeriod } from '../../../lib/text/resolve-period.ts';
import { readUnit } from '../../../lib/text/units.ts';
import { printOf } from '../print-of.ts';
import { matches, type WordReaders } from './word-reader.ts';

/** The first number in words. */
function numberIn(words: string) {
  const from = words.search(/[\d一二两三四五六七八九十百千万亿]/);
  return from < 0 ? null : readNumber(words, from);
}

/** The first number of words in the base of the unit behind it, and what follows: 3华里 is 1500 米; `null` where no unit does. */
function measured(words: string): [value: number, base: string, behind: string] | null {
  const number = numberIn(words);
  const read = number && readUnit(words, number.end);
  return read
    ? [Number((number.value * read.unit.factor).toPrecision(12)), read.unit.base, words.slice(read.end)]
    : null;
}

/** Every time that words say, with its period; what stands in names and comparisons says none. */
const timesIn =
  (context: PeriodContext) =>
  (words: string): string[] =>
    periodsIn(words)
      .filter(({ speaks }) => speaks)
      .map((phrase) => `${words.slice(phrase.start, phrase.end)}: ${resolvePeriod(phrase, context)}`);

/** What speaks for a plan in words, in tenths of log odds, by the id of each rule; below zero for a review. */
const said = (weight: Weight | undefined): Record<string, number> =>
  Object.fromEntries((weight?.evidence ?? []).map(({ id, weight }) => [id, Math.round(weight * 10)]));

const head = (words: string) => toHead({ start: 0, end: words.length, rank: 1, title: words });
const clauseMarks = marksOf('clause', 'statement', 'sentence');
const inLines = (words: string): string => words.replaceAll('｜', '\n');

/** Whether the browser's match patterns for files hold for an address. */
const isOffered = (address: string): boolean =>
  filePatterns().some((pattern) => {
    const path = pattern.slice('*://*/'.length);
    return address.includes(path.replaceAll('*', ''));
  });

/**
 * What `lib/text` reads in a number with its unit, in words that say when, in headings and sentences, in names and
 * addresses. `｜` stands for the end of a printed line.
 */
export const textReaders: WordReaders = {
  measured,
  unit: (words) => readUnit(words, 0)?.unit.base,
  number: (words) => {
    const read = numberIn(words);
    return read && [read.value, read.to, words.slice(read.end), read.more];
  },
  timesInHalfYear: timesIn({ thisYear: 2023, spokenIn: 2023, reportTo: '2023-06-30', since: null }),
  timesAfterYear: timesIn({ thisYear: 2022, spokenIn: 2023, reportTo: '2022-12-31', since: null }),
  day: (words) => findPrintedDay(words)?.days ?? null,
  dayOfField: parseDay,
  role: (words) => roleOf(squeeze(words)),
  isHead: (words) => isUnnumberedHead(squeeze(words)),
  heads: (text) => findHeads(inLines(text)).map(({ title, rank, says }) => `${rank} ${says} ${title}`),
  furtherHeads: (text) => findFurtherHeads(inLines(text)).map(({ title }) => title),
  sections: (text) => {
    const printed = inLines(text);
    return printOf(printed).sections.map(
      ({ role, start, end }) => `${role} ${printed.slice(start, end).trim().replaceAll('\n', '｜')}`,
    );
  },
  headSays: (words) =>
    said(weighStatements([{ ...head(words), head: head(words), opensLine: true, words }], '')[0]),
  sentenceSays: (words) => {
    const [weight] = weighStatements(splitStatements(words, []), words);
    return { ...said(weight), opensReview: (weight?.opensReview ?? -10_000) > -10_000 };
  },
  belowTitle: (title) => {
    const text = `${title}\n2025年新建泵站3座。`;
    return said(weighStatements(splitStatements(text, []), text).at(-1));
  },
  joined: (lines) => printOf(inLines(lines)).exact.text,
  cutsWord: (words) => {
    const [tail, behind] = words.split('｜');
    return cutsWord(tail ?? '', behind ?? '');
  },
  ends: (words) => [closesStatement(words), closesSentence(words)],
  isCaption: matches(captionMark.pattern),
  clauses: (words) =>
    Array.from(words)
      .map((sign) => (clauseMarks.has(sign) ? '|' : sign))
      .join(''),
  kindOfFile: kindOfFileName,
  kindOfContent: kindOfContentType,
  isDownload: isDownloadAddress,
  isOffered,
  isAttachment: matches(attachmentEnding),
  fileTitle: parseFileTitle,
  host: hostClass,
  address: canonicalAddress,
  spelled: spellText,
  withoutBlanks,
  raised: (mark) => [lowerDigits(mark), parseRaisedRoman(mark), parseRaisedLetter(mark)],
};
