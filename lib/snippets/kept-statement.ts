import type { Snippet, SnippetSubject } from '../records/snippet.ts';
import { readPrint } from '../text/print/print.ts';
import { plainReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { readStatement, type Statement } from './statement.ts';

/** What a snippet was when it was kept. Where it kept no subject, its subject is read from the words around it. */
export function keptStatement({ quote, anchor, subject }: Snippet): Statement {
  const start = anchor.prefix.length;
  const print = readPrint(plainReportText(anchor.prefix + quote + anchor.suffix));
  const read = readStatement(print, { start, end: start + quote.length }, { whole: anchor.start === start });
  return subject ? { ...read, subject, whole: true } : read;
}

/** The subject of a number at a place of a report; `null` for words without a number. */
export function readSubject(report: Parameters<typeof readStatement>[0], span: Span): SnippetSubject | null {
  const statement = readStatement(report, span, { whole: true });
  return isNumber(statement.quote) ? statement.subject : null;
}

/**
 * The subject that a snippet without one is given when its page is looked at: as the words say that were kept, and
 * where they end too early to tell (a long paragraph, the head of a long table) as the page says, if the place there
 * still is its own. `undefined` where there is nothing to add.
 */
export function gainedSubject(snippet: Snippet, now: Statement | null): SnippetSubject | undefined {
  if (snippet.subject || snippet.kind === 'term' || !isNumber(snippet.quote)) return undefined;
  const { whole, subject } = keptStatement(snippet);
  const known = whole && (subject.row.length === 0 || subject.column !== null);
  return known ? subject : now?.subject;
}

/** A number in digits or numerals with its unit: longer words are a passage that holds numbers. */
const longestNumber = 24;

/** True for words that are a number: a figure, or a selection of nothing else. */
export function isNumber(quote: string): boolean {
  return quote.length <= longestNumber && /[\d０-９]|[一二两三四五六七八九十百千万亿]/u.test(quote);
}
