import type { SnippetSubject } from '../records/snippet.ts';
import { findPeriods } from '../text/periods.ts';
import { paragraphAt } from '../text/print/paragraphs.ts';
import { findSentence, type SentenceText } from '../text/print/sentence.ts';
import type { Span } from '../text/span.ts';
import { findTitles } from '../text/titles.ts';
import { findCellHeads } from './cell-heads.ts';
import { headNumber } from './head-number.ts';
import { headingWords } from './heading-line.ts';
import {
  clausesOf,
  coreWords,
  leansOnNothing,
  namesSomething,
  ownerOf,
  spelled,
  touchingBefore,
} from './subject-words.ts';

/** A number or other words where they stand: own sentence, what its paragraph says before it, and whose it is. */
export interface Statement {
  quote: string;
  /** The sentence before the quote and after it, on one line; within a table, the cell. */
  head: string;
  tail: string;
  /** The paragraph before the sentence, on one line. */
  before: string;
  /** False where `before` is cut: it begins at the end of what is known. */
  whole: boolean;
  /** True where the sentence begins after the end of a line that no stop closes: the line may be one that goes on. */
  open: boolean;
  /** The 300 characters before and behind the quote, compared where a line that ends may be one that goes on. */
  around: { before: string; after: string };
  subject: SnippetSubject;
}

/** Characters of a paragraph that are looked through before a sentence: an owner further away is out of a reader's mind too. */
const beforeLength = 400;
/** Characters across the ends of lines. */
const aroundLength = 300;

/** What stands around a span of a text. Pure; looks at one sentence and 400 characters before it. */
export function readStatement(text: SentenceText, span: Span, known: { whole: boolean }): Statement {
  const heads = findCellHeads(text.text, span);
  const sentence = heads?.cell ?? findSentence(text, span);
  const paragraph = heads
    ? heads.cell
    : (paragraphAt(text.paragraphs, span.start) ?? { start: span.start, end: span.start });
  const from = Math.max(paragraph.start, sentence.start - beforeLength);
  const line = (start: number, end: number) => text.text.slice(start, end).replace(/[\r\n]+/g, '');
  const head = line(sentence.start, span.start);
  const before = line(from, sentence.start);
  const tail = withoutNote(line(span.end, sentence.end), text.text[span.end - 1] ?? '');
  const whole = from === paragraph.start && (from > 0 || known.whole);
  const heading = headingOver(text.text, paragraph.start, known);
  return {
    quote: line(span.start, span.end),
    head,
    tail,
    before,
    whole,
    open:
      heads === null &&
      /[^\s。！？；：!?;:]\s*\n\s*$/u.test(text.text.slice(Math.max(0, sentence.start - 8), sentence.start)),
    around: {
      before: text.text.slice(Math.max(0, span.start - aroundLength), span.start),
      after: text.text.slice(span.end, span.end + aroundLength),
    },
    subject: {
      lead: leadOf(head, before, tail),
      after: coreWords(clausesOf(tail)[0] ?? ''),
      topic: topicOf(head),
      owner: nearestOwner(head, before, whole) ?? ownerOf(heading, true),
      date:
        nearestDate(head) ??
        nearestDate(whole ? before : before.replace(uncertain, '')) ??
        nearestDate(heading),
      row: heads?.row ?? [],
      column: heads?.column ?? null,
    },
  };
}

/** The words of the nearest heading before an offset, as near as an owner is looked for; `''` without one. */
function headingOver(text: string, at: number, known: { whole: boolean }): string {
  const from = Math.max(0, at - beforeLength);
  // The first line may be cut, the last piece is the offset's own line.
  const lines = text
    .slice(from, at)
    .split('\n')
    .slice(from === 0 && known.whole ? 0 : 1, -1);
  for (const line of lines.reverse()) {
    const words = headingWords(line);
    if (words !== null) return words;
  }
  return '';
}

/** The first clause of what was cut: it may begin in the middle of a word. */
const uncertain = /^[^，。；：]*[，。；：]?/u;

/** The rest of a sentence without a note's bare number behind the quote: 85家2，… */
function withoutNote(tail: string, last: string): string {
  return /[\d.]/.test(last) ? tail : tail.replace(/^\s*\d{1,2}(?=[，。；,;]|$)/u, '');
}

/**
 * The words that lead to the number, back to the nearest clause that names what it measures; where its own clause
 * names it behind the number (完成2家养老服务站), no further.
 */
function leadOf(head: string, before: string, tail: string): string {
  // What touches the number is compared as part of it.
  const clauses = [...clausesOf(before), ...clausesOf(spelled(head).replace(touchingBefore, ''))];
  const own = clauses.length - 1;
  if (leansOnNothing(clauses[own]!) && namesSomething(clausesOf(tail)[0]!)) return coreWords(clauses[own]!);
  let at = own;
  while (at > 0 && !namesSomething(clauses[at]!)) at -= 1;
  return coreWords(clauses.slice(at).join('，'));
}

/** What the sentence opens with, where that has no number of its own: 东渠村抓产业，集体收入达… */
function topicOf(head: string): string | null {
  const clauses = clausesOf(head);
  const first = clauses[0]!;
  if (clauses.length < 2 || /\d/.test(first) || !namesSomething(first)) return null;
  return coreWords(first);
}

/** The owner that stands nearest before the number: in its sentence, else in a sentence before that has no number of its own. */
function nearestOwner(head: string, before: string, whole: boolean): string | null {
  const named = (clause: string) => clause.replace(headNumber, '');
  const near = clausesOf(head).map((clause) => ownerOf(named(clause)));
  // What was cut may begin in the middle of a name.
  const far = clausesOf(before).map((clause, i) =>
    (i === 0 && !whole) || /\d/.test(named(clause)) ? null : ownerOf(named(clause), true),
  );
  return [...far, ...near].filter((owner) => owner !== null).at(-1) ?? null;
}

/** The nearest words before the number that say when, as printed; what is compared with (比上年) and 截至目前 are none. */
function nearestDate(words: string): string | null {
  const text = spelled(words);
  if (!/[年月日季]/u.test(text)) return null;
  const phrases = findPeriods(text, findTitles(text)).filter(({ speaks }) => speaks);
  for (const { start, end } of phrases.reverse()) {
    const printed = text.slice(start, end);
    if (/\d|[一二三四]季度|半年|去年|上年|前年/u.test(printed)) return printed;
  }
  return null;
}
