import type { SnippetSurroundings } from '../records/snippet.ts';
import { once } from '../text/once.ts';
import { readPrint } from '../text/print/print.ts';
import type { SentenceText } from '../text/print/sentence.ts';
import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { type SqueezedText, squeeze } from './squeezed-text.ts';
import { readStatement, type Statement } from './statement.ts';
import { coreWords } from './subject-words.ts';
import { readSurroundings } from './surroundings.ts';

/** A page that snippets are looked for in: squeezed once, its statements read as they are asked for. */
export interface AnchorPage {
  squeezed: SqueezedText;
  print: SentenceText;
  statements: Map<string, Statement>;
  surroundings: Map<Statement, SnippetSurroundings>;
  /** The words of the whole page as words are compared, read when they are asked for first. */
  core: () => string;
}

/** Prepares a report, or a text that stands alone, for many snippets. Linear in its length. */
export function openPage(page: string | ReportText): AnchorPage {
  const report = typeof page === 'string' ? plainReportText(page) : page;
  return {
    squeezed: squeeze(report.text),
    print: readPrint(report),
    statements: new Map(),
    surroundings: new Map(),
    core: once(() => coreWords(report.text)),
  };
}

/** What stands at a place of the page. */
export function statementAt(page: AnchorPage, span: Span): Statement {
  const key = `${span.start},${span.end}`;
  const known = page.statements.get(key);
  if (known) return known;
  const statement = readStatement(page.print, span, { whole: true });
  page.statements.set(key, statement);
  return statement;
}

/** What stands around a place of the page, outside its sentence or row. */
export function surroundingsAt(page: AnchorPage, span: Span): SnippetSurroundings {
  const statement = statementAt(page, span);
  const known = page.surroundings.get(statement);
  if (known) return known;
  const surroundings = readSurroundings(page.print, span, statement, { whole: true });
  page.surroundings.set(statement, surroundings);
  return surroundings;
}
