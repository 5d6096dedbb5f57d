import type { Snippet, SnippetSubject, SnippetSurroundings } from '../records/snippet.ts';
import { readPrint } from '../text/print/print.ts';
import { plainReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { readStatement, type Statement } from './statement.ts';
import { readSurroundings } from './surroundings.ts';

/** What a snippet was when it was kept. Where it kept no subject, its subject is read from the words around it. */
export function keptStatement(snippet: Snippet): Statement {
  const read = readStatement(...keptWords(snippet));
  const { subject } = snippet;
  return subject ? { ...read, subject, whole: true } : read;
}

/** What stood around a snippet when it was kept. Where it did not keep that, as far as the words around it reach. */
export function keptSurroundings(snippet: Snippet): SnippetSurroundings {
  const kept = snippet.subject?.surroundings;
  if (kept) return kept;
  const [print, span, known] = keptWords(snippet);
  return readSurroundings(print, span, readStatement(print, span, known), known);
}

function keptWords({ quote, anchor }: Snippet): Parameters<typeof readStatement> {
  const start = anchor.prefix.length;
  const print = readPrint(plainReportText(anchor.prefix + quote + anchor.suffix));
  return [print, { start, end: start + quote.length }, { whole: anchor.start === start }];
}

/** The subject of a number at a place of a report; `null` for words without a number. */
export function readSubject(report: Parameters<typeof readStatement>[0], span: Span): SnippetSubject | null {
  const statement = readStatement(report, span, { whole: true });
  if (!isNumber(statement.quote)) return null;
  return {
    ...statement.subject,
    surroundings: readSurroundings(report, span, statement, { whole: true }),
  };
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
