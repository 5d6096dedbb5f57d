import { readPrint } from '../text/print/print.ts';
import type { SentenceText } from '../text/print/sentence.ts';
import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { type SqueezedText, squeeze } from './squeezed-text.ts';
import { readStatement, type Statement } from './statement.ts';

/** A page that snippets are looked for in: squeezed once, its statements read as they are asked for. */
export interface AnchorPage {
  squeezed: SqueezedText;
  print: SentenceText;
  statements: Map<string, Statement>;
}

/** Prepares a report, or a text that stands alone, for many snippets. Linear in its length. */
export function openPage(page: string | ReportText): AnchorPage {
  const report = typeof page === 'string' ? plainReportText(page) : page;
  return { squeezed: squeeze(report.text), print: readPrint(report), statements: new Map() };
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
